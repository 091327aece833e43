package org.openfinsam.persistence.rapport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.FyndmotivId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The motives of findings. */
@Dependent
public class FyndmotivRepository extends Aggregatlager<Fyndmotiv, FyndmotivId> {

    @Inject
    public FyndmotivRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Fyndmotiv.class, "fyndmotiv");
    }

    /** Every motive of an association, removed ones too: one for a matter at most, and few; two questions however many they are. */
    public List<Fyndmotiv> lista(ForbundId forbund) {
        return lana(fraga("""
                        select m from Fyndmotiv m where m.forbund = :forbund order by m.nyckel""", Fyndmotiv.class).setParameter("forbund", forbund).getResultList());
    }

    @Override
    protected FyndmotivId id(Fyndmotiv motiv) {
        return motiv.id();
    }

    @Override
    protected String avbild(Fyndmotiv motiv) {
        return "forbund=" + motiv.forbund() + "\nnyckel=" + motiv.nyckel() + "\n"
                + motiv.utgavor().stream()
                        .map(u -> u + "\n" + u.uppgifter() + "\n" + u.text())
                        .collect(Collectors.joining("\n"));
    }
}
