package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2016;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2019;
import static org.openfinsam.domain.insats.Kandaaskanden.MEDLEMMAR;
import static org.openfinsam.domain.insats.Kandaaskanden.SISTA_DAG;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.askar;
import static org.openfinsam.domain.insats.Kandaaskanden.csv;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The eleven applications of Umeåregionen for 2017, through call, preparation and board. */
class UmeasAskandenTest {

    private static final BeslutRef STYRELSEN = BeslutRef.of("Styrelsen", LocalDate.of(2016, 11, 25), "75");
    private static final String UPPSOKANDE = "Uppsökande verksamhet unga (Ciceron)";
    private static final String OHALSA = "Överenskommelse ohälsa i kontaktyrken";
    private static final Set<String> AVSLAS = Set.of("Den gröna vägen", OHALSA);
    private static final String BUDGET = "umea-2017-2019-budgetforslag-tkr.csv";

    /** Name of the application in the budget, where it is another. */
    private static final Map<String, String> I_BUDGETEN = Map.of(
            "Ungdomstorget 3.1",
            "Ungdomstorget 3.1 och 4.0",
            "De sammahållna insatserna för unga (Mellansteget, Hikikomori, Våga växa)",
            "De sammahållna insatserna för unga",
            UPPSOKANDE,
            "Uppsökande verksamhet unga",
            "Steget vidare (1/1-30/9)",
            "Steget vidare (1/1-30/9)",
            "NAFS utveckling",
            "NAFS",
            "Lokal samverkan Vännäs",
            "Vännäs",
            "Lokal samverkan Vindeln",
            "Vindeln",
            "Lokal samverkan Nordmaling",
            "Nordmaling",
            "Lokal samverkan Robertsfors",
            "Robertsfors");

    private final Map<String, Askande> askanden = new LinkedHashMap<>();

    @BeforeEach
    void utlysningen() {
        for (Map<String, String> rad : csv("umea-2017-askanden.csv")) {
            String namn = rad.get("insats");
            Askandeinnehall innehall = namn.equals(UPPSOKANDE)
                    ? Kandaaskanden.uppsokande(AR_2018, AR_2017, AR_2016)
                    : askar(namn, askat(rad));
            Askande askande = Askande.nytt(utlysning(), UMEA, innehall);
            List<Anmarkning> hinder = lamnaIn(askande);
            if (namn.equals(UPPSOKANDE)) {
                assertEquals(List.of("ASKANDE-AR-BLANDAS"), koder(hinder));
                assertEquals(
                        List.of(), askande.spara(Kandaaskanden.uppsokande(AR_2017, AR_2017, AR_2017), utlysning()));
                hinder = lamnaIn(askande);
            }
            assertEquals(List.of(), hinder, namn);
            askanden.put(namn, askande);
        }
    }

    @Test
    void askatRekommenderatOchAvslaget() {
        List<Beredning> beredningar = beredningar();

        assertEquals(11, askanden.size());
        assertEquals(tkr(10_565), askat(askanden.keySet(), AR_2017));
        assertEquals(
                tkr(7_799),
                Belopp.summa(beredningar.stream()
                        .map(b -> b.rekommendation().tillstyrkt(AR_2017))
                        .toList()));
        assertEquals(tkr(2_766), askat(AVSLAS, AR_2017));
        assertEquals(
                2,
                beredningar.stream()
                        .filter(b -> !b.rekommendation().tillstyrker())
                        .count());
        assertEquals(tkr(250), askat(Set.of(UPPSOKANDE), AR_2017));
    }

    @Test
    void voteringenOmOhalsan() {
        Beredning ohalsa = beredningar().stream()
                .filter(b -> b.askande().equals(askanden.get(OHALSA).id()))
                .findFirst()
                .orElseThrow();

        assertEquals(Rostrakning.Utfall.MOT, ohalsa.votering().utfall());
        assertEquals(
                List.of(),
                ohalsa.granska(askanden.get(OHALSA).innehall(), utlysning()).stream()
                        .filter(a -> a.allvar() == Allvar.FEL || a.kod().equals("BEREDNING-MOT-VOTERINGEN"))
                        .toList());
    }

    @Test
    void iBudgetenBlirDetNiotusenEtthundrasextio() {
        List<Askandebeslut> beslut = beslut();
        Belopp beviljat = Belopp.summa(
                beslut.stream().flatMap(b -> b.ataganden().values().stream()).toList());
        List<Anmarkning> fynd = beslut.stream()
                .flatMap(b -> b.granska(askande(b.askande())).stream())
                .toList();

        assertEquals(tkr(7_799 + 5 + 6), beviljat);
        assertEquals(tkr(9_160), beviljat.plus(budget("Utredning Q1", AR_2017)).plus(budget("Vuxentorget", AR_2017)));
        assertEquals(tkr(9_160), budget("SUMMA", AR_2017));
        assertEquals(
                List.of(
                        "AVRUNDNING {ar=2017, askat=2765000, belopp=2770000, differens=5000}",
                        "AVRUNDNING {ar=2017, askat=1974000, belopp=1980000, differens=6000}"),
                fynd.stream().map(a -> a.allvar() + " " + a.data()).toList());
    }

