package org.openfinsam.web.rapport;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.Huvudboksar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What the pages of a ledger's reports do alike: association, ledger and months out of the address, which says all of it. */
public abstract class Ekonomirapportgrund {

    @Inject
    private Ekonomirapporttjanst tjanst;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;
    private List<Huvudboksar> aren = List.of();
    private Huvudboksar bok;
    private Rapportval val;

    /** Reads what the page shows, when there is a ledger; false if there is no such thing. */
    abstract boolean las();

    /** Whether the page says something about an association without a ledger of the months. */
    boolean visarTomt() {
        return false;
    }

    /** Before the page is drawn: what it is about, or that there is no such thing. */
    public void svara() throws IOException {
        if (!valj() || !(bok == null ? visarTomt() : las())) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    private boolean valj() {
        forbunden = tjanst.forbunden();
        det = Tilltrade.valt(forbunden, falt("forbund"), Svensktid.idag(klocka)).orElse(null);
        if (det == null || !Rapportval.finns(falt("slag"))) {
            return false;
        }
        aren = tjanst.aren(det.id());
        Optional<YearMonth> fran = Rapportval.manad(falt("fran"));
        bok = Rapportval.bok(aren, fran).orElse(null);
        if (bok == null) {
            return true;
        }
        YearMonth forsta = Rapportval.forsta(bok, fran);
        val = new Rapportval(
                Rapportval.slag(falt("slag")),
                forsta,
                Rapportval.sista(bok, forsta, Rapportval.manad(falt("till")), Svensktid.idag(klocka)),
                falt("enhet").equals(Rapportval.TUSENTAL),
                falt("budget").equals(Rapportval.HUVUDBOK),
                kolumner());
        return true;
    }

    private static List<String> kolumner() {
        HttpServletRequest begaran = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String[] valda = begaran.getParameterValues("kolumn");
        return valda == null
                ? List.of()
                : Arrays.stream(valda)
                        .filter(kolumn -> kolumn.matches("[a-z]{1,20}"))
                        .distinct()
                        .limit(20)
                        .toList();
    }

    String falt(String namn) {
        return ram.parameter(namn).strip();
    }

    Ekonomirapporttjanst tjanst() {
        return tjanst;
    }

    Ram ram() {
        return ram;
    }

    ForbundId id() {
        return det.id();
    }

    List<Huvudboksar> aren() {
        return aren;
    }

    /** The ledger; null when there is none of the months asked for. */
    Huvudboksar bok() {
        return bok;
    }

    Rapportval val() {
        return val;
    }

    Ekonomirapportbild bild() {
        return tjanst.hamta(id(), aren, bok, val, sprak());
    }

    Locale sprak() {
        return ram.getSprak().locale();
    }

    Texter texter() {
        return Sidtexter.av(sprak());
    }

    String text(String nyckel, Map<String, String> varden) {
        return texter().text(nyckel, varden);
    }

    Tabellvy vy(Tabell tabell) {
        return Tabellvy.of(tabell, Markeringar.inga(), sprak());
    }

    /** The address of what is behind a figure. */
    String siffra(String rad, String kolumn) {
        return ram.vag(Siffersida.VAG) + Rapportadress.medRad(val.fraga(id()), rad) + "&kol=" + kolumn;
    }

    // What the pages show

    public String getForbundsnamn() {
        return det.kortnamn();
    }

    public String getForbundsid() {
        return det.id().toString();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), ram.vag(Rapportadress.EKONOMI) + "?forbund=" + f.id(), f.equals(det)))
                .toList();
    }

    /** The ledgers' years. */
    public List<Val> getArsval() {
        return aren.stream()
                .map(a -> new Val(arsnamn(a), ram.vag(Rapportadress.EKONOMI) + arsfraga(a), a.equals(bok)))
                .toList();
    }

    private String arsfraga(Huvudboksar ett) {
        return "?forbund=" + id() + "&slag=" + falt("slag") + "&fran="
                + YearMonth.from(ett.ar().fran());
    }

    /** The year, or its days when it is no calendar year. */
    static String arsnamn(Huvudboksar ett) {
        int ar = ett.ar().fran().getYear();
        return ett.ar().equals(Period.ar(ar))
                ? Integer.toString(ar)
                : ett.ar().fran() + "\u2013" + ett.ar().till();
    }

    public String getValtAr() {
        return bok == null ? "" : arsnamn(bok);
    }

    public String getPeriod() {
        return val.period().fran() + " \u2013 " + val.period().till();
    }

    /** The report that the page belongs to. */
    public String getRapportlank() {
        return ram.vag(Rapportadress.EKONOMI) + val.fraga(id());
    }

    /** Whether there are ledgers, of these months or others. */
    public boolean isHarAr() {
        return !aren.isEmpty();
    }

    /** Whether the reader brings ledgers in. */
    public boolean isFarImportera() {
        return tjanst.arEkonom(id());
    }

    public String getHuvudbokslank() {
        return ram.vag("/ekonomi/huvudbok") + "?forbund=" + id();
    }
}
