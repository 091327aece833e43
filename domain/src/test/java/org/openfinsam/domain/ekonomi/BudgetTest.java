package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.ekonomi.Budgetfacit.DAG;
import static org.openfinsam.domain.ekonomi.Budgetfacit.EKONOM;
import static org.openfinsam.domain.ekonomi.Budgetfacit.ar;
import static org.openfinsam.domain.ekonomi.Budgetfacit.rad;
import static org.openfinsam.domain.ekonomi.Budgetfacit.tkr;
import static org.openfinsam.domain.ekonomi.Budgetfacit.utgaende;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;

class BudgetTest {

    private static final ForbundId SKELLEFTEA = new ForbundId("skelleftea");
    private static final BeslutRef BESLUT = BeslutRef.of("Styrelsen", LocalDate.of(2016, 11, 25), "75");

    /** Skellefteå's plan 2014–2016: what is decided is told apart from what is new, this year and in the years after. */
    @Test
    void skelleftea2014() {
        Budget budget = Budget.ny(SKELLEFTEA, ar(2014), 1, LocalDate.of(2013, 11, 20), EKONOM);
        budget.skriv(rad(Budgetslag.INTAKT, "Ägartillskott", Budgetradslage.BESLUTAD, 6_028L, null, null));
        budget.skriv(rad(Budgetslag.INTAKT, "Övriga intäkter", Budgetradslage.PLANERAD, 64L, null, null));
        budget.skriv(rad(Budgetslag.INSATS, "Beslutad verksamhet", Budgetradslage.BESLUTAD, 4_108L, 2_860L, 3_360L));
        budget.skriv(rad(Budgetslag.INSATS, "Ny verksamhet", Budgetradslage.PLANERAD, 2_004L, null, null));
        budget.skriv(
                rad(Budgetslag.KANSLI, "Nära verksamheten och kansli", Budgetradslage.PLANERAD, 2_045L, null, null));
        budget.skriv(rad(Budgetslag.FINANSIELLT, "Finansiella intäkter", Budgetradslage.PLANERAD, 50L, null, null));
        budget.oppnarMed(tkr(2_814));

        assertEquals(tkr(6_112), budget.summa(Budgetslag.INSATS, ar(2014)));
        assertEquals(tkr(8_157), budget.kostnader(ar(2014)));
        Belopp disponibelt =
                budget.summa(Budgetslag.INTAKT, ar(2014)).plus(budget.ingaende().orElseThrow());
        assertEquals(tkr(8_906), disponibelt);
        assertEquals(tkr(749), disponibelt.minus(budget.kostnader(ar(2014))));
        assertEquals(tkr(799), budget.egetKapital().get(0).utgaende());
        assertEquals(
                List.of(tkr(4_108), tkr(2_860), tkr(3_360)),
                budget.rad(Budgetslag.INSATS, "Beslutad verksamhet").orElseThrow().belopp().stream()
                        .map(Optional::orElseThrow)
                        .toList());
    }

    /** The plan carries 380 600, −238 250, 126 750 and closes with 479 555: not income, but what the results carry on. */
    @Test
    void pyramisBarSittKapitalUtanforResultatet() {
        Budget budget = Budgetfacit.pyramis();

        assertEquals(
                List.of(Belopp.kronor(380_600), Belopp.kronor(-238_250), Belopp.kronor(126_750)),
                budget.egetKapital().stream().map(k -> k.ingaende()).toList());
        assertEquals(
                List.of(Belopp.kronor(-238_250), Belopp.kronor(126_750), Belopp.kronor(479_555)), utgaende(budget));
        assertEquals(Belopp.kronor(-618_850), budget.resultat(ar(2019)));
    }

    /** The figures are those of the half-year report of 2020: Pyramis came in with 1 030 361 kr. */
    @Test
    void pyramisMissadeMed1268611Kronor() {
        Belopp planerat = Budgetfacit.pyramis().egetKapital().get(0).utgaende();

        assertEquals(Belopp.kronor(1_268_611), Belopp.kronor(1_030_361).minus(planerat));
    }

