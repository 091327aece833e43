package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.openfinsam.domain.insats.Registerblad;
import org.openfinsam.domain.insats.Registertal;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.Formularbild;

/**
 * The page {@code /insats/uppfoljning-finsam}: the sheet to type into the authority's register, rehearsed before, because kind,
 * method and ESF cannot be changed there.
 */
@Named
@RequestScoped
public class Registerbladssida extends Insatsgrund {

    static final String VAG = "/insats/uppfoljning-finsam";
    private static final List<String> ANTAL = List.of("kvinnor", "man", "annat", "totalt");

    @Inject
    private Insatstjanst insatser;

    @Inject
    private Insatsskrivning skrivning;

    private Registerblad blad;
    private Insatsblad lagrat;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lagrat = insatsId()
                .flatMap(insats -> insatser.insats(id(), insats))
                .map(Insatstjanst.Insatslage::blad)
                .orElse(null);
        blad = lagrat == null ? null : lagrat.register(ar()).blad(lagrat.insats());
        return blad != null;
    }

    @Override
    public String getAdress() {
        return super.getAdress() + "&id=" + lagrat.id();
    }

    @Override
    protected void spara(Skrivet form) throws IOException {
        Registertal tal = new Registertal(
                ar(), form.antal("kvinnor"), form.antal("man"), form.antal("annat"), form.antal("totalt"));
        if (klagar(form)) {
            return;
        }
        gor("raknat", () -> {
            skrivning.rakna(id(), lagrat.insats().id(), falt("sedd"), det -> det.raknades(tal));
            return true;
        });
    }

    @Override
    protected Skrivet lagradForm() {
        Registertal tal = lagrat.register(ar());
        return new Skrivet()
                .satt("kvinnor", tal.kvinnor())
                .satt("man", tal.man())
                .satt("annat", tal.annat())
                .satt("totalt", tal.totalt());
    }

    @Override
    protected Formularbild bild(Skrivet form) {
        Formularbild bild = new Formularbild();
        ANTAL.forEach(antal -> bild.med(text("insats.antal." + antal), form.text(antal)));
        return bild;
    }

    /** The counts of the form. */
    public List<String> getAntal() {
        return ANTAL;
    }

    @Override
    public boolean isFarSkriva() {
        return skrivning.farRedovisa(id(), lagrat);
    }

    public String getSedd() {
        return sedd(lagrat.utgava());
    }

    public String getNamn() {
        return blad.insats().namn();
    }

    public String getInsatslank() {
        return insatslank(lagrat.insats().id());
    }

    public Tabellvy getTabell() {
        return vy(blad.blad(sprak())).medRadrubrik(text("insats.blad.falt"));
    }

    /** What is to be mended before anybody types it in. */
    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = Fyndvy.lista(blad.granska(), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("insats.blad.stammer"))) : fynd;
    }
}
