package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.KommentarId;
import org.openfinsam.domain.ekonomi.RakningId;
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
