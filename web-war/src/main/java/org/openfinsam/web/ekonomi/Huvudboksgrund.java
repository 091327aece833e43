package org.openfinsam.web.ekonomi;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What the pages of the ledger do alike: the association, its chooser, what is wrong, and where to go after a change. */
public abstract class Huvudboksgrund {

    @Inject
    private Huvudbokstjanst tjanst;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;
    private final Map<String, String> fel = new LinkedHashMap<>();

    /** The path of the page. */
    abstract String vag();

    /** Reads what the page shows; false if there is no such thing. */
    abstract boolean las();

    /** Does what was posted. */
    abstract void posta() throws IOException;

    /** Finds the association that the address asks for, or the reader's first. */
    @PostConstruct
    void ladda() {
        forbunden = tjanst.forbunden();
        det = Tilltrade.valt(forbunden, ram.parameter("forbund"), Svensktid.idag(klocka))
                .orElse(null);
    }

    /** Before the page is drawn: a change, or that there is no such thing. */
    public void svara() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (det == null || !las()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else if (begaran().getMethod().equals("POST")) {
            posta();
            fel.forEach(
                    (falt, text) -> faces.addMessage(falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
            if (!fel.isEmpty()) {
                faces.validationFailed();
                las();
            }
        }
    }

    static HttpServletRequest begaran() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    void saga(String falt, String nyckel) {
        fel.put(falt, texter().text(nyckel));
    }

    void vidare(String adress) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(adress);
    }

    String adress(String vag) {
        return ram.vag(vag) + "?forbund=" + det.id();
    }

    Huvudbokstjanst tjanst() {
        return tjanst;
    }

    ForbundId id() {
        return det.id();
    }

    String falt(String namn) {
        String varde = ram.parameter(namn);
        return varde == null ? "" : varde.strip();
    }

    Texter texter() {
        return Sidtexter.av(sprak());
    }

    Locale sprak() {
        return ram.getSprak().locale();
    }

    Tabellvy vy(Tabell tabell) {
        return Tabellvy.of(tabell, Markeringar.inga(), sprak());
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** This page, for its forms. */
    public String getAdress() {
        return adress(vag());
    }

    public String getForbundsnamn() {
        return det.kortnamn();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), ram.vag(vag()) + "?forbund=" + f.id(), f.equals(det)))
                .toList();
    }
}
