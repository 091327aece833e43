package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openfinsam.domain.medel.Intaktsslag.EXTRA_TILLDELNING;
import static org.openfinsam.domain.medel.Intaktsslag.MEDLEMSBIDRAG;
import static org.openfinsam.domain.medel.Kandaar.AF;
import static org.openfinsam.domain.medel.Kandaar.BESLUT;
import static org.openfinsam.domain.medel.Kandaar.FK;
import static org.openfinsam.domain.medel.Kandaar.INGEN;
import static org.openfinsam.domain.medel.Kandaar.NORRBOTTEN;
import static org.openfinsam.domain.medel.Kandaar.TRE_KOMMUNER;
import static org.openfinsam.domain.medel.Kandaar.allaBeslutar;
import static org.openfinsam.domain.medel.Kandaar.kommun;
import static org.openfinsam.domain.medel.Kandaar.nyckel;
import static org.openfinsam.domain.medel.Kandaar.tkr;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;

@Provar({
    "FL5-HALFTEN",
    "FL5-AVTAL-SAKNAS",
    "FL5-NYCKELDEL",
    "FL5-BESLUT-SAKNAS",
    "FL5-FORFALLET",
    "FL5-UTANFOR-REGION",
    "FL6-EJ-MEDLEM",
    "FL6-NATURA",
    "BETALT-FOR-MYCKET"
})
class MedelskontrollTest {

    private static final List<Medlem> SODRA_NORRBOTTENS =
            Kandaar.medlemmar("25 Norrbotten", "2580 Luleå", "2581 Piteå", "2560 Älvsbyn");
    private static final List<Medlem> UMEAS = Kandaar.medlemmar(
            "24 Västerbotten", "2480 Umeå", "2460 Vännäs", "2401 Nordmaling", "2404 Vindeln", "2409 Robertsfors");
    private static final LocalDate NYAR = LocalDate.of(2020, 1, 1);
    private static final Givare LULEA = kommun("2580", "Luleå");

    // Kept

    @Test
    void ettArDarAlltArGjortHarInget() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.betalas(Betalningsplan.of(Betalningstakt.HALVAR));
        ar.lage()
                .forEach(lage -> ar.inbetalt(
                        MEDLEMSBIDRAG,
                        lage.post().givare(),
                        NYAR,
                        lage.post().beslutat().orElseThrow()));

