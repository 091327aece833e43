package org.openfinsam.web.rapport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.domain.rapport.Lopandetext;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Stapeldiagram;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ekonomi.Importtjanst;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page Halvårsrapport: one association, one year, one table at a time. */
@Named
@RequestScoped
public class Halvarssida {

    @Inject
    private Halvarsrapporttjanst tjanst;

    @Inject
    private Kommentarstjanst kommentarstjanst;

    @Inject
    private Importtjanst importtjanst;

    @Inject
    private Ram ram;

    private String forbund;
    private String ar;
    private String del;
    private String rad;
    private String besked;

    @Inject
    private Clock klocka;

    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;
    private List<Integer> aren = List.of();
    private Integer valtAr;
    private Halvarsrapport rapport;
    private Rapportvy vald;
    private Kommentarsruta kommentarer;

    /**
     * A piece of a sentence.
     *
     * @param text what is read
     * @param siffra whether it is a figure
     */
    public record Bit(String text, boolean siffra) {}

    /**
     * A file of the export menu.
     *
     * @param namn its kind
     * @param om what it is good for
     * @param lank address
     * @param filnamn the name it is kept by
     */
    public record Fil(String namn, String om, String lank, String filnamn) {}

    /**
     * A finding beside the table.
     *
     * @param allvar severity
     * @param text what was found
     * @param kod stable code
     */
    public record Fyndrad(String allvar, String text, String kod) {}

