package org.openfinsam.web.start;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The main class of the runnable jar. */
public final class Start {

    private static final int FEL = 2;

    /** Outside {@code org.openfinsam}, whose records reach the console: a stack trace belongs in the file alone. */
    private static final Logger LOGG = Logger.getLogger("start");

    private static final String HJALP = """
            OpenFinsam: java -jar openfinsam.jar

            Inställningar läses ur miljön:
              OPENFINSAM_PORT         port för webbservern (8080)
              OPENFINSAM_DATA         mapp för inbyggd databas och loggar (./openfinsam-data)
              OPENFINSAM_DEMO         true: lägg in exempelförbund och demokonton, svara bara på den egna datorn (false)
              OPENFINSAM_DB_URL       JDBC-adress till PostgreSQL; utan den används den inbyggda databasen
              OPENFINSAM_DB_USER      databasens användare
              OPENFINSAM_DB_PASSWORD  databasens lösenord

            --help visar den här texten, --version visar versionen.""";

    private Start() {}

    /**
     * Starts the application, or says in one sentence why not and exits with status 2.
     *
     * @param argument {@code --help}, {@code --version} or nothing
     * @throws InterruptedException if the process is being stopped
     */
    public static void main(String[] argument) throws InterruptedException {
        if (argument.length == 1 && argument[0].equals("--help")) {
            Konsol.skriv(HJALP);
            return;
        }
        if (argument.length == 1 && argument[0].equals("--version")) {
            Konsol.skriv("OpenFinsam " + Start.class.getPackage().getImplementationVersion());
            return;
        }
        LogManager.getLogManager().reset();
        try {
            starta(argument);
        } catch (Startfel e) {
            LOGG.log(Level.SEVERE, e.getMessage(), e);
            Konsol.skrivFel(e.getMessage());
            System.exit(FEL);
        }
    }

    private static void starta(String[] argument) throws Startfel, InterruptedException {
        if (argument.length > 0) {
            throw new Startfel("Okänt argument ”" + argument[0] + "”; kör med --help för att se inställningarna.");
        }
        Installningar installningar = Installningar.las(System.getenv());
        Prov.mapp(installningar.data());
        Server server = new Server(installningar);
        try {
            Path logg = Logg.oppna(installningar.data());
            Prov.port(installningar.adress(), installningar.port());
            lamnaOver(installningar);
            provaDatabas(installningar);
            server.starta(logg);
        } catch (Startfel e) {
            throw e;
        } catch (Exception e) {
            throw misslyckad(installningar, e);
        }
        if (!server.arUppe()) {
            throw misslyckad(installningar, null);
        }
        Konsol.skriv("OpenFinsam svarar på http://localhost:" + installningar.port() + "/ (avsluta med Ctrl-C).");
    }

    /** The application reads its settings as system properties, with the environment behind them. */
    private static void lamnaOver(Installningar installningar) {
        System.setProperty("openfinsam.data", installningar.data().toString());
        System.setProperty("openfinsam.demo", Boolean.toString(installningar.demo()));
        installningar.url().ifPresent(v -> System.setProperty("openfinsam.db.url", v));
        installningar.anvandare().ifPresent(v -> System.setProperty("openfinsam.db.user", v));
        installningar.losenord().ifPresent(v -> System.setProperty("openfinsam.db.password", v));
    }

    private static void provaDatabas(Installningar installningar) throws Exception {
        String namn = installningar
                .url()
                .map(url -> "Databasen " + url.replaceFirst("[?;].*", ""))
                .orElse("Databasen i " + installningar.data());
        try (Tillampning tillampning = new Tillampning()) {
            Databasprov.oppna(
                    (DataSource) tillampning
                            .klass("org.openfinsam.persistence.grund.Databaskalla")
                            .getConstructor()
                            .newInstance(),
                    namn);
        } catch (InvocationTargetException e) {
            throw new Startfel(
                    "OPENFINSAM_DB_URL går inte att läsa som en adress; ange till exempel"
                            + " jdbc:postgresql://databasserver/openfinsam.",
                    e);
        }
    }

    private static Startfel misslyckad(Installningar installningar, Exception orsak) {
        return new Startfel(
                "OpenFinsam kunde inte starta; läs de sista raderna i "
                        + installningar.data().resolve("logg")
                        + " och rätta det som står där.",
                orsak);
    }
}
