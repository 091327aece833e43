package org.openfinsam.web.insats;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.openfinsam.domain.insats.Bilaga;

/**
 * Stands before the page of an application and sends a file that is too large back there with a word about it: the container
 * would give up with an error page. What the reader has written in the application is not in that form.
 */
public class Askandefilfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Beside the file the form has a few short fields. */
    private static final long STORST = Bilaga.STORST + (64 << 10);

    /** So much is received to be thrown away, so that the browser listens to the answer. */
    private static final long TAS_EMOT = 256L << 20;

    @Override
    protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
            throws IOException, ServletException {
        if (!begaran.getMethod().equals("POST") || begaran.getContentLengthLong() <= STORST) {
            kedja.doFilter(begaran, svar);
            return;
        }
        if (begaran.getContentLengthLong() <= TAS_EMOT) {
            kasta(begaran.getInputStream());
        }
        String fraga = begaran.getQueryString() == null ? "" : begaran.getQueryString();
        svar.setStatus(HttpServletResponse.SC_SEE_OTHER);
        svar.setHeader("Location", begaran.getRequestURI() + "?" + fraga + "&fel=forstor#filer");
    }

    private static void kasta(InputStream in) throws IOException {
        byte[] bit = new byte[1 << 16];
        while (in.read(bit) >= 0) {
            // Thrown away.
        }
    }
}
