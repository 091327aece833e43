package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisningTest {

    @ParameterizedTest
    @CsvSource({
        // address, cookie, browser → language
        "sprak=en, , , EN",
        "ar=2020&sprak=en, of-sprak=sv, sv, EN",
        ", of-sprak=en, sv, EN",
        ", , en-GB, EN",
        ", , 'de,en', EN",
        ", , nb, SV",
        ", , , SV",
        "sprak=klingon, , en, EN",
        "minsprak=en, , , SV",
    })
    void theAddressGoesBeforeTheCookieAndTheCookieBeforeTheBrowser(
            String fraga, String kaka, String webblasare, Sprak vantat) {
        assertEquals(vantat, Visning.av(begaran(fraga, kaka, webblasare)).sprak());
    }

    @ParameterizedTest
    @CsvSource({"tema=mork, of-tema=ljus, MORK", ", of-tema=ljus, LJUS", ", , SYSTEM", "tema=rosa, , SYSTEM"})
    void theSystemDecidesTheThemeUntilTheReaderDoes(String fraga, String kaka, Tema vantat) {
        assertEquals(vantat, Visning.av(begaran(fraga, kaka, null)).tema());
    }

    @Test
    void onlyAChoiceInTheAddressIsRemembered() {
        assertEquals(
                List.of("of-sprak=en; /finsam/; Lax; true", "of-tema=mork; /finsam/; Lax; true"),
                kakor("tema=mork&sprak=en"));
        assertEquals(List.of(), kakor("ar=2020"));
        assertEquals(List.of(), kakor("sprak=%0d%0aSet-Cookie"));
    }

    private static List<String> kakor(String fraga) {
        return Visning.kakor(begaran(fraga, "of-sprak=sv", "en"))
                .map(kaka -> kaka.getName() + "=" + kaka.getValue() + "; " + kaka.getPath() + "; "
                        + kaka.getAttribute("SameSite") + "; " + kaka.isHttpOnly())
                .toList();
    }

    private static HttpServletRequest begaran(String fraga, String kaka, String webblasare) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                VisningTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (begaran, metod, argument) -> switch (metod.getName()) {
                    case "getQueryString" -> fraga;
                    case "getCookies" -> kaka == null ? null : new Cookie[] {kaka(kaka)};
                    case "getHeader" -> webblasare;
                    case "getLocales" -> Collections.enumeration(onskade(webblasare));
                    case "getContextPath" -> "/finsam";
                    case "isSecure" -> false;
                    default -> throw new UnsupportedOperationException(metod.getName());
                });
    }

    /** Without a wish the container answers with its own language; nobody asked for Turkish. */
    private static List<Locale> onskade(String webblasare) {
        return webblasare == null
                ? List.of(Locale.getDefault())
                : Stream.of(webblasare.split(",")).map(Locale::forLanguageTag).toList();
    }

    private static Cookie kaka(String text) {
        return new Cookie(text.split("=", 2)[0], text.split("=", 2)[1]);
    }
}
