package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Andelsuppgift;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Bilaga;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Inlamning;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Lofte;
import org.openfinsam.domain.insats.Uppdragsgrans;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An {@link Askande} as rows: the domain's content is a tree of values, which a mapping does not reach. Each version has a
 * number, 0 for what it says now; the rows of all of them lie in the same tables.
 */
public class Askandeblad {

    private static final int NU = 0;

    private String id;
    private ForbundId forbund;
    private String utlysning;
    private Givare sokande;
    private Askandelage lage;
    private List<Innehallsrad> innehall = new ArrayList<>();
    private List<Svarsrad> svar = new ArrayList<>();
    private List<Askatrad> askat = new ArrayList<>();
    private List<Gransrad> granser = new ArrayList<>();
    private List<Kostnadspost> poster = new ArrayList<>();
    private List<Kostnadsar> ar = new ArrayList<>();
    private List<Finansieringspost> finansiering = new ArrayList<>();
    private List<Andelsrad> andelar = new ArrayList<>();
    private List<Bilagerad> bilagor = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Askandeblad() {}

    /** An application, not kept before. */
    public static Askandeblad nytt(Askande askande) {
        Askandeblad nytt = new Askandeblad();
        nytt.id = askande.id().toString();
        nytt.forbund = askande.forbund();
        nytt.utlysning = askande.utlysning().toString();
        nytt.sokande = askande.sokande();
        nytt.satt(askande);
        return nytt;
    }

    /**
     * Takes what the application is now.
     *
     * @throws IllegalArgumentException if it is another
     */
    public void satt(Askande askande) {
        if (!askande.id().toString().equals(id)) {
            throw new IllegalArgumentException("The application " + askande.id() + " in place of " + id);
        }
        lage = askande.lage();
        innehall = new ArrayList<>();
        svar = new ArrayList<>();
        askat = new ArrayList<>();
        granser = new ArrayList<>();
        poster = new ArrayList<>();
        ar = new ArrayList<>();
        finansiering = new ArrayList<>();
        andelar = new ArrayList<>();
        bilagor = new ArrayList<>();
        skriv(NU, null, askande.innehall());
        askande.inlamningar().forEach(inlamning -> skriv(inlamning.nr(), inlamning.dag(), inlamning.innehall()));
    }

    private void skriv(int nr, LocalDate dag, Askandeinnehall text) {
        Period period = text.period();
        innehall.add(Innehallsrad.av(
                nr,
                dag,
                text.namn(),
                text.slag().contains(Insatsslag.INDIVID),
                text.slag().contains(Insatsslag.STRUKTUR),
                text.slag().contains(Insatsslag.FOREBYGGANDE),
                period == null ? null : period.fran(),
                period == null ? null : period.till(),
                text.askatI(),
                text.utforare()));
        text.svar().forEach((fraga, svaret) -> svar.add(Svarsrad.av(nr, fraga, svaret)));
        text.askat().forEach((aret, belopp) -> askat.add(Askatrad.av(nr, aret, belopp)));
        text.parter().forEach(g -> granser.add(Gransrad.av(nr, g.ordinarie(), g.utover(), g.part())));
        text.rader().forEach(rad -> skriv(nr, rad));
        text.andelar()
                .forEach(a -> andelar.add(Andelsrad.av(
                        nr,
                        a.ar(),
                        a.slag(),
                        a.finansiar().slag(),
                        a.procent(),
                        Math.max(a.procent().scale(), 0),
                        a.finansiar().givare())));
        text.bilagor().forEach(b -> bilagor.add(Bilagerad.av(nr, b.namn(), b.storlek(), b.text(), b.sha256())));
    }

    private void skriv(int nr, Kostnadsrad rad) {
        poster.add(Kostnadspost.av(nr, rad.nr(), rad.del(), rad.slag(), rad.resurs(), rad.omfattning(), rad.paslag()));
        rad.belopp().forEach((aret, belopp) -> ar.add(Kostnadsar.av(nr, rad.nr(), aret, belopp)));
        rad.finansiering()
                .forEach(f -> finansiering.add(Finansieringspost.av(
                        nr,
                        rad.nr(),
                        f.ar(),
                        f.finansiar().slag(),
                        f.form(),
                        f.viaForbundet(),
                        f.belopp(),
                        f.lofte().lage(),
                        f.lofte().dag(),
                        f.finansiar().givare())));
    }

