package org.openfinsam.web.sakerhet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what a browser sends from another site: every form of ours is protected, with or without view state.
 *
 * <p>Browsers say where a request comes from ({@code Sec-Fetch-Site}, older ones {@code Origin}) and a page cannot forge it.
 * A program that says neither carries no one's cookies by accident and is let through.
 */
public final class Ursprungskontroll extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LASANDE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> HARIFRAN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
            throws IOException, ServletException {
        if (LASANDE.contains(begaran.getMethod())
                || harifran(
                        begaran.getHeader("Sec-Fetch-Site"), begaran.getHeader("Origin"), begaran.getHeader("Host"))) {
            kedja.doFilter(begaran, svar);
        } else {
            svar.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Each may be null. */
    static boolean harifran(String plats, String ursprung, String vard) {
        if (plats != null) {
            return HARIFRAN.contains(plats);
        }
        return ursprung == null || ursprung.equals("http://" + vard) || ursprung.equals("https://" + vard);
    }
}
