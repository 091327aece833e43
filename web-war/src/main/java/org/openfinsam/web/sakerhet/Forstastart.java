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

    /** Led to the console alone by the settings of the log: a password, even one for once, belongs in no file. */
    private static final Logger KONSOL = Logger.getLogger("org.openfinsam.konsol");

    @Inject
    private Konton konton;

    @Inject
    private Demo demo;

    @PostConstruct
    void starta() {
        if (demo.isPa()) {
            konton.demokonton();
            KONSOL.info(Forstastart::demokonton);
            demo.getGrupper().forEach(grupp -> KONSOL.info(() -> "  " + grupp.forbund() + ": " + namn(grupp)));
        } else {
            konton.forstaAdministrator()
                    .ifPresent(engangs -> KONSOL.info(() -> "Första starten: logga in som " + Konton.ADMINISTRATOR
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
