package org.openfinsam.web.sakerhet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * How large a form with files may be. The container knows one limit for all pages, which is that of a year's ledger; a page
 * that takes less, open ones among them, must not let anybody fill the disk with more.
 */
public final class Uppladdningsgrans extends HttpFilter {

    /** Of a year's ledger, 64 MiB; also in {@code web.xml}. */
    public static final int HUVUDBOK = 64 << 20;

    /** Of any other page, 10 MiB. */
    static final int ANNAN = 10 << 20;

    /** What a form is besides its file. */
    private static final int OMKRING = 1 << 16;

    private static final long serialVersionUID = 1L;
    private static final String HUVUDBOKSSIDAN = "/ekonomi/huvudbok";

    /** Has a filter of its own behind this one, which answers on the page itself. */
    private static final String ASKANDESIDAN = "/insats/askande";

    @Override
    protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
            throws IOException, ServletException {
        String typ = begaran.getContentType();
        boolean fil = typ != null && typ.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (fil && !ryms(begaran.getServletPath(), begaran.getContentLengthLong())) {
            svar.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            kedja.doFilter(begaran, svar);
        }
    }

    /** Whether a form of so many bytes may come to a page; one of unknown length may not. */
    static boolean ryms(String sida, long byteantal) {
        if (ar(sida, ASKANDESIDAN)) {
            return byteantal >= 0;
        }
        return byteantal >= 0 && byteantal <= (ar(sida, HUVUDBOKSSIDAN) ? HUVUDBOK : ANNAN) + OMKRING;
    }

    private static boolean ar(String sida, String adress) {
        return sida.equals(adress) || sida.equals(adress + ".xhtml");
    }
}
