package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.KommentarId;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The comments on deviations. */
@Dependent
public class AvvikelsekommentarRepository extends Aggregatlager<Avvikelsekommentar, KommentarId> {

    @Inject
    public AvvikelsekommentarRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Avvikelsekommentar.class, "avvikelsekommentar");
    }

    /** Every comment on a statement, removed ones too: one for a row at most, so there is no need of pages. */
    public List<Avvikelsekommentar> lista(RakningId rakning) {
        return lana(fraga("""
                        select k from Avvikelsekommentar k where k.rakning = :rakning order by k.rad""", Avvikelsekommentar.class)
                .setParameter("rakning", rakning)
                .getResultList());
    }

    /**
     * Every comment on the results of an association whose period lies within some days, none removed, the latest period first: what
     * the board and the next forecast read. At most 500.
     */
    public List<Kommentarsrad> lista(ForbundId forbund, Period inom) {
        return fraga("""
                        select new org.openfinsam.persistence.ekonomi.Kommentarsrad(
                            r.period.fran, r.period.till, k.rad, k.text, k.avvikelse, k.forfattare, k.skriven)
                        from Avvikelsekommentar k, Rakning r
                        where r.id = k.rakning and r.forbund = :forbund and k.borttagen = false
                            and r.period.fran >= :fran and r.period.till <= :till
                        order by r.period.till desc, r.period.fran desc, k.rad""", Kommentarsrad.class)
                .setParameter("forbund", forbund)
                .setParameter("fran", inom.fran())
                .setParameter("till", inom.till())
                .setMaxResults(500)
                .getResultList();
    }

    @Override
    protected KommentarId id(Avvikelsekommentar kommentar) {
        return kommentar.id();
    }

    @Override
    protected String avbild(Avvikelsekommentar kommentar) {
        return """
                rakning=%s
                rad=%s
                utgava=%d
                borttagen=%s
                avvikelse=%s
                forfattare=%s
                skriven=%s
                text=%s""".formatted(
                        kommentar.rakning(),
                        kommentar.rad(),
                        kommentar.utgava(),
                        kommentar.arBorttagen() ? "ja" : "nej",
                        kommentar.avvikelse().map(Belopp::toString).orElse("-"),
                        kommentar.forfattare(),
                        kommentar.skriven(),
                        kommentar.text());
    }
}