    @Test
    void askandenMotPengarGerBudgetensEgnaKapital() {
        List<Onskemal> onskemal = new ArrayList<>();
        Askandeval valda = new Askandeval("Beredningens förslag", List.of());
        for (Map.Entry<String, Askande> askande : askanden.entrySet()) {
            String namn = askande.getKey();
            boolean avslas = AVSLAS.contains(namn);
            SortedMap<Rakenskapsar, Belopp> belopp =
                    new TreeMap<>(askande.getValue().innehall().askat());
            if (!avslas) {
                for (Rakenskapsar ar : List.of(AR_2017, AR_2018, AR_2019)) {
                    belopp.put(ar, budget(I_BUDGETEN.get(namn), ar));
                }
                valda = valda.vaxlat(askande.getValue().id());
            }
            onskemal.add(new Onskemal(askande.getValue().id(), namn, belopp, avslas ? 1 : 10));
        }
        AskandenMotPengar pengar = new AskandenMotPengar(
                tkr(2_100),
                Stream.of(AR_2017, AR_2018, AR_2019)
                        .map(ar -> new Penningram(ar, tkr(12_430), bundet(ar)))
                        .toList(),
                onskemal);

        assertEquals(
                List.of(tkr(2_780), tkr(3_709), tkr(4_466)),
                pengar.utfall(valda).stream().map(Arsutfall::utgaende).toList());
        assertEquals(
                Set.copyOf(valda.valda()),
                Set.copyOf(pengar.iPoangordning("I ordning", tkr(2_000)).valda()));
        Askandeval medOhalsan = valda.vaxlat(askanden.get(OHALSA).id());
        assertEquals(Optional.empty(), pengar.brist(valda));
        assertEquals(Optional.of(AR_2019), pengar.brist(medOhalsan), "1 290, 614 and then −249");
        assertEquals(
                Map.of(AR_2017, tkr(-1_490), AR_2018, tkr(-3_095), AR_2019, tkr(-4_715)),
                pengar.skillnad(medOhalsan, valda));
    }

    private static Belopp bundet(Rakenskapsar ar) {
        return Belopp.summa(Stream.of(
                        budget("projektnara", "SUMMA", ar),
                        budget("kansli", "SUMMA", ar),
                        budget("Utredning Q1", ar),
                        budget("Vuxentorget", ar))
                .toList());
    }

    private List<Beredning> beredningar() {
        return askanden.values().stream()
                .map(askande -> {
                    String namn = askande.innehall().namn();
                    boolean avslas = AVSLAS.contains(namn);
                    return Beredning.tilldelad(askande.id(), "Förbundschefen", SISTA_DAG)
                            .medVotering(namn.equals(OHALSA) ? BeredningTest.umeasVotering() : null)
                            .medRekommendation(new Rekommendation(
                                    List.of(new Rekommendationspunkt(
                                            1,
                                            avslas ? Rekommendationsslag.AVSLAG : Rekommendationsslag.BIFALL,
                                            avslas ? "Äskandet avslås." : "Äskandet bifalls.",
                                            avslas
                                                    ? new TreeMap<>()
                                                    : askande.innehall().askat(),
                                            null,
                                            null)),
                                    "Beredningsgruppens övervägande."));
                })
                .toList();
    }

    /** The board follows the preparation, with the amounts of the budget. */
    private List<Askandebeslut> beslut() {
        return askanden.entrySet().stream()
                .map(a -> AVSLAS.contains(a.getKey())
                        ? Askandebeslut.nytt(
                                a.getValue(), Beslutsslag.AVSLAG, STYRELSEN, List.of(), List.of(), "Lägst prioritet.")
                        : Askandebeslut.nytt(
                                a.getValue(),
                                Beslutsslag.BIFALL,
                                STYRELSEN,
                                List.of(Beviljat.beslutat(AR_2017, budget(I_BUDGETEN.get(a.getKey()), AR_2017))),
                                List.of(),
                                ""))
                .toList();
    }

    private Askande askande(AskandeId id) {
        return askanden.values().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Belopp askat(Set<String> namn, Rakenskapsar ar) {
        return Belopp.summa(namn.stream()
                .map(n -> askanden.get(n).innehall().askat().getOrDefault(ar, Belopp.NOLL))
                .toList());
    }

    private static Belopp budget(String rad, Rakenskapsar ar) {
        return budget("verksamhet", rad, ar);
    }

    private static Belopp budget(String avsnitt, String rad, Rakenskapsar ar) {
        return csv(BUDGET).stream()
                .filter(r -> r.get("avsnitt").equals(avsnitt) && r.get("rad").equals(rad))
                .map(r -> r.get(ar.toString()))
                .map(tkr -> tkr.isEmpty() ? Belopp.NOLL : tkr(Long.parseLong(tkr)))
                .findFirst()
                .orElseThrow();
    }

    private static SortedMap<Rakenskapsar, Belopp> askat(Map<String, String> rad) {
        SortedMap<Rakenskapsar, Belopp> askat = new TreeMap<>();
        for (Rakenskapsar ar : List.of(AR_2017, AR_2018, AR_2019)) {
            String tkr = rad.get("askat_" + ar + "_tkr");
            if (!tkr.isEmpty()) {
                askat.put(ar, tkr(Long.parseLong(tkr)));
            }
        }
        return askat;
    }

    private static List<Anmarkning> lamnaIn(Askande askande) {
        return askande.lamnaIn(utlysning(), MEDLEMMAR, LokalaRegler.utanOrdning(), SISTA_DAG);
    }

    private static Belopp tkr(long tusental) {
        return Belopp.kronor(1000 * tusental);
    }
}
