package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The statements. */
@Dependent
public class RakningRepository extends Aggregatlager<Rakning, RakningId> {

    @Inject
    public RakningRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Rakning.class, "rakning");
    }

    /** The one statement of a kind for an association and a period. */
    public Optional<Rakning> find(ForbundId forbund, Period period, Rakningsslag slag) {
        List<Rakning> funna = fraga("""
                        select r from Rakning r
                        where r.forbund = :forbund and r.period.fran = :fran and r.period.till = :till and r.slag = :slag""", Rakning.class)
                .setParameter("forbund", forbund)
                .setParameter("fran", period.fran())
                .setParameter("till", period.till())
                .setParameter("slag", slag)
                .getResultList();
        return lana(funna).stream().findFirst();
    }

    /** The statement of a kind from 1 January of a year that reaches furthest into it. */
    public Optional<Rakning> sedanJanuari(ForbundId forbund, Rakenskapsar ar, Rakningsslag slag) {
        return lana(fraga("""
                        select r from Rakning r where r.forbund = :forbund and r.slag = :slag
                        and r.period.fran = :fran and r.period.till <= :till order by r.period.till desc""", Rakning.class)
                        .setParameter("forbund", forbund)
                        .setParameter("slag", slag)
                        .setParameter("fran", ar.period().fran())
                        .setParameter("till", ar.period().till())
                        .setMaxResults(1)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The id of that statement alone. */
    public Optional<RakningId> id(ForbundId forbund, Period period, Rakningsslag slag) {
        return fraga("""
                        select r.id from Rakning r
                        where r.forbund = :forbund and r.period.fran = :fran and r.period.till = :till and r.slag = :slag""", RakningId.class)
                .setParameter("forbund", forbund)
                .setParameter("fran", period.fran())
                .setParameter("till", period.till())
                .setParameter("slag", slag)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** One page of an association's statements, the latest period first. */
    public List<Rakningsrad> lista(ForbundId forbund, Sida sida) {
        return fraga("""
                        select new org.openfinsam.persistence.ekonomi.Rakningsrad(r.id, r.period.fran, r.period.till, r.slag)
                        from Rakning r where r.forbund = :forbund
                        order by r.period.till desc, r.period.fran desc, r.slag desc""", Rakningsrad.class, sida)
                .setParameter("forbund", forbund)
                .getResultList();
    }

    /** The associations that have a statement. */
    public Set<ForbundId> forbund() {
        return Set.copyOf(fraga("select distinct r.forbund from Rakning r", ForbundId.class)
                .getResultList());
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("rakningspost", "rakning_id"));
    }

    @Override
    protected RakningId id(Rakning rakning) {
        return rakning.id();
    }

    @Override
    protected String avbild(Rakning rakning) {
        return rakning.poster().stream()
                .map(Rakningspost::toString)
                .collect(Collectors.joining("\n", rakning + "\n", ""));
    }
}
