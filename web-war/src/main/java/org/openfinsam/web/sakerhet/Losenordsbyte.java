package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.web.Sidtexter;

/** The page where one changes password. */
@Named
@RequestScoped
public class Losenordsbyte {

    @Inject
    private Inloggad inloggad;

    @Inject
    private Konton konton;

    @Inject
    private Losenord losenord;

    @NotBlank(message = "{losenord.nuvarande.saknas}")
    @Size(max = Losenord.LANGST, message = "{losenord.langt}")
    private String nuvarande;

    @Size(min = Losenord.KORTAST, max = Losenord.LANGST, message = "{losenord.langd}")
    @NotBlank(message = "{losenord.nytt.saknas}")
    private String nytt;

    @NotBlank(message = "{losenord.upprepat.saknas}")
    private String upprepat;

    /** Changes the password, or says what is wrong with it. */
    public String byt() {
        Anvandare konto = inloggad.konto().orElseThrow();
        Optional<Fel> fel = fel(konto);
        fel.ifPresent(Losenordsbyte::saga);
        if (fel.isPresent()) {
            return null;
        }
        konton.bytLosenord(konto.id(), nytt);
        return Atkomst.LOSENORD + ".xhtml?bytt=true&faces-redirect=true";
    }

    private record Fel(String falt, String nyckel) {}

    private Optional<Fel> fel(Anvandare konto) {
        if (!losenord.stammer(nuvarande, konto.losenord())) {
            return Optional.of(new Fel("nuvarande", "losenord.fel"));
        }
        if (nytt.equals(nuvarande)) {
            return Optional.of(new Fel("nytt", "losenord.samma"));
        }
        if (nytt.toLowerCase(Locale.ROOT).contains(konto.id().namn())) {
            return Optional.of(new Fel("nytt", "losenord.namnet"));
        }
        return nytt.equals(upprepat) ? Optional.empty() : Optional.of(new Fel("upprepat", "losenord.olika"));
    }

    private static void saga(Fel fel) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Sidtexter.av(faces.getViewRoot().getLocale()).text(fel.nyckel);
        faces.addMessage("losenord:" + fel.falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    public String getNuvarande() {
        return nuvarande;
    }

    public void setNuvarande(String nuvarande) {
        this.nuvarande = nuvarande;
    }

    public String getNytt() {
        return nytt;
    }

    public void setNytt(String nytt) {
        this.nytt = nytt;
    }

    public String getUpprepat() {
        return upprepat;
    }

    public void setUpprepat(String upprepat) {
        this.upprepat = upprepat;
    }
}
