package org.openfinsam.web.rapport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Avvikelserad;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Samtidigt;
import org.openfinsam.web.rapport.Kommentarstjanst.Plats;
import org.openfinsam.web.sakerhet.Utkast;

/**
 * The page where one row of the half-year report is commented. The address names the row, also of what is posted, so that
 * the page needs no session of its own and can be come back to over a login.
 */
@Named
@RequestScoped
public class Kommentarssida {

    private static final String TEXTFALT = "kommentar:text";
    private static final String UTGAVEFALT = "kommentar:utgava";

    @Inject
    private Halvarsrapporttjanst rapporter;

    @Inject
    private Kommentarstjanst tjanst;

    @Inject
    private Ram ram;

    private final Kommentarsform form = new Kommentarsform();
    private Plats plats;
    private Halvarsrapport rapport;
    private Optional<Avvikelserad> rad = Optional.empty();
    private Optional<Avvikelsekommentar> lagrad = Optional.empty();
    private boolean krock;
    private boolean utkast;

    /** Finds the row, and fills the form with what is stored, or with what was typed before a login. */
    @PostConstruct
    void ladda() {
        String forbund = ram.parameter("forbund");
        String ar = ram.parameter("ar");
        if (ForbundId.arGiltig(forbund) && Halvarsrapporttjanst.rimligtAr(ar)) {
            plats = new Plats(ForbundId.of(forbund), Integer.parseInt(ar), ram.parameter("rad"));
            las();
            lagrad.filter(k -> !k.arBorttagen())
                    .ifPresent(k -> form.setText(k.text().text()));
            fyllFranUtkast();
        }
    }

    private void las() {
        lagrad = tjanst.lagrad(plats);
        rapport = rapporter.hamta(plats.forbund(), plats.ar(), sprak()).orElseThrow();
        rad = rapport.resultat().kommentarer().rad(plats.rad());
        form.setUtgava(getLagradUtgava());
    }

    private void fyllFranUtkast() {
        Map<String, String> skrivet = Utkast.ta(begaran());
        if (skrivet.containsKey(TEXTFALT)) {
            utkast = true;
            form.setText(skrivet.get(TEXTFALT));
            form.setUtgava(utgava(skrivet.get(UTGAVEFALT)));
        }
    }

    /** Before the page is drawn: a removal or its return, or that there is no such row. */
    public void svara() throws IOException {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (plats == null || (rad.isEmpty() && lagrad.isEmpty())) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .responseSendError(
                            plats == null ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_NOT_FOUND,
                            null);
            FacesContext.getCurrentInstance().responseComplete();
        } else if (begaran().getMethod().equals("POST")) {
            int sedd = utgava(ram.parameter("utgava"));
            if (ram.parameter("gor").equals("tabort")) {
                gor(Besked.BORTTAGEN, () -> tjanst.taBort(plats, sedd));
            } else if (ram.parameter("gor").equals("aterstall")) {
                gor(Besked.ATERSTALLD, () -> tjanst.aterstall(plats, sedd));
            }
        }
    }

    /** An edition that a browser has sent; one that nothing has when it is no number. */
    private static int utgava(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    /** Keeps what is written, or shows what somebody else has written meanwhile. */
    public void spara() throws IOException {
        if (rad.isEmpty()) {
            String text = Sidtexter.av(sprak()).text("kommentar.radenBorta");
            FacesContext.getCurrentInstance()
                    .addMessage(TEXTFALT, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            FacesContext.getCurrentInstance().validationFailed();
            return;
        }
        Kommentarstext text = Kommentarstext.of(form.getText());
        gor(Besked.SPARAD, () -> tjanst.skriv(plats, text, form.getUtgava()));
    }

    private void gor(Besked besked, BooleanSupplier andring) throws IOException {
        krock = !Samtidigt.lyckas(andring);
        las();
        if (!krock) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(ram.vag(Rapportadress.efter(plats.forbund(), plats.ar(), plats.rad(), besked, ankare())));
        }
    }

    public String getForbundsnamn() {
        return rapport.forbund().kortnamn();
    }

    public String getRapporttitel() {
        return rapport.titel();
    }

    /** The row's name; its key when the statement no longer has the row. */
    public String getRadnamn() {
        return rad.map(Avvikelserad::rad).map(Rad::namn).orElse(plats.rad());
    }

    /** Whether the statement has the row. */
    public boolean isHarRad() {
        return rad.isPresent();
    }

    /** What the deviation is and whether it must be explained. */
    public String getIngress() {
        Texter texter = Sidtexter.av(sprak());
        if (rad.isEmpty()) {
            return texter.text("kommentar.ingress.borta");
        }
        Talformat format = Talformat.of(sprak());
        Kommentarsgrans grans = rapport.resultat().kommentarer().grans().orElseThrow();
        return rad.flatMap(Avvikelserad::avvikelse)
                .map(avvikelse -> texter.text(
                        "kommentar.ingress." + krav(grans, avvikelse),
                        Map.of("avvikelse", format.belopp(avvikelse), "grans", format.belopp(grans.belopp()))))
                .orElseGet(() -> texter.text("kommentar.ingress.utan"));
    }

    private String krav(Kommentarsgrans grans, Belopp avvikelse) {
        if (rad.filter(Avvikelserad::kravs).isPresent()) {
            return "kravs";
        }
        return grans.nasAv(avvikelse) ? "summa" : "frivillig";
    }

    /** The row alone, with the columns of the report. */
    public Tabellvy getTabell() {
        Tabell hela = rapport.resultat().tabell();
        Rad enda = rad.map(Avvikelserad::rad).orElseThrow();
        return Tabellvy.of(
                new Tabell("rad", hela.rubrik(), hela.kolumner(), List.of(), List.of(enda), hela.fotnoter()),
                Markeringar.inga(),
                sprak());
    }

    /** Whether somebody else has changed the comment since the page was opened. */
    public boolean isKrock() {
        return krock;
    }

    /** Whether the form then holds the reader's own text, and not what is stored. */
    public boolean isEgenText() {
        return krock && FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether the text was typed before a login. */
    public boolean isUtkast() {
        return utkast;
    }

    /** Whether there is a comment on the row. */
    public boolean isFinns() {
        return lagrad.filter(k -> !k.arBorttagen()).isPresent();
    }

    /** Whether there was one that can be brought back. */
    public boolean isBorttagen() {
        return lagrad.filter(Avvikelsekommentar::arBorttagen).isPresent();
    }

    /** The words that are stored, removed or not. */
    public String getLagradText() {
        return lagrad.orElseThrow().text().text();
    }

    /** Who wrote them, and when. */
    public String getLagradAv() {
        return lagrad.map(k -> k.forfattare() + ", " + k.skriven()).orElseThrow();
    }

    /** The edition that is stored. */
    public int getLagradUtgava() {
        return lagrad.map(Avvikelsekommentar::utgava).orElse(Kommentarstjanst.INGEN);
    }

    /** This page, for its forms. */
    public String getAdress() {
        return ram.vag(Rapportadress.kommentar(plats.forbund(), plats.ar(), plats.rad()));
    }

    /** The row in the report. */
    public String getRapportlank() {
        return ram.vag(Rapportadress.rapport(plats.forbund(), plats.ar(), null)) + "#" + ankare();
    }

    private String ankare() {
        return Rapportvy.of(rapport.resultat(), sprak()).tabell().ankare(plats.rad());
    }

    private static HttpServletRequest begaran() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }

    public Kommentarsform getForm() {
        return form;
    }
}
