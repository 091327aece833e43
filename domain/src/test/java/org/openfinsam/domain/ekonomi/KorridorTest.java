package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.ekonomi.Budgetfacit.DAG;
import static org.openfinsam.domain.ekonomi.Budgetfacit.ar;
import static org.openfinsam.domain.ekonomi.Budgetfacit.tkr;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Modellversion;
import org.openfinsam.domain.medel.Modellversioner;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.medel.Trappsteg;
import org.openfinsam.domain.tid.Rakenskapsar;

/** Umeåregionen 2017–2019 with the two applications that its preparatory group advised against. */
class KorridorTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final List<EgetKapital> BAS = Budgetfacit.umeaForslag().egetKapital();
    private static final Modellversioner INGEN_MODELL = new Modellversioner(List.of());

    private final Korridor korridor = Korridor.ny(new ForbundId("umea"), ar(2017));
    private final Korridorspak grona = korridor.laggTill(
            Korridorspakslag.ASKANDE, "Den gröna vägen", Arrays.asList(tkr(-1_276), tkr(-1_300), null));
    private final Korridorspak overenskommelsen = korridor.laggTill(
            Korridorspakslag.ASKANDE,
            "Överenskommelse ohälsa i kontaktyrken",
            List.of(tkr(-1_490), tkr(-1_605), tkr(-1_620)));

    @Test
    void badaAvslagna() {
        assertEquals(List.of(tkr(2_780), tkr(3_709), tkr(4_466)), valt(Korridorval.INGA));
    }

    @Test
    void badaBeviljade() {
        assertEquals(List.of(tkr(14), tkr(-1_962), tkr(-2_825)), valt(Korridorval.av(List.of(1, 2))));
    }

    @Test
    void baraOverenskommelsen() {
        assertEquals(List.of(tkr(1_290), tkr(614), tkr(-249)), valt(Korridorval.av(List.of(overenskommelsen.nr()))));
    }

    @Test
    void kanternaArAlltSomSankerOchAlltSomHojer() {
        korridor.laggTill(Korridorspakslag.VAKANS, "Vakans, administratör", Arrays.asList(null, tkr(100), tkr(-300)));

        List<Korridor.Lage> lagen = korridor.lagen(BAS, Korridorval.INGA);

        assertEquals(
                List.of(tkr(14), tkr(-1_962), tkr(-2_825 - 200)),
                lagen.stream().map(Korridor.Lage::lagst).toList());
        assertEquals(
                List.of(tkr(2_780), tkr(3_809), tkr(4_466)),
                lagen.stream().map(Korridor.Lage::hogst).toList());
    }

    @Test
    void enBorttagenSpaksNummerKommerInteTillbaka() {
        korridor.taBort(overenskommelsen.nr());

        assertEquals(
                3,
                korridor.laggTill(Korridorspakslag.SEN_START, "Vuxentorget", List.of(tkr(1), tkr(0), tkr(0)))
                        .nr());
        assertEquals(
                List.of(1, 3), korridor.spakar().stream().map(Korridorspak::nr).toList());
        assertThrows(IllegalArgumentException.class, () -> korridor.taBort(2));
    }

    @Test
    void ettScenarioMinnsVadDetBlevOchVisarVadDetArNu() {
        Korridorval bada = Korridorval.av(List.of(1, 2));
        korridor.spara(Korridorscenario.of("Båda", bada, valt(bada), DAG, "Ekonom"));
        korridor.taBort(grona.nr());

        Tabell tabell = korridor.jamforelse(BAS, SVENSKA);

        assertEquals(Cell.belopp(tkr(14)), tabell.rad("", "Båda").orElseThrow().cell("da-2017"));
        assertEquals(
                Cell.belopp(tkr(1_290)), tabell.rad("", "Båda").orElseThrow().cell("nu-2017"));
        korridor.spara(Korridorscenario.of("Båda", Korridorval.INGA, valt(Korridorval.INGA), DAG, "Ekonom"));
        assertEquals(1, korridor.scenarier().size());
        korridor.glom("Båda");
        assertThrows(IllegalArgumentException.class, () -> korridor.glom("Båda"));
    }

    @Test
    void deOppnaBeslutenStarMedSinVerkanOchOmDeArMedraknade() {
        Tabell tabell = korridor.beslut(Korridorval.av(List.of(grona.nr())), SVENSKA);
        Rad rad = tabell.rad("", Integer.toString(grona.nr())).orElseThrow();

        assertEquals(grona.namn(), rad.namn());
        assertEquals(new Cell.Ord("Ja"), rad.cell(Korridor.VALT));
        assertEquals(Cell.belopp(tkr(-1_276)), rad.cell("2017"));
        assertEquals(Cell.belopp(null), rad.cell("2019"));
        assertEquals(new Cell.Ord("Nej"), tabell.rader().get(1).cell(Korridor.VALT));
    }

    /** The ladder as it is shipped says nothing; with a verified row, too much capital takes the state's floor away. */
    @Test
    void trappanOchStatensMedelNastaAr() {
        Map<Rakenskapsar, Belopp> medel = Map.of(ar(2017), tkr(12_432), ar(2019), tkr(12_432));
        Kapitaltrappa trappa = new Kapitaltrappa(List.of(
                new Trappsteg(Belopp.NOLL, null, BigDecimal.valueOf(25), LocalDate.of(2014, 1, 1), "Påhittad", true)));
        Modellversioner modell = new Modellversioner(List.of(new Modellversion(
                ar(2016),
                null,
                new Tilldelningsmodell(
                        tkr(400), new BigDecimal("0.75"), new BigDecimal("0.25"), new BigDecimal("0.10")),
                "Påhittad",
                true)));
        Korridor.Omvarld tom = new Korridor.Omvarld(Kapitaltrappa.TOM, medel, INGEN_MODELL);
        Korridor.Omvarld kand = new Korridor.Omvarld(trappa, medel, modell);
        List<Korridor.Lage> lagen = korridor.lagen(BAS, Korridorval.INGA);

        assertEquals(
                List.of("Ej verifierad", "Ej verifierad", "Ej verifierad"),
                staten(Korridor.tabell(lagen, tom, SVENSKA)));
        assertEquals(Optional.of(tkr(3_108)), kand.skaligt(lagen.get(0)));
        assertEquals(Optional.empty(), kand.skaligt(lagen.get(1)), "nobody knows the money of 2018");
        assertEquals(
                List.of(
                        "Minst 5 594 400 kr 2018, om spärren gäller",
                        "Ej verifierad",
                        "1 358 000 kr över skälig nivå: spärren skyddar inte 2020"),
                staten(Korridor.tabell(lagen, kand, SVENSKA)));
    }

    @Test
    void detSomInteArEnSpak() {
        List<Belopp> inget = Arrays.asList(null, null, null);
        List<Belopp> ett = Arrays.asList(tkr(1), null, null);

        assertThrows(IllegalArgumentException.class, () -> korridor.laggTill(Korridorspakslag.ASKANDE, "Inget", inget));
        assertThrows(IllegalArgumentException.class, () -> korridor.laggTill(Korridorspakslag.ASKANDE, " ", ett));
        assertThrows(
                IllegalArgumentException.class,
                () -> korridor.laggTill(Korridorspakslag.ASKANDE, "Lön 811218-9876", ett));
        assertThrows(IllegalArgumentException.class, () -> Korridorspak.of(0, Korridorspakslag.ASKANDE, "A", ett));
        assertThrows(IllegalArgumentException.class, () -> Korridorval.av(List.of(0)));
        assertThrows(IllegalArgumentException.class, () -> Korridorval.parse("0 1"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Korridor.ny(new ForbundId("umea"), ar(2018)).lagen(BAS, Korridorval.INGA));
        assertThrows(IllegalArgumentException.class, () -> new Korridor.Lage(ar(2017), tkr(1), tkr(2), tkr(2), tkr(3)));
    }

    private List<Belopp> valt(Korridorval val) {
        return korridor.lagen(BAS, val).stream().map(Korridor.Lage::valt).toList();
    }

    private static List<String> staten(Tabell tabell) {
        return tabell.rader().stream()
                .map(rad -> ((Cell.Ord) rad.cell(Korridor.STATEN)).text().replace('\u00a0', ' '))
                .toList();
    }
}
