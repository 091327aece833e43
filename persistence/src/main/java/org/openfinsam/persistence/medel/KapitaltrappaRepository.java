package org.openfinsam.persistence.medel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Trappsteg;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The ladders of reasonable capital, of the associations that have filled one in. */
@Dependent
public class KapitaltrappaRepository extends Aggregatlager<Trappa, ForbundId> {

    @Inject
    public KapitaltrappaRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Trappa.class, "kapitaltrappa");
    }

    @Override
    protected ForbundId id(Trappa trappa) {
        return trappa.forbund();
    }

    @Override
    protected String avbild(Trappa trappa) {
        return trappa.kapitaltrappa().steg().stream().map(Trappsteg::toString).collect(Collectors.joining("\n"));
    }
}
