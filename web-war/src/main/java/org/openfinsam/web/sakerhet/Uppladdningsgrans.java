package org.openfinsam.web.sakerhet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openfinsam.domain.insats.Bilaga;

/**
 * How large a form with files may be. The container knows one limit for all pages, which is that of a year's ledger; a page
 * that takes less, open ones among them, must not let anybody fill the disk with more.
 */
public final class Uppladdningsgrans extends HttpFilter {

    /** Of a year's ledger, 64 MiB; also in {@code web.xml}. */
    public static final int HUVUDBOK = 64 << 20;

    /** What a form is besides its file. */
    private static final int OMKRING = 1 << 16;

    /** So much is received to be thrown away, so that the browser listens to the answer. */
    private static final long TAS_EMOT = 256L << 20;

    private static final long serialVersionUID = 1L;

    /**
     * The limit of a page.
     *
     * @param sida its path
     * @param storst how many bytes a file may have
     * @param tillbaka what is added to the page's address when a form was too large: the page says so itself, and what the reader
     *     wrote elsewhere on it is left; empty for the common error page
     */
    private record Grans(String sida, long storst, String tillbaka) {

        boolean galler(String vag) {
            return vag.equals(sida) || vag.equals(sida + ".xhtml");
        }
    }

    private static final List<Grans> GRANSER = List.of(
            new Grans("/ekonomi/huvudbok", HUVUDBOK, ""),
            new Grans("/insats/askande", Bilaga.STORST, "fel=forstor#filer"));

    private static final Grans ANNAN = new Grans("", 10 << 20, "");

    @Override
    protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
            throws IOException, ServletException {
        String typ = begaran.getContentType();
        boolean fil = typ != null && typ.toLowerCase(Locale.ROOT).startsWith("multipart/");
        long byteantal = begaran.getContentLengthLong();
        if (!fil || ryms(begaran.getServletPath(), byteantal)) {
            kedja.doFilter(begaran, svar);
            return;
        }
        String tillbaka = grans(begaran.getServletPath()).tillbaka();
        if (tillbaka.isEmpty() || byteantal < 0) {
            svar.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (byteantal <= TAS_EMOT) {
            kasta(begaran.getInputStream());
        }
        svar.setStatus(HttpServletResponse.SC_SEE_OTHER);
        svar.setHeader(
                "Location",
                begaran.getRequestURI() + "?" + Objects.toString(begaran.getQueryString(), "") + "&" + tillbaka);
    }

    private static void kasta(InputStream in) throws IOException {
        byte[] bit = new byte[1 << 16];
        while (in.read(bit) >= 0) {
            // Thrown away.
        }
    }

    /** Whether a form of so many bytes may come to a page; one of unknown length may not. */
    static boolean ryms(String sida, long byteantal) {
        return byteantal >= 0 && byteantal <= grans(sida).storst() + OMKRING;
    }

    private static Grans grans(String sida) {
        return GRANSER.stream().filter(grans -> grans.galler(sida)).findFirst().orElse(ANNAN);
    }
}
