package org.openfinsam.web.rapport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Ekonomirapport;
import org.openfinsam.domain.ekonomi.Huvudboksrad;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Rapportslag;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Val;

/** The page {@code /rapport/ekonomi}: one report of the ledger, of any months of its year, every figure a way to what is behind it. */
@Named
@RequestScoped
public class Ekonomirapportsida extends Ekonomirapportgrund {

    private Ekonomirapportbild bild;
    private Rapportvy vy;
    private Kommentarslista lista;

    @Override
    boolean visarTomt() {
        return true;
    }

    @Override
    boolean las() {
        bild = bild();
        vy = Rapportvy.of(bild.del(sprak()), sprak());
        if (val().slag().isEmpty()) {
            lista = new Kommentarslista(tjanst().kommentarer(id(), bok()), bild.rapport(), sprak());
        }
        return true;
    }

    public boolean isFinns() {
        return bild != null;
    }

    /** Whether it is the list of comments. */
    public boolean isKommentarer() {
        return lista != null;
    }

    public List<Val> getFlikar() {
        Stream<Val> slagen = Arrays.stream(Rapportslag.values())
                .map(slag -> flik(texter().text("ekorapport.flik." + slag.kod()), Optional.of(slag)));
        return Stream.concat(slagen, Stream.of(flik(texter().text("ekorapport.flik.kommentarer"), Optional.empty())))
                .toList();
    }

    private Val flik(String namn, Optional<Rapportslag> slag) {
        return new Val(namn, ram().vag(Rapportadress.EKONOMI) + val().med(slag).fraga(id()), slag.equals(val().slag()));
    }

    /** A month to choose. */
    public record Manad(String kod, String namn, boolean fran, boolean till) {}

    public List<Manad> getManader() {
        List<Manad> manader = new ArrayList<>();
        YearMonth sista = YearMonth.from(bok().ar().till());
        for (YearMonth m = YearMonth.from(bok().ar().fran()); !m.isAfter(sista); m = m.plusMonths(1)) {
            manader.add(new Manad(
                    m.toString(),
                    texter().text("ekorapport.manad." + m.getMonthValue()) + " " + m.getYear(),
                    m.equals(val().fran()),
                    m.equals(val().till())));
        }
        return manader;
    }

    /** A column to choose. */
    public record Kolumnval(String kod, String namn, boolean vald) {}

    public List<Kolumnval> getKolumner() {
        Rapportslag slag = bild.rapport().slag();
        return slag.kolumner().stream()
                .map(k -> new Kolumnval(
                        k,
                        Ekonomirapport.kolumnnamn(slag, k, sprak()),
                        val().kolumner().isEmpty() || val().kolumner().contains(k)))
                .toList();
    }

    public String getSlag() {
        return val().kod();
    }

    public boolean isTusental() {
        return val().tusental();
    }

    /** Whether there is a choice between the board's budget and the ledger's own. */
    public boolean isHarBudgetval() {
        return bild.beslutad().isPresent();
    }

    public boolean isHuvudboksbudget() {
        return val().huvudboksbudget();
    }

    public List<Halvarssida.Fil> getFiler() {
        return Arrays.stream(Filformat.values())
                .map(f -> new Halvarssida.Fil(
                        texter().text("rapport.fil." + f.andelse()),
                        texter().text("rapport.fil." + f.andelse() + ".om"),
                        ram().vag(Rapportresurs.ekonomivag(id(), val(), f)),
                        Rapportfil.namn(id(), val()) + "." + f.andelse()))
                .toList();
    }

    public String getTitel() {
        return isFinns() && !isKommentarer()
                ? Ekonomirapport.namn(bild.rapport().slag(), sprak())
                : texter().text("meny.ekonomirapport");
    }

    public String getFraga() {
        return texter().text("ekorapport.fraga." + (isFinns() ? val().kod() : "resultat"));
    }

    /** The answer in a sentence; empty for a report without one. */
    public String getIngress() {
        if (!isFinns() || isKommentarer()) {
            return "";
        }
        Ekonomirapport rapport = bild.rapport();
        return switch (rapport.slag()) {
            case RESULTAT -> resultat();
            case INSATSER, KOMMUNER -> drift(rapport);
            case BALANS ->
                rapport.obalans()
                        .map(skillnad -> svar(
                                skillnad.arNoll() ? "balans" : "obalans",
                                rapport.siffra(rapport.slutrad().orElseThrow(), "utgaende"),
                                Optional.of(skillnad)))
                        .orElseGet(() -> texter().text("ekorapport.ingress.saldon"));
            case KASSAFLODE ->
                svar("kassaflode", rapport.siffra(rapport.slutrad().orElseThrow(), "utfall"), Optional.empty());
            case NOTER -> texter().text("ekorapport.ingress.noter");
        };
    }

