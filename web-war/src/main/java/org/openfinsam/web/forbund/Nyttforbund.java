package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;
import org.openfinsam.web.ram.Ram;

/** The page where an administrator puts a new association in the register. */
@Named
@RequestScoped
public class Nyttforbund {

    @Inject
    private Forbundsregister register;

    @Inject
    private Ram ram;

    @NotBlank(message = "{forbund.namn.saknas}")
    @Size(max = 200, message = "{forbund.langt}")
    @EjPersonnummer
    private String namn;

    @NotBlank(message = "{forbund.kortnamn.saknas}")
    @Size(max = 60, message = "{forbund.langt}")
    @EjPersonnummer
    private String kortnamn;

    @org.openfinsam.web.ram.Organisationsnummer
    private String orgnr;

    @Size(max = 100, message = "{forbund.langt}")
    @EjPersonnummer
    private String sate;

    @DatumText(tidigast = Registersida.TIDIGAST, senast = Registersida.SENAST)
    private String bildat;

    /** Makes the association and goes to its page. */
    public void skapa() throws IOException {
        String slug = slug(kortnamn);
        if (!ForbundId.arGiltig(slug)) {
            fel("nytt:kortnamn", "forbund.kortnamn.fel");
            return;
        }
        ForbundId id = ForbundId.of(slug);
        if (register.finns(id)) {
            fel("nytt:kortnamn", "forbund.kortnamn.finns");
            return;
        }
        String nummer = Registersida.tomTillNull(orgnr);
        Forbund nytt = Forbund.ny(
                id,
                namn.strip(),
                kortnamn.strip(),
                nummer == null ? null : Organisationsnummer.parse(nummer),
                Registersida.tomTillNull(sate),
                List.of());
        nytt.bildades(Registersida.dag(bildat));
        try {
            register.skapa(nytt);
        } catch (Versionskonflikt finns) {
            fel("nytt:orgnr", "forbund.orgnr.finns");
            return;
        }
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(ram.vag("/forbund") + "?forbund=" + id + "&besked=skapat");
    }

    /** The short name as it stands in addresses: {@code Södra Norrbotten} becomes {@code sodra-norrbotten}. */
    static String slug(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private void fel(String falt, String nyckel) {
        String text = Sidtexter.av(ram.getSprak().locale()).text(nyckel);
        FacesContext.getCurrentInstance().addMessage(falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        FacesContext.getCurrentInstance().validationFailed();
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public void setKortnamn(String kortnamn) {
        this.kortnamn = kortnamn;
    }

    public String getOrgnr() {
        return orgnr;
    }

    public void setOrgnr(String orgnr) {
        this.orgnr = orgnr;
    }

    public String getSate() {
        return sate;
    }

    public void setSate(String sate) {
        this.sate = sate;
    }

    public String getBildat() {
        return bildat;
    }

    public void setBildat(String bildat) {
        this.bildat = bildat;
    }
}
