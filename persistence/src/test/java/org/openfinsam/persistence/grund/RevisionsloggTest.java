package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.persistence.grund.Provlager.Handelse;

@ParameterizedClass
@EnumSource(Databas.class)
class RevisionsloggTest {

    private final Databas slag;
    private final Provlager lager;

    RevisionsloggTest(Databas slag) {
        this.slag = slag;
        this.lager = Provlager.pa(slag);
    }

    /** Both hours that a clock in the tests' zone calls half past two, and one with all decimals there are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-04-04T13:30:00Z",
                "2020-04-04T14:30:00Z",
                "2020-09-26T14:00:00Z",
                "1999-12-31T23:59:59.999999Z"
            })
    void tidpunktenArSammaOgonblick(String tid) {
        String id = "tid " + tid;
        lager.gor(f -> logg(f, tid).skriv(Revisionslogg.Handling.SKAPAD, "prov", id, null, "efter"));

        assertEquals(
                List.of(new Handelse(Instant.parse(tid), "någon", "SKAPAD", "prov", null, "efter")),
                lager.handelser(id));
    }

    @Test
    void langText() {
        String text = "å\n".repeat(500_000);
        lager.gor(f ->
                logg(f, "2020-01-01T00:00:00Z").skriv(Revisionslogg.Handling.ANDRAD, "prov", "lang", "kort", text));

        assertEquals(text, lager.handelser("lang").get(0).efter());
    }

    @Test
    void radenForsvinnerMedSinTransaktion() {
        assertThrows(
                IllegalStateException.class,
                () -> lager.gor(f -> {
                    logg(f, "2020-01-01T00:00:00Z").skriv(Revisionslogg.Handling.SKAPAD, "prov", "angrat", null, "x");
                    throw new IllegalStateException("angrat");
                }));

        assertEquals(List.of(), lager.handelser("angrat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set aktor = 'annan'",
                "update revision set efter = 'x' where sak_id = 'kvar'",
                "delete from revision",
                "delete from revision where sak_id = 'kvar'"
            })
    void ingetAndrasOchIngetTasBort(String sql) throws SQLException {
        DataSource databas = slag.ny();
        try (Connection uppkoppling = databas.getConnection();
                Statement sats = uppkoppling.createStatement()) {
            sats.execute("""
                    insert into revision (tidpunkt, aktor, handling, sak, sak_id, efter)
                    values (current_timestamp, 'a', 'SKAPAD', 'prov', 'kvar', 'efter')""");

            SQLException nej = assertThrows(SQLException.class, () -> sats.execute(sql));

            assertEquals("09000", nej.getSQLState());
            assertTrue(nej.getMessage().contains("append-only"), nej::getMessage);
        }
    }

    private static Revisionslogg logg(Provlager.Forrad forrad, String tid) {
        return new Revisionslogg(forrad.em(), Clock.fixed(Instant.parse(tid), ZoneOffset.UTC), () -> "någon");
    }
}
