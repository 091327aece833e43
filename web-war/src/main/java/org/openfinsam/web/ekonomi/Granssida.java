package org.openfinsam.web.ekonomi;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Samtidigt;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page of the limit: from which size an association wants a deviation explained, and since when. */
@Named
@RequestScoped
public class Granssida {

    private static final String VAG = "/ekonomi/kommentarsgrans";
    private static final String BELOPP = "belopp";

    @Inject
    private Granstjanst tjanst;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private final Gransform form = new Gransform();
    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;
    private Kommentarsgranser granser;

    /** Finds the association that the address asks for, or the reader's first, and its limits. */
    @PostConstruct
    void ladda() {
        forbunden = tjanst.forbunden();
        det = Tilltrade.valt(forbunden, ram.parameter("forbund"), Svensktid.idag(klocka))
                .orElse(null);
        if (det != null) {
            las();
            form.setFran(Svensktid.idag(klocka));
        }
    }

    private void las() {
        granser = tjanst.hamta(det.id());
        form.setSedda(granser.toString());
    }

    /** Before the page is drawn: a removal, or that there is no such association. */
    public void svara() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        if (det == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else if (((HttpServletRequest) faces.getExternalContext().getRequest())
                .getMethod()
                .equals("POST")) {
            Optional<LocalDate> fran = dag(ram.parameter("tabort"));
            if (fran.isPresent()) {
                gor("borttagen", () -> tjanst.taBort(det.id(), fran.get(), ram.parameter("sedda")));
            }
        }
    }

    private static Optional<LocalDate> dag(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(dag -> !dag.equals(Kommentarsgranser.FORSTA_DAG));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Sets the limit, or says what is wrong with it. */
    public void spara() throws IOException {
        Belopp belopp = BeloppText.Provning.las(form.getBelopp()).orElseThrow();
        if (belopp.arNoll()) {
            saga("grans:belopp", "grans.noll");
        } else if (form.getFran().isBefore(Kommentarsgranser.FORSTA_DAG)) {
            saga("grans:fran", "grans.tidig");
        } else {
            Kommentarsgrans grans = Kommentarsgrans.of(form.getFran(), belopp);
            gor("sparad", () -> tjanst.satt(det.id(), grans, form.getSedda()));
        }
    }

    private void gor(String besked, BooleanSupplier andring) throws IOException {
        if (Samtidigt.lyckas(andring)) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(getAdress() + "&besked=" + besked);
        } else {
            las();
            saga(null, "grans.samtidigt");
        }
    }

    private void saga(String falt, String nyckel) {
        String text = texter().text(nyckel);
        FacesContext.getCurrentInstance().addMessage(falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** "Nu gäller 50 000 kr." */
    public String getIngress() {
        Belopp nu = granser.vid(Svensktid.idag(klocka)).belopp();
        return texter().text(
                        "grans.ingress", Map.of("grans", Talformat.of(sprak()).belopp(nu)));
    }

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        String besked = ram.parameter("besked");
        return besked.equals("sparad") || besked.equals("borttagen") ? texter().text("grans.besked." + besked) : "";
    }

    /** Every limit with its first day. */
    public Tabellvy getTabell() {
        Talformat format = Talformat.of(sprak());
        return Tabellvy.of(
                        new Tabell(
                                "granser",
                                texter().text("grans.tabell"),
                                List.of(new Kolumn(BELOPP, texter().text("grans.belopp"), Enhet.KR)),
                                List.of(),
                                granser.granser().stream()
                                        .map(grans -> new Rad(
                                                "",
                                                grans.fran().toString(),
                                                format.datum(grans.fran()),
                                                Rad.Slag.RAD,
                                                Map.of(BELOPP, Cell.belopp(grans.belopp()))))
                                        .toList(),
                                List.of(texter().text("grans.fotnot"))),
                        Markeringar.inga(),
                        sprak())
                .medRadrubrik(texter().text("grans.fran"));
    }

    /** The first days of the limits that can be taken away. */
    public List<LocalDate> getTabortbara() {
        return granser.granser().stream()
                .map(Kommentarsgrans::fran)
                .filter(fran -> !fran.equals(Kommentarsgranser.FORSTA_DAG))
                .toList();
    }

    public String getForbundsnamn() {
        return det.kortnamn();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), ram.vag(VAG) + "?forbund=" + f.id(), f.equals(det)))
                .toList();
    }

    /** This page, for its forms. */
    public String getAdress() {
        return ram.vag(VAG) + "?forbund=" + det.id();
    }

    /** The report that the limit is for. */
    public String getRapportlank() {
        return ram.vag("/rapport/halvar") + "?forbund=" + det.id();
    }

    private Texter texter() {
        return Sidtexter.av(sprak());
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }

    public Gransform getForm() {
        return form;
    }
}