    /** The application. */
    public Askande askande() {
        return Askande.aterskapat(
                AskandeId.parse(id),
                forbund,
                UtlysningId.parse(utlysning),
                sokande,
                lage,
                las(NU),
                IntStream.range(1, innehall.size())
                        .mapToObj(nr -> new Inlamning(nr, rad(nr).inlamnad(), las(nr)))
                        .toList());
    }

    private Innehallsrad rad(int nr) {
        return innehall.stream().filter(rad -> rad.nr() == nr).findFirst().orElseThrow();
    }

    private Askandeinnehall las(int nr) {
        Innehallsrad rad = rad(nr);
        Set<Insatsslag> slag = EnumSet.noneOf(Insatsslag.class);
        if (rad.individ()) {
            slag.add(Insatsslag.INDIVID);
        }
        if (rad.struktur()) {
            slag.add(Insatsslag.STRUKTUR);
        }
        if (rad.forebyggande()) {
            slag.add(Insatsslag.FOREBYGGANDE);
        }
        SortedMap<String, String> svaren = new TreeMap<>();
        svar.stream().filter(s -> s.nr() == nr).forEach(s -> svaren.put(s.fraga(), s.svar()));
        SortedMap<Rakenskapsar, Belopp> askade = new TreeMap<>();
        askat.stream().filter(a -> a.nr() == nr).forEach(a -> askade.put(a.ar(), a.belopp()));
        return new Askandeinnehall(
                rad.rubrik(),
                slag,
                rad.utforare(),
                granser.stream()
                        .filter(g -> g.nr() == nr)
                        .map(g -> new Uppdragsgrans(g.part(), g.ordinarie(), g.utover()))
                        .toList(),
                rad.fran() == null ? null : Period.of(rad.fran(), rad.till()),
                svaren,
                askade,
                rad.askatI(),
                rader(nr),
                andelar.stream()
                        .filter(a -> a.nr() == nr)
                        .map(a -> new Andelsuppgift(
                                a.ar(),
                                a.radslag(),
                                new Finansiar(a.slag(), a.givare()),
                                a.procent().setScale(a.decimaler())))
                        .toList(),
                bilagor.stream()
                        .filter(b -> b.nr() == nr)
                        .map(b -> new Bilaga(b.fil(), b.storlek(), b.text(), b.sha256()))
                        .toList());
    }

    private List<Kostnadsrad> rader(int nr) {
        Map<Integer, SortedMap<Rakenskapsar, Belopp>> kostnader = ar.stream()
                .filter(a -> a.nr() == nr)
                .collect(Collectors.groupingBy(
                        Kostnadsar::radnr,
                        Collectors.toMap(Kostnadsar::ar, Kostnadsar::belopp, (ena, andra) -> ena, TreeMap::new)));
        Map<Integer, List<Finansiering>> betalningar = finansiering.stream()
                .filter(f -> f.nr() == nr)
                .collect(Collectors.groupingBy(
                        Finansieringspost::radnr, Collectors.mapping(Askandeblad::finansiering, Collectors.toList())));
        return poster.stream()
                .filter(post -> post.nr() == nr)
                .map(post -> new Kostnadsrad(
                        post.radnr(),
                        post.del(),
                        post.slag(),
                        post.resurs(),
                        post.omfattning(),
                        post.paslag(),
                        kostnader.getOrDefault(post.radnr(), new TreeMap<>()),
                        betalningar.getOrDefault(post.radnr(), List.of())))
                .toList();
    }

    private static Finansiering finansiering(Finansieringspost post) {
        return new Finansiering(
                post.ar(),
                new Finansiar(post.slag(), post.givare()),
                post.form(),
                post.viaForbundet(),
                post.belopp(),
                new Lofte(post.lofte(), post.loftesdag()));
    }

    /** Its id, 36 characters. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public long utgava() {
        return version == null ? 0 : version;
    }
}
