package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openfinsam.domain.insats.Registerblad;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Medelgrund;

/**
 * The page {@code /insats/uppfoljning-finsam}: the sheet to type into the authority's register, rehearsed before, because kind,
 * method and ESF cannot be changed there.
 */
@Named
@RequestScoped
public class Registerbladssida extends Medelgrund {

    static final String VAG = "/insats/uppfoljning-finsam";

    @Inject
    private Insatstjanst insatser;

    private Registerblad blad;
    private String insatsId;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        blad = Kataloginsatssida.id(falt("id"))
                .flatMap(insats -> insatser.insats(id(), insats))
                .map(lage -> {
                    insatsId = lage.blad().id();
                    return lage.blad().register(ar()).blad(lage.blad().insats());
                })
                .orElse(null);
        return blad != null;
    }

    public String getNamn() {
        return blad.insats().namn();
    }

    public String getInsatslank() {
        return ram().vag(Insatssida.VAG) + "?forbund=" + id() + "&id=" + insatsId;
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
