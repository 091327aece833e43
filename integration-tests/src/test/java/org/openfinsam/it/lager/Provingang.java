package org.openfinsam.it.lager;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/**
 * The door of the test runner, in the deployed test archive alone: the application's own list of paths, rightly, does not
 * know it.
 */
@WebListener
public class Provingang implements ServletContextListener {

    private static final String LOPARE = "ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .addFilter("provingang", new Forbi())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + LOPARE);
    }

    /** Hands the runner's requests over before any filter of the application sees them. */
    private static final class Forbi extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
                throws IOException, ServletException {
            getServletContext().getNamedDispatcher(LOPARE).forward(begaran, svar);
        }
    }
}
