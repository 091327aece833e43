package org.openfinsam.domain.insats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The applications of the public papers, as fixtures: Umeåregionen before 2017. */
final class Kandaaskanden {

    static final Rakenskapsar AR_2016 = new Rakenskapsar(2016);
    static final Rakenskapsar AR_2017 = new Rakenskapsar(2017);
    static final Rakenskapsar AR_2018 = new Rakenskapsar(2018);
    static final Rakenskapsar AR_2019 = new Rakenskapsar(2019);
    static final LocalDate UTLYST = LocalDate.of(2016, 9, 1);
    static final LocalDate SISTA_DAG = LocalDate.of(2016, 11, 18);
    static final Givare UMEA = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");
    static final Givare LANDSTINGET = Givare.of(Part.REGION, "24", "Västerbottens läns landsting");
    static final Givare AF = Givare.of(Part.ARBETSFORMEDLINGEN, null, "Arbetsförmedlingen");
    static final Givare FK = Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan");
    static final List<Medlem> MEDLEMMAR = List.of(
            Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
            Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"),
            Medlem.of(Part.REGION, "24", "Västerbottens läns landsting"),
            Medlem.of(Part.KOMMUN, "2480", "Umeå"),
            Medlem.of(Part.KOMMUN, "2460", "Vännäs"),
            Medlem.of(Part.KOMMUN, "2401", "Nordmaling"),
            Medlem.of(Part.KOMMUN, "2404", "Vindeln"),
            Medlem.of(Part.KOMMUN, "2409", "Robertsfors"));

    private static final Lofte SKRIFTLIGT = new Lofte(Lofteslage.SKRIFTLIG, UTLYST);

    private Kandaaskanden() {}

    static Utlysning utlysning() {
        return new Utlysning(
                UtlysningId.parse("00000000-0000-0000-0000-000000002017"),
                ForbundId.of("umearegionen"),
                AR_2017,
                UTLYST,
                SISTA_DAG,
                Fraga.standard(),
                List.of(new Prioritering(1, "Unga", 3), new Prioritering(2, "Psykisk ohälsa", 2)));
    }

    static Askandeinnehall besvarat(String namn) {
        Askandeinnehall innehall = Askandeinnehall.of(namn, Set.of(Insatsslag.INDIVID))
                .medUtforare(UMEA)
                .medPeriod(Period.ar(2017))
                .medParter(List.of(
                        new Uppdragsgrans(UMEA, "Försörjningsstöd.", "En samlad plan."),
                        new Uppdragsgrans(AF, "Platsförmedling.", "Närvaro i teamet.")));
        for (Fraga fraga : Fraga.standard()) {
            innehall = innehall.medSvar(fraga.kod(), "Svar på frågan.");
        }
        return innehall;
    }

    /** Asked and paid by the association with one row, for applications of which the papers say no more. */
    static Askandeinnehall askar(String namn, Map<Rakenskapsar, Belopp> askat) {
        return besvarat(namn)
                .medAskat(new TreeMap<>(askat))
                .medRader(List.of(rad(
                        1,
                        "",
                        Kostnadsslag.OVRIGT,
                        namn,
                        null,
                        askat,
                        askat.entrySet().stream()
                                .map(e -> Finansiering.pengar(
                                        e.getKey(), Finansiar.forbundet(), e.getValue(), SKRIFTLIGT))
                                .toList())));
    }

    static Kostnadsrad rad(
            int nr,
            String del,
            Kostnadsslag slag,
            String resurs,
            Andel omfattning,
            Map<Rakenskapsar, Belopp> belopp,
            List<Finansiering> finansiering) {
        return new Kostnadsrad(nr, del, slag, resurs, omfattning, null, new TreeMap<>(belopp), finansiering);
    }

    /** The rows of Vuxenplattformen; the association pays 100 000 of the 25 000 of Kringkostnader, as the papers have it. */
    static List<Kostnadsrad> vuxenplattform() {
        List<Kostnadsrad> rader = new ArrayList<>();
        for (Map<String, String> falt : csv("umea-vuxenplattform-resurser.csv")) {
            SortedMap<Rakenskapsar, Belopp> belopp = new TreeMap<>();
            List<Finansiering> finansiering = new ArrayList<>();
            for (Rakenskapsar ar : List.of(AR_2017, AR_2018, AR_2019)) {
                Belopp kostnad = Belopp.parse(falt.get("belopp_" + ar));
                belopp.put(ar, kostnad);
                boolean dubbelt = falt.get("fas").equals("Matchning")
                        && falt.get("resurs").equals("Kringkostnader")
                        && ar.equals(AR_2017);
                if (!falt.get("finansiar").isEmpty()) {
                    finansiering.add(betalar(ar, falt.get("finansiar"), dubbelt ? Belopp.kronor(100_000) : kostnad));
                }
            }
            String omfattning = falt.get("omfattning");
            rader.add(rad(
                    rader.size() + 1,
                    falt.get("fas"),
                    omfattning.isEmpty() ? Kostnadsslag.OVRIGT : Kostnadsslag.PERSONAL,
                    falt.get("resurs"),
                    omfattning.isEmpty() ? null : heltid(omfattning),
                    belopp,
                    finansiering));
        }
        return rader;
    }

