package org.openfinsam.web.ram;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Problem;
import org.openfinsam.web.api.Problemkod;
import org.openfinsam.web.api.Svarssprak;

/** Explains an error, to a person with a page and under {@code /api} with a problem; the container sends every error here. */
public final class Felservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As web.xml says: the ledger of a year, 64 MiB, and the fields beside it. */
    static final long STORSTA_FORMULAR = 67_174_400;

    private static final Logger LOGG = Logger.getLogger(Felservlet.class.getName());

    @Override
    protected void service(HttpServletRequest begaran, HttpServletResponse svar) throws ServletException, IOException {
        if (begaran.getDispatcherType() != DispatcherType.ERROR) {
            svar.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // The container answers a form that is too large with an exception of no type of its own, and status 500.
        int status = begaran.getContentLengthLong() > STORSTA_FORMULAR
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : (Integer) begaran.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String vag = (String) begaran.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (vag.startsWith(begaran.getContextPath() + "/api/")) {
            Problem.av(Problemkod.foresta(status), Svarssprak.av(begaran)).skriv(svar);
        } else {
            sida(begaran, svar, Felsida.av(status, (Throwable)
                    begaran.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
        }
    }

    private static void sida(HttpServletRequest begaran, HttpServletResponse svar, Felsida sida) throws IOException {
        svar.setStatus(sida.status());
        try {
            begaran.getRequestDispatcher(sida.vag()).forward(begaran, svar);
        } catch (ServletException | IOException | RuntimeException fel) {
            LOGG.log(Level.SEVERE, "The error page itself failed", fel);
            nodsida(begaran, svar);
        }
    }

    /** Two sentences without the frame, for the day when the frame is what broke. */
    private static void nodsida(HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        if (svar.isCommitted()) {
            return;
        }
        Texter texter = Sidtexter.av(Visning.av(begaran).sprak().locale());
        svar.resetBuffer();
        svar.setContentType("text/plain;charset=UTF-8");
        svar.getWriter().println(texter.text("fel.internt.rubrik") + ". " + texter.text("fel.internt.text"));
    }
}
