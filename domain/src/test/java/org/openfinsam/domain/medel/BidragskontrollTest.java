package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.forbund.Part.ARBETSFORMEDLINGEN;
import static org.openfinsam.domain.forbund.Part.FORSAKRINGSKASSAN;
import static org.openfinsam.domain.forbund.Part.KOMMUN;
import static org.openfinsam.domain.forbund.Part.REGION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.tid.Rakenskapsar;

@Provar({"FL5-HALFTEN", "FL5-FJARDEDEL", "FL5-AF"})
class BidragskontrollTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2014);

    @Test
    void statenFor38TusenForLite() {
        Bidragskontroll kontroll =
                kontroll(bidrag(FORSAKRINGSKASSAN, "2976000"), bidrag(REGION, "1526000"), bidrag(KOMMUN, "1526000"));

        assertEquals(
                Map.of(FORSAKRINGSKASSAN, procent("49.37"), REGION, procent("25.32"), KOMMUN, procent("25.32")),
                kontroll.andelar());
        assertEquals(List.of("FEL FL5-HALFTEN Lag (2003:1210) 5 § {differens=-38000}"), anmarkningar(kontroll));
        assertEquals(
                "Statens del är 38 000 kr för liten. Den ska vara hälften av alla bidrag. "
                        + "Flytta 38 000 kr till Försäkringskassan från de andra medlemmarna.",
                text(kontroll, "sv"));
        assertEquals(
                "The state's part is 38 000 SEK too small. It has to be half of all contributions. "
                        + "Move 38 000 SEK to Försäkringskassan from the other members.",
                text(kontroll, "en"));
    }

    @Test
    void allaBidrarSomLagenSager() {
        assertEquals(
                List.of(),
                anmarkningar(kontroll(
                        bidrag(FORSAKRINGSKASSAN, "2000"),
                        bidrag(REGION, "400"),
                        bidrag(REGION, "600"),
                        bidrag(KOMMUN, "900"),
                        bidrag(KOMMUN, "100"))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // state, regions, municipalities, unit, FL5-HALFTEN, FL5-FJARDEDEL
                "100,    60,    40,    KRONA,    -,                FEL 10",
                "100,    40,    60,    KRONA,    -,                FEL -10",
                "120,    50,    50,    KRONA,    FEL 10,           -",
                "101,    50,    50,    KRONA,    AVRUNDNING 0.50,  -",
                "101.01, 50,    50,    KRONA,    FEL 0.51,         -",
                "100,    51,    50,    KRONA,    AVRUNDNING -0.50, AVRUNDNING 0.50",
                "100,    50,    52,    KRONA,    FEL -1,           FEL -1",
                "100,    50.01, 50,    ORE,      AVRUNDNING -0.01, AVRUNDNING 0.01",
                "100,    50.02, 50,    ORE,      FEL -0.01,        FEL 0.01",
                "101000, 50000, 50000, TUSENTAL, AVRUNDNING 500,   -",
                "101002, 50000, 50000, TUSENTAL, FEL 501,          -",
                "100,    0,     0,     KRONA,    FEL 50,           -",
            })
    void hogstEnHalvEnhetArAvrundning(
            String staten, String regioner, String kommuner, Avrundning enhet, String halften, String fjardedel) {
        Bidragskontroll kontroll = Bidragskontroll.of(
                AR,
                List.of(bidrag(FORSAKRINGSKASSAN, staten), bidrag(REGION, regioner), bidrag(KOMMUN, kommuner)),
                enhet);

        assertEquals(halften, allvarOchDifferens(kontroll, "FL5-HALFTEN"));
        assertEquals(fjardedel, allvarOchDifferens(kontroll, "FL5-FJARDEDEL"));
    }

    @Test
    void avrundningSagerAttIngetBehoverGoras() {
        assertEquals(
                "Statens del är 0,50 kr mer än hälften av alla bidrag. Det är avrundning, inget behöver göras.",
                text(kontroll(bidrag(FORSAKRINGSKASSAN, "101"), bidrag(REGION, "50"), bidrag(KOMMUN, "50")), "sv"));
    }

    @Test
    void arbetsformedlingenRaknasIStatensHalvaMenGerEnVarning() {
        Bidragskontroll kontroll = kontroll(
                bidrag(FORSAKRINGSKASSAN, "1000"),
                bidrag(ARBETSFORMEDLINGEN, "1000"),
                bidrag(REGION, "1000"),
                bidrag(KOMMUN, "1000"));

        assertEquals(List.of("VARNING FL5-AF Lag (2003:1210) 5 § {belopp=1000}"), anmarkningar(kontroll));
        assertEquals(procent("25.00"), kontroll.andelar().get(ARBETSFORMEDLINGEN));
        assertEquals(
                "Arbetsförmedlingen står för 1 000 kr. Lagen nämner bara Försäkringskassan. "
                        + "Räkna beloppet som en del av Försäkringskassans bidrag.",
                text(kontroll, "sv"));
    }

    @Test
    void gotlandUtanRegionBetalarHalften() {
        Bidrag gotland = new Bidrag(KOMMUN, "0980", "Gotland", Belopp.kronor(100));

        assertEquals(List.of(), anmarkningar(kontroll(bidrag(FORSAKRINGSKASSAN, "100"), gotland)));
        assertEquals(
                List.of("FEL FL5-FJARDEDEL Lag (2003:1210) 5 § {differens=-50}"),
                anmarkningar(kontroll(bidrag(FORSAKRINGSKASSAN, "100"), bidrag(KOMMUN, "100"))));
    }

    @Test
    void utanBidragIngenAndel() {
        Bidragskontroll kontroll = kontroll(bidrag(FORSAKRINGSKASSAN, "0"), bidrag(REGION, "0"), bidrag(KOMMUN, "0"));

        assertEquals(
                Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART), kontroll.andelar().get(REGION));
        assertEquals(List.of(), anmarkningar(kontroll));
    }

    @Test
    void andelarnaBaraForDemSomStarMedILagensOrdning() {
        assertEquals(
                List.of(FORSAKRINGSKASSAN, KOMMUN),
                List.copyOf(kontroll(bidrag(KOMMUN, "1"), bidrag(FORSAKRINGSKASSAN, "1"))
                        .andelar()
                        .keySet()));
    }

    @Test
    void lagenGallerFran2004OchIngaBidragArInteNoll() {
        List<Bidrag> bidrag = List.of(bidrag(KOMMUN, "1"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Bidragskontroll.of(new Rakenskapsar(2003), bidrag, Avrundning.KRONA));
        assertThrows(IllegalArgumentException.class, () -> Bidragskontroll.of(AR, List.of(), Avrundning.KRONA));
    }

    private static Bidragskontroll kontroll(Bidrag... bidrag) {
        return Bidragskontroll.of(AR, List.of(bidrag), Avrundning.KRONA);
    }

    private static Bidrag bidrag(Part part, String kronor) {
        return new Bidrag(part, null, null, Belopp.parse(kronor));
    }

    private static Cell procent(String varde) {
        return Cell.tal(new BigDecimal(varde));
    }

    private static List<String> anmarkningar(Bidragskontroll kontroll) {
        return kontroll.anmarkningar().stream().map(Object::toString).toList();
    }

    private static String allvarOchDifferens(Bidragskontroll kontroll, String kod) {
        return kontroll.anmarkningar().stream()
                .filter(a -> a.kod().equals(kod))
                .map(a -> a.allvar() + " " + a.data().get("differens"))
                .findFirst()
                .orElse(null);
    }

    private static String text(Bidragskontroll kontroll, String sprak) {
        return kontroll.anmarkningar().get(0).text(Locale.forLanguageTag(sprak)).replace('\u00a0', ' ');
    }
}
