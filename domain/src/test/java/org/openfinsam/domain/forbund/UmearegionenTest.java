package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.lag.Anmarkning;

/**
 * The story of an association that grows, as its plan of November 2016 tells it: formed in May 2005 by Umeå, joined by
 * Vännäs in 2014, by Nordmaling and Vindeln in 2016 and by Robertsfors in 2017, each time under a new name or the same.
 */
class UmearegionenTest {

    private static final ForbundId ID = ForbundId.of("umearegionen");
    private static final LocalDate BILDAT = LocalDate.of(2005, 5, 1);
    private static final LocalDate AR_2014 = LocalDate.of(2014, 1, 1);
    private static final LocalDate AR_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate AR_2017 = LocalDate.of(2017, 1, 1);

    private final Forbund forbund = Forbund.ny(
            ID, "Samordningsförbundet Umeå", "Umeå", Organisationsnummer.parse("222000-1834"), "Umeå", List.of());
    private final List<Forbundsordning> versioner = new ArrayList<>();

    /** What its documents tell; their decisions are not all known, so the fixtures decide in the autumn before. */
    private void vaxer() {
        forbund.bildades(BILDAT);
        List.of(
                        Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
                        Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"),
                        Medlem.of(Part.REGION, "24", "Västerbottens läns landsting"))
                .forEach(m -> forbund.anslut(m, BILDAT, null));
        forbund.valjArkivkommun(Kommunkod.of("2480"));
        ansluter("2480", BILDAT);
        faststall(BILDAT);

        forbund.bytNamn("Samordningsförbundet Umeå-Vännäs", "Umeå-Vännäs", AR_2014);
        ansluter("2460", AR_2014);
        faststall(AR_2014);

        forbund.bytNamn("Samordningsförbundet Umeåregionen", "Umeåregionen", AR_2016);
        ansluter("2401", AR_2016);
        ansluter("2404", AR_2016);
        faststall(AR_2016);

        forbund.noteraBlivande(BlivandeMedlem.intresserad(kommun("2409"), LocalDate.of(2016, 2, 1))
                .medBeslut(beslut("2409", LocalDate.of(2016, 6, 13)))
                .medStart(AR_2017));
    }

    private void ansluter(String kod, LocalDate fran) {
        forbund.anslut(kommun(kod), fran, beslut(kod, fran.minusMonths(3)));
        forbund.utvidgaOmrade(Kommunkod.of(kod), null, fran);
    }

    private void faststall(LocalDate fran) {
        Forbundsordning ordning = versioner.isEmpty()
                ? Forbundsordning.ny(ID, fran)
                : versioner.get(versioner.size() - 1).nyVersion(fran);
        for (Ordningspunkt punkt : Ordningspunkt.values()) {
            ordning.ange(punkt, "§ " + punkt.nummer());
        }
        for (Medlem medlem : forbund.medlemmar(fran)) {
            ordning.anta(medlem, BeslutRef.of(medlem.namn(), fran.minusMonths(2)));
        }
        versioner.add(ordning);
    }

    private static Medlem kommun(String kod) {
        return Medlem.of(Part.KOMMUN, kod, Indelning.svensk().namn(Kommunkod.of(kod)));
    }

    private static BeslutRef beslut(String kod, LocalDate dag) {
        return BeslutRef.of("Kommunfullmäktige i " + kommun(kod).namn(), dag);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-05-01, Samordningsförbundet Umeå,         Umeå",
        "2013-12-31, Samordningsförbundet Umeå,         Umeå",
        "2014-01-01, Samordningsförbundet Umeå-Vännäs,  Umeå Vännäs",
        "2015-12-31, Samordningsförbundet Umeå-Vännäs,  Umeå Vännäs",
        "2016-01-01, Samordningsförbundet Umeåregionen, Umeå Vännäs Nordmaling Vindeln",
        "2017-01-01, Samordningsförbundet Umeåregionen, Umeå Vännäs Nordmaling Vindeln Robertsfors",
    })
    void varjeDagHarSittNamnOchSinaKommuner(LocalDate dag, String namn, String kommuner) {
        vaxer();
        robertsforsAnsluter();

        assertEquals(namn, forbund.namn(dag));
        assertEquals(
                List.of(kommuner.split(" ")),
                forbund.medlemmar(dag).stream()
                        .filter(m -> m.part() == Part.KOMMUN)
                        .map(Medlem::namn)
                        .toList());
        assertEquals(List.of(), fynd(dag));
    }

    @Test
    void enNyckelProvasMedRobertsforsInnanNagotArKlart() {
        vaxer();

        assertEquals(7, forbund.medlemmar(AR_2017).size());
        assertEquals(8, forbund.tankbaraMedlemmar(AR_2017).size());
        assertEquals(BlivandeMedlem.Lage.BESLUTAT, forbund.blivande().get(0).lage());
    }

    @Test
    void utanNyForbundsordningHarRobertsforsInteFaststalltNagon() {
        vaxer();
        forbund.valkomna(kommun("2409"));
        forbund.utvidgaOmrade(Kommunkod.of("2409"), null, AR_2017);

        assertEquals(
                List.of("FEL FL8-EJ-FASTSTALLD Lag (2003:1210) 8 § {medlem=Robertsfors, fran=2016-01-01}"),
                fynd(AR_2017));
        faststall(AR_2017);
        assertEquals(List.of(), fynd(AR_2017));
    }

    @Test
    void omradetHinnerInteMed() {
        vaxer();
        forbund.valkomna(kommun("2409"));
        faststall(AR_2017);

        assertEquals(List.of("FEL FL1-KOMMUN-UTANFOR-OMRADET Lag (2003:1210) 1 § {kommun=Robertsfors}"), fynd(AR_2017));
        assertEquals(List.of(), fynd(AR_2017.minusDays(1)));
    }

    private void robertsforsAnsluter() {
        forbund.valkomna(kommun("2409"));
        forbund.utvidgaOmrade(Kommunkod.of("2409"), null, AR_2017);
        faststall(AR_2017);
    }

    private List<String> fynd(LocalDate dag) {
        return Forbundskontroll.of(forbund, versioner, dag).stream()
                .map(Anmarkning::toString)
                .toList();
    }
}