    @Test
    void ettUtkastBlirForslagSamrasOchAntas() {
        Budget budget = Budgetfacit.umeaForslag();
        budget.publicera(LocalDate.of(2016, 11, 1), DAG, "Förbundschef");
        budget.kungors(LocalDate.of(2016, 11, 15));
        Medlem umea = Medlem.of(Part.KOMMUN, "2480", "Umeå kommun");
        budget.samrad(Samrad.of(umea, LocalDate.of(2016, 11, 3), null));
        budget.samrad(Samrad.of(umea, LocalDate.of(2016, 11, 4), Kommentarstext.of("Bra.")));

        assertEquals(List.of(), budget.anta(BESLUT, true, null, DAG, EKONOM));

        assertEquals(Budgetlage.ANTAGEN, budget.lage());
        assertEquals(Optional.of(BESLUT), budget.beslut());
        assertEquals(
                List.of("Umeå kommun 2016-11-04"),
                budget.samrad().stream().map(Samrad::toString).toList());
        assertEquals(
                List.of("ARBETE 2016-10-24 Ekonom", "FORSLAG 2016-10-24 Förbundschef", "ANTAGEN 2016-10-24 Ekonom"),
                budget.handelser().stream().map(Budgethandelse::toString).toList());
    }

    @Test
    void ettForslagStarStilla() {
        Budget budget = Budgetfacit.umeaForslag();
        Budgetrad forsta = budget.rader().get(0);
        budget.publicera(DAG, DAG, EKONOM);

        Stream.<Runnable>of(
                        () -> budget.skriv(forsta),
                        () -> budget.taBort(forsta.slag(), forsta.namn()),
                        () -> budget.ersatt(List.of()),
                        () -> budget.oppnarMed(null),
                        () -> budget.skrivOrd(null, null, null),
                        () -> budget.publicera(DAG, DAG, EKONOM))
                .forEach(andring -> assertThrows(IllegalStateException.class, andring::run));
    }

