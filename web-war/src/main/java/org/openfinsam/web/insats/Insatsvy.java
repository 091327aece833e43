package org.openfinsam.web.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.Insatslage;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatstabeller;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.insats.Insatsrad;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/** An <i>insats</i> as the pages show it, in the reader's language; the open page and the one inside show the same. */
public final class Insatsvy {

    private final Insatsblad blad;
    private final Insats insats;
    private final LocalDate idag;
    private final Locale sprak;
    private final Texter texter;

    Insatsvy(Insatsblad blad, LocalDate idag, Locale sprak) {
        this.blad = blad;
        this.insats = blad.insats();
        this.idag = idag;
        this.sprak = sprak;
        this.texter = Sidtexter.av(sprak);
    }

    /**
     * A fact.
     *
     * @param ord what it is
     * @param text what it says, as it is written: in no language of the page's
     */
    public record Faktum(String ord, String text) {}

    /**
     * One of a list of things that happened.
     *
     * @param dag the day
     * @param text what
     * @param beslut the decisions, as they are cited; empty for none
     */
    public record Handelse(String dag, String text, String beslut) {}

    public String getNamn() {
        return insats.namn();
    }

    public String getSyfte() {
        return insats.syfte();
    }

    public String getSlag() {
        return texter.text("insats.slag." + insats.slag());
    }

    public String getLage() {
        return texter.text("insats.lage." + insats.lage(idag));
    }

    /** "2020-01-01–2022-06-30"; without an end until further notice. */
    static String tid(Texter texter, LocalDate fran, LocalDate till) {
        if (fran == null && till == null) {
            return "";
        }
        String slut = till == null ? texter.text("insats.tillsvidare") : till.toString();
        return (fran == null ? "" : fran) + " – " + slut;
    }

    static String kommuner(List<Kommunkod> kommuner) {
        return kommuner.stream().map(Indelning.svensk()::namn).collect(Collectors.joining(", "));
    }

    /** One line of a list: "Individ · Luleå · 2019-12-01 – tills vidare · Pågår". */
    static String om(Insatsrad rad, LocalDate idag, Texter texter) {
        List<String> delar = new ArrayList<>();
        delar.add(rad.forbundsnamn());
        delar.add(texter.text("insats.slag." + rad.slag()));
        delar.add(kommuner(rad.kommuner()));
        delar.add(tid(texter, rad.fran(), rad.till()));
        delar.add(texter.text("insats.lage." + Insatslage.av(rad.fran(), rad.till(), idag)));
        return delar.stream().filter(del -> !del.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What is known of it, in the order of the form; what is not said is left out. */
    public List<Faktum> getFakta() {
        List<Faktum> fakta = new ArrayList<>();
        fakta(fakta, "insats.tid", tid(texter, insats.fran(), insats.till()));
        fakta(fakta, "insats.kommuner", kommuner(insats.kommuner()));
        fakta(fakta, "insats.malgrupp", malgrupp());
        fakta(
                fakta,
                "insats.agare",
                Optional.ofNullable(insats.agare()).map(Givare::namn).orElse(""));
        fakta(fakta, "insats.parter", insats.parter().stream().map(Givare::namn).collect(Collectors.joining(", ")));
        fakta(fakta, "insats.linje", insats.linje() == null ? "" : texter.text("insats.linje." + insats.linje()));
        fakta(fakta, "insats.metod", insats.metod());
        fakta(fakta, "insats.esf", insats.esf() == null ? "" : texter.text("insats.esf." + insats.esf()));
        if (insats.niva() != null) {
            fakta(fakta, "insats.niva", texter.text("insats.niva." + insats.niva()));
        }
        fakta(fakta, "insats.nivamotiv", insats.nivamotiv());
        return fakta;
    }

    private void fakta(List<Faktum> fakta, String nyckel, String text) {
        if (!text.isEmpty()) {
            fakta.add(new Faktum(texter.text(nyckel), text));
        }
    }

    private String malgrupp() {
        Malgrupp grupp = insats.malgrupp();
        if (grupp == null) {
            return "";
        }
        List<String> delar = new ArrayList<>(grupp.kriterier());
        if (grupp.aldrar() != null) {
            delar.add(
                    0,
                    texter.text("insats.aldern", Map.of("aldrar", grupp.aldrar().toString())));
        }
        return String.join(". ", delar);
    }

    public List<Insatsmal> getMal() {
        return insats.mal();
    }

    public boolean isBemannad() {
        return !insats.bemanning().isEmpty();
    }

    public Tabellvy getBemanning() {
        return vy(Insatstabeller.bemanning(insats, sprak))
                .medRadrubrik(texter.text("insats.part"))
                .medForst(Insatstabeller.HOGST);
    }

    public boolean isHarPengar() {
        return !insats.medel().isEmpty() || insats.kostnad() != null;
    }

    public Tabellvy getMedel() {
        return vy(Insatstabeller.medel(insats, sprak))
                .medRadrubrik(texter.text("insats.finansiar"))
                .medForst(Insatstabeller.SUMMA);
    }

    private Tabellvy vy(Tabell tabell) {
        return Tabellvy.of(tabell, Markeringar.inga(), sprak);
    }

    /** What is known of the larger project, which is never part of the <i>insats</i>' own figures. */
    public List<Faktum> getProjekt() {
        List<Faktum> fakta = new ArrayList<>();
        if (insats.projekt() != null) {
            fakta(fakta, "insats.projekt.namn", insats.projekt().namn());
            fakta(
                    fakta,
                    "insats.projekt.utomstaende",
                    String.join(", ", insats.projekt().utomstaende()));
            if (insats.projekt().deltagare() != null) {
                fakta(
                        fakta,
                        "insats.projekt.deltagare",
                        insats.projekt().deltagare().toString());
            }
            if (insats.projekt().kostnad() != null) {
                fakta(
                        fakta,
                        "insats.projekt.kostnad",
                        Talformat.of(sprak).belopp(insats.projekt().kostnad()));
            }
        }
        return fakta;
    }

    public List<Handelse> getAndringar() {
        return blad.andringar().stream()
                .map(a -> new Handelse(
                        a.dag().toString(),
                        a.text(),
                        Optional.ofNullable(a.beslut()).map(BeslutRef::toString).orElse("")))
                .toList();
    }

    public List<Handelse> getUtvarderingar() {
        return blad.utvarderingar().stream()
                .map(u -> new Handelse(
                        u.dag().toString(),
                        u.slutsats(),
                        u.beslut().stream().map(BeslutRef::toString).collect(Collectors.joining(", "))))
                .toList();
    }
}