        assertEquals("", fynd(ar, LocalDate.of(2020, 12, 31)));
    }

    @Test
    void ettTomtArHarIngetFranvadAndelarna() {
        Bidragsar ar = Bidragsar.nytt(
                Kandaar.sodraNorrbotten2020().forbund(),
                Kandaar.sodraNorrbotten2020().ar());

        assertEquals("", fynd(ar, NYAR.minusDays(1)));
        assertEquals(5, Medelskontroll.of(ar, SODRA_NORRBOTTENS, NYAR).size(), "nobody has decided");
    }

    // ½ ¼ ¼

    @Test
    void skelleftea2014KommerStaten38TusenForKortOchIngetAnnatArFel() {
        assertEquals(
                "FEL FL5-HALFTEN Lag (2003:1210) 5 § {differens=-38000}",
                fynd(Kandaar.skelleftea(2014, 2_976, 1_526, 1_526), Kandaar.skellefteasMedlemmar(), NYAR));
    }

    @Test
    void baraMedlemsbidragOchExtraTilldelningDelasEnligtLagen() {
        Bidragsar ar = allaBeslutar(Kandaar.umea2017());
        for (Intaktsslag slag : Intaktsslag.values()) {
            if (slag != MEDLEMSBIDRAG && slag != EXTRA_TILLDELNING) {
                ar.taUpp(Intaktspost.of(slag, AF).beslutad(tkr(86), null));
            }
        }
        assertEquals("", fynd(ar, UMEAS, NYAR));

        ar.taUpp(Intaktspost.of(EXTRA_TILLDELNING, FK).beslutad(tkr(500), null));
        assertEquals("FEL FL5-HALFTEN Lag (2003:1210) 5 § {differens=250000}", fynd(ar, UMEAS, NYAR));
    }

    @Test
    void begartGallerTillsMedlemmenBeslutar() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        LocalDate fore = NYAR.minusDays(1);
        assertEquals("", fynd(ar, fore));

        ar.beslutat(FK, Belopp.kronor(2_400_000), null);
        assertEquals("FEL FL5-HALFTEN Lag (2003:1210) 5 § {differens=-50000}", fynd(ar, fore));
    }

    @Test
    void utanBeloppFranAllaFragasInteEfterAndelarna() {
        Bidragsar ar = Kandaar.skelleftea(2014, 2_976, 1_526, 1_526);
        ar.taUpp(Intaktspost.of(MEDLEMSBIDRAG, kommun("2417", "Norsjö")));

        assertEquals(
                "VARNING FL5-AVTAL-SAKNAS Lag (2003:1210) 5 § {part=KOMMUN}",
                fynd(
                        ar,
                        Kandaar.medlemmar("24 Västerbotten", "2482 Skellefteå", "2417 Norsjö"),
                        LocalDate.of(2013, 12, 31)));
    }

    // Keys

    @Test
    void fleraKommunerSkaHaKommitOverens() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.begar(Kandaar.fordelning(2020, tkr(5_000), Avrundning.KRONA, NORRBOTTEN, TRE_KOMMUNER), null, null);

        Anmarkning anmarkning = ettFynd(ar, NYAR.minusDays(1));

        assertEquals("VARNING FL5-AVTAL-SAKNAS Lag (2003:1210) 5 § {part=KOMMUN}", anmarkning.toString());
        assertEquals(
                "Kommunernas överenskommelse om nyckeln saknas. Ange vilket beslut den står i och när det fattades.",
                text(anmarkning, "sv"));
        assertEquals(
                "The municipalities' agreement on their key is missing. State the decision it stands in and when it was made.",
                text(anmarkning, "en"));
    }

    @Test
    void flertaletRegionerSkaOcksaHaKommitOverens() {
        Bidragsar ar = Kandaar.begart(
                "tva-regioner",
                2020,
                tkr(5_000),
                Avrundning.KRONA,
                nyckel(Slag.PROCENT, "24 Västerbotten 50", "25 Norrbotten 50"),
                nyckel(Slag.PROCENT, "2580 Luleå 100"));

        assertEquals(
                "VARNING FL5-AVTAL-SAKNAS Lag (2003:1210) 5 § {part=REGION}",
                fynd(ar, Kandaar.medlemmar("24 Västerbotten", "25 Norrbotten", "2580 Luleå"), NYAR.minusDays(1)));
    }

    @Test
    void beslutSomInteFoljerNyckeln() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.beslutat(LULEA, Belopp.kronor(774_999), BESLUT);
        ar.beslutat(kommun("2581", "Piteå"), Belopp.kronor(395_001), BESLUT);
        ar.beslutat(kommun("2560", "Älvsbyn"), Belopp.kronor(80_000), BESLUT);

        List<Anmarkning> anmarkningar = Medelskontroll.of(ar, SODRA_NORRBOTTENS, NYAR);

        assertEquals(
                List.of("AVRUNDNING -1", "VARNING -4999", "VARNING 5000"),
                anmarkningar.stream()
                        .map(a -> a.allvar() + " " + a.data().get("differens"))
                        .toList());
        assertEquals(
                "Luleå har beslutat 774 999 kr, nyckeln ger 775 000 kr. Skillnaden −1 kr är avrundning, inget behöver göras.",
                text(anmarkningar.get(0), "sv"));
        assertEquals(
                "Piteå har beslutat 395 001 kr, men nyckeln ger 400 000 kr. Höj beslutet med 4 999 kr, eller kom överens om en annan nyckel.",
                text(anmarkningar.get(1), "sv"));
    }

    @Test
    void nyckelnProvasInteForranAllaIPartenHarBeslutat() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.beslutat(LULEA, Belopp.kronor(1), BESLUT);
        ar.taUpp(ar.post(MEDLEMSBIDRAG, kommun("2581", "Piteå")).orElseThrow().utanBeslut());

        assertEquals(
                List.of("FL5-HALFTEN", "FL5-FJARDEDEL", "FL5-BESLUT-SAKNAS"),
                Medelskontroll.of(ar, SODRA_NORRBOTTENS, NYAR).stream()
                        .map(Anmarkning::kod)
                        .toList());
    }

    // Decisions

    @Test
    void medlemSomInteBeslutatNarAretBorjar() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.taUpp(ar.post(MEDLEMSBIDRAG, LULEA).orElseThrow().utanBeslut());

        assertEquals("", fynd(ar, NYAR.minusDays(1)));
        Anmarkning anmarkning = ettFynd(ar, NYAR);
        assertEquals(
                "VARNING FL5-BESLUT-SAKNAS Lag (2003:1210) 5 § {medlem=Luleå, dag=2020-01-01}", anmarkning.toString());
        assertEquals(
                "Luleå hade inte beslutat om sitt bidrag 2020-01-01. Be medlemmen om beslutet och för in belopp, dag och paragraf.",
                text(anmarkning, "sv"));
    }

    @Test
    void ettSenareBeslutArInteKantAn() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.beslutat(LULEA, Belopp.kronor(775_000), new BeslutRef("Kommunfullmäktige", NYAR.plusDays(30), "1"));

        assertEquals("FL5-BESLUT-SAKNAS", ettFynd(ar, NYAR.plusDays(29)).kod());
        assertEquals("", fynd(ar, NYAR.plusDays(30)));
    }

    @Test
    void medlemUtanRadHarInteBeslutat() {
        assertEquals(
                "VARNING FL5-BESLUT-SAKNAS Lag (2003:1210) 5 § {medlem=Boden, dag=2020-01-01}",
                fynd(
                        allaBeslutar(Kandaar.sodraNorrbotten2020()),
                        Kandaar.medlemmar("25 Norrbotten", "2580 Luleå", "2581 Piteå", "2560 Älvsbyn", "2582 Boden"),
                        NYAR));
    }

    // Payments

    @Test
    void detForfallnaSkaVaraBetaltDagenEfter() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.betalas(Betalningsplan.of(Betalningstakt.HALVAR));
        LocalDate sistaDag = LocalDate.of(2020, 1, 31);
        ar.lage().stream()
                .filter(lage -> !lage.post().givare().equals(LULEA))
                .forEach(lage -> ar.inbetalt(
                        MEDLEMSBIDRAG,
                        lage.post().givare(),
                        sistaDag,
                        lage.post().beslutat().orElseThrow()));
        ar.inbetalt(MEDLEMSBIDRAG, LULEA, sistaDag, Belopp.kronor(300_000));

        assertEquals("", fynd(ar, sistaDag));
        Anmarkning anmarkning = ettFynd(ar, sistaDag.plusDays(1));
        assertEquals(
                "VARNING FL5-FORFALLET Lag (2003:1210) 5 § {medlem=Luleå, forfallet=387500, betalt=300000, differens=-87500}",
                anmarkning.toString());
        assertEquals(
                "Luleå har betalat 300 000 kr av 387 500 kr som har förfallit. Påminn om 87 500 kr, eller för in betalningen.",
                text(anmarkning, "sv"));

        ar.betalas(null);
        assertEquals("", fynd(ar, sistaDag.plusDays(1)));
    }

    @Test
    void betalningenArInteKandForranDenKommit() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.beslutat(FK, Belopp.kronor(2_500_000), null);
        ar.betalas(Betalningsplan.of(Betalningstakt.HELAR));
        ar.inbetalt(MEDLEMSBIDRAG, FK, LocalDate.of(2020, 2, 10), Belopp.kronor(2_500_000));

        assertEquals(
                1,
                Medelskontroll.of(ar, SODRA_NORRBOTTENS, LocalDate.of(2020, 2, 9)).stream()
                        .filter(a -> a.kod().equals("FL5-FORFALLET"))
                        .count());
        assertEquals(
                0,
                Medelskontroll.of(ar, SODRA_NORRBOTTENS, LocalDate.of(2020, 2, 10)).stream()
                        .filter(a -> a.kod().equals("FL5-FORFALLET"))
                        .count());
    }

    @Test
    void merBetaltAnBeslutat() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.inbetalt(MEDLEMSBIDRAG, LULEA, NYAR, Belopp.kronor(775_000));
        assertEquals("", fynd(ar, NYAR));

        ar.inbetalt(MEDLEMSBIDRAG, LULEA, NYAR, Belopp.kronor(5));
        Anmarkning anmarkning = ettFynd(ar, NYAR);
        assertEquals(
                "VARNING BETALT-FOR-MYCKET {medlem=Luleå, beslutat=775000, betalt=775005, differens=5}",
                anmarkning.toString());
        assertEquals(
                "Luleå har betalat 775 005 kr, men beslutat 775 000 kr. Rätta betalningen eller beslutet, eller betala tillbaka 5 kr.",
                text(anmarkning, "sv"));
    }

    // Gotland

    @Test
    void gotlandEnsamtBetalarHalften() {
        Bidragsar ar = allaBeslutar(Kandaar.begart(
                "gotland", 2020, tkr(2_000), Avrundning.KRONA, INGEN, nyckel(Slag.PROCENT, "0980 Gotland 100")));

        assertEquals(
                List.of(tkr(1_000), tkr(1_000)),
                ar.poster().stream().map(p -> p.beslutat().orElseThrow()).toList());
        assertEquals("", fynd(ar, Kandaar.medlemmar("0980 Gotland"), NYAR));
    }

    @Test
    void gotlandMedRegionRaknasAvenSomRegion() {
        List<Medlem> medlemmar = Kandaar.medlemmar("01 Stockholm", "0980 Gotland", "0192 Nynäshamn");
        Bidragsar ar = gotlandMedStockholm(2020, nyckel(Slag.PROCENT, "01 Stockholm 60", "0980 Gotland 40"));
        assertEquals("", fynd(ar, medlemmar, NYAR));

        Bidragsar utan = gotlandMedStockholm(2020, nyckel(Slag.PROCENT, "01 Stockholm 100"));
        Anmarkning anmarkning = Medelskontroll.of(utan, medlemmar, NYAR).get(0);
        assertEquals("FEL FL5-UTANFOR-REGION Lag (2003:1210) 5 a § {kommun=Gotland}", fynd(utan, medlemmar, NYAR));
        assertEquals(
                "Gotland ligger utanför region och räknas även som region. Ge kommunen en del också i regionernas fjärdedel.",
                text(anmarkning, "sv"));
    }

    @Test
    void femAFannsInteForran2010() {
        Bidragsar ar = gotlandMedStockholm(2010, nyckel(Slag.PROCENT, "01 Stockholm 100"));

        assertEquals("", fynd(ar, Kandaar.medlemmar("01 Stockholm", "0980 Gotland", "0192 Nynäshamn"), NYAR));
    }

    private static Bidragsar gotlandMedStockholm(int arTal, Fordelningsnyckel regioner) {
        Bidragsar ar = Kandaar.begart(
                "stockholm-gotland",
                arTal,
                tkr(4_000),
                Avrundning.KRONA,
                regioner,
                nyckel(Slag.PROCENT, "0980 Gotland 50", "0192 Nynäshamn 50"));
        ar.begar(ar.fordelning().orElseThrow(), Nyckelavtal.of(BESLUT), Nyckelavtal.of(BESLUT));
        ar.poster().forEach(post -> ar.beslutat(post.givare(), post.begart().orElseThrow(), null));
        return ar;
    }

    // Who, and in what form

    @Test
    void baraMedlemmarBidrar() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.taUpp(Intaktspost.of(MEDLEMSBIDRAG, kommun("2582", "Boden")).beslutad(tkr(100), null));
        ar.taUpp(Intaktspost.of(MEDLEMSBIDRAG, Givare.utomstaende("Stiftelsen")).beslutad(tkr(1), null));
        ar.begar(ar.fordelning().orElseThrow(), null, Nyckelavtal.of(BESLUT));

        assertEquals("""
                FEL FL6-EJ-MEDLEM Lag (2003:1210) 6 § {givare=Boden}
                FEL FL6-EJ-MEDLEM Lag (2003:1210) 6 § {givare=Stiftelsen}""", fynd(ar, NYAR), "their money is in no share");
        assertEquals(
                "Boden är inte medlem och kan inte föra över medel som medlem. För in pengarna som annan intäkt, eller betala tillbaka dem.",
                text(Medelskontroll.of(ar, SODRA_NORRBOTTENS, NYAR).get(0), "sv"));
    }

    @Test
    void andraIntakterFarKommaUtifran() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.taUpp(Intaktspost.of(Intaktsslag.ESF, Givare.utomstaende("Svenska ESF-rådet"))
                .beslutad(tkr(100), null));

        assertEquals("", fynd(ar, NYAR));
    }

    @Test
    void arbetstidArIngetBidrag() {
        Bidragsar ar = allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.taUpp(Intaktspost.of(MEDLEMSBIDRAG, LULEA).iNatura().beslutad(tkr(50), null));

        Anmarkning anmarkning = ettFynd(ar, NYAR);
        assertEquals("FEL FL6-NATURA Lag (2003:1210) 6 § {givare=Luleå}", anmarkning.toString());
        assertEquals(
                "Luleå bidrar med annat än likvida medel. Arbetstid, lokaler och saker är inget bidrag: be medlemmen föra över pengar.",
                text(anmarkning, "sv"));
    }

    private static String fynd(Bidragsar ar, LocalDate dag) {
        return fynd(ar, SODRA_NORRBOTTENS, dag);
    }

    private static String fynd(Bidragsar ar, List<Medlem> medlemmar, LocalDate dag) {
        return Medelskontroll.of(ar, medlemmar, dag).stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Anmarkning ettFynd(Bidragsar ar, LocalDate dag) {
        List<Anmarkning> anmarkningar = Medelskontroll.of(ar, SODRA_NORRBOTTENS, dag);
        assertEquals(1, anmarkningar.size(), anmarkningar::toString);
        return anmarkningar.get(0);
    }

    private static String text(Anmarkning anmarkning, String sprak) {
        return anmarkning.text(Locale.forLanguageTag(sprak)).replace('\u00a0', ' ');
    }
}