    /** Finds what the address asks for: without an association the reader's first, without a year the latest. */
    public void ladda() throws IOException {
        if (!rimligAdress()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        forbunden = tjanst.forbunden();
        det = Tilltrade.valt(forbunden, forbund, Svensktid.idag(klocka)).orElse(null);
        if (det == null && forbund != null) {
            throw new Ejtilltrade(forbund);
        }
        if (det == null) {
            return;
        }
        aren = tjanst.ar(det.id());
        valtAr = ar == null ? aren.stream().findFirst().orElse(null) : Integer.valueOf(ar);
        if (valtAr != null) {
            tjanst.hamta(det.id(), valtAr, sprak()).ifPresent(this::visa);
        }
    }

    private boolean rimligAdress() {
        return (forbund == null || ForbundId.arGiltig(forbund)) && (ar == null || Halvarsrapporttjanst.rimligtAr(ar));
    }

    private void visa(Halvarsrapport hamtad) {
        rapport = hamtad;
        vald = Rapportvy.of(
                Rapportvy.BALANS.equals(del) ? hamtad.balans().orElse(hamtad.resultat()) : hamtad.resultat(), sprak());
        kommentarer = new Kommentarsruta(hamtad, vald, kommentarstjanst, ram, rad, besked);
    }

    public boolean isFinns() {
        return rapport != null;
    }

    public boolean isHarForbund() {
        return det != null;
    }

    public boolean isFarImportera() {
        return det != null && importtjanst.far(det.id());
    }

    public String getForbundsid() {
        return det.id().toString();
    }

    public String getForbundsnamn() {
        return det.kortnamn();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), lank(f.id(), null, null), f.id().equals(det.id())))
                .toList();
    }

    public List<Val> getArsval() {
        return aren.stream()
                .map(a -> new Val(a.toString(), lank(det.id(), a, del), a.equals(valtAr)))
                .toList();
    }

    /** The year shown: the one asked for, or the latest. */
    public Integer getValtAr() {
        return valtAr;
    }

    public List<Val> getFlikar() {
        return Stream.concat(Stream.of(rapport.resultat()), rapport.balans().stream())
                .map(d -> d.tabell().nyckel())
                .map(nyckel -> new Val(
                        texter().text("rapport.flik." + nyckel),
                        lank(det.id(), valtAr, nyckel),
                        nyckel.equals(vald.nyckel())))
                .toList();
    }

    public List<Fil> getFiler() {
        return Arrays.stream(Filformat.values())
                .map(f -> new Fil(
                        texter().text("rapport.fil." + f.andelse()),
                        texter().text("rapport.fil." + f.andelse() + ".om"),
                        ram.vag(Rapportresurs.vag(det.id(), valtAr, vald.nyckel(), f)),
                        Rapportfil.namn(rapport, f)))
                .toList();
    }

    public String getTitel() {
        return isFinns() ? rapport.titel() : texter().text("meny.halvarsrapport");
    }

    public String getFraga() {
        return isFinns() ? rapport.fraga() : texter().text("meny.halvarsrapport");
    }

    public String getPeriod() {
        if (valtAr == null) {
            return texter().text("rapport.nagotHalvar");
        }
        Period halvar = Period.halvar(valtAr, 1);
        return halvar.fran() + " \u2013 " + halvar.till();
    }

    public List<Bit> getIngress() {
        return vald.del().ingress().stream()
                .flatMap(text -> text.delar().stream())
                .map(d -> new Bit(d.text(), d instanceof Lopandetext.Siffra))
                .toList();
    }

    public Tabellvy getTabell() {
        return kommentarer.tabell();
    }

    /** "65 av 71 kontroller stämmer." */
    public String getAvstamning() {
        return texter().text(
                        vald.del().avvikelser().isEmpty() ? "rapport.avstamning.alla" : "rapport.avstamning.nagra",
                        Map.of(
                                "stammer", tal(vald.del().stammer()),
                                "alla", tal(vald.del().kontrollerade())));
    }

    /** What is wrong, each on its own; rounding is told in one line, and so are missing comments. */
    public List<Fyndrad> getFel() {
        return vald.anmarkningar().stream()
                .filter(a -> a.allvar() == Allvar.FEL)
                .map(a -> new Fyndrad(a.allvar().name(), a.text(sprak()), a.kod()))
                .toList();
    }

    public boolean isHarAvrundning() {
        return vald.del().avvikelser().stream().anyMatch(Avvikelse::avrundning);
    }

    /** "6 kontroller i 5 celler avrundas." */
    public String getAvrundning() {
        List<Avvikelse> avrundade =
                vald.del().avvikelser().stream().filter(Avvikelse::avrundning).toList();
        long celler = avrundade.stream()
                .map(a -> List.of(a.avsnitt(), a.rad(), a.kolumn()))
                .distinct()
                .count();
        return texter().text("rapport.avrundning", Map.of("kontroller", tal(avrundade.size()), "celler", tal(celler)));
    }

    /** Each rounded check: the cell by its name, what is stated and what the rows give. */
    public List<String> getAvrundade() {
        return vald.del().avvikelser().stream()
                .filter(Avvikelse::avrundning)
                .map(vald::cellrad)
                .toList();
    }

    /** What is said of comments. */
    public Kommentarsruta getKommentarer() {
        return kommentarer;
    }

    /** The report without the message. */
    public String getUtanBesked() {
        return lank(det.id(), valtAr, del);
    }

    private String tal(long antal) {
        return Talformat.of(sprak()).tal(antal);
    }

    public boolean isHarAndelar() {
        return isFinns() && rapport.andelar().isPresent();
    }

    public Tabellvy getAndelar() {
        return andelar().tabell();
    }

    public String getAndelsingress() {
        return andelar().ingress();
    }

    public Stapeldiagram getDiagram() {
        return Stapeldiagram.of(andelar().del().tabell(), "andel", sprak());
    }

    private Rapportvy andelar() {
        return Rapportvy.of(rapport.andelar().orElseThrow(), sprak());
    }

    private String lank(ForbundId id, Integer forAr, String valdDel) {
        return ram.vag(Rapportadress.rapport(id, forAr, valdDel));
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }

    private Texter texter() {
        return Sidtexter.av(sprak());
    }

    public String getForbund() {
        return forbund;
    }

    public void setForbund(String forbund) {
        this.forbund = forbund;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    public String getDel() {
        return del;
    }

    public void setDel(String del) {
        this.del = del;
    }

    public String getRad() {
        return rad;
    }

    public void setRad(String rad) {
        this.rad = rad;
    }

    public String getBesked() {
        return besked;
    }

    public void setBesked(String besked) {
        this.besked = besked;
    }
}
