package org.openfinsam.web.ekonomi;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;

/** The page Importera: a CSV of a half-year's result or balance, and what came of it. */
@Named
@RequestScoped
public class Importsida {

    private static final String SVAR = "importsvar";
    private static final Pattern AR = Pattern.compile("\\d{4}");

    @Inject
    private Importtjanst tjanst;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private final Importform form = new Importform();
    private Part csv;
    private List<Forbundsnamn> forbunden = List.of();
    private Importsvar svar;

    /** Fills in what is likely, before the reader's own answers. */
    @PostConstruct
    void ladda() {
        forbunden = tjanst.forbunden();
        Map<String, String> adress =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        form.setForbund(adress.get("forbund"));
        form.setAr(ar(adress.get("ar")));
        svar = (Importsvar) blixt().get(SVAR);
    }

    private int ar(String onskat) {
        return onskat != null && AR.matcher(onskat).matches()
                ? Integer.parseInt(onskat)
                : Svensktid.idag(klocka).getYear();
    }

    /** Imports, and shows the result on a page that can be loaded again. */
    public String importera() throws IOException {
        ForbundId forbund = ForbundId.of(form.getForbund());
        Period period = Period.halvar(form.getAr(), 1);
        try (InputStream in = csv.getInputStream()) {
            blixt().put(
                            SVAR,
                            new Importsvar(
                                    forbund,
                                    period,
                                    form.getSlag(),
                                    tjanst.importera(forbund, period, form.getSlag(), in)));
        } catch (Versionskonflikt samtidigt) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "import:csv",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    Sidtexter.av(sprak()).text("import.samtidigt"),
                                    null));
            return null;
        }
        return "/ekonomi/import.xhtml?faces-redirect=true";
    }

    public boolean isHarResultat() {
        return svar != null;
    }

    public String getSvar() {
        return svar.mening(sprak());
    }

    /** Whether there is anything to look at in the report. */
    public boolean isLagrad() {
        return svar != null && svar.resultat().behallna() > 0;
    }

    public String getRapportlank() {
        return ram.vag("/rapport/halvar") + "?forbund=" + svar.forbund() + "&ar="
                + svar.period().fran().getYear() + "&del=" + svar.slag().name().toLowerCase(Locale.ROOT);
    }

    public boolean isHarKontrollsummor() {
        return svar != null && svar.kontrollsummor(sprak()).isPresent();
    }

    public Tabellvy getKontrollsummor() {
        return vy(svar.kontrollsummor(sprak()).orElseThrow());
    }

    public boolean isHarAvvisade() {
        return svar != null && svar.avvisade(sprak()).isPresent();
    }

    public Tabellvy getAvvisade() {
        return vy(svar.avvisade(sprak()).orElseThrow());
    }

    private Tabellvy vy(Tabell tabell) {
        return Tabellvy.of(tabell, Markeringar.inga(), sprak());
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }

    private static Flash blixt() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    public List<Forbundsnamn> getForbundsval() {
        return forbunden;
    }

    public Importform getForm() {
        return form;
    }

    public Part getCsv() {
        return csv;
    }

    public void setCsv(Part csv) {
        this.csv = csv;
    }
}
