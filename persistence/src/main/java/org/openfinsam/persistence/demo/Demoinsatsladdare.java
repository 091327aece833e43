package org.openfinsam.persistence.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Avtalsblad;
import org.openfinsam.persistence.insats.Halvarsblad;
import org.openfinsam.persistence.insats.HalvarsformularRepository;
import org.openfinsam.persistence.insats.ImplementeringRepository;
import org.openfinsam.persistence.insats.Implementeringsblad;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.insats.MalgruppRepository;
import org.openfinsam.persistence.insats.Malgruppsblad;
import org.openfinsam.persistence.insats.OverenskommelseRepository;

/** Puts the <i>insatser</i> and agreements of the documents in the store, once, after the associations. Needs a transaction. */
@Dependent
public class Demoinsatsladdare {

    private final InsatsRepository insatser;
    private final HalvarsformularRepository halvaren;
    private final ImplementeringRepository implementeringar;
    private final OverenskommelseRepository avtalen;
    private final MalgruppRepository malgrupper;

    @Inject
    public Demoinsatsladdare(
            InsatsRepository insatser,
            HalvarsformularRepository halvaren,
            ImplementeringRepository implementeringar,
            OverenskommelseRepository avtalen,
            MalgruppRepository malgrupper) {
        this.insatser = insatser;
        this.halvaren = halvaren;
        this.implementeringar = implementeringar;
        this.avtalen = avtalen;
        this.malgrupper = malgrupper;
    }

    /** Puts in what is not there. */
    public void ladda() {
        for (Insatsblad blad : Demoinsatser.alla()) {
            if (insatser.find(blad.id()).isEmpty()) {
                insatser.laggTill(blad);
            }
        }
        Halvarsblad halvaret = Halvarsblad.nytt(Demoinsatser.tidsamsHalvar());
        if (halvaren.find(halvaret.id()).isEmpty()) {
            halvaren.laggTill(halvaret);
        }
        for (Implementering en : Demoinsatser.implementeringar()) {
            if (implementeringar.find(en.insats()).isEmpty()) {
                implementeringar.laggTill(Implementeringsblad.nytt(en));
            }
        }
        if (avtalen.lista(Demoforbund.UMEAREGIONEN, null, "", Sida.FORSTA).isEmpty()) {
            avtalen.laggTill(Avtalsblad.nytt(Demoavtal.umea()));
        }
        for (ForbundId forbund : List.of(Demoforbund.SODRA_NORRBOTTEN, Demoforbund.PYRAMIS)) {
            if (malgrupper.find(forbund).isEmpty()) {
                malgrupper.laggTill(Malgruppsblad.nytt(forbund, Demoinsatser.malgrupp()));
            }
        }
    }
}
