package org.openfinsam.persistence.grund;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that writes until it is killed, telling after each commit which one it was. */
final class Skrivare {

    static final int MEDLEMMAR = 40;

    private Skrivare() {}

    /** Writes one association with its members in each transaction, to the database of the settings. */
    public static void main(String[] args) throws SQLException {
        Databaskalla databas = new Databaskalla();
        Migrering.migrera(databas);
        try (Connection uppkoppling = databas.getConnection();
                Statement sats = uppkoppling.createStatement()) {
            uppkoppling.setAutoCommit(false);
            for (int nr = 1; ; nr++) {
                sats.execute("insert into forbund (id, namn, kortnamn, organisationsnummer, sate, version) values ('f"
                        + nr + "', 'F', 'F', null, null, 1)");
                for (int i = 0; i < MEDLEMMAR; i++) {
                    sats.execute("insert into medlem (forbund_id, ordning, part, kod, namn) values ('f" + nr + "', " + i
                            + ", 'KOMMUN', null, 'K')");
                }
                uppkoppling.commit();
                // The parent process reads how far it came before it was killed.
                System.out.println("klar " + nr);
            }
        }
    }
}
