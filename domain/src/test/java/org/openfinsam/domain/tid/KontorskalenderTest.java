package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KontorskalenderTest {

    private static final Stangningsdag KLAMDAG = dag("2020-05-22");
    private static final Stangningsdag JULAFTON = dag("2020-12-24");
    private static final Kontorskalender KONTORET =
            Kontorskalender.of(List.of(new Klamdagar(KLAMDAG), new Julstangt(dag("2020-12-23"), JULAFTON)));

    /** A source of the days it is given. */
    private static class Klamdagar implements Kalenderkalla {
        private final List<Stangningsdag> dagar;

        Klamdagar(Stangningsdag... dagar) {
            this.dagar = List.of(dagar);
        }

        @Override
        public List<Stangningsdag> stangningsdagar(int ar) {
            return dagar.stream().filter(dag -> dag.datum().getYear() == ar).toList();
        }
    }

    /** Another. */
    private static final class Julstangt extends Klamdagar {
        Julstangt(Stangningsdag... dagar) {
            super(dagar);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-20, 2020-05-20, 2020-05-20, öppet",
        "2020-05-21, 2020-05-25, 2020-05-20, Kristi himmelsfärdsdag",
        "2020-05-22, 2020-05-25, 2020-05-20, klämdag",
        "2020-05-23, 2020-05-25, 2020-05-20, lördagen efter",
        "2020-12-24, 2020-12-28, 2020-12-22, julafton både i lagen och av källan",
    })
    void oppet(LocalDate dag, LocalDate fran, LocalDate senast, String varfor) {
        assertEquals(fran, KONTORET.oppetFran(dag), varfor);
        assertEquals(senast, KONTORET.oppetSenast(dag), varfor);
        assertEquals(dag.equals(fran), KONTORET.arOppet(dag), varfor);
    }

    @Test
    void enStangningsdagFlyttarIngenFrist() {
        LocalDate start = LocalDate.of(2020, 5, 8);

        assertEquals(KLAMDAG.datum(), Frist.dagar(14).sistaDagEnligtSondagsregeln(start, Kalender.svensk()));
        assertTrue(Kalender.svensk().arArbetsdag(KLAMDAG.datum()));
    }

    @Test
    void aretsDagarIOrdningOavsettKalla() {
        assertEquals(List.of(KLAMDAG, dag("2020-12-23"), JULAFTON), KONTORET.stangningsdagar(2020));
        assertEquals(List.of(), KONTORET.stangningsdagar(2021));
        assertEquals(Optional.of(KLAMDAG), KONTORET.stangningsdag(KLAMDAG.datum()));
        assertEquals(Optional.empty(), KONTORET.stangningsdag(LocalDate.of(2020, 5, 21)));
    }

    @Test
    void utanKallaArVarjeArbetsdagOppen() {
        assertEquals(List.of(), Kontorskalender.samlad().stangningsdagar(2020));
        assertTrue(Kontorskalender.samlad().arOppet(KLAMDAG.datum()));
    }

    @Test
    void sammaDagITvaKallor() {
        assertEquals(
                "2020-12-24 stands both in " + Julstangt.class.getName() + " and in " + Klamdagar.class.getName(),
                fel(new Julstangt(JULAFTON), new Klamdagar(JULAFTON)));
    }

    @Test
    void sammaDagTvaGanger() {
        assertEquals(
                "2020-05-22 stands both in " + Klamdagar.class.getName() + " and in " + Klamdagar.class.getName(),
                fel(new Klamdagar(KLAMDAG, KLAMDAG)));
    }

    @Test
    void enDagIAnnatAr() {
        assertEquals(fel(ar -> List.of(KLAMDAG)).replaceFirst("^\\S+", "X"), "X answers with 2020-05-22 for 1990");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2101-01-01"})
    void dagarUtanforKalendern(LocalDate dag) {
        assertThrows(IllegalArgumentException.class, () -> KONTORET.stangningsdagar(dag.getYear()));
        assertThrows(IllegalArgumentException.class, () -> KONTORET.arOppet(dag));
        assertThrows(IllegalArgumentException.class, () -> KONTORET.oppetFran(dag));
        assertThrows(IllegalArgumentException.class, () -> KONTORET.oppetSenast(dag));
    }

    @Test
    void kalendernsGranserRaknasIn() {
        Stangningsdag sista = dag("2100-12-30");

        assertEquals(
                List.of(sista),
                Kontorskalender.of(List.of(new Klamdagar(sista))).stangningsdagar(2100));
        assertEquals(LocalDate.of(1990, 1, 2), KONTORET.oppetFran(LocalDate.of(1990, 1, 1)));
    }

    @Test
    void enStangningsdagHarEttNamn() {
        assertThrows(IllegalArgumentException.class, () -> new Stangningsdag(KLAMDAG.datum(), " "));
        assertThrows(NullPointerException.class, () -> new Stangningsdag(null, "klämdag"));
        assertThrows(NullPointerException.class, () -> new Stangningsdag(KLAMDAG.datum(), null));
    }

    private static String fel(Kalenderkalla... kallor) {
        return assertThrows(IllegalArgumentException.class, () -> Kontorskalender.of(Arrays.asList(kallor)))
                .getMessage();
    }

    private static Stangningsdag dag(String datum) {
        return new Stangningsdag(LocalDate.parse(datum), "stängt");
    }
}
