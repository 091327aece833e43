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
import java.time.YearMonth;
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
import org.openfinsam.domain.ekonomi.Rapportslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.Huvudboksar;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Samtidigt;
import org.openfinsam.web.rapport.Kommentarstjanst.Plats;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;
import org.openfinsam.web.sakerhet.Utkast;

/**
 * The page where one row of a result is commented: of the half-year report, or of months of the ledger. The address names the row, also of what is posted, so that
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
    private Ekonomirapporttjanst ekonomirapporter;

    @Inject
    private Kommentarstjanst tjanst;

    @Inject
    private Ram ram;

    private final Kommentarsform form = new Kommentarsform();
    private Plats plats;
    private Kommenterad rapport;
    private Optional<Avvikelserad> rad = Optional.empty();
    private Optional<Avvikelsekommentar> lagrad = Optional.empty();
    private boolean krock;
    private boolean utkast;

    /** Finds the row, and fills the form with what is stored, or with what was typed before a login. */
    @PostConstruct
    void ladda() {
        String forbund = ram.parameter("forbund");
        Optional<Period> period = period();
        if (ForbundId.arGiltig(forbund) && period.isPresent()) {
            plats = new Plats(ForbundId.of(forbund), period.get(), ram.parameter("rad"));
            las();
            lagrad.filter(k -> !k.arBorttagen())
                    .ifPresent(k -> form.setText(k.text().text()));
            fyllFranUtkast();
        }
    }

    /** The half-year of the address, or its months. */
    private Optional<Period> period() {
        String ar = ram.parameter("ar");
        if (!ar.isEmpty()) {
            return Halvarsrapporttjanst.rimligtAr(ar)
                    ? Optional.of(Plats.halvar(null, Integer.parseInt(ar), "").period())
                    : Optional.empty();
        }
        return Rapportval.manad(ram.parameter("fran"))
                .flatMap(fran -> Rapportval.manad(ram.parameter("till"))
                        .filter(till -> !till.isBefore(fran))
                        .map(till -> Period.of(fran.atDay(1), till.atEndOfMonth())));
    }

    private void las() {
        lagrad = tjanst.lagrad(plats);
        rapport = (ram.parameter("ar").isEmpty() ? urHuvudboken() : halvaret())
                .orElseThrow(() -> new Ejtilltrade(plats.forbund(), Tilltrade.EKONOMER));
        rad = rapport.del().kommentarer().rad(plats.rad());
        form.setUtgava(getLagradUtgava());
    }

    private Optional<Kommenterad> halvaret() {
        return rapporter
                .hamta(plats.forbund(), plats.period().fran().getYear(), sprak())
                .map(Kommenterad::av);
    }

    private Optional<Kommenterad> urHuvudboken() {
        List<Huvudboksar> aren = ekonomirapporter.aren(plats.forbund());
        Rapportval val = new Rapportval(
                Optional.of(Rapportslag.RESULTAT),
                YearMonth.from(plats.period().fran()),
                YearMonth.from(plats.period().till()),
                false,
                ram.parameter("budget").equals(Rapportval.HUVUDBOK),
                List.of());
        return Rapportval.bok(aren, Optional.of(val.fran()))
                .filter(bok -> bok.ar().contains(val.period().till()))
                .map(bok -> ekonomirapporter.hamta(plats.forbund(), aren, bok, val, sprak()))
                .filter(Ekonomirapportbild::kanKommenteras)
                .map(bild -> Kommenterad.av(ekonomirapporter.forbund(plats.forbund()), bild, sprak()));
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
        gor(Besked.SPARAD, () -> tjanst.skriv(plats, text, form.getUtgava(), rapport.poster()));
    }

    private void gor(Besked besked, BooleanSupplier andring) throws IOException {
        krock = !Samtidigt.lyckas(andring);
        las();
        if (!krock) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(ram.vag(rapport.efter(plats.rad(), besked, ankare())));
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
        Kommentarsgrans grans = rapport.del().kommentarer().grans().orElseThrow();
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
        Tabell hela = rapport.del().tabell();
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
        return ram.vag(rapport.kommentar(plats.rad()));
    }

    /** The row in the report. */
    public String getRapportlank() {
        return ram.vag(rapport.adress()) + "#" + ankare();
    }

    private String ankare() {
        return Rapportvy.of(rapport.del(), sprak()).tabell().ankare(plats.rad());
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
