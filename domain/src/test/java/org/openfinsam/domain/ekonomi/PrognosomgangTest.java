package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.tid.Rakenskapsar;

/** A round: begun, written, fixed, followed by the next or corrected, and held against what came. */
@Provar({"PROGNOS-TOM", "PROGNOS-RAD-SAKNAS", "PROGNOS-INGAENDE-SAKNAS", "PROGNOS-FOR-TIDIG", "PROGNOS-MOTIV-SAKNAS"})
class PrognosomgangTest {

    private static final ForbundId FORBUND = new ForbundId("f");
    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final LocalDate JULI = LocalDate.of(2020, 7, 10);
    private static final LocalDate EFTER = LocalDate.of(2021, 2, 1);
    private static final String EKONOM = "Ekonom";
    private static final Prognosplats BIDRAG = Prognosplats.av("bidrag", "Staten");
    private static final Prognosplats LON = Prognosplats.av("personal", "Lön");
    private static final Kommentarstext VARFOR = Kommentarstext.of("Vakans till oktober");

    @Test
    void intaktMinusKostnadOchDetSomOppnar() {
        Prognosomgang omgang = ifylld();

        assertEquals(Optional.of(kr(40)), omgang.resultat());
        assertEquals(Optional.of(kr(140)), omgang.egetKapital());
        omgang.skriv(Prognosrad.tom(LON));
        assertEquals(Optional.empty(), omgang.resultat(), "what is not known is not zero");
        assertEquals(Optional.empty(), omgang.egetKapital());
    }

    @ParameterizedTest
    @CsvSource({
        "bidrag, true",
        "personal, false",
        "individ, false",
        "intakt, true",
        "finansiellt, true",
        "kansli, false",
        "projekt, false"
    })
    void avsnittetSagerOmDetArIntakt(String avsnitt, boolean intakt) {
        assertEquals(intakt, Prognosplats.av(avsnitt, "Rad").intakt());
    }

    @Test
    void enSummaArIngenRad() {
        assertThrows(IllegalArgumentException.class, () -> Prognosplats.av("personal", "SUMMA"));
        assertThrows(IllegalArgumentException.class, () -> Prognosplats.av("total", "RÖRELSERESULTAT"));
    }

