package org.openfinsam.persistence.forbund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The associations. */
@Dependent
public class ForbundRepository extends Aggregatlager<Forbund, ForbundId> {

    @Inject
    public ForbundRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Forbund.class, "forbund");
    }

    /** One page of the associations, by id. */
    public List<Forbund> lista(Sida sida) {
        return lana(fraga("select f from Forbund f order by f.id", Forbund.class, sida)
                .getResultList());
    }

    /**
     * Which edition of an association is stored: another number after each change.
     *
     * @return the number; empty if there is no such association
     */
    public Optional<Long> utgava(ForbundId id) {
        return fraga("select f.version from Forbund f where f.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of("medlem", "omradesdel", "blivande_medlem", "tidigare_namn")
                .map(tabell -> new Samling(tabell, "forbund_id"))
                .toList();
    }

    @Override
    protected ForbundId id(Forbund forbund) {
        return forbund.id();
    }

    @Override
    protected String avbild(Forbund forbund) {
        return """
                namn=%s
                kortnamn=%s
                tidigareNamn=%s
                organisationsnummer=%s
                sate=%s
                bildat=%s
                likvidation=%s
                upplost=%s
                avslutsbeslut=%s
                arkivkommun=%s
                medlemmar=%s
                omrade=%s
                blivande=%s""".formatted(
                        forbund.namn(),
                        forbund.kortnamn(),
                        rad(forbund.tidigareNamn()),
                        text(forbund.organisationsnummer()),
                        text(forbund.sate()),
                        text(forbund.bildat()),
                        text(forbund.likvidation()),
                        text(forbund.upplost()),
                        text(forbund.avslutsbeslut()),
                        text(forbund.arkivkommun()),
                        rad(forbund.medlemskap()),
                        rad(forbund.omradesdelar()),
                        rad(forbund.blivande()));
    }

    private static String text(Optional<?> varde) {
        return varde.map(Object::toString).orElse("");
    }

    private static String rad(List<?> varden) {
        return varden.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
