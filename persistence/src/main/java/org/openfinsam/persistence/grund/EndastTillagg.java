package org.openfinsam.persistence.grund;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every change to a row that is there; H2's twin of the trigger in PostgreSQL's own migrations. */
public final class EndastTillagg implements Trigger {

    private static final String NEKAD_AV_TRIGGER = "09000";

    @Override
    public void fire(Connection uppkoppling, Object[] fore, Object[] efter) throws SQLException {
        throw new SQLException("revision is append-only", NEKAD_AV_TRIGGER);
    }
}
