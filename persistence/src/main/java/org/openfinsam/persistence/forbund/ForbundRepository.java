package org.openfinsam.persistence.forbund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
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

    @Override
    protected ForbundId id(Forbund forbund) {
        return forbund.id();
    }

    @Override
    protected String avbild(Forbund forbund) {
        return """
                namn=%s
                kortnamn=%s
                organisationsnummer=%s
                sate=%s
                medlemmar=%s""".formatted(
                        forbund.namn(),
                        forbund.kortnamn(),
                        forbund.organisationsnummer().map(Object::toString).orElse(""),
                        forbund.sate().orElse(""),
                        forbund.medlemmar().stream().map(Medlem::toString).collect(Collectors.joining("; ")));
    }
}
