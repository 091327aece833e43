package org.openfinsam.web.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** A trial of the database: one connection, opened and closed before the server starts. */
final class Databasprov {

    private static final Duration TALAMOD = Duration.ofSeconds(10);
    private static final String FEL_INLOGGNING = "28";
    private static final String SVARAR_INTE =
            " svarar inte; kontrollera att databasen är igång, att inget annat program har den öppen och att"
                    + " OPENFINSAM_DB_URL stämmer.";
    private static final String INLOGGNING =
            " tog inte emot användaren; kontrollera OPENFINSAM_DB_USER och OPENFINSAM_DB_PASSWORD.";

    private Databasprov() {}

    /**
     * Opens the database within a time limit: a host may take a connection and then never say a word.
     *
     * @param kalla the data source
     * @param namn how to call the database in a sentence
     * @throws Startfel if it cannot be opened
     */
    static void oppna(DataSource kalla, String namn) throws Startfel {
        FutureTask<Void> forsok = new FutureTask<>(() -> {
            try (Connection forbindelse = kalla.getConnection()) {
                forbindelse.getMetaData();
            }
            return null;
        });
        Thread trad = new Thread(forsok, "databasprov");
        trad.setDaemon(true);
        trad.start();
        try {
            forsok.get(TALAMOD.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Startfel(namn + SVARAR_INTE, e);
        } catch (ExecutionException e) {
            throw new Startfel(namn + (arInloggningen(e.getCause()) ? INLOGGNING : SVARAR_INTE), e.getCause());
        } catch (InterruptedException e) {
            throw new Startfel("Starten avbröts.", e);
        }
    }

    private static boolean arInloggningen(Throwable fel) {
        return fel instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(FEL_INLOGGNING);
    }
}
