package org.openfinsam.web.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Kostnadstabell;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Dokument;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/**
 * An application in the compilation that the board gets: where things stand, results, budget, considerations, recommendation. The page
 * and the paper show the same.
 */
public final class Sammanstallningsdel {

    private final Beredningstjanst.Sammanstallning.Del del;
    private final int nr;
    private final Texter texter;
    private final Locale sprak;

    Sammanstallningsdel(Beredningstjanst.Sammanstallning.Del del, int nr, Texter texter, Locale sprak) {
        this.del = del;
        this.nr = nr;
        this.texter = texter;
        this.sprak = sprak;
    }

    /** Text under a heading, on the page. */
    public record Stycke(String rubrik, List<String> text) {}

    public String getAnkare() {
        return "askande-" + nr;
    }

    public String getNamn() {
        return innehall().namn();
    }

    private Askandeinnehall innehall() {
        return del.askande().innehall();
    }

    /** Who asks for what, in one sentence. */
    public String getIngress() {
        return texter.text(
                "sammanstallning.ingress",
                Map.of(
                        "sokande", del.askande().sokande().namn(),
                        "askat", Beredningstext.belopp(innehall().askat(), sprak)));
    }

    /** What stands above the budget. */
    public List<Stycke> getFore() {
        return List.of(
                new Stycke(texter.text("sammanstallning.nulage"), List.of(svar(Fraga.BEHOV))),
                new Stycke(texter.text("sammanstallning.resultat"), List.of(svar(Fraga.RESULTAT))));
    }

    private String svar(String fraga) {
        return innehall().svar(fraga).orElseGet(() -> texter.text("sammanstallning.inget"));
    }

    /** The budget: costs year by year, and who pays. */
    Tabell tabell() {
        Tabell tabell = Kostnadstabell.av(innehall().rader(), forsta(), sprak);
        return new Tabell(
                tabell.nyckel() + "-" + nr,
                tabell.rubrik(),
                tabell.kolumner(),
                tabell.avsnitt(),
                tabell.rader(),
                tabell.fotnoter());
    }

    private Rakenskapsar forsta() {
        return del.utlysning().ar();
    }

    public Tabellvy getTabell() {
        return Tabellvy.of(tabell(), Markeringar.inga(), sprak).medRadrubrik(texter.text("sammanstallning.kostnad"));
    }

    /** What stands under it. */
    public List<Stycke> getEfter() {
        Optional<Rekommendation> rekommendation = del.beredning().map(Beredning::rekommendation);
        List<Stycke> stycken = new ArrayList<>();
        stycken.add(new Stycke(
                texter.text("beredning.motiv"),
                List.of(rekommendation
                        .map(Rekommendation::motiv)
                        .filter(motiv -> !motiv.isBlank())
                        .orElseGet(() -> texter.text("sammanstallning.inget")))));
        del.beredning()
                .map(Beredning::votering)
                .ifPresent(v -> stycken.add(new Stycke(
                        texter.text("beredning.votering.rubrik"), List.of(Beredningstext.votering(v, texter)))));
        List<String> punkter = rekommendation
                .map(r -> Beredningstext.punkter(r, texter, sprak))
                .orElseGet(() -> List.of(texter.text("beredning.ingen.rekommendation")));
        List<String> numrerade = new ArrayList<>();
        for (int i = 0; i < punkter.size(); i++) {
            numrerade.add(rekommendation.isPresent() ? (i + 1) + ". " + punkter.get(i) : punkter.get(i));
        }
        stycken.add(new Stycke(texter.text("beredning.rekommendation"), numrerade));
        if (!del.beslut().isEmpty()) {
            stycken.add(new Stycke(
                    texter.text("beslut.fattade"),
                    del.beslut().stream()
                            .map(b -> Beredningstext.beslut(b, texter, sprak))
                            .toList()));
        }
        return List.copyOf(stycken);
    }

    Dokument.Avdelning avdelning() {
        return new Dokument.Avdelning(
                getNamn(), getIngress(), getTabell(), pappret(getFore()), pappret(getEfter()), true);
    }

    private static List<Dokument.Stycke> pappret(List<Stycke> stycken) {
        return stycken.stream()
                .map(s -> new Dokument.Stycke(s.rubrik(), s.text()))
                .toList();
    }
}
