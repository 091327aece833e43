package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines for a shell, read by one: a function stands in for the program and tells what it was given. */
class CurlTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"namn\":\"Luleå\"}",
                "it's 'quoted'",
                "$HOME `id` $(id) \\ \" ! * ? ~ # ; & | < >",
                "två\nrader\toch tab",
                "@/etc/passwd",
                "-x",
                "'",
                "",
            })
    void theShellGivesTheBodyOnAsItIs(String kropp) throws Exception {
        assertEquals(
                List.of(
                        "https://example.org/api?a=b'c",
                        "-H",
                        "Content-Type: text/csv",
                        "-H",
                        "Accept-Language: sv",
                        "--data-raw",
                        kropp),
                argument(Curl.post("https://example.org/api?a=b'c", "text/csv", SVENSKA, kropp)));
    }

    @Test
    void aCallWithoutABody() throws Exception {
        assertEquals(
                List.of("http://localhost:8080/api/v1/forbund?sida=1&antal=50", "-H", "Accept-Language: en"),
                argument(Curl.get("http://localhost:8080/api/v1/forbund?sida=1&antal=50", Locale.ENGLISH)));
    }

    @Test
    void anAddressRepeatsAParameterAndCodesItsValues() {
        Map<String, List<String>> parametrar = new LinkedHashMap<>();
        parametrar.put("kolumnregel", List.of("a=b+c", "å d=[e]"));
        parametrar.put("radsumma", List.of());
        parametrar.put("enhet", List.of("KR"));

        assertEquals(
                "http://x/y?kolumnregel=a%3Db%2Bc&kolumnregel=%C3%A5+d%3D%5Be%5D&enhet=KR",
                Curl.adress("http://x/y", parametrar));
        assertEquals("http://x/y", Curl.adress("http://x/y", Map.of()));
    }

    private static List<String> argument(String rad) throws Exception {
        String program = "curl() { for ord in \"$@\"; do printf '%s\\0' \"$ord\"; done; }\n" + rad + "\n";
        Process skal = new ProcessBuilder("sh", "-s").start();
        try (var in = skal.getOutputStream()) {
            in.write(program.getBytes(StandardCharsets.UTF_8));
        }
        String ut = new String(skal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", new String(skal.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        List<String> delar = List.of(ut.split("\0", -1));
        return delar.subList(0, delar.size() - 1);
    }
}
