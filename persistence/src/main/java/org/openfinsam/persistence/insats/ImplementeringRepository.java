package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** How <i>insatser</i> become ordinary work. */
@Dependent
public class ImplementeringRepository extends Aggregatlager<Implementeringsblad, String> {

    @Inject
    public ImplementeringRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Implementeringsblad.class, "implementering");
    }

    /** That of an <i>insats</i>. */
    public Optional<Implementeringsblad> find(InsatsId insats) {
        return find(insats.toString());
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("overtagande", "implementering_id"), new Samling("trappar", "implementering_id"));
    }

    @Override
    protected String id(Implementeringsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Implementeringsblad blad) {
        return blad.implementering("").toString();
    }
}
