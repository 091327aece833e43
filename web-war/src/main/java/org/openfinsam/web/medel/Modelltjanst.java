package org.openfinsam.web.medel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openfinsam.domain.medel.Modellversioner;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.medel.Modelltabell;
import org.openfinsam.persistence.medel.ModellversionerRepository;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The state's model year by year: read by everybody who reads an association's money, and the same to all of them. Therefore
 * whoever runs the installation writes it, and no association's chief: what one wrote would count for the others.
 */
@ApplicationScoped
@Transactional
public class Modelltjanst {

    private ModellversionerRepository tabeller;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Modelltjanst() {}

    @Inject
    public Modelltjanst(ModellversionerRepository tabeller, Tilltrade tilltrade) {
        this.tabeller = tabeller;
        this.tilltrade = tilltrade;
    }

    /**
     * What is stored, and which edition it is.
     *
     * @param versioner the versions; those that are shipped while nobody has changed them
     * @param utgava the edition, for a form; empty while nobody has changed anything
     */
    public record Lage(Modellversioner versioner, String utgava) {}

    /** The versions. */
    public Lage lage() {
        return lage(tabeller.find(Modelltabell.ID));
    }

    private static Lage lage(Optional<Modelltabell> lagrad) {
        return new Lage(
                lagrad.map(Modelltabell::modellversioner).orElseGet(Modellversioner::kanda),
                Kapitallage.utgava(lagrad, Modelltabell::utgava));
    }

    /** Whether the reader may write. */
    public boolean farAndra() {
        return tilltrade.arAdministrator();
    }

    /**
     * Changes the versions.
     *
     * @param sedd the edition that the writer has seen
     * @throws Versionskonflikt if it is another by now; nothing is written then
     */
    public void andra(String sedd, UnaryOperator<Modellversioner> andring) {
        tilltrade.kravAdministrator();
        Optional<Modelltabell> lagrad = tabeller.find(Modelltabell.ID);
        Lage nu = lage(lagrad);
        if (!nu.utgava().equals(sedd)) {
            throw new Versionskonflikt("modelltabell", Modelltabell.ID, null);
        }
        Modellversioner nya = andring.apply(nu.versioner());
        if (lagrad.isPresent()) {
            lagrad.get().satt(nya);
            tabeller.spara(lagrad.get());
        } else {
            tabeller.laggTill(Modelltabell.ny(Modelltabell.ID, nya));
        }
    }
}
