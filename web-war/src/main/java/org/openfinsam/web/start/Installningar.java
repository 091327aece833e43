package org.openfinsam.web.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of an installation, as read from the environment.
 *
 * @param port port of the web server, 1–65535
 * @param data absolute folder of the embedded database and the logs
 * @param demo whether the associations and accounts of the demonstration are laid in
 * @param url JDBC address of the database; empty for the embedded one in {@code data}
 * @param anvandare database user; empty for the one of the embedded database
 * @param losenord password of the database user
 */
record Installningar(
        int port,
        Path data,
        boolean demo,
        Optional<String> url,
        Optional<String> anvandare,
        Optional<String> losenord) {

    private static final int STANDARDPORT = 8080;
    private static final int HOGSTA_PORT = 65_535;

    /**
     * The settings found in an environment; what is left out or empty gets its default.
     *
     * @param miljo variable name to value
     * @return the settings
     * @throws Startfel if a value cannot be used
     */
    static Installningar las(Map<String, String> miljo) throws Startfel {
        return new Installningar(
                port(varde(miljo, "OPENFINSAM_PORT")),
                mapp(varde(miljo, "OPENFINSAM_DATA").orElse("openfinsam-data")),
                demo(varde(miljo, "OPENFINSAM_DEMO").orElse("false")),
                url(varde(miljo, "OPENFINSAM_DB_URL")),
                varde(miljo, "OPENFINSAM_DB_USER"),
                varde(miljo, "OPENFINSAM_DB_PASSWORD"));
    }

    /**
     * The address the server listens on: this machine only in a demonstration, because everyone knows its passwords;
     * else every network of the machine.
     *
     * @return an IP address
     */
    String adress() {
        return demo ? "127.0.0.1" : "0.0.0.0";
    }

    private static Optional<String> varde(Map<String, String> miljo, String namn) {
        return Optional.ofNullable(miljo.get(namn)).filter(v -> !v.isBlank());
    }

    private static int port(Optional<String> text) throws Startfel {
        if (text.isEmpty()) {
            return STANDARDPORT;
        }
        if (text.get().matches("\\d{1,5}")) {
            int port = Integer.parseInt(text.get());
            if (port >= 1 && port <= HOGSTA_PORT) {
                return port;
            }
        }
        throw new Startfel("OPENFINSAM_PORT är ”" + text.get() + "”; ange ett portnummer från 1 till 65535.");
    }

    /** A semicolon would end the path in the address of the embedded database. */
    private static Path mapp(String text) throws Startfel {
        try {
            Path mapp = Path.of(text).toAbsolutePath().normalize();
            if (!mapp.toString().contains(";")) {
                return mapp;
            }
        } catch (InvalidPathException e) {
            throw new Startfel("OPENFINSAM_DATA är ”" + text + "”; ange sökvägen till en mapp.", e);
        }
        throw new Startfel("OPENFINSAM_DATA är ”" + text + "”; ange en sökväg utan semikolon.");
    }

    private static boolean demo(String text) throws Startfel {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Startfel("OPENFINSAM_DEMO är ”" + text + "”; ange true eller false.");
        };
    }

    private static Optional<String> url(Optional<String> text) throws Startfel {
        if (text.isPresent()
                && !text.get().startsWith("jdbc:h2:")
                && !text.get().startsWith("jdbc:postgresql:")) {
            throw new Startfel("OPENFINSAM_DB_URL börjar varken med jdbc:postgresql: eller jdbc:h2:; ange till exempel"
                    + " jdbc:postgresql://databasserver/openfinsam.");
        }
        return text;
    }
}
