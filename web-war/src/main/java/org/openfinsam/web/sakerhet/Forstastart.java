package org.openfinsam.web.sakerhet;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Sees to it that somebody can log in, and says how to the person who started the application. */
@Startup
@Singleton
@DependsOn("Demodata")
public class Forstastart {

    private static final Logger LOGG = Logger.getLogger(Forstastart.class.getName());

    @Inject
    private Konton konton;

    @Inject
    private Demo demo;

    @PostConstruct
    void starta() {
        if (demo.isPa()) {
            konton.demokonton();
            LOGG.info(Forstastart::demokonton);
            demo.getGrupper().forEach(grupp -> LOGG.info(() -> "  " + grupp.forbund() + ": " + namn(grupp)));
        } else {
            konton.forstaAdministrator()
                    .ifPresent(engangs -> LOGG.info(() -> "Första starten: logga in som " + Konton.ADMINISTRATOR
                            + " med engångslösenordet " + engangs + " och välj genast ett eget."));
        }
    }

    private static String demokonton() {
        return "Demokonton, alla med lösenordet " + Demo.LOSENORD + ": " + Konton.ADMINISTRATOR + " och";
    }

    private static String namn(Demo.Grupp grupp) {
        return String.join(", ", grupp.konton().stream().map(Demo.Konto::namn).toList());
    }
}
