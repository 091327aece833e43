package org.openfinsam.persistence.forbund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.ForbundsordningId;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Lokalregel;
import org.openfinsam.domain.forbund.Ordningspunkt;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The versions of the associations' <i>förbundsordningar</i>. */
@Dependent
public class ForbundsordningRepository extends Aggregatlager<Forbundsordning, ForbundsordningId> {

    @Inject
    public ForbundsordningRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Forbundsordning.class, "forbundsordning");
    }

    /** Every version of an association's, by its first day: a handful in its whole life, so there is no need of pages. */
    public List<Forbundsordning> versioner(ForbundId forbund) {
        return lana(fraga(
                        "select f from Forbundsordning f where f.forbund = :forbund order by f.fran",
                        Forbundsordning.class)
                .setParameter("forbund", forbund)
                .getResultList());
    }

    /**
     * Which edition of a version is stored: another number after each change.
     *
     * @return the number; empty if there is no such version
     */
    public Optional<Long> utgava(ForbundsordningId id) {
        return fraga("select f.version from Forbundsordning f where f.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of("antagande", "hanvisning", "majoritetskrav", "anslagsplats")
                .map(tabell -> new Samling(tabell, "forbundsordning_id"))
                .toList();
    }

    @Override
    protected ForbundsordningId id(Forbundsordning ordning) {
        return ordning.id();
    }

    @Override
    protected String avbild(Forbundsordning ordning) {
        LokalaRegler regler = ordning.lokalaRegler();
        return """
                forbund=%s
                fran=%s
                antaganden=%s
                hanvisningar=%s
                mandatar=%s
                mandatstart=%s
                delarsrapport=%s
                uppsagningstid=%s
                parterPerInsats=%s
                majoritetskrav=%s
                anslagsplatser=%s""".formatted(
                ordning.forbund(),
                ordning.fran(),
                rad(ordning.antaganden()),
                Arrays.stream(Ordningspunkt.values())
                        .flatMap(punkt -> ordning.hanvisning(punkt).map(text -> punkt.nummer() + ": " + text).stream())
                        .collect(Collectors.joining("; ")),
                egen(regler.mandatar()),
                egen(regler.mandatstart()),
                egen(regler.delarsrapport()),
                egen(regler.uppsagningstid()),
                egen(regler.parterPerInsats()),
                egen(regler.majoritetskrav()),
                egen(regler.anslagsplatser()));
    }

    /** What the association says itself; empty where it is silent. */
    private static String egen(Lokalregel<?> regel) {
        return regel.kalla() == Lokalregel.Kalla.FORBUNDSORDNINGEN
                ? regel.varde().toString()
                : "";
    }

    private static String rad(List<?> varden) {
        return varden.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
