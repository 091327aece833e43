package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The figures are those of Södra Norrbotten's half-year report of 2020. */
class EgetKapitalTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final Belopp EGET = Belopp.kronor(1_030_361);
    private static final Belopp OVERFORT = Belopp.summa(List.of(Belopp.kronor(2_112_949), Belopp.kronor(1_177_241)));
    private static final Belopp BUDGET = Belopp.kronor(-2_100_506);

    @Test
    void treForbundBlevEtt() {
        assertEquals(
                Belopp.kronor(4_320_551),
                EgetKapital.of(AR, EGET, Belopp.NOLL, OVERFORT).utgaende());
    }

    /** The balance sheet prints 4 845 483 kr: one krona is its own rounding. */
    @Test
    void halvarsresultatetHojerKapitalet() {
        assertEquals(
                Belopp.kronor(4_845_484),
                EgetKapital.of(AR, EGET, Belopp.kronor(524_933), OVERFORT).utgaende());
    }

    @Test
    void nastaArOppnarMedVadAretStangdeMed() {
        EgetKapital ettAr = EgetKapital.of(AR, EGET, BUDGET, OVERFORT);

        EgetKapital nasta = ettAr.nasta(Belopp.kronor(-500_000));

        assertEquals(Belopp.kronor(2_220_045), ettAr.utgaende());
        assertEquals(
                new EgetKapital(
                        new Rakenskapsar(2021),
                        Belopp.kronor(2_220_045),
                        Belopp.kronor(-500_000),
                        Belopp.NOLL,
                        Belopp.kronor(1_720_045)),
                nasta);
    }

    @Test
    void femArFramatMedSammaUnderskott() {
        EgetKapital kapital = EgetKapital.of(AR, EGET, BUDGET, OVERFORT);
        for (int i = 0; i < 4; i++) {
            kapital = kapital.nasta(Belopp.kronor(-600_000));
        }

        assertEquals(new Rakenskapsar(2024), kapital.ar());
        assertEquals(Belopp.kronor(-179_955), kapital.utgaende());
        assertTrue(kapital.utgaende().arNegativt());
    }

    @ParameterizedTest
    @CsvSource({
        "0,      0,     0,     0",
        "100,    -40,   0,     60",
        "100,    -140,  0,     -40",
        "100.50, 0.49,  -0.99, 100",
        "-40,    40,    0,     0",
    })
    void likheten(String ingaende, String resultat, String overforingar, String utgaende) {
        EgetKapital kapital = new EgetKapital(
                AR, Belopp.parse(ingaende), Belopp.parse(resultat), Belopp.parse(overforingar), Belopp.parse(utgaende));

        assertEquals(EgetKapital.of(AR, kapital.ingaende(), kapital.resultat(), kapital.overforingar()), kapital);
    }

    @Test
    void ettOreFelGarInteJamnt() {
        IllegalArgumentException fel = assertThrows(
                IllegalArgumentException.class,
                () -> new EgetKapital(AR, EGET, BUDGET, OVERFORT, Belopp.parse("2220045.01")));

        assertEquals(
                "The capital of 2020 does not come out: 1030361.00 + -2100506.00 + 3290190.00 is 2220045.00, not 2220045.01",
                fel.getMessage());
    }

    @Test
    void sistaAret() {
        EgetKapital sista = EgetKapital.of(new Rakenskapsar(9999), EGET, BUDGET, OVERFORT);

        assertThrows(IllegalArgumentException.class, () -> sista.nasta(Belopp.NOLL));
    }

    @Test
    void merAnSomFarPlats() {
        Belopp storst = new Belopp(Long.MAX_VALUE);

        assertThrows(ArithmeticException.class, () -> EgetKapital.of(AR, storst, new Belopp(1), Belopp.NOLL));
    }

    /** What came with the two associations that joined is there from the start; a year nobody has written opens with the last close. */
    @Test
    void vadEttArOppnarMed() {
        List<EgetKapital> kanda = List.of(EgetKapital.of(AR, EGET, BUDGET, OVERFORT));

        assertEquals(Optional.of(EGET.plus(OVERFORT)), EgetKapital.oppnar(kanda, AR));
        assertEquals(Optional.of(Belopp.kronor(2_220_045)), EgetKapital.oppnar(kanda, AR.nasta()));
        assertEquals(Optional.empty(), EgetKapital.oppnar(kanda, AR.foregaende()));
        assertEquals(Optional.empty(), EgetKapital.oppnar(kanda, AR.nasta().nasta()));
        assertEquals(
                Optional.of(Belopp.NOLL),
                EgetKapital.oppnar(
                        List.of(kanda.get(0), EgetKapital.of(AR.nasta(), Belopp.NOLL, BUDGET, Belopp.NOLL)),
                        AR.nasta()),
                "its own row goes first");
    }
}
