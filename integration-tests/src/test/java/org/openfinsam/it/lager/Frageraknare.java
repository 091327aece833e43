package org.openfinsam.it.lager;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counts the statements that a page sends to the database, in the deployed test archive alone. How many is asked for at
 * {@value #VAG} with the name that the requests gave themselves in {@value #NAMN}; a page's files share its name and send
 * none.
 */
@WebListener
public class Frageraknare implements ServletContextListener {

    /** Where the number is asked for. */
    public static final String VAG = "/prov/fragor";

    /** The header with the request's own name. */
    public static final String NAMN = "X-Prov-Fragor";

    private static final ThreadLocal<Integer> ANTAL = ThreadLocal.withInitial(() -> 0);
    private static final Map<String, Integer> SVAR = new ConcurrentHashMap<>();

    @PersistenceUnit(unitName = "openfinsam")
    private EntityManagerFactory fabrik;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        fabrik.unwrap(Session.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent handelse) {
                ANTAL.set(ANTAL.get() + 1);
            }
        });
        start.getServletContext()
                .addFilter("frageraknare", new Raknare())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }

    /** Outside all filters of the application, so that the login is counted too. */
    private static final class Raknare extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
                throws IOException, ServletException {
            String namn = begaran.getHeader(NAMN);
            if (begaran.getServletPath().equals(VAG)) {
                svar.getWriter().print(SVAR.getOrDefault(namn, -1));
                return;
            }
            ANTAL.set(0);
            try {
                kedja.doFilter(begaran, svar);
            } finally {
                if (namn != null) {
                    SVAR.merge(namn, ANTAL.get(), Math::max);
                }
            }
        }
    }
}
