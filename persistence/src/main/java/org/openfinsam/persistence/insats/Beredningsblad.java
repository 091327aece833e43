package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Rost;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Aterfraga;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.insats.Rekommendationspunkt;
import org.openfinsam.domain.insats.Yttrande;
import org.openfinsam.domain.tid.Rakenskapsar;

/** A {@link Beredning} as rows: the domain's is a value. It is kept under the id of its application. */
public class Beredningsblad {

    private String askande;
    private ForbundId forbund;
    private String beredare;
    private LocalDate tilldelad;
    private String motiv;
    private List<Yttranderad> yttranden = new ArrayList<>();
    private List<Aterfragerad> aterfragor = new ArrayList<>();
    private List<Poangrad> poang = new ArrayList<>();
    private List<Punktrad> punkter = new ArrayList<>();
    private List<Punktbelopp> belopp = new ArrayList<>();
    private List<Rostrad> roster = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Beredningsblad() {}

    /** A preparation, not kept before. */
    public static Beredningsblad nytt(ForbundId forbund, Beredning beredning) {
        Beredningsblad nytt = new Beredningsblad();
        nytt.askande = beredning.askande().toString();
        nytt.forbund = forbund;
        nytt.satt(beredning);
        return nytt;
    }

    /**
     * Takes what the preparation is now.
     *
     * @throws IllegalArgumentException if it is of another application
     */
    public void satt(Beredning beredning) {
        if (!beredning.askande().toString().equals(askande)) {
            throw new IllegalArgumentException("The preparation of " + beredning.askande() + " in place of " + askande);
        }
        beredare = beredning.beredare();
        tilldelad = beredning.tilldelad();
        yttranden = new ArrayList<>(beredning.yttranden().stream()
                .map(y -> Yttranderad.av(y.part(), y.dag(), y.text()))
                .toList());
        aterfragor = new ArrayList<>(beredning.aterfragor().stream()
                .map(f -> Aterfragerad.av(f.dag(), f.fraga(), f.svar()))
                .toList());
        poang = new ArrayList<>();
        beredning.poang().forEach((nr, p) -> poang.add(Poangrad.av(nr, p)));
        punkter = new ArrayList<>();
        belopp = new ArrayList<>();
        Rekommendation rekommendation = beredning.rekommendation();
        motiv = rekommendation == null ? null : rekommendation.motiv();
        if (rekommendation != null) {
            rekommendation.punkter().forEach(p -> {
                punkter.add(Punktrad.av(p.nr(), p.slag(), p.text(), p.ansvarig(), p.klart()));
                p.belopp().forEach((ar, b) -> belopp.add(Punktbelopp.av(p.nr(), ar, b)));
            });
        }
        roster = new ArrayList<>();
        if (beredning.votering() != null) {
            beredning.votering().roster().forEach(r -> roster.add(Rostrad.av(r.vem(), r.val(), r.harRostratt())));
        }
    }

    /** The preparation. */
    public Beredning beredning() {
        SortedMap<Integer, Integer> satta = new TreeMap<>();
        poang.forEach(p -> satta.put(p.nr(), p.poang()));
        return new Beredning(
                AskandeId.parse(askande),
                beredare,
                tilldelad,
                yttranden.stream()
                        .map(y -> new Yttrande(y.part(), y.dag(), y.text()))
                        .toList(),
                aterfragor.stream()
                        .map(f -> new Aterfraga(f.dag(), f.fraga(), f.svar()))
                        .toList(),
                satta,
                motiv == null
                        ? null
                        : new Rekommendation(punkter.stream().map(this::punkt).toList(), motiv),
                roster.isEmpty()
                        ? null
                        : new Rostrakning(roster.stream()
                                .map(r -> new Rost(r.vem(), r.val(), r.rostratt()))
                                .toList()));
    }

    private Rekommendationspunkt punkt(Punktrad rad) {
        SortedMap<Rakenskapsar, Belopp> arsbelopp = new TreeMap<>();
        belopp.stream().filter(b -> b.nr() == rad.nr()).forEach(b -> arsbelopp.put(b.ar(), b.belopp()));
        return new Rekommendationspunkt(rad.nr(), rad.slag(), rad.text(), arsbelopp, rad.ansvarig(), rad.klart());
    }

    /** Whose it is. */
    public ForbundId forbund() {
        return forbund;
    }

    /** The id of its application, 36 characters. */
    public String id() {
        return askande;
    }

    /** Which edition it is, for a form that must not write over a later one. */
    public String utgava() {
        return String.valueOf(version);
    }
}
