package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.forbund.Lokalregel.Kalla.FORBUNDSORDNINGEN;
import static org.openfinsam.domain.forbund.Lokalregel.Kalla.LAGEN;
import static org.openfinsam.domain.forbund.Lokalregel.Kalla.PRAXIS;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.tid.Frist;

class ForbundsordningTest {

    private static final ForbundId UMEA = ForbundId.of("umearegionen");
    private static final LocalDate FRAN = LocalDate.of(2014, 1, 1);
    private static final Medlem VANNAS = Medlem.of(Part.KOMMUN, "2460", "Vännäs");
    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final BeslutRef VANNAS_BESLUT =
            BeslutRef.of("Kommunfullmäktige i Vännäs", LocalDate.of(2013, 10, 28), "145");
    private static final BeslutRef KASSANS_BESLUT = BeslutRef.of("Försäkringskassan", LocalDate.of(2013, 12, 2));

    // The points.

    @Test
    void detIngenHarLetatEfterSaknas() {
        Forbundsordning ordning = Forbundsordning.ny(UMEA, FRAN);

        assertEquals(List.of(Ordningspunkt.values()), ordning.saknadePunkter());
        assertEquals(Optional.empty(), ordning.hanvisning(Ordningspunkt.UTTRADE));
        assertEquals(List.of(), ordning.antaganden());
        assertEquals(UMEA, ordning.forbund());
        assertEquals(FRAN, ordning.fran());
        assertEquals("umearegionen 2014-01-01", ordning.toString());
    }

    @Test
    void enPunktAngesAndrasOchStryks() {
        Forbundsordning ordning = Forbundsordning.ny(UMEA, FRAN);

        ordning.ange(Ordningspunkt.UTTRADE, "§ 17");
        ordning.ange(Ordningspunkt.UTTRADE, " § 18 ");
        ordning.ange(Ordningspunkt.ORGANISATION, "§ 3");

        assertEquals(Optional.of("§ 18"), ordning.hanvisning(Ordningspunkt.UTTRADE));
        assertEquals(16, ordning.saknadePunkter().size());

        ordning.stryk(Ordningspunkt.UTTRADE);
        assertEquals(Optional.empty(), ordning.hanvisning(Ordningspunkt.UTTRADE));
        assertThrows(IllegalArgumentException.class, () -> ordning.ange(Ordningspunkt.TVISTER, " "));
        assertThrows(NullPointerException.class, () -> ordning.ange(null, "§ 1"));
    }

    // Adoption.

    @Test
    void varjeMedlemFaststallerForSig() {
        Forbundsordning ordning = Forbundsordning.ny(UMEA, FRAN);

        ordning.anta(VANNAS, KASSANS_BESLUT);
        ordning.anta(Medlem.of(Part.KOMMUN, "2460", "Vännäs kommun"), VANNAS_BESLUT);

        assertEquals(Optional.of(VANNAS_BESLUT), ordning.antagande(VANNAS));
        assertEquals(Optional.empty(), ordning.antagande(KASSAN));
        assertEquals(
                List.of("KOMMUN 2460 Vännäs kommun: Kommunfullmäktige i Vännäs 2013-10-28 § 145"),
                ordning.antaganden().stream().map(Object::toString).toList());

        ordning.strykAntagande(VANNAS);
        assertEquals(List.of(), ordning.antaganden());
    }

    @Test
    void faststalldNarDenSistaHarFaststallt() {
        Forbundsordning ordning = Forbundsordning.ny(UMEA, FRAN);
        ordning.anta(KASSAN, KASSANS_BESLUT);

        assertEquals(Optional.empty(), ordning.faststalld(List.of(VANNAS, KASSAN)));
        ordning.anta(VANNAS, VANNAS_BESLUT);
        assertEquals(Optional.of(LocalDate.of(2013, 12, 2)), ordning.faststalld(List.of(VANNAS, KASSAN)));
        assertEquals(Optional.of(LocalDate.of(2013, 10, 28)), ordning.faststalld(List.of(VANNAS)));
    }

    // Versions.

