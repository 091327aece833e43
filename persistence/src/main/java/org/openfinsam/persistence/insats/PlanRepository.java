package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** How the applications of calls are weighed against the money. */
@Dependent
public class PlanRepository extends Aggregatlager<Planblad, String> {

    @Inject
    public PlanRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Planblad.class, "askandeplan");
    }

    /** The plan of a call. */
    public Optional<Planblad> find(UtlysningId utlysning) {
        return find(utlysning.toString());
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(
                new Samling("planrad", "utlysning_id"),
                new Samling("askandescenario", "utlysning_id"),
                new Samling("scenarioval", "utlysning_id"));
    }

    @Override
    protected String id(Planblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Planblad blad) {
        // A map in no order would look changed when it is not.
        return "version " + blad.plan().budgetversion() + "\n"
                + new TreeMap<>(blad.plan().budgetrader().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getValue, rad -> rad.getKey().toString())))
                + "\n" + blad.plan().scenarier();
    }
}
