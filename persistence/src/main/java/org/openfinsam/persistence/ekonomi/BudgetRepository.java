package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.BudgetId;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The versions of the budgets. */
@Dependent
public class BudgetRepository extends Aggregatlager<Budget, BudgetId> {

    @Inject
    public BudgetRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Budget.class, "budget");
    }

    /** Every version of an association's budget of a year, the first first. */
    public List<Budget> lista(ForbundId forbund, Rakenskapsar ar) {
        return lista(forbund, ar, ar);
    }

    /** Every version of an association's budgets of some years, by year and number. */
    public List<Budget> lista(ForbundId forbund, Rakenskapsar fran, Rakenskapsar till) {
        return lana(fraga(
                        "select b from Budget b where b.forbund = :forbund and b.ar between :fran and :till order by b.ar, b.nummer",
                        Budget.class)
                .setParameter("forbund", forbund)
                .setParameter("fran", fran)
                .setParameter("till", till)
                .getResultList());
    }

    /** The version that the board decided last for a year, as {@link Budgetkontroll#gallande} has it; the others are not read. */
    public Optional<Budget> beslutad(ForbundId forbund, Rakenskapsar ar) {
        return fraga(
                        "select b.id, b.beslut, b.nummer from Budget b where b.forbund = :forbund and b.ar = :ar and b.beslut is not null",
                        Object[].class)
                .setParameter("forbund", forbund)
                .setParameter("ar", ar)
                .getResultList()
                .stream()
                .max(Comparator.comparing((Object[] rad) -> ((BeslutRef) rad[1]).datum())
                        .thenComparing(rad -> (Integer) rad[2]))
                .flatMap(rad -> find((BudgetId) rad[0]));
    }

    /** The years that an association has a budget of, the latest first. */
    public List<Rakenskapsar> aren(ForbundId forbund) {
        return fraga(
                        "select distinct b.ar from Budget b where b.forbund = :forbund order by b.ar desc",
                        Rakenskapsar.class)
                .setParameter("forbund", forbund)
                .getResultList();
    }

    /** What a form holds of a version, so that who writes on what has changed meanwhile is told: equal if all content is. */
    public static String utgava(Budget budget) {
        return UUID.nameUUIDFromBytes(text(budget).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    // Pasting anew replaces every row, and rows change places.
    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("budgetrad", "budget_id"), new Samling("budgetsamrad", "budget_id"));
    }

    @Override
    protected BudgetId id(Budget budget) {
        return budget.id();
    }

    @Override
    protected String avbild(Budget budget) {
        return text(budget);
    }

    private static String text(Budget budget) {
        return """
                budget=%s
                byggerPa=%s
                ingaende=%s
                mal=%s
                motiv=%s
                finansiering=%s
                publicerad=%s
                kungjord=%s
                beslut=%s
                offentligt=%s
                rader:
                %s
                samrad:
                %s
                handelser:
                %s
                motivtillagg:
                %s""".formatted(
                        budget,
                        text(budget.byggerPa()),
                        text(budget.ingaende()),
                        text(budget.mal()),
                        text(budget.motiv()),
                        text(budget.finansiering()),
                        text(budget.publicerad()),
                        text(budget.kungjord()),
                        text(budget.beslut()),
                        text(budget.offentligt()),
                        budget.rader().stream().map(BudgetRepository::rad).collect(Collectors.joining("\n")),
                        budget.samrad().stream()
                                .map(ett -> ett + " " + text(ett.anteckning()))
                                .collect(Collectors.joining("\n")),
                        budget.handelser().stream().map(Object::toString).collect(Collectors.joining("\n")),
                        budget.motivtillagg().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    private static String rad(Budgetrad rad) {
        return rad + " " + rad.lage() + " " + text(rad.underlag());
    }

    private static String text(Optional<?> varde) {
        return varde.map(Object::toString).orElse("");
    }
}
