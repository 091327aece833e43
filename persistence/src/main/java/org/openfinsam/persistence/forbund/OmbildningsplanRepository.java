package org.openfinsam.persistence.forbund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Ombildningsplan;
import org.openfinsam.domain.forbund.OmbildningsplanId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The plans of mergers. */
@Dependent
public class OmbildningsplanRepository extends Aggregatlager<Ombildningsplan, OmbildningsplanId> {

    @Inject
    public OmbildningsplanRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Ombildningsplan.class, "ombildningsplan");
    }

    /** All of them, by day: fewer than there are associations, so there is no need of pages. */
    public List<Ombildningsplan> alla() {
        return lana(fraga("select o from Ombildningsplan o order by o.dag, o.id", Ombildningsplan.class)
                .getResultList());
    }

    /**
     * Which edition of a plan is stored: another number after each change.
     *
     * @return the number; empty if there is no such plan
     */
    public Optional<Long> utgava(OmbildningsplanId id) {
        return fraga("select o.version from Ombildningsplan o where o.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of("kapitaldel", "plandel", "planmedlem", "planbeslut", "planuppgift")
                .map(tabell -> new Samling(tabell, "ombildningsplan_id"))
                .toList();
    }

    @Override
    protected OmbildningsplanId id(Ombildningsplan plan) {
        return plan.id();
    }

    @Override
    protected String avbild(Ombildningsplan plan) {
        return """
                slag=%s
                dag=%s
                fore=%s
                efter=%s
                namn=%s
                kortnamn=%s
                organisationsnummer=%s
                sate=%s
                delar=%s
                kapitalnyckel=%s
                likvidation=%s
                arkivkommun=%s
                medlemmar=%s
                beslut=%s
                klara=%s
                ombildning=%s
                genomford=%s""".formatted(
                        plan.slag(),
                        plan.dag(),
                        rad(plan.fore()),
                        text(plan.efter()),
                        text(plan.namn()),
                        text(plan.kortnamn()),
                        text(plan.organisationsnummer()),
                        text(plan.sate()),
                        plan.delar().stream()
                                .map(del -> del + " " + del.namn() + " " + text(del.organisationsnummer()) + " "
                                        + text(del.sate()))
                                .collect(Collectors.joining("; ")),
                        text(plan.kapitalnyckel()),
                        text(plan.likvidation()),
                        text(plan.arkivkommun()),
                        rad(plan.planmedlemmar()),
                        rad(plan.beslut()),
                        rad(plan.klara()),
                        text(plan.ombildning()),
                        plan.arGenomford());
    }

    private static String text(Optional<?> varde) {
        return varde.map(Object::toString).orElse("");
    }

    private static String rad(List<?> varden) {
        return varden.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
