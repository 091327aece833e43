package org.openfinsam.web.ram;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a reader wants the pages: language and theme.
 *
 * <p>Asked for in this order: the address ({@code ?sprak=en&tema=mork}), a cookie with the same choice, the browser
 * ({@code Accept-Language}), Swedish. No session is needed.
 */
public record Visning(Sprak sprak, Tema tema) {

    static final String SPRAK = "sprak";
    static final String TEMA = "tema";
    private static final String KAKA = "of-";

    /** The choice behind a request; works before, inside and after Faces. */
    public static Visning av(HttpServletRequest begaran) {
        return new Visning(
                val(begaran, SPRAK, Sprak::av).orElseGet(() -> onskat(begaran)),
                val(begaran, TEMA, Tema::av).orElse(Tema.SYSTEM));
    }

    /** The cookies that remember what this address asks for; none when it asks for nothing. */
    static Stream<Cookie> kakor(HttpServletRequest begaran) {
        return Stream.of(
                        iAdressen(begaran, SPRAK, Sprak::av).map(s -> kaka(begaran, SPRAK, s.getKod())),
                        iAdressen(begaran, TEMA, Tema::av).map(t -> kaka(begaran, TEMA, t.getKod())))
                .flatMap(Optional::stream);
    }

    private static <T> Optional<T> val(HttpServletRequest begaran, String namn, Function<String, Optional<T>> tolk) {
        return iAdressen(begaran, namn, tolk)
                .or(() -> Stream.ofNullable(begaran.getCookies())
                        .flatMap(Stream::of)
                        .filter(kaka -> kaka.getName().equals(KAKA + namn))
                        .map(kaka -> tolk.apply(kaka.getValue()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Reads the query itself: asking for parameters would consume the body of a POST. */
    private static <T> Optional<T> iAdressen(
            HttpServletRequest begaran, String namn, Function<String, Optional<T>> tolk) {
        return Stream.ofNullable(begaran.getQueryString())
                .flatMap(fraga -> Stream.of(fraga.split("&")))
                .filter(del -> del.startsWith(namn + "="))
                .map(del -> tolk.apply(del.substring(namn.length() + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A request that names no language would get the server's own: that one is never asked. */
    private static Sprak onskat(HttpServletRequest begaran) {
        if (begaran.getHeader("Accept-Language") == null) {
            return Sprak.SV;
        }
        return Collections.list(begaran.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Sprak::av)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Sprak.SV);
    }

    private static Cookie kaka(HttpServletRequest begaran, String namn, String kod) {
        Cookie kaka = new Cookie(KAKA + namn, kod);
        kaka.setPath(begaran.getContextPath() + "/");
        kaka.setMaxAge(365 * 24 * 60 * 60);
        kaka.setHttpOnly(true);
        kaka.setSecure(begaran.isSecure());
        kaka.setAttribute("SameSite", "Lax");
        return kaka;
    }
}
