package org.openfinsam.persistence.grund;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes many rows of one kind in batches, on the connection of the transaction that it was made in. */
public final class Radskrivare implements AutoCloseable {

    /** So many rows are sent at a time. */
    public static final int PER_GANG = 1_000;

    private final PreparedStatement sats;
    private int vantar;

    /**
     * A writer of one kind of rows.
     *
     * @param em whose transaction it writes in
     * @param sql a constant text with places {@code ?}
     */
    public Radskrivare(EntityManager em, String sql) {
        try {
            sats = em.unwrap(Connection.class).prepareStatement(sql);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Adds a row with these values in the order of the places. */
    public void rad(Object... varden) {
        try {
            for (int i = 0; i < varden.length; i++) {
                sats.setObject(i + 1, varden[i]);
            }
            sats.addBatch();
            if (++vantar == PER_GANG) {
                skriv();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** How many rows wait to be sent. */
    public int vantar() {
        return vantar;
    }

    /** Writes what is waiting. */
    public void skriv() {
        try {
            if (vantar > 0) {
                sats.executeBatch();
                vantar = 0;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Ends it; what is waiting and was never written is gone, as when the transaction fails. */
    @Override
    public void close() {
        try {
            sats.close();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
