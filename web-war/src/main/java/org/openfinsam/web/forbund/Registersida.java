package org.openfinsam.web.forbund;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.forbund.Forbundsregister.Svar;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Jamforelse;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What the pages that change the register share: the edition seen, what the domain said no to, and the way on. */
abstract class Registersida {

    static final String TIDIGAST = "1990-01-01";
    static final String SENAST = "2100-12-31";
    private static final String BESKED = "besked";

    @Inject
    private Forbundsregister register;

    @Inject
    private Forbundsram plats;

    @Inject
    private Ram ram;

    private long sedd;
    private long laddad;
    private Formularbild lagrat = new Formularbild();
    private boolean krock;

    @PostConstruct
    void ladda() {
        if (plats.isFarSkriva()) {
            laddad = lagradUtgava();
            sedd = laddad;
            fyll(plats.det());
            lagrat = bild();
        } else if (FacesContext.getCurrentInstance().isPostback()) {
            // A form is handled before the page is drawn, so before svara: what may not be written is not there already
            // here.
            throw new Ejtilltrade(plats.onskat(), Tilltrade.CHEFER);
        }
    }

    /** Fills the forms with what is stored. */
    abstract void fyll(Forbund det);

    /**
     * What the fields of the page's forms hold, where there is something stored to compare them with. A form that was not
     * sent holds what is stored.
     */
    Formularbild bild() {
        return new Formularbild();
    }

    /** What is stored, in the fields of {@link #bild}. */
    Formularbild lagrat() {
        return lagrat;
    }

    /** The edition of what the page changes. */
    long lagradUtgava() {
        return register.utgava(plats.det().id());
    }

    /** Before the page is drawn. */
    public void svara() throws IOException {
        plats.skriv();
    }

    /** Changes the association, and goes on to a page that says what was done; or says why not. */
    void andra(String vidare, String besked, Function<Forbund, List<Anmarkning>> andring) throws IOException {
        utfor(vidare, besked, () -> register.andra(plats.det().id(), sedd, andring));
    }

    void utfor(String vidare, String besked, Supplier<Svar> andring) throws IOException {
        Svar svar;
        try {
            svar = andring.get();
        } catch (Versionskonflikt samtidigt) {
            svar = Svar.KROCK;
        }
        if (svar.gjort()) {
            String skilje = vidare.contains("?") ? "&" : "?";
            FacesContext.getCurrentInstance().getExternalContext().redirect(vidare + skilje + BESKED + "=" + besked);
        } else if (svar.krock()) {
            krock = true;
            plats.lasOm();
            // Of what is shown as stored: should somebody have written since, the next attempt collides too.
            sedd = laddad;
            saga(null, "forbund.samtidigt");
        } else {
            svar.hinder().forEach(hinder -> sagaText(null, hinder.text(sprak())));
        }
    }

    /** Says beside a field, or at the top for null, what is wrong. */
    void saga(String falt, String nyckel) {
        sagaText(falt, texter().text(nyckel));
    }

    void saga(String falt, String nyckel, Map<String, String> varden) {
        sagaText(falt, texter().text(nyckel, varden));
    }

    private void sagaText(String falt, String text) {
        FacesContext.getCurrentInstance().addMessage(falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Whether a decision is whole or not there; says what is missing if not. */
    boolean arHelt(Beslutsform beslut, String falt) {
        if (!beslut.arHelt()) {
            saga(falt, "forbund.beslut.halvt");
        }
        return beslut.arHelt();
    }

    /** The day that a field holds; null when it is empty. */
    static LocalDate dag(String text) {
        return text == null ? null : DatumText.Provning.las(text).orElse(null);
    }

    static String text(LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    static String tomTillNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        String nyckel = "forbund.besked." + ram.parameter(BESKED);
        return texter().nycklar().contains(nyckel) ? texter().text(nyckel) : "";
    }

    Forbundsram plats() {
        return plats;
    }

    Forbundsregister register() {
        return register;
    }

    Ram ram() {
        return ram;
    }

    /** A text of the page in the reader's language. */
    String text(String nyckel) {
        return texter().text(nyckel);
    }

    Texter texter() {
        return Sidtexter.av(sprak());
    }

    Locale sprak() {
        return ram.getSprak().locale();
    }

    /** After a collision: what is stored now beside what was typed, where they differ. */
    public List<Jamforelse> getJamforelser() {
        return krock ? bild().mot(lagrat()) : List.of();
    }

    public boolean isKrock() {
        return krock;
    }

    public long getSedd() {
        return sedd;
    }

    public void setSedd(long sedd) {
        this.sedd = sedd;
    }
}
