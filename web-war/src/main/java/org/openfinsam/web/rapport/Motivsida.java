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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.Fyndnyckel;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Samtidigt;
import org.openfinsam.web.rapport.Fyndmotivtjanst.Plats;
import org.openfinsam.web.sakerhet.Utkast;

/**
 * The page where a finding of Lagkoll gets its motive. The address names the finding, also of what is posted, so that the page
 * needs no session of its own and can be come back to over a login.
 */
@Named
@RequestScoped
public class Motivsida {

    private static final String TEXTFALT = "motiv:text";
    private static final String UTGAVEFALT = "motiv:utgava";

    @Inject
    private Fyndmotivtjanst tjanst;

    @Inject
    private Ram ram;

    private final Kommentarsform form = new Kommentarsform();
    private Plats plats;
    private Optional<Fynd> fynd = Optional.empty();
    private Optional<Fyndmotiv> lagrat = Optional.empty();
    private boolean krock;
    private boolean utkast;

    /** Finds the finding, and fills the form with what is stored, or with what was typed before a login. */
    @PostConstruct
    void ladda() {
        String forbund = ram.parameter("forbund");
        Optional<LocalDate> dag = DatumText.Provning.las(ram.parameter("dag"));
        Optional<Fyndnyckel> nyckel = nyckel(ram.parameter("fynd"));
        if (ForbundId.arGiltig(forbund) && dag.isPresent() && nyckel.isPresent()) {
            plats = new Plats(ForbundId.of(forbund), dag.get(), nyckel.get());
            las();
            lagrat.flatMap(Fyndmotiv::gallande)
                    .ifPresent(u -> form.setText(u.text().text()));
            Map<String, String> skrivet = Utkast.ta(begaran());
            if (skrivet.containsKey(TEXTFALT)) {
                utkast = true;
                form.setText(skrivet.get(TEXTFALT));
                form.setUtgava(utgava(skrivet.get(UTGAVEFALT)));
            }
        }
    }

    private static Optional<Fyndnyckel> nyckel(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Fyndnyckel.parse(text));
        } catch (IllegalArgumentException ingenNyckel) {
            return Optional.empty();
        }
    }

    private void las() {
        lagrat = tjanst.lagrat(plats);
        fynd = tjanst.fynd(plats);
        form.setUtgava(getLagradUtgava());
    }

    /** Before the page is drawn: a removal or its return, or that there is no such finding. */
    public void svara() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        if (plats == null || (fynd.isEmpty() && lagrat.isEmpty())) {
            faces.getExternalContext()
                    .responseSendError(
                            plats == null ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_NOT_FOUND,
                            null);
            faces.responseComplete();
        } else if (begaran().getMethod().equals("POST")) {
            int sedd = utgava(ram.parameter("utgava"));
            if ("tabort".equals(ram.parameter("gor"))) {
                gor(Besked.BORTTAGEN, () -> tjanst.taBort(plats, sedd));
            } else if ("aterstall".equals(ram.parameter("gor"))) {
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
        if (fynd.isEmpty()) {
            String text = Sidtexter.av(sprak()).text("lagkoll.motiv.fyndetBorta");
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
            FacesContext.getCurrentInstance().getExternalContext().redirect(ram.vag(Motivadress.efter(plats, besked)));
        }
    }

    /** Whether the finding is there. */
    public boolean isHarFynd() {
        return fynd.isPresent();
    }

    /** The finding alone. */
    public List<Fyndvy> getFynd() {
        return fynd.map(f -> Fyndvy.lista(List.of(f.anmarkning()), sprak())).orElse(List.of());
    }

    /** What is stored, in words; without words when there is nothing to show. */
    public Motivvy getMotiv() {
        return fynd.map(f -> Motivvy.av(lagrat, f, sprak()))
                .orElseGet(() -> new Motivvy(getLagradText(), "", "", List.of()));
    }

    /** Whether somebody else has changed the motive since the page was opened. */
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

    /** Whether there is a motive. */
    public boolean isFinns() {
        return lagrat.filter(m -> !m.arBorttaget()).isPresent();
    }

    /** Whether there was one that can be brought back. */
    public boolean isBorttaget() {
        return lagrat.filter(Fyndmotiv::arBorttaget).isPresent();
    }

    /** The words that are stored, removed or not; empty if there never were any. */
    public String getLagradText() {
        return lagrat.map(m -> m.senaste().text().text()).orElse("");
    }

    /** The edition that is stored. */
    public int getLagradUtgava() {
        return lagrat.map(Fyndmotiv::utgava).orElse(Fyndmotivtjanst.INGEN);
    }

    /** This page, for its forms. */
    public String getAdress() {
        return ram.vag(Motivadress.motiv(plats.forbund(), plats.dag(), plats.nyckel()));
    }

    /** The finding on its page. */
    public String getLagkoll() {
        return ram.vag(Motivadress.fynd(plats));
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
