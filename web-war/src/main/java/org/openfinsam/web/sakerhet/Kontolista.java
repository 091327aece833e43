package org.openfinsam.web.sakerhet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.web.ram.EjPersonnummer;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Sidlankar;

/** The page Konton: all accounts, and a new one. */
@Named
@RequestScoped
public class Kontolista {

    static final String VAG = "/administration/konton";
    private static final int RADER = 25;

    @Inject
    private Kontoadministration administration;

    @Inject
    private Kontovyer vyer;

    @Inject
    private Ram ram;

    private String sok;
    private long antal;
    private Sida sida;
    private List<Kontovyer.Rad> rader;

    @NotBlank(message = "{konton.id.saknas}")
    @Pattern(regexp = "(?i)\\s*[a-z0-9._@+-]{1,100}\\s*", message = "{konton.id.fel}")
    @EjPersonnummer
    private String id;

    @NotBlank(message = "{konton.namn.saknas}")
    @Size(max = 200, message = "{konton.namn.langt}")
    @EjPersonnummer
    private String namn;

    @PostConstruct
    void ladda() {
        Map<String, String> adress =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        sok = Optional.ofNullable(adress.get("sok")).orElse("").strip();
        antal = administration.antal(sok);
        sida = Sidlankar.sida(adress.get("sida"), RADER, antal);
    }

    /** Makes the account and goes to it, where its password is shown once. */
    public String skapa() {
        AnvandareId nytt = AnvandareId.of(id);
        try {
            return vyer.tillKonto(nytt, Kontosida.ENGANGS, administration.skapa(nytt, namn.strip()));
        } catch (Versionskonflikt finns) {
            vyer.fel("nytt:id", "konton.id.finns");
            return null;
        }
    }

    public String getSok() {
        return sok;
    }

    public long getAntal() {
        return antal;
    }

    public List<Kontovyer.Rad> getRader() {
        if (rader == null) {
            rader = vyer.rader(administration.sok(sok, sida));
        }
        return rader;
    }

    public Sidlankar getSidor() {
        return Sidlankar.av(
                sida, antal, ram.vag(VAG) + "?sok=" + URLEncoder.encode(sok, StandardCharsets.UTF_8) + "&sida=");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }
}
