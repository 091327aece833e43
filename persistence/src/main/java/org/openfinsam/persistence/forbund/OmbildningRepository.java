package org.openfinsam.persistence.forbund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.forbund.OmbildningId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The mergers and splits of associations. */
@Dependent
public class OmbildningRepository extends Aggregatlager<Ombildning, OmbildningId> {

    @Inject
    public OmbildningRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Ombildning.class, "ombildning");
    }

    /** All of them, by day: fewer than there are associations, so there is no need of pages. */
    public List<Ombildning> alla() {
        return lana(fraga("select o from Ombildning o order by o.dag, o.id", Ombildning.class)
                .getResultList());
    }

    @Override
    protected OmbildningId id(Ombildning ombildning) {
        return ombildning.id();
    }

    @Override
    protected String avbild(Ombildning ombildning) {
        return ombildning + "\nbeslut="
                + ombildning.beslut().stream().map(BeslutRef::toString).collect(Collectors.joining("; "));
    }
}
