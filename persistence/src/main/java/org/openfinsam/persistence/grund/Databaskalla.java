package org.openfinsam.persistence.grund;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that the settings name: PostgreSQL or H2 by the address alone, an H2 file when there is no address.
 *
 * <p>Settings: {@code openfinsam.db.url}, {@code openfinsam.db.user}, {@code openfinsam.db.password} and, for the file,
 * {@code openfinsam.data} (a folder, {@value #MAPP} by default); see {@link Installning}. Named by class in the
 * application's data source and used alone by the launcher, so it needs nothing but the two drivers.
 */
public final class Databaskalla implements DataSource {

    private static final String MAPP = "./openfinsam-data";
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Pattern BORJAN = Pattern.compile("(jdbc:)?[A-Za-z0-9+]*:?");
    private static final String H2_UPPGIFT = "openfinsam";
    private static final int SEKUNDER_TILL_SVAR = 10;

    // H2 as near PostgreSQL as it comes. Every commit is written at once: a process that is killed loses nothing it has
    // promised. The hook that closes the file at exit would run in a class loader the server has already closed.
    private static final List<String> H2_TILLVAL = List.of(
            "MODE=PostgreSQL",
            "DATABASE_TO_LOWER=TRUE",
            "DEFAULT_NULL_ORDERING=HIGH",
            "WRITE_DELAY=0",
            "DB_CLOSE_ON_EXIT=FALSE");

    private final DataSource kalla;

    /**
     * The database of this process's settings; connects nothing yet.
     *
     * @throws IllegalArgumentException if the address names another kind of database
     */
    public Databaskalla() {
        this(new Installning());
    }

    Databaskalla(Installning installning) {
        String url = installning.varde("openfinsam.db.url").orElseGet(() -> fil(installning));
        if (url.startsWith(POSTGRESQL)) {
            kalla = postgresql(url, installning);
        } else if (url.startsWith(H2)) {
            kalla = h2(url, installning);
        } else {
            throw new IllegalArgumentException("OPENFINSAM_DB_URL must begin with " + POSTGRESQL + " or " + H2
                    + ", but begins with '" + borjan(url) + "'");
        }
    }

    private static String fil(Installning installning) {
        Path mapp = Path.of(installning.varde("openfinsam.data").orElse(MAPP));
        Path fil = mapp.toAbsolutePath().normalize().resolve("openfinsam");
        if (fil.toString().contains(";")) {
            throw new IllegalArgumentException("OPENFINSAM_DATA must not contain a semicolon, but is '" + mapp + "'");
        }
        return H2 + "file:" + fil;
    }

    private static DataSource h2(String url, Installning installning) {
        StringBuilder hela = new StringBuilder(url);
        String versaler = url.toUpperCase(Locale.ROOT);
        for (String tillval : H2_TILLVAL) {
            if (!versaler.contains(";" + tillval.substring(0, tillval.indexOf('=') + 1))) {
                hela.append(';').append(tillval);
            }
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(hela.toString());
        h2.setUser(installning.varde("openfinsam.db.user").orElse(H2_UPPGIFT));
        h2.setPassword(installning.varde("openfinsam.db.password").orElse(H2_UPPGIFT));
        return h2;
    }

    private static DataSource postgresql(String url, Installning installning) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        // Refuses an address it cannot read with a sentence of its own.
        postgresql.setUrl(url);
        postgresql.setLoginTimeout(SEKUNDER_TILL_SVAR);
        postgresql.setApplicationName("openfinsam");
        installning.varde("openfinsam.db.user").ifPresent(postgresql::setUser);
        installning.varde("openfinsam.db.password").ifPresent(postgresql::setPassword);
        return postgresql;
    }

    // An address may carry a password after its first words.
    private static String borjan(String url) {
        Matcher borjan = BORJAN.matcher(url);
        return borjan.lookingAt() ? borjan.group() : "";
    }

    @Override
    public Connection getConnection() throws SQLException {
        return kalla.getConnection();
    }

    @Override
    public Connection getConnection(String anvandare, String losenord) throws SQLException {
        return kalla.getConnection(anvandare, losenord);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return kalla.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter ut) throws SQLException {
        kalla.setLogWriter(ut);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return kalla.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int sekunder) throws SQLException {
        kalla.setLoginTimeout(sekunder);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return kalla.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> typ) throws SQLException {
        return typ.isInstance(kalla) ? typ.cast(kalla) : kalla.unwrap(typ);
    }

    @Override
    public boolean isWrapperFor(Class<?> typ) throws SQLException {
        return typ.isInstance(kalla) || kalla.isWrapperFor(typ);
    }
}
