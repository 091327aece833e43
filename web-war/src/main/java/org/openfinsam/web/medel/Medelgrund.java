package org.openfinsam.web.medel;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Jamforelse;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Samtidigt;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * What the pages of the room do alike: association and year from the address, the forms' own fields, what is wrong with
 * them, and the way back to an address that can be loaded again. The forms are plain: the address says what they are about,
 * and the page needs no session.
 */
public abstract class Medelgrund {

    private static final Pattern BESKED = Pattern.compile("[a-zA-Z]{1,20}");
    private static final int LANGSTA_ORD = 200;

    @Inject
    private Medelstjanst tjanst;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private final Map<String, String> fel = new LinkedHashMap<>();
    private List<Forbundsnamn> forbunden = List.of();
    private List<Rakenskapsar> aren = List.of();
    private Forbundsnamn det;
    private Rakenskapsar ar;
    private boolean krock;

    /** The page's path. */
    protected abstract String vag();

    /** Reads what the page shows; false if there is no such thing. */
    protected abstract boolean las();

    /** Does what a form of the page asks for. */
    protected void posta() throws IOException {}

    /** Who may open the page. */
    protected Set<Roll> roller() {
        return Tilltrade.LASARE;
    }

    /** Before the page is drawn: what it is about, and what its form asks for. */
    public void svara() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!valj() || !las()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else if (begaran().getMethod().equals("POST")) {
            posta();
        }
    }

    /** The years that may be chosen, the one shown first first. */
    protected List<Rakenskapsar> kandaAr(ForbundId forbund) {
        return tjanst.aren(forbund);
    }

    /** Whether a text is a year that can be asked for: 2004–2100. */
    public static boolean rimligtAr(String ar) {
        return Adressdelar.arRimligtAr(ar);
    }

    private boolean valj() {
        forbunden = tjanst.forbunden(roller());
        det = Tilltrade.valt(forbunden, ram.parameter("forbund"), idag()).orElse(null);
        if (det == null) {
            return false;
        }
        aren = kandaAr(det.id());
        String onskatAr = ram.parameter("ar");
        if (!onskatAr.isEmpty() && !rimligtAr(onskatAr)) {
            return false;
        }
        ar = onskatAr.isEmpty()
                ? aren.stream().findFirst().orElseGet(() -> Rakenskapsar.of(idag()))
                : Rakenskapsar.parse(onskatAr);
        return true;
    }

    // The address

    /** This page about the same association and year. */
    public String getAdress() {
        return adress(vag());
    }

    /** Another page about the same association and year. */
    public String adress(String sida) {
        return ram.vag(sida) + "?forbund=" + det.id() + "&ar=" + ar;
    }

    public String getForbundsnamn() {
        return det.kortnamn();
    }

    public String getForbundsid() {
        return det.id().toString();
    }

    public String getAr() {
        return ar.toString();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), ram.vag(vag()) + "?forbund=" + f.id(), f.equals(det)))
                .toList();
    }

    /** Years that the page knows something about beside the contributions. */
    protected List<Rakenskapsar> flerAr() {
        return List.of();
    }

    /** The years that there is something about, this one and the next. */
    public List<Val> getArsval() {
        Rakenskapsar nu = Rakenskapsar.of(idag());
        return Stream.of(aren.stream(), flerAr().stream(), Stream.of(ar, nu, nu.nasta()))
                .flatMap(ett -> ett)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(ett ->
                        new Val(ett.toString(), ram.vag(vag()) + "?forbund=" + det.id() + "&ar=" + ett, ett.equals(ar)))
                .toList();
    }

    /** Whether the reader may write. */
    public boolean isFarSkriva() {
        return tjanst.farSkriva(det.id());
    }

    // What a form says

    /** What was written in a field, without space around it. */
    protected String falt(String namn) {
        return ram.parameter(namn).strip();
    }

    /** The amount of a field; empty if there is none, which is then told. */
    protected Optional<Belopp> belopp(String namn, boolean negativt) {
        String skrivet = falt(namn);
        Optional<Belopp> belopp = BeloppText.Provning.las(skrivet)
                .filter(b ->
                        Math.abs(b.oren()) <= Belopp.kronor(BeloppText.MEST).oren());
        if (skrivet.isEmpty()) {
            saga(namn, "medel.fel.belopp.saknas");
        } else if (belopp.isEmpty()) {
            saga(namn, "medel.fel.belopp");
        } else if (!negativt && belopp.get().arNegativt()) {
            saga(namn, "medel.fel.belopp.negativt");
            return Optional.empty();
        }
        return belopp;
    }

    /** The day of a field; empty if there is none, which is then told. */
    protected Optional<LocalDate> dag(String namn) {
        Optional<LocalDate> dag =
                DatumText.Provning.las(falt(namn)).filter(d -> d.getYear() >= 1990 && d.getYear() <= 2100);
        if (dag.isEmpty()) {
            saga(namn, "medel.fel.dag");
        }
        return dag;
    }

    /** The words of a field; empty if there are none or they may not be stored, which is then told. */
    protected Optional<String> ord(String namn) {
        String skrivet = falt(namn);
        if (skrivet.isEmpty()) {
            saga(namn, "medel.fel.ord");
        } else if (skrivet.length() > LANGSTA_ORD || skrivet.chars().anyMatch(Character::isISOControl)) {
            saga(namn, "medel.fel.ord.langt");
        } else if (!Personnummersokare.sok(skrivet).isEmpty()) {
            saga(namn, "medel.fel.personnummer");
        } else {
            return Optional.of(skrivet);
        }
        return Optional.empty();
    }

    /** Says what is wrong with a field. */
    protected void saga(String falt, String nyckel) {
        felet(falt, text(nyckel));
    }

    /** Says what is wrong with a field, in words of a rule. */
    protected void felet(String falt, String text) {
        fel.putIfAbsent(falt, text);
    }

    /** Whether anything is wrong; it is then gathered on top. */
    protected boolean harFel() {
        FacesContext faces = FacesContext.getCurrentInstance();
        fel.forEach((falt, text) -> faces.addMessage(
                falt.isEmpty() ? null : falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
        if (!fel.isEmpty()) {
            faces.validationFailed();
        }
        return !fel.isEmpty();
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** What is stored, in the fields of {@link #skrivet()}; without fields when there is nothing to compare with. */
    protected Formularbild lagrat() {
        return new Formularbild();
    }

    /** What the form that was sent says. */
    protected Formularbild skrivet() {
        return new Formularbild();
    }

    /** After a collision: what is stored now beside what was typed, where they differ. */
    public List<Jamforelse> getJamforelser() {
        return krock ? skrivet().mot(lagrat()) : List.of();
    }

    /** An amount that was typed, written as {@link #iFalt} writes one that is stored. */
    public static String somIFalt(String skrivet) {
        return BeloppText.Provning.las(skrivet).map(b -> iFalt(Optional.of(b))).orElse(skrivet);
    }

    /** What a field holds: what was written, else what is stored. */
    protected String ifyllt(String namn, String lagrat) {
        return begaran().getMethod().equals("POST") && begaran().getParameter(namn) != null ? falt(namn) : lagrat;
    }

    /** The edition that a form holds: the one the reader has seen, or after a collision the one that is stored now. */
    protected String sedd(String lagrad) {
        return krock ? lagrad : ifyllt("sedd", lagrad);
    }

    /**
     * Writes, and sends the reader on to the message; or says that somebody else has written meanwhile.
     *
     * @param andring false if a rule said no, and has told so
     */
    protected void gor(String besked, BooleanSupplier andring) throws IOException {
        gor(besked, getAdress(), andring);
    }

    /** The same, on to another address. */
    protected void gor(String besked, String dit, BooleanSupplier andring) throws IOException {
        if (harFel()) {
            return;
        }
        boolean[] nekat = new boolean[1];
        boolean hann = Samtidigt.lyckas(() -> {
            nekat[0] = !andring.getAsBoolean();
            return true;
        });
        if (hann && !nekat[0]) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(dit + "&besked=" + besked);
            return;
        }
        if (!hann) {
            krock = true;
            las();
            saga("", krocknyckel());
        }
        harFel();
    }

    /** The text that says that somebody else has written meanwhile. */
    protected String krocknyckel() {
        return "medel.samtidigt";
    }

    /** Where the texts stand that tell what was done. */
    protected String beskedsrum() {
        return "medel.besked.";
    }

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        String kod = ram.parameter("besked");
        String nyckel = beskedsrum() + kod;
        return BESKED.matcher(kod).matches() && texter().nycklar().contains(nyckel) ? text(nyckel) : "";
    }

    // How it is shown

    protected Tabellvy vy(Tabell tabell) {
        return Tabellvy.of(tabell, Markeringar.inga(), sprak());
    }

    /** An amount as a field holds it. */
    protected static String iFalt(Optional<Belopp> belopp) {
        return belopp.map(b -> Talformat.of(Locale.forLanguageTag("sv")).tal(b.iKronor(), b.oren() % 100 == 0 ? 0 : 2))
                .orElse("");
    }

    protected LocalDate idag() {
        return Svensktid.idag(klocka);
    }

    protected String text(String nyckel) {
        return texter().text(nyckel);
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

    protected Rakenskapsar ar() {
        return ar;
    }

    protected Medelstjanst tjanst() {
        return tjanst;
    }

    protected Ram ram() {
        return ram;
    }

    protected static HttpServletRequest begaran() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
