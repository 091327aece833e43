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

/** Chooses the page that explains an error; the container sends every error here. */
public final class Felservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGG = Logger.getLogger(Felservlet.class.getName());

    @Override
    protected void service(HttpServletRequest begaran, HttpServletResponse svar) throws ServletException, IOException {
        if (begaran.getDispatcherType() != DispatcherType.ERROR) {
            svar.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Felsida sida = Felsida.av((Integer) begaran.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), (Throwable)
                begaran.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
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
