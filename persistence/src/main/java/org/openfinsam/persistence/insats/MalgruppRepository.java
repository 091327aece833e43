package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The associations' own target groups. */
@Dependent
public class MalgruppRepository extends Aggregatlager<Malgruppsblad, String> {

    @Inject
    public MalgruppRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Malgruppsblad.class, "forbundsmalgrupp");
    }

    /** That of an association. */
    public Optional<Malgruppsblad> find(ForbundId forbund) {
        return find(forbund.toString());
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("forbundskriterium", "forbund_id"));
    }

    @Override
    protected String id(Malgruppsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Malgruppsblad blad) {
        return blad.malgrupp().toString();
    }
}