    @Test
    void forHandSagerVarfor() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Prognosrad.av(LON, Prognosmetod.HAND, kr(1), null, null, JULI, EKONOM));
        assertThrows(
                IllegalArgumentException.class,
                () -> Prognosrad.av(
                        LON, Prognosmetod.TAKT, kr(1), Prognosspann.forHand(kr(2), kr(3)), null, JULI, EKONOM));
    }

    @Test
    void detSomSaknasStoppar() {
        Prognosomgang omgang =
                Prognosomgang.ny(FORBUND, AR, 1, Prognosintervall.KVARTAL, 6, List.of(BIDRAG), JULI, EKONOM);

        assertEquals(List.of("PROGNOS-RAD-SAKNAS", "PROGNOS-INGAENDE-SAKNAS"), koder(omgang.faststall(JULI, EKONOM)));
        assertEquals(Prognoslage.ARBETE, omgang.lage());
        assertEquals(
                List.of("PROGNOS-TOM", "PROGNOS-INGAENDE-SAKNAS"),
                koder(Prognosomgang.ny(FORBUND, AR, 1, Prognosintervall.MANAD, 0, List.of(), JULI, EKONOM)
                        .anmarkningar(JULI)));
        assertEquals(List.of("PROGNOS-FOR-TIDIG"), koder(ifylld().faststall(LocalDate.of(2020, 6, 30), EKONOM)));
        assertEquals(List.of(), ifylld().faststall(LocalDate.of(2020, 7, 1), EKONOM));
    }

    @Test
    void negativtKapitalFragarEfterMotivet() {
        Prognosomgang omgang = ifylld();
        omgang.oppnarMed(kr(-100));

        assertEquals(List.of("PROGNOS-MOTIV-SAKNAS"), koder(omgang.anmarkningar(JULI)));
        assertEquals(Optional.of(kr(-60)), omgang.egetKapital());
        assertEquals(Optional.of(kr(40)), omgang.egetKapital(kr(0)));
        omgang.motivera(VARFOR);
        assertEquals(List.of(), omgang.anmarkningar(JULI));
        omgang.motivera(null);
        assertEquals(List.of(), omgang.faststall(JULI, EKONOM), "a warning asks, it does not stop");
    }

    /** An edit of many rows is taken back as a whole; taken back twice it stands again, and a save that changes nothing is no edit. */
    @Test
    void enAndringAngras() {
        Prognosomgang omgang =
                Prognosomgang.ny(FORBUND, AR, 1, Prognosintervall.KVARTAL, 6, List.of(BIDRAG, LON), JULI, EKONOM);
        assertFalse(omgang.kanAngras());
        assertThrows(IllegalStateException.class, omgang::angra);
        List<Prognosrad> tomma = omgang.rader();
        List<Prognosrad> nya = List.of(
                Prognosrad.av(BIDRAG, Prognosmetod.ATAGANDEN, kr(100), null, null, JULI, EKONOM),
                Prognosrad.av(LON, Prognosmetod.TAKT, kr(60), null, null, JULI, "Förbundschef"));

        assertTrue(omgang.skriv(nya));
        assertFalse(omgang.skriv(nya));
        assertTrue(omgang.kanAngras());
        omgang.angra();
        assertEquals(tomma, omgang.rader());
        omgang.angra();
        assertEquals(nya, omgang.rader());
        omgang.taBort("personal/Lön");
        omgang.angra();
        assertEquals(nya, omgang.rader());

        omgang.oppnarMed(kr(0));
        assertEquals(List.of(), omgang.faststall(JULI, EKONOM));
        assertFalse(omgang.kanAngras());
        assertThrows(IllegalStateException.class, omgang::angra);
        assertFalse(omgang.nasta(2, Prognosintervall.KVARTAL, 9, JULI, EKONOM).kanAngras());
    }

    @Test
    void enFaststalldAndrasAldrig() {
        Prognosomgang omgang = faststalld();

        assertThrows(IllegalStateException.class, () -> omgang.skriv(Prognosrad.tom(LON)));
        assertThrows(IllegalStateException.class, () -> omgang.taBort("personal/Lön"));
        assertThrows(IllegalStateException.class, () -> omgang.oppnarMed(null));
        assertThrows(IllegalStateException.class, () -> omgang.kapitalspann(null));
        assertThrows(IllegalStateException.class, () -> omgang.motivera(null));
        assertThrows(IllegalStateException.class, () -> omgang.faststall(JULI, EKONOM));
    }

    @Test
    void nastaBorjarFranDenSenasteOchRattelsenHarSittSkal() {
        Prognosomgang omgang = faststalld();
        Prognosomgang nasta = omgang.nasta(2, Prognosintervall.KVARTAL, 9, LocalDate.of(2020, 10, 9), EKONOM);
        Prognosomgang rattad = omgang.rattelse(2, VARFOR, JULI, EKONOM);

        assertEquals(omgang.rader(), nasta.rader());
        assertEquals(Optional.of(omgang.id()), nasta.byggerPa());
        assertEquals(Optional.empty(), nasta.kapitalspann());
        assertEquals(Optional.of(VARFOR), rattad.rattelse());
        assertEquals(6, rattad.manad());
        assertEquals(omgang.kapitalspann(), rattad.kapitalspann());
        assertThrows(IllegalArgumentException.class, () -> omgang.rattelse(1, VARFOR, JULI, EKONOM));
        assertThrows(IllegalArgumentException.class, () -> omgang.nasta(2, Prognosintervall.KVARTAL, 3, JULI, EKONOM));
        assertThrows(IllegalArgumentException.class, () -> omgang.nasta(2, Prognosintervall.KVARTAL, 7, JULI, EKONOM));
        assertThrows(IllegalStateException.class, () -> nasta.nasta(3, Prognosintervall.KVARTAL, 9, JULI, EKONOM));
    }

    @ParameterizedTest
    @CsvSource({"KVARTAL, 0, 3", "KVARTAL, 3, 6", "KVARTAL, 9, 9", "MANAD, 4, 5", "MANAD, 11, 11"})
    void nastaManad(Prognosintervall intervall, int manad, int nasta) {
        assertEquals(nasta, intervall.nasta(manad));
        assertTrue(intervall.galler(nasta));
    }

    @Test
    void detSomKomMotDetSomSades() {
        Prognosutfall utfall = Prognosutfall.nytt(FORBUND, AR);
        utfall.skriv(Utfallsrad.av("personal/Lön", kr(55), VARFOR, EFTER, EKONOM));
        utfall.skriv(Utfallsrad.av(Prognosomgang.EGET_KAPITAL, kr(150), VARFOR, EFTER, EKONOM));
        List<Prognostraff> traffar = faststalld().traffar(utfall);

        assertEquals(
                List.of("personal/Lön", "eget kapital"),
                traffar.stream().map(Prognostraff::rad).toList());
        assertEquals(
                List.of(kr(-5), kr(10)),
                traffar.stream().map(Prognostraff::miss).toList());
        assertEquals(List.of(6, 6), traffar.stream().map(Prognostraff::manad).toList());
        assertEquals(Optional.of(true), traffar.get(1).inom());
        assertEquals(List.of(), ifylld().traffar(utfall), "nobody has been told of it yet");
        Prognosomgang isEfterhand = ifylld();
        isEfterhand.faststall(EFTER, EKONOM);
        assertEquals(List.of(), isEfterhand.traffar(utfall), "whoever knows the year makes no forecast of it");
        assertThrows(
                IllegalArgumentException.class, () -> faststalld().traffar(Prognosutfall.nytt(FORBUND, AR.nasta())));
    }

    @Test
    void utfalletSkrivsForstNarAretArSlut() {
        Prognosutfall utfall = Prognosutfall.nytt(FORBUND, AR);

        assertThrows(
                IllegalArgumentException.class,
                () -> utfall.skriv(Utfallsrad.av("a", kr(1), VARFOR, LocalDate.of(2020, 12, 31), EKONOM)));
        assertTrue(utfall.skriv(Utfallsrad.av("a", kr(1), VARFOR, LocalDate.of(2021, 1, 1), EKONOM)));
        assertTrue(utfall.skriv(Utfallsrad.av("a", kr(2), VARFOR, EFTER, EKONOM)));
        assertEquals(Optional.of(kr(2)), utfall.belopp("a"));
        assertEquals(1, utfall.rader().size());
        assertTrue(utfall.taBort("a"));
        assertEquals(Optional.empty(), utfall.belopp("a"));
    }

    /** The plan of Pyramis as a round after no month, and what its successor opened with. */
    @Test
    void pyramisPlanSomOmgangMissade1268611Kronor() {
        Budget plan = Budgetfacit.pyramis();
        Prognosomgang omgang = planenSomOmgang(plan);

        assertEquals(Optional.of(kr(-618_850)), omgang.resultat());
        assertEquals(Optional.of(kr(-238_250)), omgang.egetKapital());
        assertEquals(List.of("PROGNOS-MOTIV-SAKNAS"), koder(omgang.anmarkningar(LocalDate.of(2018, 11, 1))));
        assertEquals(List.of(), omgang.faststall(LocalDate.of(2018, 11, 1), "Förbundschef"));

        Prognosutfall utfall = Prognosutfall.nytt(omgang.forbund(), omgang.ar());
        utfall.skriv(Utfallsrad.av(Prognosomgang.EGET_KAPITAL, kr(1_030_361), VARFOR, JULI, EKONOM));
        Prognosfacit facit = Prognosfacit.av(List.of(omgang), List.of(utfall));

        assertEquals(1, facit.missar().size());
        assertEquals(kr(1_268_611), facit.missar().get(0).traff().miss());
        assertEquals("2019-1", facit.missar().get(0).omgang());
        assertEquals(Optional.of(new Prognosmatt(1, kr(1_268_611), kr(1_268_611), 0, 0)), facit.kapitalmatt());
        assertEquals(List.of(), facit.rader(), "what came row by row stands in no document");
    }

    private static Prognosomgang planenSomOmgang(Budget plan) {
        return Prognosomgang.avPlan(plan, 1, LocalDate.of(2018, 11, 1), "Förbundschef");
    }

    private static List<String> koder(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream().map(ett -> ett.regel().kod()).toList();
    }

    private static Prognosomgang ifylld() {
        Prognosomgang omgang =
                Prognosomgang.ny(FORBUND, AR, 1, Prognosintervall.KVARTAL, 6, List.of(BIDRAG, LON), JULI, EKONOM);
        omgang.oppnarMed(kr(100));
        omgang.skriv(Prognosrad.av(BIDRAG, Prognosmetod.ATAGANDEN, kr(100), null, null, JULI, EKONOM));
        omgang.skriv(Prognosrad.av(
                LON, Prognosmetod.HAND, kr(60), Prognosspann.forHand(kr(50), kr(70)), VARFOR, JULI, EKONOM));
        omgang.kapitalspann(Prognosspann.forHand(kr(120), kr(160)));
        return omgang;
    }

    private static Prognosomgang faststalld() {
        Prognosomgang omgang = ifylld();
        assertEquals(List.of(), omgang.faststall(JULI, EKONOM));
        return omgang;
    }

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }
}
