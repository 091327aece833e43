package org.openfinsam.persistence.grund;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the shape this version expects, before anything else reads it.
 *
 * <p>An EJB and not a CDI observer: only here is the data source sure to be found when the application starts.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = Migrering.DATABAS,
        className = "org.openfinsam.persistence.grund.Databaskalla",
        minPoolSize = 1,
        initialPoolSize = 1,
        maxPoolSize = 20)
public class Migrering {

    /** The name of the application's data source. */
    public static final String DATABAS = "java:app/jdbc/openfinsam";

    @Resource(lookup = DATABAS)
    private DataSource databas;

    @PostConstruct
    void starta() {
        migrera(databas);
    }

    /**
     * Brings a database to the shape this version expects; changes nothing in one that has it already.
     *
     * @param databas an H2 or PostgreSQL database
     * @throws IllegalStateException if it does not answer
     */
    public static void migrera(DataSource databas) {
        Flyway.configure(Migrering.class.getClassLoader())
                .dataSource(databas)
                .locations("classpath:db/migration/alla", "classpath:db/migration/" + fabrikat(databas))
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static String fabrikat(DataSource databas) {
        try (Connection uppkoppling = databas.getConnection()) {
            return uppkoppling.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
