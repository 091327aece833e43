package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines for a shell, read by one: a function stands in for the program and tells what it was given. */
class CurlTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @TempDir
    private Path mapp;

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

    /** A system takes a word of 128 KiB at most; what is longer comes in by the shell. */
    @Test
    void aLongBodyIsGivenOnAsItIsToo() throws Exception {
        String kropp = "SLUT\nSLUT_\n$HOME 'å' \\\\ `id`\n".repeat(10_000);

        List<String> argument = argument(Curl.post("http://x/y", "text/csv", SVENSKA, kropp));

        assertEquals(List.of("--data-binary", "@-", kropp), argument.subList(5, 8));
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

    private List<String> argument(String rad) throws Exception {
        String program = "curl() { for ord in \"$@\"; do printf '%s\\0' \"$ord\"; done;"
                + " case \"$*\" in *' @-') cat; printf '\\0';; esac; }\n" + rad + "\n";
        Path fil = Files.writeString(mapp.resolve("rad.sh"), program);
        Process skal = new ProcessBuilder("sh", fil.toString()).start();
        String ut = new String(skal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", new String(skal.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        List<String> delar = List.of(ut.split("\0", -1));
        return delar.subList(0, delar.size() - 1);
    }
}
