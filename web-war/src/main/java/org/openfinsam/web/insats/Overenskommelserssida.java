package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Avtalslistrad;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Sidlankar;

/** The page {@code /insats/overenskommelser}: an association's agreements, the latest first. */
@Named
@RequestScoped
public class Overenskommelserssida extends Medelgrund {

    static final String VAG = "/insats/overenskommelser";
    private static final int RADER = 25;

    @Inject
    private Avtalstjanst avtalen;

    private String sok;
    private long antal;
    private Sida sida;
    private List<Rad> rader;

    /**
     * A row of the list.
     *
     * @param namn the name
     * @param lank the address of its page
     * @param om parties, signatures, money and time
     */
    public record Rad(String namn, String lank, String om) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        String skrivet = falt("sok");
        sok = skrivet.substring(0, Math.min(skrivet.length(), 100));
        antal = avtalen.antal(id(), null, sok);
        sida = Sidlankar.sida(falt("sida"), RADER, antal);
        rader = avtalen.lista(id(), null, sok, sida).stream().map(this::rad).toList();
        return true;
    }

    private Rad rad(Avtalslistrad rad) {
        String antalen = texter().text(
                        "avtal.antal",
                        Map.of(
                                "parter", Integer.toString(rad.parter()),
                                "underskrifter", Integer.toString(rad.underskrifter())));
        String pengar = rad.summa() == null ? "" : Talformat.of(sprak()).belopp(rad.summa()) + " kr";
        return new Rad(
                rad.namn(),
                ram().vag(Overenskommelsesida.VAG) + "?forbund=" + id() + "&id=" + rad.id(),
                Stream.of(antalen, pengar, Insatsvy.tid(texter(), rad.fran(), rad.till()))
                        .filter(del -> !del.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    @Override
    public boolean isFarSkriva() {
        return avtalen.farSkriva(id());
    }

    /** Where a new agreement is begun. */
    public String getNylank() {
        return ram().vag(Overenskommelsesida.VAG) + "?forbund=" + id();
    }

    public String getSok() {
        return sok;
    }

    public String getIngress() {
        return texter().text("avtalen.ingress", Map.of("antal", Long.toString(antal)));
    }

    public List<Rad> getRader() {
        return rader;
    }

    public Sidlankar getSidor() {
        return Sidlankar.av(
                sida,
                antal,
                ram().vag(VAG) + "?forbund=" + id() + "&sok=" + URLEncoder.encode(sok, StandardCharsets.UTF_8)
                        + "&sida=");
    }
}
