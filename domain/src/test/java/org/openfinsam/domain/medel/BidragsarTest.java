package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.medel.Intaktsslag.MEDLEMSBIDRAG;
import static org.openfinsam.domain.medel.Kandaar.AF;
import static org.openfinsam.domain.medel.Kandaar.BESLUT;
import static org.openfinsam.domain.medel.Kandaar.FEM_KOMMUNER;
import static org.openfinsam.domain.medel.Kandaar.FK;
import static org.openfinsam.domain.medel.Kandaar.NORRBOTTEN;
import static org.openfinsam.domain.medel.Kandaar.TRE_KOMMUNER;
import static org.openfinsam.domain.medel.Kandaar.kommun;
import static org.openfinsam.domain.medel.Kandaar.nyckel;
import static org.openfinsam.domain.medel.Kandaar.tkr;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.tid.Rakenskapsar;

@Provar("MEDLEM-DUBBLETT")
class BidragsarTest {

    private static final Rakenskapsar AR_2020 = new Rakenskapsar(2020);
    private static final Givare LULEA = kommun("2580", "Luleå");
    private static final Givare UMEA = kommun("2480", "Umeå");
    private static final LocalDate JANUARI = LocalDate.of(2020, 1, 31);

    // Asked

    @Test
    void umeas2017sFjardedelDelasEfterArbetsforBefolkning() {
        assertEquals("""
                FORSAKRINGSKASSAN Försäkringskassan begärt 6216000.00
                REGION 24 Västerbotten 100 begärt 3108000.00
                KOMMUN 2480 Umeå 83.3 begärt 2589000.00
                KOMMUN 2460 Vännäs 5.3 begärt 165000.00
                KOMMUN 2401 Nordmaling 4.2 begärt 131000.00
                KOMMUN 2404 Vindeln 3.1 begärt 96000.00
                KOMMUN 2409 Robertsfors 4.1 begärt 127000.00""", utskrift(Kandaar.umea2017()));
    }

    @Test
    void sodraNorrbottens2020() {
        assertEquals("""
                FORSAKRINGSKASSAN Försäkringskassan begärt 2500000.00
                REGION 25 Norrbotten 100 begärt 1250000.00
                KOMMUN 2580 Luleå 62 begärt 775000.00
                KOMMUN 2581 Piteå 32 begärt 400000.00
                KOMMUN 2560 Älvsbyn 6 begärt 75000.00""", utskrift(Kandaar.sodraNorrbotten2020()));
    }

    @Test
    void vadSomBegartsGarAttLasaUtIgen() {
        Bidragsar ar = Kandaar.umea2017();

        assertEquals(FEM_KOMMUNER, ar.nyckel(Part.KOMMUN));
        assertEquals(Optional.of(Nyckelavtal.of(BESLUT)), ar.avtal(Part.KOMMUN));
        assertEquals(Optional.empty(), ar.avtal(Part.REGION));
        assertThrows(IllegalArgumentException.class, () -> ar.avtal(Part.FORSAKRINGSKASSAN));
        assertEquals(Optional.of(Belopp.kronor(12_432_000)), ar.totalt());
        assertEquals(Avrundning.TUSENTAL, ar.avrundning());
        assertEquals(
                Optional.of(Kandaar.fordelning(
                        2017,
                        Belopp.kronor(12_432_000),
                        Avrundning.TUSENTAL,
                        nyckel(Slag.PROCENT, "24 Västerbotten 100"),
                        FEM_KOMMUNER)),
                ar.fordelning());
    }

    @Test
    void regionernaOchKommunernaKanHaOlikaSlagsNycklar() {
        Fordelningsnyckel vikter = nyckel(Slag.VIKT, "2580 Luleå 48000", "2581 Piteå 25000");
        Bidragsar ar =
                Kandaar.begart("sodra-norrbotten", 2020, Belopp.kronor(100), Avrundning.KRONA, NORRBOTTEN, vikter);

        assertEquals(NORRBOTTEN, ar.nyckel(Part.REGION));
        assertEquals(vikter, ar.nyckel(Part.KOMMUN));
    }

    @Test
    void nytaAr() {
        Bidragsar ar = Bidragsar.nytt(ForbundId.of("sodra-norrbotten"), AR_2020);

        assertEquals(List.of(), ar.poster());
        assertEquals(Optional.empty(), ar.totalt());
        assertEquals(Optional.empty(), ar.fordelning());
        assertEquals(Optional.empty(), ar.betalningsplan());
        assertEquals("sodra-norrbotten 2020", ar.toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> Bidragsar.nytt(ForbundId.of("sodra-norrbotten"), new Rakenskapsar(2003)));
    }

