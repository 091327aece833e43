package org.openfinsam.persistence.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openfinsam.domain.forbund.Rost;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandeplan;
import org.openfinsam.domain.insats.Askandeval;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.insats.Rekommendationspunkt;
import org.openfinsam.domain.insats.Rekommendationsslag;

/**
 * How Umeåregionen's applications for 2017 were prepared, as its board papers of November 2016 have it: what was recommended and
 * why, and how the preparation voted on one of them. No paper says how the board decided, so no decision is here. The points
 * are made up, and the priorities say so.
 */
final class Demoberedning {

    private static final int GRONA_VAGEN = 5;
    private static final int OVERENSKOMMELSEN = 7;
    private static final Set<Integer> AVSLAS = Set.of(GRONA_VAGEN, OVERENSKOMMELSEN);

    /** Points by the two priorities of the call, in the order of the applications. */
    private static final List<List<Integer>> POANG = List.of(
            List.of(5, 4),
            List.of(5, 5),
            List.of(5, 5),
            List.of(2, 5),
            List.of(0, 3),
            List.of(2, 3),
            List.of(0, 0),
            List.of(3, 4),
            List.of(3, 4),
            List.of(3, 4),
            List.of(3, 4));

    private Demoberedning() {}

    /** The preparations, new each time. */
    static List<Beredning> alla() {
        List<Askande> askanden = Demoaskanden.alla();
        return IntStream.rangeClosed(1, askanden.size())
                .mapToObj(nr -> beredning(nr, askanden.get(nr - 1)))
                .toList();
    }

    private static Beredning beredning(int nr, Askande askande) {
        boolean avslas = AVSLAS.contains(nr);
        SortedMap<Integer, Integer> poang = new TreeMap<>();
        poang.put(1, POANG.get(nr - 1).get(0));
        poang.put(2, POANG.get(nr - 1).get(1));
        return Beredning.tilldelad(askande.id(), "Beredningsgruppen", Demoaskanden.BEREDNINGEN)
                .medPoang(poang)
                .medVotering(nr == OVERENSKOMMELSEN ? votering() : null)
                .medRekommendation(new Rekommendation(
                        List.of(new Rekommendationspunkt(
                                1,
                                avslas ? Rekommendationsslag.AVSLAG : Rekommendationsslag.BIFALL,
                                avslas
                                        ? "Beredningsgruppen föreslår att styrelsen avslår äskandet."
                                        : "Beredningsgruppen föreslår att styrelsen bifaller äskandet.",
                                avslas ? new TreeMap<>() : askande.innehall().askat(),
                                null,
                                null)),
                        Demoaskanden.text(nr + ".motiv")));
    }

    private static Rostrakning votering() {
        return new Rostrakning(List.of(
                new Rost("Försäkringskassan", Rostval.FOR, true),
                new Rost("Umeå kommun", Rostval.MOT, true),
                new Rost("Arbetsförmedlingen", Rostval.MOT, true),
                new Rost("Förbundschefen", Rostval.FOR, false),
                new Rost("Västerbottens läns landsting", Rostval.FRANVARANDE, true),
                new Rost("Vännäs kommun", Rostval.FRANVARANDE, true),
                new Rost("Nordmalings kommun", Rostval.FRANVARANDE, true),
                new Rost("Vindelns kommun", Rostval.FRANVARANDE, true),
                new Rost("Robertsfors kommun", Rostval.FRANVARANDE, true)));
    }

    /** Laid against the budget proposal of the same papers, where nine of them are rows; three choices to compare. */
    static Askandeplan plan() {
        List<AskandeId> foreslagna = new ArrayList<>();
        List<AskandeId> alla = new ArrayList<>();
        for (int nr = 1; nr <= POANG.size(); nr++) {
            alla.add(Demoaskanden.id(nr));
            if (!AVSLAS.contains(nr)) {
                foreslagna.add(Demoaskanden.id(nr));
            }
        }
        List<AskandeId> medOverenskommelsen = new ArrayList<>(foreslagna);
        medOverenskommelsen.add(Demoaskanden.id(OVERENSKOMMELSEN));
        return Askandeplan.tom(Demoaskanden.utlysning())
                .medBudget(
                        1,
                        Map.of(
                                Demoaskanden.id(1), "De sammahållna insatserna för unga",
                                Demoaskanden.id(2), "Ungdomstorget 3.1 och 4.0",
                                Demoaskanden.id(3), "Uppsökande verksamhet unga",
                                Demoaskanden.id(4), "Steget vidare (1/1-30/9)",
                                Demoaskanden.id(6), "NAFS",
                                Demoaskanden.id(8), "Vännäs",
                                Demoaskanden.id(9), "Vindeln",
                                Demoaskanden.id(10), "Nordmaling",
                                Demoaskanden.id(11), "Robertsfors"))
                .medScenario(new Askandeval("Beredningsgruppens förslag", foreslagna))
                .medScenario(new Askandeval("Med överenskommelsen", medOverenskommelsen))
                .medScenario(new Askandeval("Alla äskanden", alla));
    }
}
