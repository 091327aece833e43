package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigreringTest {

    @ParameterizedTest
    @EnumSource(Databas.class)
    void franTomTillHelOchSedanIngenting(Databas slag) throws SQLException {
        DataSource databas = slag.tom();

        Migrering.migrera(databas);
        List<String> forst = historik(databas);
        Migrering.migrera(databas);

        assertEquals(
                List.of(
                        "1 forbund",
                        "2 ekonomi",
                        "3 sakerhet",
                        "4 revision",
                        "5 revision endast tillagg",
                        "6 kommentar",
                        "10 register",
                        "11 forbundsordning",
                        "12 ombildningsplan",
                        "13 bidragsar",
                        "14 kapital modell befolkning",
                        "15 lagkoll",
                        "16 ombildningsplan delning avveckling",
                        "20 huvudbok",
                        "21 rapportindex",
                        "30 budget",
                        "31 korridor",
                        "32 prognos",
                        "33 motivtillagg",
                        "34 prognosbeslut",
                        "40 askande",
                        "41 askandebeslut",
                        "42 utlysning sokande",
                        "43 bilagefil",
                        "44 beredning",
                        "45 askandeplan",
                        "46 insats",
                        "47 overenskommelse",
                        "48 implementering",
                        "49 insats beslut",
                        "53 underskriftsroll",
                        "54 avtal fornyas",
                        "55 angrad"),
                forst);
        assertEquals(forst, historik(databas));
    }

    @Test
    void bada() {
        List<String> tabeller = tabeller(Databas.H2.ny());

        assertEquals(
                List.of(
                        "andelsuppgift",
                        "anslagsplats",
                        "antagande",
                        "anvandare",
                        "askande",
                        "askandebeslut",
                        "askandeinnehall",
                        "askandekommentar",
                        "askandeplan",
                        "askandesamtal",
                        "askandescenario",
                        "askandesvar",
                        "askat",
                        "aterfraga",
                        "avtalsbelopp",
                        "avtalsomrade",
                        "avtalspart",
                        "avtalsrad",
                        "avtalsuppfoljning",
                        "avvikelsekommentar",
                        "befolkning",
                        "befolkningsomrade",
                        "bemanning",
                        "beredning",
                        "beredningspoang",
                        "beredningsrost",
                        "beslutsvillkor",
                        "beviljat",
                        "bidragsar",
                        "bilaga",
                        "bilagefil",
                        "blivande_medlem",
                        "budget",
                        "budgethandelse",
                        "budgetrad",
                        "budgetsamrad",
                        "finansieringspost",
                        "forbund",
                        "forbundskriterium",
                        "forbundsmalgrupp",
                        "forbundsordning",
                        "fyndhistorik",
                        "fyndmotiv",
                        "halvarsformular",
                        "hanvisning",
                        "huvudboksdel",
                        "huvudboksfil",
                        "huvudbokskonto",
                        "huvudboksobjekt",
                        "huvudbokssaldo",
                        "implementering",
                        "inbetalning",
                        "insats",
                        "insatsandring",
                        "insatshandelse",
                        "insatskommun",
                        "insatsledare",
                        "insatsmal",
                        "insatsmedel",
                        "insatspart",
                        "intaktspost",
                        "kapitalar",
                        "kapitaldel",
                        "kapitaltrappa",
                        "kommentarsgrans",
                        "kommentarsgranser",
                        "kontokoppling",
                        "korridor",
                        "korridorscenario",
                        "korridorspak",
                        "kostnadsar",
                        "kostnadspost",
                        "majoritetskrav",
                        "malgruppskriterium",
                        "medlem",
                        "modelltabell",
                        "modellversion",
                        "motivtillagg",
                        "motivutgava",
                        "narvaro",
                        "ombildning",
                        "ombildningsbeslut",
                        "ombildningsled",
                        "ombildningsplan",
                        "omradesdel",
                        "overenskommelse",
                        "overtagande",
                        "planbeslut",
                        "plandel",
                        "planmedlem",
                        "planrad",
                        "planuppgift",
                        "prioritering",
                        "prognosforut",
                        "prognosomgang",
                        "prognosrad",
                        "prognosutfall",
                        "projektpart",
                        "punktbelopp",
                        "rakning",
                        "rakningspost",
                        "registertal",
                        "rekommendationspunkt",
                        "revision",
                        "scenarioval",
                        "tidigare_namn",
                        "tilldelning",
                        "trappar",
                        "trappsteg",
                        "underskrift",
                        "uppdragsgrans",
                        "utfallsrad",
                        "utlysning",
                        "utlysningsfraga",
                        "utvardering",
                        "utvarderingsbeslut",
                        "verifikation",
                        "verifikationsrad",
                        "yttrande"),
                tabeller);
        assertEquals(tabeller, tabeller(Databas.POSTGRESQL.ny()));
    }

    /** PostgreSQL alone asks a trigger when a table is truncated; an H2 file is open to nobody but the application. */
    @Test
    void revisionsloggenTomsInte() throws SQLException {
        DataSource databas = Databas.POSTGRESQL.ny();
        try (Connection uppkoppling = databas.getConnection();
                Statement sats = uppkoppling.createStatement()) {
            SQLException nej = assertThrows(SQLException.class, () -> sats.execute("truncate table revision"));
            assertEquals("09000", nej.getSQLState());
        }
    }

    @Test
    void enDatabasSomInteSvararArEnMening() {
        Map<String, String> ingenDar = Map.of("openfinsam.db.url", "jdbc:postgresql://127.0.0.1:1/x");
        DataSource databas = new Databaskalla(new Installning(ingenDar::get, namn -> null));

        IllegalStateException fel = assertThrows(IllegalStateException.class, () -> Migrering.migrera(databas));
        assertEquals("The database does not answer: ", fel.getMessage().substring(0, 30));
    }

    private static List<String> historik(DataSource databas) throws SQLException {
        return svar(
                databas,
                "select version || ' ' || description from flyway_schema_history where success and version is not null order by installed_rank");
    }

    private static List<String> tabeller(DataSource databas) {
        try {
            return svar(databas, """
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_name <> 'flyway_schema_history' order by table_name""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> svar(DataSource databas, String fraga) throws SQLException {
        List<String> svar = new ArrayList<>();
        try (Connection uppkoppling = databas.getConnection();
                Statement sats = uppkoppling.createStatement();
                ResultSet rad = sats.executeQuery(fraga)) {
            while (rad.next()) {
                svar.add(rad.getString(1));
            }
        }
        return svar;
    }
}
