package org.openfinsam.persistence.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.openfinsam.persistence.grund.Installning;

/** Loads the demo data when the application starts and the setting {@code openfinsam.demo} is {@code true}. */
@Startup
@Singleton
@DependsOn("Migrering")
public class Demodata {

    @Inject
    private Demoladdare laddare;

    @Inject
    private Demoinsatsladdare insatsladdare;

    @PostConstruct
    void starta() {
        if (arPa()) {
            laddare.ladda();
            insatsladdare.ladda();
        }
    }

    /** Whether the operator asked for demo data. */
    public static boolean arPa() {
        return new Installning().varde("openfinsam.demo").filter("true"::equals).isPresent();
    }
}
