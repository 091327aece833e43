package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The calls for applications. */
@Dependent
public class UtlysningRepository extends Aggregatlager<Utlysningsblad, String> {

    @Inject
    public UtlysningRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Utlysningsblad.class, "utlysning");
    }

    /** The call with an id. */
    public Optional<Utlysningsblad> find(UtlysningId id) {
        return find(id.toString());
    }

    /** The calls of an association, the latest first. */
    public List<Utlysning> lista(ForbundId forbund) {
        return lana(fraga(
                                "select u from Utlysningsblad u where u.forbund = :forbund order by u.ar desc, u.oppnar desc",
                                Utlysningsblad.class)
                        .setParameter("forbund", forbund)
                        .getResultList())
                .stream()
                .map(Utlysningsblad::utlysning)
                .toList();
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("utlysningsfraga", "utlysning_id"), new Samling("prioritering", "utlysning_id"));
    }

    @Override
    protected String id(Utlysningsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Utlysningsblad blad) {
        return blad.utlysning().toString();
    }
}
