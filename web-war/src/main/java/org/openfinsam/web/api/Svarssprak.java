package org.openfinsam.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of an answer: the first of Swedish and English in {@code Accept-Language}, else Swedish. */
public final class Svarssprak {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final List<String> FINNS = List.of("sv", "en");

    private Svarssprak() {}

    /** The language for a call to a resource. */
    public static Locale av(HttpHeaders huvuden) {
        return forsta(huvuden.getAcceptableLanguages());
    }

    /** The language for a call that never reached a resource. */
    public static Locale av(HttpServletRequest begaran) {
        // A request that names no language would get the server's own.
        return begaran.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? SVENSKA
                : forsta(Collections.list(begaran.getLocales()));
    }

    /** An answer in the reader's language, which says so. */
    public static Response.ResponseBuilder svar(Object innehall, Locale sprak) {
        return Response.ok(innehall)
                .header(HttpHeaders.CONTENT_LANGUAGE, sprak.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static Locale forsta(Collection<Locale> onskade) {
        return onskade.stream()
                .map(Locale::getLanguage)
                .filter(FINNS::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(SVENSKA);
    }
}
