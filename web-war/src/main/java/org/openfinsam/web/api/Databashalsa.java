package org.openfinsam.web.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.openfinsam.persistence.grund.Migrering;

/** Whether the database answers; which product it is, and nothing more, since {@code /health} is open to all. */
@Readiness
@ApplicationScoped
public class Databashalsa implements HealthCheck {

    private static final int SEKUNDER = 2;

    @Resource(lookup = Migrering.DATABAS)
    private DataSource databas;

    @Override
    public HealthCheckResponse call() {
        try (Connection uppkoppling = databas.getConnection()) {
            return HealthCheckResponse.named("databas")
                    .status(uppkoppling.isValid(SEKUNDER))
                    .withData("produkt", uppkoppling.getMetaData().getDatabaseProductName())
                    .build();
        } catch (SQLException e) {
            return HealthCheckResponse.down("databas");
        }
    }
}
