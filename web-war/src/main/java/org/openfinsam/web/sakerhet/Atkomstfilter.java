package org.openfinsam.web.sakerhet;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands in front of everything and lets through what {@link Atkomst} grants.
 *
 * <p>Not logged in: a page sends the reader to the login and back, the API answers 401. Logged in without the role: 404, as
 * if the path did not exist. Logged in with a password somebody else gave: the page where it is changed, and nothing else.
 *
 * <p>The container says who asks; the roles are those stored now. The container's own answer to a role is the one of the
 * login, and was seen to be no for a role that was held, when several people had logged in at the same moment.
 */
public class Atkomstfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The same for everybody: no account is looked up for them. */
    private static final String FILER = "/resurser/";

    @Inject
    private transient Inloggad inloggad;

    @Override
    protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
            throws IOException, ServletException {
        String vag = vag(begaran);
        if (!vag.startsWith(FILER)) {
            inloggad.ar(begaran.getUserPrincipal());
        }
        switch (Atkomst.besked(begaran.getMethod(), vag, inloggad::har)) {
            case SLAPP_IN -> slappIn(begaran, svar, kedja, vag);
            case FINNS_INTE -> svar.sendError(HttpServletResponse.SC_NOT_FOUND);
            case ANNAN_METOD -> {
                svar.setHeader("Allow", String.join(", ", Atkomst.metoder(vag)));
                svar.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
            case NEKA -> neka(begaran, svar, vag);
        }
    }

    private void slappIn(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja, String vag)
            throws IOException, ServletException {
        boolean forst = inloggad.masteByta() && !vag.equals(Atkomst.LOSENORD) && !vag.equals(Atkomst.UTLOGGNING);
        if (!forst) {
            kedja.doFilter(begaran, svar);
        } else if (arApi(vag)) {
            svar.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            svar.sendRedirect(begaran.getContextPath() + Atkomst.LOSENORD);
        }
    }

    private void neka(HttpServletRequest begaran, HttpServletResponse svar, String vag) throws IOException {
        if (inloggad.arInne()) {
            svar.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (arApi(vag)) {
            svar.setHeader("WWW-Authenticate", "Session realm=\"OpenFinsam\"");
            svar.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            if (Atkomst.harUtkast(begaran.getMethod(), vag)) {
                Utkast.spara(begaran);
            }
            svar.sendRedirect(begaran.getContextPath() + Mal.inloggning(vag, begaran.getQueryString()));
        }
    }

    private static boolean arApi(String vag) {
        return vag.startsWith("/api/");
    }

    /** The path as the container has decoded and chosen it, so that nobody can spell their way around the list. */
    private static String vag(HttpServletRequest begaran) {
        return begaran.getPathInfo() == null
                ? begaran.getServletPath()
                : begaran.getServletPath() + begaran.getPathInfo();
    }
}
