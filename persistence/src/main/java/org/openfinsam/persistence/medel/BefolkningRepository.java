package org.openfinsam.persistence.medel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The populations that associations have imported. */
@Dependent
public class BefolkningRepository extends Aggregatlager<Befolkningsfil, String> {

    @Inject
    public BefolkningRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Befolkningsfil.class, "befolkning");
    }

    /** The figures of a day and some ages. */
    public Optional<Befolkningsfil> find(ForbundId forbund, LocalDate datum, Aldersspann aldrar) {
        return lana(fraga(
                                "select b from Befolkningsfil b where b.forbund = :forbund and b.datum = :datum and b.aldrar = :aldrar",
                                Befolkningsfil.class)
                        .setParameter("forbund", forbund)
                        .setParameter("datum", datum)
                        .setParameter("aldrar", aldrar)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What an association has imported, without the areas; the latest day first. */
    public List<Befolkningsrad> lista(ForbundId forbund) {
        return fraga("""
                        select new org.openfinsam.persistence.medel.Befolkningsrad(b.id, b.kalla, b.datum, b.aldrar)
                        from Befolkningsfil b where b.forbund = :forbund order by b.datum desc, b.aldrar""", Befolkningsrad.class).setParameter("forbund", forbund).getResultList();
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("befolkningsomrade", "befolkning_id"));
    }

    @Override
    protected String id(Befolkningsfil fil) {
        return fil.id();
    }

    @Override
    protected String avbild(Befolkningsfil fil) {
        Befolkning befolkning = fil.befolkning();
        return befolkning.omraden().stream()
                .map(omrade -> omrade.kod() + " " + omrade.namn() + " " + omrade.antal())
                .collect(Collectors.joining(
                        "\n",
                        fil.forbund() + ", " + befolkning.kalla() + ", " + befolkning.datum() + ", "
                                + befolkning.aldrar() + "\n",
                        ""));
    }
}