    /** What of the costs goes to somebody, and what all of them are. */
    private String drift(Ekonomirapport rapport) {
        Optional<Belopp> alla = rapport.siffra(rapport.slutrad().orElseThrow(), "kostnader");
        Belopp gemensamma = rapport.siffra("gemensamt", "kostnader").orElse(Belopp.NOLL);
        return svar(rapport.slag().kod(), alla.map(a -> a.minus(gemensamma)), alla);
    }

    private String resultat() {
        String rad = bild.rapport().slutrad().orElseThrow();
        Optional<Belopp> avvikelse = bild.rapport().siffra(rad, Ekonomirapport.AVVIKELSE);
        String omdome = avvikelse
                .map(a -> a.arNoll() ? "lika" : a.arNegativt() ? "samre" : "battre")
                .orElse("utan");
        return svar(
                omdome,
                bild.rapport().siffra(rad, Ekonomirapport.UTFALL),
                avvikelse.map(a -> a.arNegativt() ? a.negerat() : a));
    }

    private String svar(String nyckel, Optional<Belopp> siffra, Optional<Belopp> andra) {
        return siffra.map(belopp -> text(
                        "ekorapport.ingress." + nyckel,
                        Map.of(
                                "belopp",
                                visat(belopp),
                                "skillnad",
                                andra.map(this::visat).orElse(""))))
                .orElse("");
    }

    private String visat(Belopp belopp) {
        Talformat format = Talformat.of(sprak());
        return val().tusental() ? format.tusental(belopp) : format.kronor(belopp);
    }

    public Tabellvy getTabell() {
        return isKommentarer()
                ? vy(lista.tabell()).medRadrubrik(texter().text("ekorapport.rad"))
                : vy.tabell(Optional.of(falt("rad")).filter(rad -> !rad.isEmpty()), this::skriv)
                        .medForst(bild.rapport().slag() == Rapportslag.BALANS ? "utgaende" : "utfall")
                        .medLankar(this::siffra);
    }

    /** Whether the list of comments is empty. */
    public boolean isTomLista() {
        return isKommentarer() && lista.arTom();
    }

    private String skriv(String rad) {
        return isFarKommentera() ? ram().vag(Rapportadress.medRad(Rapportadress.kommentar(id(), val()), rad)) : "";
    }

    /** Whether the reader may comment, and the result is whole. */
    public boolean isFarKommentera() {
        return bild.kanKommenteras() && tjanst().arEkonom(id());
    }

    /** Whether rows are asked for comments. */
    public boolean isHarFragade() {
        return !isKommentarer() && vy.kommentarer().finns();
    }

    private Kommentarslage lage() {
        return bild.lage();
    }

    public String getAllvar() {
        return lage().saknade().isEmpty() ? "OK" : Allvar.VARNING.name();
    }

    public String getMening() {
        return vy.kommentarer().mening();
    }

    /** The rows without the comment that they ask for: to where it is written, or to the row. */
    public List<Kommentarsruta.Radval> getSaknade() {
        return vy.kommentarer().saknade().entrySet().stream()
                .map(saknad -> new Kommentarsruta.Radval(
                        saknad.getValue(),
                        isFarKommentera()
                                ? skriv(saknad.getKey())
                                : "#" + vy.tabell().ankare(saknad.getKey())))
                .toList();
    }

    public String getGranslank() {
        return ram().vag("/ekonomi/kommentarsgrans") + "?forbund=" + id();
    }

    /** What was done with a comment just now; empty for nothing. */
    public String getBesked() {
        return Besked.av(falt("besked"))
                .filter(b ->
                        isFinns() && !isKommentarer() && lage().rad(falt("rad")).isPresent())
                .map(b -> text(
                        "kommentar.besked." + b.kod(),
                        Map.of(
                                "rad",
                                lage().rad(falt("rad")).orElseThrow().rad().namn())))
                .orElse("");
    }

    /** Where the comment can be changed, or brought back. */
    public String getBeskedslank() {
        return skriv(falt("rad"));
    }

    /** What is not mapped, in a sentence; empty when all is. */
    public String getOkopplat() {
        List<Huvudboksrad> okopplade = isFinns() ? bild.rapport().okopplade() : List.of();
        if (okopplade.isEmpty()) {
            return "";
        }
        Talformat format = Talformat.of(sprak());
        return text(
                "ekorapport.okopplat",
                Map.of(
                        "antal",
                        format.tal(okopplade.size()),
                        "summa",
                        format.belopp(bild.rapport().okopplat())));
    }

    public String getKopplingslank() {
        return ram().vag("/ekonomi/kontokoppling") + "?forbund=" + id();
    }
}