    @Test
    void enNyckelSomInteGarJamntNekasOchIngetAndras() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        String fore = utskrift(ar);

        List<Anmarkning> nej = ar.begar(
                fordelning(nyckel(Slag.PROCENT, "2580 Luleå 62", "2581 Piteå 32", "2560 Älvsbyn 5")), null, null);

        assertEquals("Kommunernas delar blir 99 %. Lägg till 1 procentenhet.", text(nej));
        assertEquals(fore, utskrift(ar));
        assertEquals(Optional.of(Nyckelavtal.of(BESLUT)), ar.avtal(Part.KOMMUN));
    }

    @Test
    void vikterSomAllaArNollNekas() {
        assertEquals(
                "Kommunernas delar blir 0 %. Lägg till 100 procentenheter. Minst en del ska vara större än 0.",
                text(Kandaar.sodraNorrbotten2020()
                        .begar(fordelning(nyckel(Slag.VIKT, "2580 Luleå 0", "2581 Piteå 0")), null, null)));
    }

    @Test
    void enMedlemTvaGangerNekas() {
        List<Anmarkning> nej = Kandaar.sodraNorrbotten2020()
                .begar(fordelning(nyckel(Slag.PROCENT, "2580 Luleå 62", "2580 Lule 32", "2560 Älvsbyn 6")), null, null);

        assertEquals("Lule står två gånger bland kommunerna. Ta bort den ena raden.", text(nej));
        assertEquals(
                "FEL MEDLEM-DUBBLETT {part=KOMMUN, medlemmar=Lule}", nej.get(0).toString());
    }

    @Test
    void ettAnnatArsFordelningArFel() {
        Bidragsar ar = Bidragsar.nytt(ForbundId.of("sodra-norrbotten"), new Rakenskapsar(2021));
        Bidragsfordelning fel = fordelning(TRE_KOMMUNER);

        assertThrows(IllegalArgumentException.class, () -> ar.begar(fel, null, null));
    }

    @Test
    void begarsDetOmStarBesluteneKvar() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.beslutat(LULEA, Belopp.kronor(775_000), BESLUT);
        ar.beslutat(kommun("2560", "Älvsbyn"), Belopp.kronor(75_000), BESLUT);
        ar.taUpp(Intaktspost.of(Intaktsslag.RANTA, Givare.utomstaende("Banken")).begard(Belopp.kronor(100)));

        ar.begar(fordelning(nyckel(Slag.PROCENT, "2580 Luleå 65", "2581 Piteå 35")), null, null);

        assertEquals("""
                FORSAKRINGSKASSAN Försäkringskassan begärt 2500000.00
                REGION 25 Norrbotten 100 begärt 1250000.00
                KOMMUN 2580 Luleå 65 begärt 812500.00 beslutat 775000.00 Kommunfullmäktige 2016-11-28 § 214
                KOMMUN 2581 Piteå 35 begärt 437500.00
                KOMMUN 2560 Älvsbyn beslutat 75000.00 Kommunfullmäktige 2016-11-28 § 214
                Banken begärt 100.00""", utskrift(ar));
    }

    @Test
    void denSomInteLangreBegarsAvOchIngetSagtFarBort() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();

        ar.begar(fordelning(nyckel(Slag.PROCENT, "2580 Luleå 65", "2581 Piteå 35")), null, null);

        assertEquals(Optional.empty(), ar.post(MEDLEMSBIDRAG, kommun("2560", "Älvsbyn")));
    }

    // Decided

    @Test
    void beslutetHarBeloppOchBeslutsfattare() {
        Bidragsar ar = Kandaar.umea2017();

        ar.beslutat(UMEA, tkr(2_589), BESLUT);

        Intaktspost post = ar.post(MEDLEMSBIDRAG, UMEA).orElseThrow();
        assertEquals(Optional.of(tkr(2_589)), post.beslutat());
        assertEquals(Optional.of(BESLUT), post.beslut());
        assertEquals(Optional.of(tkr(2_589)), post.begart());
        assertEquals(Optional.of(new BigDecimal("83.3")), post.nyckelandel());
    }

    @Test
    void ettAnnatNamnPaSammaKodArSammaRad() {
        Bidragsar ar = Kandaar.umea2017();

        ar.beslutat(kommun("2480", "Umeå kommun"), tkr(2_500), null);

        assertEquals(7, ar.poster().size());
        assertEquals("Umeå", ar.post(MEDLEMSBIDRAG, UMEA).orElseThrow().givare().namn());
    }

    @Test
    void enRadKanTasBortSaLangeIngetArBetalt() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        Intaktspost ranta = Intaktspost.of(Intaktsslag.RANTA, Givare.utomstaende("Banken"));
        Intaktspost bidrag = Intaktspost.of(Intaktsslag.ESF, Givare.utomstaende("ESF-rådet"));
        ar.taUpp(ranta);
        ar.taUpp(bidrag);
        ar.inbetalt(Intaktsslag.ESF, bidrag.givare(), JANUARI, Belopp.kronor(1));

        ar.taBort(ranta);

        assertThrows(IllegalArgumentException.class, () -> ar.taBort(ranta));
        assertThrows(IllegalArgumentException.class, () -> ar.taBort(bidrag));
        assertEquals(6, ar.poster().size());
    }

    @Test
    void nyckelnAndrasBaraGenomAttBegaraOm() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        Intaktspost lulea = ar.post(MEDLEMSBIDRAG, LULEA).orElseThrow();

        ar.taUpp(Intaktspost.of(MEDLEMSBIDRAG, LULEA).beslutad(Belopp.kronor(1), null));

        assertThrows(IllegalArgumentException.class, () -> ar.taBort(lulea));
        assertEquals(TRE_KOMMUNER, ar.nyckel(Part.KOMMUN));
    }

    // Paid

    @Test
    void betalningarSummerasOchStryks() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.inbetalt(MEDLEMSBIDRAG, LULEA, JANUARI, Belopp.kronor(300_000));
        ar.inbetalt(MEDLEMSBIDRAG, LULEA, JANUARI.plusDays(1), Belopp.kronor(87_500));
        Inbetalning fel = ar.inbetalt(MEDLEMSBIDRAG, LULEA, JANUARI.plusDays(1), Belopp.kronor(87_500));

        ar.stryk(fel.nr());
        Inbetalning nasta = ar.inbetalt(MEDLEMSBIDRAG, FK, JANUARI, Belopp.kronor(1));

        assertEquals(3, fel.nr());
        assertEquals(4, nasta.nr(), "A number is never used again");
        assertEquals(Belopp.kronor(387_500), lage(ar, LULEA).betalt());
        assertEquals(Belopp.kronor(300_000), lage(ar, LULEA).betalt(JANUARI));
        assertEquals(Belopp.NOLL, lage(ar, LULEA).betalt(JANUARI.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> ar.stryk(3));
        assertEquals(
                List.of(1, 2, 4),
                ar.inbetalningar().stream().map(Inbetalning::nr).toList());
    }

    @Test
    void pengarUtanRadTasInteEmot() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        Givare banken = Givare.utomstaende("Banken");
        Belopp krona = Belopp.kronor(1);

        assertThrows(IllegalArgumentException.class, () -> ar.inbetalt(Intaktsslag.RANTA, banken, JANUARI, krona));
        assertThrows(IllegalArgumentException.class, () -> ar.inbetalt(MEDLEMSBIDRAG, LULEA, JANUARI, Belopp.NOLL));
        assertEquals(List.of(), ar.inbetalningar());

        ar.taUpp(Intaktspost.of(Intaktsslag.RANTA, banken));
        assertEquals(1, ar.inbetalt(Intaktsslag.RANTA, banken, JANUARI, krona).nr());
    }

    @Test
    void staternasTvaRaderVisasOchBetalasVarForSig() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.beslutat(FK, Belopp.kronor(2_500_000), null);
        ar.inbetalt(MEDLEMSBIDRAG, FK, JANUARI, Belopp.kronor(625_000));
        ar.inbetalt(MEDLEMSBIDRAG, AF, JANUARI, Belopp.kronor(600_000));

        assertEquals(
                List.of("Försäkringskassan 1250000.00 625000.00", "Arbetsförmedlingen 1250000.00 600000.00"),
                ar.visatLage().stream()
                        .limit(2)
                        .map(lage -> lage.post().givare().namn() + " "
                                + lage.belopp(Steg.BESLUTAT).orElseThrow() + " " + lage.betalt())
                        .toList());
        assertEquals(Belopp.kronor(1_225_000), lage(ar, FK).betalt(), "The law knows one row");
        assertEquals(6, ar.visatLage().size());
        assertEquals(5, ar.lage().size());
    }

    @Test
    void arbetsformedlingenMedEgenRadBetalarPaDen() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.beslutat(AF, Belopp.kronor(1_250_000), null);
        ar.inbetalt(MEDLEMSBIDRAG, AF, JANUARI, Belopp.kronor(600_000));

        assertEquals(Belopp.NOLL, lage(ar, FK).betalt());
        assertEquals(Belopp.kronor(600_000), lage(ar, AF).betalt());
        assertEquals(ar.lage(), ar.visatLage());
    }

    @Test
    void statensVisningArMellanNollOchHundra() {
        Bidragsar ar = Kandaar.umea2017();
        BigDecimal forMycket = new BigDecimal("100.01");
        BigDecimal forLite = new BigDecimal("-1");

        assertThrows(IllegalArgumentException.class, () -> ar.visaStatenDelad(forMycket));
        assertThrows(IllegalArgumentException.class, () -> ar.visaStatenDelad(forLite));
        ar.visaStatenDelad(new BigDecimal("25"));
        assertEquals(
                List.of(tkr(4_662), tkr(1_554)),
                ar.visatLage().stream()
                        .limit(2)
                        .map(lage -> lage.belopp(Steg.BEGART).orElseThrow())
                        .toList());
        ar.visaStatenDelad(null);
        assertEquals(ar.lage(), ar.visatLage());
    }

    // Instalments

    @Test
    void detBeslutadeDelasIDelbetalningar() {
        Bidragsar ar = Kandaar.umea2017();
        ar.beslutat(UMEA, Belopp.kronor(2_589_002), BESLUT);
        Intaktspost umea = ar.post(MEDLEMSBIDRAG, UMEA).orElseThrow();
        assertEquals(List.of(), ar.delbetalningar(umea), "without a plan");

        ar.betalas(Betalningsplan.of(Betalningstakt.KVARTAL));

        assertEquals(
                List.of(
                        "1 2017-01-31 647251.00",
                        "2 2017-05-02 647251.00",
                        "3 2017-07-31 647250.00",
                        "4 2017-10-31 647250.00"),
                ar.delbetalningar(umea).stream()
                        .map(del -> del.nr() + " " + del.forfaller() + " " + del.belopp())
                        .toList());
        assertEquals(List.of(), ar.delbetalningar(ar.post(MEDLEMSBIDRAG, FK).orElseThrow()), "without a decision");
    }

    @Test
    void barabidragIPengarHarDelbetalningar() {
        Bidragsar ar = Kandaar.umea2017();
        ar.betalas(Betalningsplan.of(Betalningstakt.HALVAR));
        Intaktspost ranta =
                Intaktspost.of(Intaktsslag.RANTA, Givare.utomstaende("Banken")).beslutad(tkr(1), null);
        Intaktspost natura = Intaktspost.of(MEDLEMSBIDRAG, UMEA).iNatura().beslutad(tkr(1), null);

        assertEquals(List.of(), ar.delbetalningar(ranta));
        assertEquals(List.of(), ar.delbetalningar(natura));
    }

    // Identity

    @Test
    void tvaArMedSammaInnehallArIndeSamma() {
        assertNotEquals(Kandaar.umea2017(), Kandaar.umea2017());
        Bidragsar ar = Kandaar.umea2017();
        assertEquals(ar, ar);
        assertEquals(ar.id(), BidragsarId.parse(ar.id().toString()));
        assertThrows(IllegalArgumentException.class, () -> BidragsarId.parse("1-1-1-1-1"));
    }

    @Test
    void listornaGarInteAttAndraUtifran() {
        List<Intaktspost> poster = Kandaar.umea2017().poster();
        assertThrows(UnsupportedOperationException.class, poster::clear);
    }

    private static Bidragsfordelning fordelning(Fordelningsnyckel kommuner) {
        return Kandaar.fordelning(2020, Belopp.kronor(5_000_000), Avrundning.KRONA, NORRBOTTEN, kommuner);
    }

    private static Intaktslage lage(Bidragsar ar, Givare givare) {
        return ar.lage().stream()
                .filter(lage -> lage.post().givare().arSamma(givare))
                .findFirst()
                .orElseThrow();
    }

    private static String utskrift(Bidragsar ar) {
        return ar.poster().stream()
                .map(post -> post.givare()
                        + post.nyckelandel()
                                .map(andel -> " " + andel.toPlainString())
                                .orElse("")
                        + post.begart().map(belopp -> " begärt " + belopp).orElse("")
                        + post.beslutat().map(belopp -> " beslutat " + belopp).orElse("")
                        + post.beslut().map(beslut -> " " + beslut).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream()
                .map(anmarkning -> anmarkning.text(Locale.forLanguageTag("sv")))
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }
}
