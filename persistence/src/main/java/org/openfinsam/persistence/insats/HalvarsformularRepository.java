package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** What <i>insatser</i> report of half-years. */
@Dependent
public class HalvarsformularRepository extends Aggregatlager<Halvarsblad, String> {

    @Inject
    public HalvarsformularRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Halvarsblad.class, "halvarsformular");
    }

    /** The form of an <i>insats</i> and a half-year. */
    public Optional<Halvarsblad> find(InsatsId insats, Period period) {
        return find(Halvarsblad.id(insats, period));
    }

    /** The forms of an <i>insats</i>, the latest first. */
    public List<Halvarsformular> lista(InsatsId insats) {
        return lana(fraga(
                                "select h from Halvarsblad h where h.insats = :insats order by h.period.fran desc",
                                Halvarsblad.class)
                        .setParameter("insats", insats.toString())
                        .getResultList())
                .stream()
                .map(Halvarsblad::formular)
                .toList();
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(
                new Samling("insatshandelse", "halvarsformular_id"), new Samling("narvaro", "halvarsformular_id"));
    }

    @Override
    protected String id(Halvarsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Halvarsblad blad) {
        return blad.formular().toString();
    }
}
