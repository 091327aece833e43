package org.openfinsam.persistence.grund;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What the container lends the repositories: its entity manager, and the one clock of the application. */
@Dependent
public class Resurser {

    // Read by the container alone.
    @SuppressWarnings("UnusedVariable")
    @Produces
    @PersistenceContext(unitName = "openfinsam")
    private EntityManager em;

    @Produces
    static Clock klocka() {
        return Clock.systemUTC();
    }
}
