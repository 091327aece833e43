package org.openfinsam.web.sakerhet;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Logs out and forgets the session; by POST alone, so that no link or picture can do it. */
@WebServlet(Atkomst.UTLOGGNING)
public class Utloggning extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest begaran, HttpServletResponse svar) throws ServletException, IOException {
        begaran.logout();
        if (begaran.getSession(false) != null) {
            begaran.getSession(false).invalidate();
        }
        svar.sendRedirect(begaran.getContextPath() + "/");
    }
}
