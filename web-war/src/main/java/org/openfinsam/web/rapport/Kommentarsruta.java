package org.openfinsam.web.rapport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Avvikelserad;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.rapport.Kommentarstjanst.Plats;

/** What the page of the half-year report says of comments beside its table: how many are missing, and what was just done. */
public final class Kommentarsruta {

    private final Halvarsrapport rapport;
    private final Rapportvy vald;
    private final Kommentarstjanst tjanst;
    private final Ram ram;
    private final Optional<String> rad;
    private final Optional<Besked> besked;
    private final boolean farSkriva;

    /**
     * The box of a report.
     *
     * @param vald the part of it that is shown
     * @param rad key of the row that the address names, may be null
     * @param besked code of what was done with its comment, may be null
     */
    Kommentarsruta(
            Halvarsrapport rapport, Rapportvy vald, Kommentarstjanst tjanst, Ram ram, String rad, String besked) {
        this.rapport = rapport;
        this.vald = vald;
        this.tjanst = tjanst;
        this.ram = ram;
        this.rad = Optional.ofNullable(rad);
        this.besked = Besked.av(besked);
        this.farSkriva = tjanst.far(rapport.forbund().id());
    }

    /**
     * A link to a row, or a row to choose.
     *
     * @param namn what is read
     * @param lank address, or key of the row
     */
    public record Radval(String namn, String lank) {}

    /** The table with its comments. */
    Tabellvy tabell() {
        return vald.tabell(rad, this::skrivadress);
    }

    private String skrivadress(String nyckel) {
        return farSkriva ? ram.vag(Rapportadress.kommentar(rapport.forbund().id(), ar(), nyckel)) : "";
    }

    private int ar() {
        return rapport.period().fran().getYear();
    }

    /** Whether rows of the table that is shown are asked for comments. */
    public boolean finns() {
        return vald.kommentarer().finns();
    }

    public boolean farSkriva() {
        return farSkriva;
    }

    /** OK when every row that is asked has a comment. */
    public String allvar() {
        return vald.del().kommentarer().saknade().isEmpty() ? "OK" : Allvar.VARNING.name();
    }

    /** The code of the finding; empty when there is none. */
    public String kod() {
        return vald.del().kommentarer().anmarkningar().stream()
                .map(Anmarkning::kod)
                .findFirst()
                .orElse("");
    }

    /** "8 av 10 rader … saknar kommentar." */
    public String mening() {
        return vald.kommentarer().mening();
    }

    /** Each row without its comment: to where it is written, or to the row for who may only read. */
    public List<Radval> saknade() {
        Tabellvy tabell = tabell();
        return vald.kommentarer().saknade().entrySet().stream()
                .map(saknad -> new Radval(
                        saknad.getValue(),
                        farSkriva ? skrivadress(saknad.getKey()) : "#" + tabell.ankare(saknad.getKey())))
                .toList();
    }

    /** The anchor that opens every comment; empty when there is none to read. */
    public String alla() {
        boolean nagon = vald.del().kommentarer().rader().stream()
                .anyMatch(r -> r.kommentar().isPresent());
        return nagon ? "#" + tabell().allaKommentarer() : "";
    }

    /** The rows whose comment is not missing, to choose one and comment it all the same. */
    public List<Radval> ovriga() {
        return vald.del().kommentarer().rader().stream()
                .filter(r -> !r.saknarKommentar())
                .map(r -> new Radval(r.rad().namn(), r.rad().nyckel()))
                .toList();
    }

    /** The comments whose row the statement no longer has; for who may write, with a link to it. */
    public List<Radval> utanRad() {
        return vald.kommentarer().utanRad().entrySet().stream()
                .map(kommentar -> new Radval(kommentar.getValue(), skrivadress(kommentar.getKey())))
                .toList();
    }

    /** Where the limit is changed. */
    public String granslank() {
        return ram.vag("/ekonomi/kommentarsgrans") + "?forbund="
                + rapport.forbund().id();
    }

    /** What was done with a comment just now, as long as it is true; empty for nothing. */
    public String besked() {
        return beskedet()
                .map(b -> Sidtexter.text(vald.sprak(), "kommentar.besked." + b.kod(), Map.of("rad", radnamn())))
                .orElse("");
    }

    /** Only of a row that there is: the address may have been written by anybody. */
    private Optional<Besked> beskedet() {
        return besked.filter(b -> finnsRad() && b.stammer(arKommenterad()));
    }

    private boolean finnsRad() {
        return raden().isPresent() || arKommenterad() || lagrad().isPresent();
    }

    private Optional<Avvikelserad> raden() {
        return rad.flatMap(nyckel -> rapport.resultat().kommentarer().rad(nyckel));
    }

    private boolean arKommenterad() {
        Kommentarslage lage = rapport.resultat().kommentarer();
        return raden().flatMap(Avvikelserad::kommentar).isPresent()
                || lage.utanRad().stream()
                        .anyMatch(k -> rad.filter(k.rad()::equals).isPresent());
    }

    private Optional<Avvikelsekommentar> lagrad() {
        return rad.filter(nyckel -> farSkriva)
                .flatMap(nyckel -> tjanst.lagrad(Plats.halvar(rapport.forbund().id(), ar(), nyckel)));
    }

    /** The row's name; its key when the statement no longer has it. */
    private String radnamn() {
        return raden().map(r -> r.rad().namn()).orElseGet(rad::orElseThrow);
    }

    /** The edition that a removal can be taken back from; 0 when there is none. */
    public int angra() {
        return beskedet()
                .filter(b -> b == Besked.BORTTAGEN)
                .flatMap(b -> lagrad())
                .filter(Avvikelsekommentar::arBorttagen)
                .map(Avvikelsekommentar::utgava)
                .orElse(Kommentarstjanst.INGEN);
    }

    /** Where the removal is taken back. */
    public String adress() {
        return rad.map(this::skrivadress).orElse("");
    }
}
