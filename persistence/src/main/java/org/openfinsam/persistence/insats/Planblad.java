package org.openfinsam.persistence.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandeplan;
import org.openfinsam.domain.insats.Askandeval;
import org.openfinsam.domain.insats.UtlysningId;

/** An {@link Askandeplan} as rows: the domain's is a value. It is kept under the id of its call. */
public class Planblad {

    private String utlysning;
    private ForbundId forbund;
    private Integer budgetversion;
    private List<Planrad> rader = new ArrayList<>();
    private List<Scenariorad> scenarier = new ArrayList<>();
    private List<Scenarioval> val = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Planblad() {}

    /** A plan, not kept before. */
    public static Planblad nytt(Askandeplan plan) {
        Planblad nytt = new Planblad();
        nytt.utlysning = plan.utlysning().toString();
        nytt.forbund = plan.forbund();
        nytt.satt(plan);
        return nytt;
    }

    /**
     * Takes what the plan is now.
     *
     * @throws IllegalArgumentException if it is another call's
     */
    public void satt(Askandeplan plan) {
        if (!plan.utlysning().toString().equals(utlysning)) {
            throw new IllegalArgumentException("The plan of " + plan.utlysning() + " in place of " + utlysning);
        }
        budgetversion = plan.budgetversion();
        rader = new ArrayList<>(plan.budgetrader().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(rad -> Planrad.av(rad.getKey().toString(), rad.getValue()))
                .toList());
        scenarier = new ArrayList<>();
        val = new ArrayList<>();
        for (int nr = 0; nr < plan.scenarier().size(); nr++) {
            Askandeval scenario = plan.scenarier().get(nr);
            scenarier.add(Scenariorad.av(scenario.namn()));
            for (AskandeId valt : scenario.valda()) {
                val.add(Scenarioval.av(nr, valt.toString()));
            }
        }
    }

    /** The plan. */
    public Askandeplan plan() {
        return new Askandeplan(
                forbund,
                UtlysningId.parse(utlysning),
                budgetversion,
                rader.stream().collect(Collectors.toMap(rad -> AskandeId.parse(rad.askande()), Planrad::budgetrad)),
                IntStream.range(0, scenarier.size())
                        .mapToObj(nr -> new Askandeval(
                                scenarier.get(nr).namn(),
                                val.stream()
                                        .filter(valt -> valt.nr() == nr)
                                        .map(valt -> AskandeId.parse(valt.askande()))
                                        .toList()))
                        .toList());
    }

    /** The id of its call, 36 characters. */
    public String id() {
        return utlysning;
    }

    /** Which edition it is, for a form that must not write over a later one. */
    public String utgava() {
        return String.valueOf(version);
    }
}