    @Test
    void enAntagenBudgetTarIngaSamradOchAntasInteIgen() {
        Budget budget = Budgetfacit.umeaForslag();
        budget.anta(BESLUT, null, null, DAG, EKONOM);
        Samrad samrad = Samrad.of(Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"), DAG, null);

        assertThrows(IllegalStateException.class, () -> budget.samrad(samrad));
        assertThrows(IllegalStateException.class, () -> budget.kungors(DAG));
        assertThrows(IllegalStateException.class, () -> budget.anta(BESLUT, null, null, DAG, EKONOM));
    }

    @Test
    void ettUnderskottAntasInteUtanMotiv() {
        Budget budget = Budgetfacit.umeaPlan();

        assertEquals(List.of("KL11:5-MOTIV-SAKNAS"), koder(budget.anta(BESLUT, true, null, DAG, EKONOM)));
        assertEquals(Budgetlage.ARBETE, budget.lage());

        budget.skrivOrd(null, Kommentarstext.of("Överskott från tidigare år används."), null);
        assertEquals(List.of(), budget.anta(BESLUT, true, null, DAG, EKONOM));
    }

    /** What was published stays as it was; the motive is added beside it, and then the board may decide. */
    @Test
    void ettForslagFarSittMotivEfterat() {
        Budget budget = Budgetfacit.umeaPlan();
        Kommentarstext motiv = Kommentarstext.of("Överskott från tidigare år används.");
        assertThrows(IllegalStateException.class, () -> budget.laggTillMotiv(motiv, DAG, EKONOM));
        budget.publicera(DAG, DAG, EKONOM);
        List<Budgetrad> rader = budget.rader();

        assertThrows(IllegalArgumentException.class, () -> budget.laggTillMotiv(motiv, DAG.minusDays(1), EKONOM));
        assertThrows(IllegalArgumentException.class, () -> budget.laggTillMotiv(motiv, DAG, " "));
        assertFalse(budget.arMotiverad());
        assertTrue(budget.laggTillMotiv(motiv, DAG.plusDays(3), "Förbundschef"));
        assertFalse(budget.laggTillMotiv(motiv, DAG.plusDays(4), EKONOM), "the same words once");

        assertTrue(budget.arMotiverad());
        assertEquals(Optional.empty(), budget.motiv());
        assertEquals(rader, budget.rader());
        assertEquals(
                List.of("2016-10-27 Förbundschef: Överskott från tidigare år används."),
                budget.motivtillagg().stream().map(Motivtillagg::toString).toList());
        assertEquals(Optional.of(motiv), budget.nyVersion(3, DAG, EKONOM).motiv());
        assertEquals(List.of(), budget.nyVersion(3, DAG, EKONOM).motivtillagg());
        assertEquals(List.of(), budget.anta(BESLUT, true, null, DAG.plusDays(5), EKONOM));

        assertTrue(budget.laggTillMotiv(Kommentarstext.of("Och av avtalet."), DAG.plusDays(5), EKONOM), "also decided");
        assertEquals(2, budget.motivtillagg().size());
    }

    @Test
    void enTomBudgetOchEttOkantKapitalAntasInte() {
        Budget tom = Budget.ny(SKELLEFTEA, ar(2017), 1, DAG, EKONOM);

        assertEquals(
                List.of("KL11:6-PLAN-SAKNAS", "KL11:6-PLAN-SAKNAS", "KL11:6-PLAN-SAKNAS", "KL11:6-STALLNING-SAKNAS"),
                koder(tom.anta(BESLUT, true, null, DAG, EKONOM)));
    }

    @Test
    void enHojningUnderAretSagerHurDenBetalas() {
        Budget antagen = Budgetfacit.umeaForslag();
        antagen.anta(BESLUT, true, null, DAG, EKONOM);
        Budget ny = antagen.nyVersion(3, DAG, EKONOM);
        ny.skriv(rad(Budgetslag.INSATS, "Utredning Q1", Budgetradslage.BESLUTAD, 270L, null, null));
        BeslutRef senare = BeslutRef.of("Styrelsen", LocalDate.of(2017, 3, 1), "12");

        List<Anmarkning> nej = ny.anta(senare, true, antagen, DAG, EKONOM);
        assertEquals(List.of("KL11:15-FINANSIERING-SAKNAS"), koder(nej));
        assertEquals("100000", nej.get(0).data().get("okning").toString());

        ny.skrivOrd(null, null, Kommentarstext.of("Tas av eget kapital."));
        assertEquals(List.of(), ny.anta(senare, true, antagen, DAG, EKONOM));
        assertEquals(Budgetlage.REVIDERAD, ny.lage());
        assertEquals(Optional.of(antagen.id()), ny.byggerPa());
    }

    @Test
    void nastaArBorjarDarPlanenSlutade() {
        Budget budget = Budgetfacit.umeaForslag();
        budget.skriv(Budgetrad.beraknad(
                Budgetslag.KANSLI,
                "Administratör",
                Budgetradslage.BESLUTAD,
                ar(2017),
                new Budgetunderlag(
                        Belopp.kronor(400_000),
                        new BigDecimal("0.50"),
                        YearMonth.of(2017, 7),
                        null,
                        new BigDecimal("2.5"))));

        Budget nasta = budget.forNastaAr(DAG, EKONOM);

        assertEquals(ar(2018), nasta.ar());
        assertEquals(budget.egetKapital().get(0).utgaende(), nasta.ingaende().orElseThrow());
        assertEquals(
                Arrays.asList(tkr(3_000), tkr(3_000), null),
                belopp(nasta, Budgetslag.INSATS, "Ungdomstorget 3.1 och 4.0"));
        assertEquals(
                List.of(Belopp.kronor(100_000), Belopp.kronor(205_000), Belopp.kronor(210_125)),
                belopp(budget, Budgetslag.KANSLI, "Administratör"));
        assertEquals(
                List.of(Belopp.kronor(205_000), Belopp.kronor(210_125), Belopp.kronor(215_378)),
                belopp(nasta, Budgetslag.KANSLI, "Administratör"));
    }

    @Test
    void sammaRadErsatts() {
        Budget budget = Budget.ny(SKELLEFTEA, ar(2014), 1, DAG, EKONOM);
        Budgetrad gammal = rad(Budgetslag.KANSLI, "Lokal", Budgetradslage.PLANERAD, 1L, 2L, null);
        Budgetrad nyRad = rad(Budgetslag.KANSLI, "Lokal", Budgetradslage.BESLUTAD, 1L, 2L, null);

        assertTrue(budget.skriv(gammal));
        assertFalse(budget.skriv(gammal));
        assertTrue(budget.skriv(nyRad));
        assertEquals(List.of(nyRad), budget.rader());
        assertThrows(IllegalArgumentException.class, () -> budget.ersatt(List.of(gammal, nyRad)));
        assertThrows(IllegalArgumentException.class, () -> budget.taBort(Budgetslag.KANSLI, "Annat"));
        budget.taBort(Budgetslag.KANSLI, "Lokal");
        assertEquals(List.of(), budget.rader());
    }

    @Test
    void enRadHarNamnTreArOchIngetPersonnummer() {
        assertThrows(
                IllegalArgumentException.class, () -> rad(Budgetslag.KANSLI, " ", Budgetradslage.PLANERAD, 1L, 1L, 1L));
        assertThrows(
                IllegalArgumentException.class, () -> rad(Budgetslag.KANSLI, "Lokal", Budgetradslage.PLANERAD, 1L));
        assertThrows(
                IllegalArgumentException.class,
                () -> rad(Budgetslag.KANSLI, "Lön 811218-9876", Budgetradslage.PLANERAD, 1L, 1L, 1L));
        assertThrows(IllegalArgumentException.class, () -> Budgethandelse.of(Budgetlage.ARBETE, DAG, " "));
        assertThrows(IllegalArgumentException.class, () -> Budget.ny(SKELLEFTEA, ar(2014), 0, DAG, EKONOM));
        assertThrows(
                IllegalArgumentException.class, () -> Budgetfacit.umeaForslag().nyVersion(1, DAG, EKONOM));
        assertThrows(
                IllegalArgumentException.class, () -> Budgetfacit.umeaForslag().resultat(ar(2020)));
    }

    @Test
    void tabellenVisarTreArOchVadSomBarResultatet() {
        Tabell tabell = Budgettabell.av(Budgetfacit.umeaForslag(), Locale.forLanguageTag("sv"));

        assertEquals(
                List.of("lage", "2017", "2018", "2019"),
                tabell.kolumner().stream().map(k -> k.nyckel()).toList());
        assertEquals(
                Cell.saknas(Cell.Skal.EJ_ANGIVET),
                tabell.rad("insats", "Utredning Q1").orElseThrow().cell("2018"));
        assertEquals(
                List.of(Cell.belopp(tkr(2_780)), Cell.belopp(tkr(3_709)), Cell.belopp(tkr(4_466))),
                Stream.of("2017", "2018", "2019")
                        .map(tabell.rad("egetkapital", "utgaende").orElseThrow()::cell)
                        .toList());
        assertEquals("Budget och plan 2017–2019", tabell.rubrik());
    }

    /** A year that nobody has planned has no sums and no closing balance: unknown is not zero. */
    @Test
    void ettOplaneratArHarIngaSummor() {
        Budget budget = Budget.ny(SKELLEFTEA, ar(2014), 1, DAG, EKONOM);
        budget.skriv(rad(Budgetslag.INTAKT, "Bidrag", Budgetradslage.PLANERAD, 10L, null, null));
        budget.oppnarMed(tkr(1));
        Tabell tabell = Budgettabell.av(budget, Locale.forLanguageTag("sv"));

        assertEquals(
                Cell.belopp(tkr(11)),
                tabell.rad("egetkapital", "utgaende").orElseThrow().cell("2014"));
        for (String plats : List.of("egetkapital/utgaende", "total/resultat", "total/kostnader", "intakt/SUMMA")) {
            String[] delar = plats.split("/", -1);
            assertEquals(
                    Cell.saknas(Cell.Skal.EJ_ANGIVET),
                    tabell.rad(delar[0], delar[1]).orElseThrow().cell("2015"),
                    plats);
        }
    }

    @Test
    void tvaVersionerArTva() {
        Budget en = Budgetfacit.umeaForslag();

        assertEquals(en, en);
        assertNotEquals(en, Budgetfacit.umeaForslag());
        assertEquals("ARBETE umea 2017 version 1", en.toString());
    }

    private static List<Belopp> belopp(Budget budget, Budgetslag slag, String namn) {
        return budget.rad(slag, namn).orElseThrow().belopp().stream()
                .map(ett -> ett.orElse(null))
                .toList();
    }

    private static List<String> koder(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream().map(Anmarkning::kod).toList();
    }
}