    @Test
    void enNyVersionHarTextenMenIngaBeslut() {
        Forbundsordning gammal = medAlltBestamt();
        gammal.anta(VANNAS, VANNAS_BESLUT);

        Forbundsordning ny = gammal.nyVersion(LocalDate.of(2017, 1, 1));

        assertEquals(UMEA, ny.forbund());
        assertEquals(LocalDate.of(2017, 1, 1), ny.fran());
        assertEquals(List.of(), ny.antaganden());
        assertEquals(gammal.lokalaRegler(), ny.lokalaRegler());
        assertEquals(gammal.saknadePunkter(), ny.saknadePunkter());
        assertNotEquals(gammal, ny);

        ny.stryk(Ordningspunkt.UTTRADE);
        ny.bestamMajoritetskrav(List.of());
        assertTrue(gammal.hanvisning(Ordningspunkt.UTTRADE).isPresent());
        assertEquals(1, gammal.lokalaRegler().majoritetskrav().varde().size());
        assertThrows(IllegalArgumentException.class, () -> gammal.nyVersion(FRAN));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31,           ",
        "2014-01-01, 2014-01-01",
        "2016-12-31, 2014-01-01",
        "2017-01-01, 2017-01-01",
        "2026-11-26, 2017-01-01",
    })
    void denSenasteSomHarBorjatGalla(LocalDate dag, LocalDate vantad) {
        Forbundsordning forsta = Forbundsordning.ny(UMEA, FRAN);
        Forbundsordning andra = forsta.nyVersion(LocalDate.of(2017, 1, 1));

        assertEquals(
                Optional.ofNullable(vantad),
                Forbundsordning.iKraft(List.of(andra, forsta), dag).map(Forbundsordning::fran));
    }

    // What other rooms read.

    @Test
    void darOrdningenTigerTalarLagenEllerPraxis() {
        LokalaRegler regler = Forbundsordning.ny(UMEA, FRAN).lokalaRegler();

        assertEquals(LokalaRegler.utanOrdning(), regler);
        assertEquals(4, regler.mandatar().varde());
        assertEquals(MonthDay.of(4, 1), regler.mandatstart().varde());
        assertEquals(false, regler.delarsrapport().varde());
        assertEquals(Frist.manader(36), regler.uppsagningstid().varde());
        assertEquals(List.of(), regler.majoritetskrav().varde());
        assertEquals(List.of(), regler.anslagsplatser().varde());
        assertEquals(2, regler.parterPerInsats().varde());
        assertEquals(
                List.of(
                        "LAGEN Lag (2003:1210) 13 §",
                        "LAGEN Lag (2003:1210) 13 §",
                        "LAGEN Lag (2003:1210) 21 §",
                        "LAGEN Lag (2003:1210) 27 §",
                        "LAGEN Lag (2003:1210) 9 §",
                        "LAGEN Lag (2003:1210) 19 §",
                        "PRAXIS null"),
                alla(regler).stream().map(r -> r.kalla() + " " + r.lagrum()).toList());
        assertEquals(LAGEN, regler.mandatar().kalla());
        assertEquals(PRAXIS, regler.parterPerInsats().kalla());
    }

    @Test
    void detOrdningenSagerHarSinPlatsDar() {
        LokalaRegler regler = medAlltBestamt().lokalaRegler();

        assertEquals(
                List.of(
                        "3 § 6",
                        "--01-01 § 6",
                        "true § 12",
                        "P12M § 18",
                        "[2/3 budget] § 8",
                        "[Kommunhuset i Umeå] § 9",
                        "3 null"),
                alla(regler).stream().map(r -> r.varde() + " " + r.hanvisning()).toList());
        assertTrue(alla(regler).stream().allMatch(r -> r.kalla() == FORBUNDSORDNINGEN));
    }

    @Test
    void nagotSomInteKanBestammasNekas() {
        Forbundsordning ordning = Forbundsordning.ny(UMEA, FRAN);
        Majoritetskrav budget = Majoritetskrav.of("budget", Andel.of(2, 3));
        Majoritetskrav budgetIgen = Majoritetskrav.of("budget", Andel.of(3, 4));

        assertThrows(IllegalArgumentException.class, () -> ordning.bestamMandat(0, null));
        assertThrows(IllegalArgumentException.class, () -> ordning.bestamParterPerInsats(0));
        assertThrows(IllegalArgumentException.class, () -> ordning.bestamMajoritetskrav(List.of(budget, budgetIgen)));
        assertThrows(IllegalArgumentException.class, () -> ordning.bestamAnslagsplatser(List.of("Umeå", " Umeå")));
        assertThrows(IllegalArgumentException.class, () -> ordning.bestamAnslagsplatser(List.of(" ")));
        assertEquals(LokalaRegler.utanOrdning(), ordning.lokalaRegler());
    }

    @Test
    void ingenAnnanHallerListorna() {
        List<String> platser = new ArrayList<>(List.of("Umeå"));
        Forbundsordning ordning = Forbundsordning.ny(UMEA, FRAN);
        ordning.bestamAnslagsplatser(platser);

        platser.add("Vännäs");

        assertEquals(List.of("Umeå"), ordning.lokalaRegler().anslagsplatser().varde());
        assertThrows(
                UnsupportedOperationException.class, () -> ordning.antaganden().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> ordning.lokalaRegler().anslagsplatser().varde().clear());
    }

    @Test
    void idetLasesIgen() {
        ForbundsordningId id = Forbundsordning.ny(UMEA, FRAN).id();

        assertEquals(id, ForbundsordningId.parse(id.toString()));
        assertThrows(IllegalArgumentException.class, () -> ForbundsordningId.parse("1-1-1-1-1"));
    }

    private static List<Lokalregel<?>> alla(LokalaRegler regler) {
        return List.of(
                regler.mandatar(),
                regler.mandatstart(),
                regler.delarsrapport(),
                regler.uppsagningstid(),
                regler.majoritetskrav(),
                regler.anslagsplatser(),
                regler.parterPerInsats());
    }

    private static Forbundsordning medAlltBestamt() {
        Forbundsordning ordning = Forbundsordning.ny(UMEA, FRAN);
        ordning.ange(Ordningspunkt.STYRELSE, "§ 6");
        ordning.ange(Ordningspunkt.STYRNING_OCH_INSYN, "§ 12");
        ordning.ange(Ordningspunkt.UTTRADE, "§ 18");
        ordning.ange(Ordningspunkt.KVALIFICERAD_MAJORITET, "§ 8");
        ordning.ange(Ordningspunkt.ANSLAG, "§ 9");
        ordning.bestamMandat(3, MonthDay.of(1, 1));
        ordning.bestamDelarsrapport(true);
        ordning.bestamUppsagningstid(Frist.manader(12));
        ordning.bestamMajoritetskrav(List.of(Majoritetskrav.of("budget", Andel.of(2, 3))));
        ordning.bestamAnslagsplatser(List.of("Kommunhuset i Umeå"));
        ordning.bestamParterPerInsats(3);
        return ordning;
    }
}
