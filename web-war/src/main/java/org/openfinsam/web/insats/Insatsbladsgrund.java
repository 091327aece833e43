package org.openfinsam.web.insats;

import jakarta.inject.Inject;
import java.util.Set;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What the chief's forms of one <i>insats</i> do alike: they find it by its id, name it and lead back to its page. */
public abstract class Insatsbladsgrund extends Insatsgrund {

    @Inject
    private Insatsskrivning skrivning;

    private Insatsblad blad;

    @Override
    protected Set<Roll> roller() {
        return Tilltrade.CHEFER;
    }

    @Override
    protected boolean las() {
        blad = insatsId().flatMap(insats -> skrivning.insats(id(), insats)).orElse(null);
        return blad != null;
    }

    @Override
    public String getAdress() {
        return super.getAdress() + (blad == null ? "" : "&id=" + blad.id());
    }

    /** The one that the form is about; null on the form of a new one. */
    protected Insatsblad blad() {
        return blad;
    }

    protected Insatsskrivning skrivning() {
        return skrivning;
    }

    public String getNamn() {
        return blad.insats().namn();
    }

    /** Where the reader goes back to. */
    public String getTillbaka() {
        return blad == null ? getListlank() : insatslank(blad.insats().id());
    }

    public String getSedd() {
        return sedd(blad == null ? "" : blad.utgava());
    }
}
