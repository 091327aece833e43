package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** Which accounts go to which lines, association by association. */
@Dependent
public class KopplingRepository extends Aggregatlager<Kopplingsfil, ForbundId> {

    @Inject
    public KopplingRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Kopplingsfil.class, "kontokoppling");
    }

    @Override
    protected ForbundId id(Kopplingsfil fil) {
        return fil.forbund();
    }

    @Override
    protected String avbild(Kopplingsfil fil) {
        return fil.kopplingar();
    }
}
