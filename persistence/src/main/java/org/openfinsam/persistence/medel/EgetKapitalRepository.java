package org.openfinsam.persistence.medel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The associations' own capital, year by year. */
@Dependent
public class EgetKapitalRepository extends Aggregatlager<Kapitalar, String> {

    @Inject
    public EgetKapitalRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Kapitalar.class, "kapitalar");
    }

    /** An association's capital of a year. */
    public Optional<Kapitalar> find(ForbundId forbund, Rakenskapsar ar) {
        return find(Kapitalar.id(forbund, ar));
    }

    /** Every year that an association has, the latest first. */
    public List<Kapitalar> lista(ForbundId forbund) {
        return lana(fraga("select k from Kapitalar k where k.forbund = :forbund order by k.ar desc", Kapitalar.class)
                .setParameter("forbund", forbund)
                .getResultList());
    }

    /** Every year that some associations have, by association and year: one question. */
    public List<Kapitalar> lista(Collection<ForbundId> forbund) {
        return forbund.isEmpty()
                ? List.of()
                : lana(fraga(
                                "select k from Kapitalar k where k.forbund in :forbund order by k.forbund, k.ar",
                                Kapitalar.class)
                        .setParameter("forbund", forbund)
                        .getResultList());
    }

    @Override
    protected String id(Kapitalar kapitalar) {
        return kapitalar.id();
    }

    @Override
    protected String avbild(Kapitalar kapitalar) {
        EgetKapital kapital = kapitalar.egetKapital();
        return kapital.ingaende() + " + " + kapital.resultat() + " + " + kapital.overforingar() + " = "
                + kapital.utgaende();
    }
}
