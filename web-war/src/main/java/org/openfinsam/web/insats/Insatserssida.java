package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Forfallorad;
import org.openfinsam.persistence.insats.Insatsrad;
import org.openfinsam.persistence.insats.Insatsurval;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Sidlankar;

/** The page {@code /insats/insatser}: all of an association's <i>insatser</i>, and what is due. */
@Named
@RequestScoped
public class Insatserssida extends Medelgrund {

    static final String VAG = "/insats/insatser";
    private static final int RADER = 25;

    @Inject
    private Insatstjanst insatser;

    @Inject
    private Insatsskrivning skrivning;

    private String sok;
    private long antal;
    private Sida sida;
    private List<Rad> rader;
    private List<Forfallet> forfallet;
    private Set<String> ledda;
    private boolean farSkriva;

    /**
     * A row of the list.
     *
     * @param namn the name
     * @param lank the address of its page
     * @param om what it is, where and when
     * @param publik whether it is shown to anybody
     * @param ledd whether the reader leads it
     */
    public record Rad(String namn, String lank, String om, boolean publik, boolean ledd) {}

    /**
     * Something that is due.
     *
     * @param dag the day
     * @param text what is due
     * @param namn what it is about, as it is written
     * @param lank its page
     */
    public record Forfallet(String dag, String text, String namn, String lank) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        String skrivet = falt("sok");
        sok = skrivet.substring(0, Math.min(skrivet.length(), 100));
        Insatsurval urval = new Insatsurval(id(), false, sok, null, null, null, null, idag());
        antal = insatser.antal(urval);
        sida = Sidlankar.sida(falt("sida"), RADER, antal);
        ledda = skrivning.ledda(id()).stream().map(InsatsId::toString).collect(Collectors.toSet());
        farSkriva = skrivning.farSkriva(id());
        rader = insatser.lista(urval, sida).stream().map(this::rad).toList();
        forfallet = insatser.forfaller(id()).stream().map(this::forfallet).toList();
        return true;
    }

    private Rad rad(Insatsrad rad) {
        return new Rad(
                rad.namn(),
                lank(Insatssida.VAG, rad.id().toString()),
                Insatsvy.om(rad, idag(), texter()),
                rad.publik(),
                ledda.contains(rad.id().toString()));
    }

    private Forfallet forfallet(Forfallorad rad) {
        return new Forfallet(
                rad.dag().toString(), text("insats.forfaller." + rad.slag()), rad.namn(), forfallolank(rad));
    }

    /** Where what is due is done, by one who may do it; else where it is read. */
    private String forfallolank(Forfallorad rad) {
        if (rad.arAvtal()) {
            return lank(Overenskommelsesida.VAG, rad.id());
        }
        if (rad.slag() == Forfallorad.Slag.HALVAR && (farSkriva || ledda.contains(rad.id()))) {
            return Halvarsida.adress(lank(Halvarsida.VAG, rad.id()), Halvarsformular.halvaret(rad.dag()));
        }
        return lank(rad.slag() != Forfallorad.Slag.HALVAR && farSkriva ? Inforandesida.VAG : Insatssida.VAG, rad.id());
    }

    private String lank(String till, String id) {
        return ram().vag(till) + "?forbund=" + id() + "&id=" + id;
    }

    @Override
    public boolean isFarSkriva() {
        return farSkriva;
    }

    /** Where a new one is written. */
    public String getNylank() {
        return ram().vag(Insatsredigeringssida.VAG) + "?forbund=" + id();
    }

    public String getSok() {
        return sok;
    }

    public String getIngress() {
        return texter().text("insatser.ingress", Map.of("antal", Long.toString(antal)));
    }

    public List<Rad> getRader() {
        return rader;
    }

    public List<Forfallet> getForfallet() {
        return forfallet;
    }

    public Sidlankar getSidor() {
        return Sidlankar.av(
                sida,
                antal,
                ram().vag(VAG) + "?forbund=" + id() + "&sok=" + URLEncoder.encode(sok, StandardCharsets.UTF_8)
                        + "&sida=");
    }
}
