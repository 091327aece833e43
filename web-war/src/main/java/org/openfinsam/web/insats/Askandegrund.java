package org.openfinsam.web.insats;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * What the pages of calls and applications do alike: the association of the address, plain forms, what is wrong with them, and
 * what was done. The pages need no session.
 */
public abstract class Askandegrund {

    private static final Pattern BESKED = Pattern.compile("[a-zA-Z]{1,20}");

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private final Map<String, String> fel = new LinkedHashMap<>();
    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;

    /** The page's path. */
    protected abstract String vag();

    /** The associations that the reader may choose. */
    protected abstract List<Forbundsnamn> forbunden();

    /** Reads what the page shows; false if there is no such thing. */
    protected abstract boolean las();

    /** Does what a form of the page asks for. */
    protected void posta() throws IOException {}

    /** Before the page is drawn: what it is about, and what its form asks for. */
    public void svara() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        forbunden = forbunden();
        det = Tilltrade.valt(forbunden, ram.parameter("forbund"), idag()).orElse(null);
        if (det == null || !las()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else if (arPost()) {
            posta();
        }
    }

    protected static boolean arPost() {
        return begaran().getMethod().equals("POST");
    }

    /** This page about the same association. */
    public String getAdress() {
        return adress(vag());
    }

    /** Another page about the same association. */
    public String adress(String sida) {
        return ram.vag(sida) + "?forbund=" + det.id();
    }

    public String getForbundsnamn() {
        return det.kortnamn();
    }

    public String getForbundsid() {
        return det.id().toString();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), ram.vag(vag()) + "?forbund=" + f.id(), f.equals(det)))
                .toList();
    }

    /** What was written in a field, without space around it. */
    protected String falt(String namn) {
        return ram.parameter(namn).strip();
    }

    /** The day of a field; empty if there is none, which is then told. */
    protected Optional<LocalDate> dag(String namn) {
        Optional<LocalDate> dag =
                DatumText.Provning.las(falt(namn)).filter(d -> d.getYear() >= 2000 && d.getYear() <= 2100);
        if (dag.isEmpty()) {
            saga(namn, "askande.fel.dag");
        }
        return dag;
    }

    /** The amount of a field that may be left empty; one that cannot be read is told. */
    protected Optional<Belopp> belopp(String namn) {
        String skrivet = falt(namn);
        Optional<Belopp> belopp = BeloppText.Provning.las(skrivet)
                .filter(b -> b.compareTo(Belopp.NOLL) > 0 && b.compareTo(Belopp.kronor(BeloppText.MEST)) <= 0);
        if (!skrivet.isEmpty() && belopp.isEmpty()) {
            saga(namn, "askande.fel.belopp");
        }
        return belopp;
    }

    /** The words of a field, told if they are too long or hold a personal number. */
    protected String ord(String namn, int langst) {
        String skrivet = falt(namn);
        if (skrivet.length() > langst) {
            saga(namn, "askande.fel.langt");
        } else if (!Personnummersokare.sok(skrivet).isEmpty()) {
            saga(namn, "medel.fel.personnummer");
        }
        return skrivet;
    }

    protected void saga(String falt, String nyckel) {
        felet(falt, text(nyckel));
    }

    protected void felet(String falt, String text) {
        fel.putIfAbsent(falt, text);
    }

    /** Tells what a rule said no to. */
    protected void felen(List<Anmarkning> hinder) {
        hinder.forEach(a -> visa(null, a.text(sprak())));
        if (!hinder.isEmpty()) {
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    /** Whether anything is wrong; it is then gathered on top. */
    protected boolean harFel() {
        fel.forEach((falt, text) -> visa(falt.isEmpty() ? null : falt, text));
        if (!fel.isEmpty()) {
            FacesContext.getCurrentInstance().validationFailed();
        }
        return !fel.isEmpty();
    }

    private static void visa(String falt, String text) {
        FacesContext.getCurrentInstance().addMessage(falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    protected void vidare(String adress, String besked) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(adress + "&besked=" + besked);
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        String kod = ram.parameter("besked");
        String nyckel = "askande.besked." + kod;
        return BESKED.matcher(kod).matches() && texter().nycklar().contains(nyckel) ? text(nyckel) : "";
    }

    /** What a field holds: what was written, else what is stored. */
    protected String ifyllt(String namn, String lagrat) {
        return arPost() && begaran().getParameter(namn) != null ? falt(namn) : lagrat;
    }

    /** The edition that a form holds; one that nothing has when it is no number. */
    protected long sedd() {
        String text = falt("sedd");
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }

    protected String datum(LocalDate dag) {
        return Talformat.of(sprak()).datum(dag);
    }

    protected String kronor(Belopp belopp) {
        return Talformat.of(sprak()).belopp(belopp);
    }

    /** An amount under a heading that says the unit. */
    static String utanEnhet(Belopp belopp, Locale sprak) {
        return Talformat.of(sprak).tal(belopp.iKronor(), belopp.oren() % 100 == 0 ? 0 : 2);
    }

    protected LocalDate idag() {
        return Svensktid.idag(klocka);
    }

    protected Clock klocka() {
        return klocka;
    }

    protected String text(String nyckel) {
        return texter().text(nyckel);
    }

    protected String text(String nyckel, Map<String, String> varden) {
        return texter().text(nyckel, varden);
    }

    protected Texter texter() {
        return Sidtexter.av(sprak());
    }

    protected Locale sprak() {
        return ram.getSprak().locale();
    }

    protected ForbundId id() {
        return det.id();
    }

    protected Ram ram() {
        return ram;
    }

    protected static HttpServletRequest begaran() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