    static List<Kostnadsrad> stegetVidare() {
        List<Kostnadsrad> rader = new ArrayList<>();
        for (Map<String, String> falt : csv("steget-vidare-2017-finansiering.csv")) {
            if (falt.get("rad").startsWith("Summa")) {
                continue;
            }
            List<Finansiering> finansiering = new ArrayList<>();
            for (String finansiar : List.of(
                    "Samordningsförbundet", "Landstinget", "Kommunen", "Arbetsförmedlingen", "Försäkringskassan")) {
                if (!falt.get(finansiar).isEmpty()) {
                    finansiering.add(betalar(AR_2017, finansiar, Belopp.parse(falt.get(finansiar))));
                }
            }
            String namn = falt.get("rad");
            boolean arTjanst = namn.matches(".* \\d\\.\\d");
            rader.add(rad(
                    rader.size() + 1,
                    "",
                    arTjanst ? Kostnadsslag.PERSONAL : Kostnadsslag.OVRIGT,
                    arTjanst ? namn.substring(0, namn.lastIndexOf(' ')) : namn,
                    arTjanst ? heltid(namn.substring(namn.lastIndexOf(' ') + 1)) : null,
                    Map.of(AR_2017, Belopp.parse(falt.get("kostnad"))),
                    finansiering));
        }
        return rader;
    }

    /** Six posts of 526 536 kr 2017, of which the association pays 394 902 of five, and all the rest by the association. */
    static List<Kostnadsrad> sammanhallnaInsatser() {
        Belopp tjanst = Belopp.kronor(526_536);
        List<Kostnadsrad> rader = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Belopp forbundets = tjanst.andel(Andel.of(15, 100), java.math.RoundingMode.UNNECESSARY);
            rader.add(rad(
                    i + 1,
                    "",
                    Kostnadsslag.PERSONAL,
                    "Tjänst",
                    Andel.of(1, 1),
                    Map.of(AR_2017, tjanst),
                    List.of(
                            betalar(AR_2017, "Samordningsförbundet", forbundets),
                            betalar(AR_2017, "Kommunen", tjanst.minus(forbundets)))));
        }
        rader.add(rad(
                6,
                "",
                Kostnadsslag.PERSONAL,
                "Tjänst (landstinget)",
                Andel.of(1, 1),
                Map.of(AR_2017, tjanst),
                List.of(betalar(AR_2017, "Landstinget", tjanst))));
        Belopp ovrigt = Belopp.kronor(558_000);
        rader.add(rad(
                7,
                "",
                Kostnadsslag.OVRIGT,
                "Lokal och övrigt",
                null,
                Map.of(AR_2017, ovrigt),
                List.of(betalar(AR_2017, "Samordningsförbundet", ovrigt))));
        return rader;
    }

    /** Uppsökande verksamhet: what is asked, what it costs and who pays, each of the year that is said. */
    static Askandeinnehall uppsokande(Rakenskapsar askat, Rakenskapsar kostnad, Rakenskapsar finansiering) {
        return besvarat("Uppsökande verksamhet unga")
                .medAskat(new TreeMap<>(Map.of(askat, Belopp.kronor(250_000))))
                .medRader(List.of(
                        rad(
                                1,
                                "",
                                Kostnadsslag.PERSONAL,
                                "Uppsökare",
                                null,
                                Map.of(kostnad, Belopp.kronor(610_000)),
                                List.of(
                                        betalar(finansiering, "Samordningsförbundet", Belopp.kronor(190_000)),
                                        betalar(finansiering, "Kommunen", Belopp.kronor(420_000)))),
                        rad(
                                2,
                                "",
                                Kostnadsslag.OVRIGT,
                                "Övriga kostnader, kompetensutveckling och resor",
                                null,
                                Map.of(kostnad, Belopp.kronor(60_000)),
                                List.of(betalar(finansiering, "Samordningsförbundet", Belopp.kronor(60_000))))));
    }

    static Finansiering betalar(Rakenskapsar ar, String vem, Belopp belopp) {
        return switch (vem) {
            case "Samordningsförbundet" -> Finansiering.pengar(ar, Finansiar.forbundet(), belopp, SKRIFTLIGT);
            case "Landstinget" -> Finansiering.egna(ar, Finansiar.of(LANDSTINGET), belopp, SKRIFTLIGT);
            case "Kommunen" -> Finansiering.egna(ar, Finansiar.of(UMEA), belopp, SKRIFTLIGT);
            case "Arbetsförmedlingen" -> Finansiering.egna(ar, Finansiar.of(AF), belopp, SKRIFTLIGT);
            case "Försäkringskassan" -> Finansiering.egna(ar, Finansiar.of(FK), belopp, SKRIFTLIGT);
            default -> throw new IllegalArgumentException(vem);
        };
    }

    static Andel heltid(String tal) {
        return Andel.procent(new BigDecimal(tal).movePointRight(2));
    }

    static List<String> koder(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream().map(Anmarkning::kod).toList();
    }

    static List<Map<String, String>> csv(String fil) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Kandaaskanden.class.getResourceAsStream("/facit/" + fil), StandardCharsets.UTF_8))) {
            List<List<String>> rader = in.lines().map(Kandaaskanden::falt).toList();
            List<Map<String, String>> svar = new ArrayList<>();
            for (List<String> rad : rader.subList(1, rader.size())) {
                Map<String, String> falt = new LinkedHashMap<>();
                for (int i = 0; i < rader.get(0).size(); i++) {
                    falt.put(rader.get(0).get(i), rad.get(i));
                }
                svar.add(falt);
            }
            return svar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> falt(String rad) {
        List<String> falt = new ArrayList<>();
        StringBuilder ett = new StringBuilder();
        boolean citat = false;
        for (int i = 0; i < rad.length(); i++) {
            char tecken = rad.charAt(i);
            if (tecken == '"') {
                citat = !citat;
            } else if (tecken == ';' && !citat) {
                falt.add(ett.toString());
                ett.setLength(0);
            } else {
                ett.append(tecken);
            }
        }
        falt.add(ett.toString());
        return falt;
    }
}
