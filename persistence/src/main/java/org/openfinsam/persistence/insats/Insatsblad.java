package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Bemanning;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatsandring;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatsmedel;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.insats.Omfattning;
import org.openfinsam.domain.insats.Rapporteringslinje;
import org.openfinsam.domain.insats.Registertal;
import org.openfinsam.domain.insats.Storreprojekt;
import org.openfinsam.domain.insats.Utvardering;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An {@link Insats} as rows, with what has happened to it: dated changes, evaluations and counts for the authority's register.
 * Whether it is shown in the open catalogue, and which accounts report of it, are matters of this program and stand here.
 */
public class Insatsblad {

    private String id;
    private ForbundId forbund;
    private String namn;
    private Insatsslag slag;
    private Integer niva;
    private String nivamotiv;
    private String syfte;
    private Integer yngst;
    private Integer aldst;
    private List<String> kriterier = new ArrayList<>();
    private List<Malrad> mal = new ArrayList<>();
    private List<String> kommuner = new ArrayList<>();
    private Givare agare;
    private List<Givare> parter = new ArrayList<>();
    private LocalDate fran;
    private LocalDate till;
    private List<Bemanningsrad> bemanning = new ArrayList<>();
    private Rapporteringslinje linje;
    private String projekt;
    private Integer projektdeltagare;
    private Belopp projektkostnad;
    private List<String> utomstaende = new ArrayList<>();
    private Boolean esf;
    private String metod;
    private Belopp kostnad;
    private List<Medelsrad> medel = new ArrayList<>();
    private boolean publik;
    private String beslut;
    private List<Andringsrad> andringar = new ArrayList<>();
    private List<Utvarderingsrad> utvarderingar = new ArrayList<>();
    private List<Utvarderingsbeslut> utvarderingsbeslut = new ArrayList<>();
    private List<Registerrad> register = new ArrayList<>();
    private List<String> ledare = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Insatsblad() {}

    /** An <i>insats</i>, not kept before and not shown in the catalogue. */
    public static Insatsblad nytt(Insats insats) {
        Insatsblad nytt = new Insatsblad();
        nytt.id = insats.id().toString();
        nytt.forbund = insats.forbund();
        nytt.satt(insats);
        return nytt;
    }

    /**
     * Takes what the <i>insats</i> is now.
     *
     * @throws IllegalArgumentException if it is another
     */
    public final void satt(Insats insats) {
        if (!insats.id().toString().equals(id)) {
            throw new IllegalArgumentException("The insats " + insats.id() + " in place of " + id);
        }
        Optional<Aldersspann> aldrar = Optional.ofNullable(insats.malgrupp()).map(Malgrupp::aldrar);
        Optional<Storreprojekt> storre = Optional.ofNullable(insats.projekt());
        namn = insats.namn();
        slag = insats.slag();
        niva = insats.niva();
        nivamotiv = insats.nivamotiv();
        syfte = insats.syfte();
        yngst = aldrar.map(Aldersspann::fran).orElse(null);
        aldst = aldrar.map(Aldersspann::till).orElse(null);
        kriterier = new ArrayList<>(
                insats.malgrupp() == null ? List.of() : insats.malgrupp().kriterier());
        mal = rader(insats.mal().stream()
                .map(m -> Malrad.av(m.mal(), m.matt(), m.varde()))
                .toList());
        kommuner = rader(insats.kommuner().stream().map(Kommunkod::toString).toList());
        agare = insats.agare();
        parter = rader(insats.parter());
        fran = insats.fran();
        till = insats.till();
        bemanning = rader(insats.bemanning().stream().map(Insatsblad::rad).toList());
        linje = insats.linje();
        projekt = storre.map(Storreprojekt::namn).orElse(null);
        projektdeltagare = storre.map(Storreprojekt::deltagare).orElse(null);
        projektkostnad = storre.map(Storreprojekt::kostnad).orElse(null);
        utomstaende = rader(storre.map(Storreprojekt::utomstaende).orElse(List.of()));
        esf = insats.esf();
        metod = insats.metod();
        kostnad = insats.kostnad();
        medel = rader(insats.medel().stream()
                .map(m -> Medelsrad.av(
                        m.ar(),
                        m.finansiar().slag(),
                        m.belopp(),
                        m.form(),
                        m.viaForbundet(),
                        m.finansiar().givare()))
                .toList());
    }

    private static Bemanningsrad rad(Bemanning en) {
        return Bemanningsrad.av(
                en.roll(),
                en.omfattning().lagst(),
                en.omfattning().hogst(),
                en.kontaktperson(),
                en.ersattare(),
                en.betalar() == null ? null : en.betalar().slag(),
                en.part(),
                en.betalar() == null ? null : en.betalar().givare());
    }

    private static <T> List<T> rader(List<T> rader) {
        return new ArrayList<>(rader);
    }

    /** The <i>insats</i>. */
    public Insats insats() {
        Aldersspann aldrar = yngst == null ? null : new Aldersspann(yngst, aldst);
        return new Insats(
                InsatsId.parse(id),
                forbund,
                namn,
                slag,
                niva,
                nivamotiv,
                syfte,
                new Malgrupp(aldrar, kriterier),
                mal.stream()
                        .map(m -> new Insatsmal(m.mal(), m.matt(), m.varde()))
                        .toList(),
                kommuner.stream().map(Kommunkod::of).toList(),
                agare,
                parter,
                fran,
                till,
                bemanning.stream()
                        .map(b -> new Bemanning(
                                b.part(),
                                b.roll(),
                                new Omfattning(b.lagst(), b.hogst()),
                                b.kontaktperson(),
                                b.ersattare(),
                                b.betalarSlag() == null ? null : new Finansiar(b.betalarSlag(), b.betalare())))
                        .toList(),
                linje,
                projekt == null ? null : new Storreprojekt(projekt, utomstaende, projektdeltagare, projektkostnad),
                esf,
                metod,
                kostnad,
                medel.stream()
                        .map(m -> new Insatsmedel(
                                m.ar(), new Finansiar(m.slag(), m.givare()), m.belopp(), m.form(), m.viaForbundet()))
                        .toList());
    }

    /** Its changes and extensions, in the order they were written down. */
    public List<Insatsandring> andringar() {
        return andringar.stream()
                .map(a -> new Insatsandring(a.dag(), a.text(), a.beslut()))
                .toList();
    }

    /** Replaces its changes. */
    public void andrades(List<Insatsandring> nya) {
        andringar = rader(nya.stream()
                .map(a -> Andringsrad.av(a.dag(), a.text(), a.beslut()))
                .toList());
    }

    /** Its evaluations, in the order they were written down. */
    public List<Utvardering> utvarderingar() {
        return IntStream.range(0, utvarderingar.size())
                .mapToObj(nr -> new Utvardering(
                        utvarderingar.get(nr).dag(),
                        utvarderingar.get(nr).slutsats(),
                        utvarderingsbeslut.stream()
                                .filter(b -> b.nr() == nr)
                                .map(Utvarderingsbeslut::beslut)
                                .toList()))
                .toList();
    }

    /** Replaces its evaluations. */
    public void utvarderades(List<Utvardering> nya) {
        utvarderingar = rader(
                nya.stream().map(u -> Utvarderingsrad.av(u.dag(), u.slutsats())).toList());
        utvarderingsbeslut = rader(IntStream.range(0, nya.size())
                .boxed()
                .flatMap(nr -> nya.get(nr).beslut().stream().map(b -> Utvarderingsbeslut.av(nr, b)))
                .toList());
    }

    /** The counts of a year for the authority's register; all missing if none are stored. */
    public Registertal register(Rakenskapsar ar) {
        return registertal().stream()
                .filter(tal -> tal.ar().equals(ar))
                .findFirst()
                .orElseGet(() -> Registertal.okant(ar));
    }

    /** The counts of every year that has any. */
    public List<Registertal> registertal() {
        return register.stream()
                .map(r -> new Registertal(r.ar(), r.kvinnor(), r.man(), r.annat(), r.totalt()))
                .toList();
    }

    /** Replaces the counts of their year. */
    public void raknades(Registertal tal) {
        register = rader(register.stream().filter(r -> !r.ar().equals(tal.ar())).toList());
        register.add(Registerrad.av(tal.ar(), tal.kvinnor(), tal.man(), tal.annat(), tal.totalt()));
    }

    /** The accounts that report of it. */
    public List<String> ledare() {
        return List.copyOf(ledare);
    }

    /** Whether an account reports of it. */
    public boolean leds(String konto) {
        return ledare.contains(konto);
    }

    /** Replaces the accounts that report of it. */
    public void ledsAv(List<String> konton) {
        ledare = rader(konton);
    }

    /** The decision that it began with; empty for none that is known. */
    public Optional<AskandebeslutId> beslut() {
        return Optional.ofNullable(beslut).map(AskandebeslutId::parse);
    }

    /** Remembers the decision that it began with. */
    public void borjadeMed(AskandebeslutId id) {
        beslut = id.toString();
    }

    /** Whether it is shown in the open catalogue. */
    public boolean arPublik() {
        return publik;
    }

    /** Shows it in the open catalogue, or not. */
    public void visas(boolean iKatalogen) {
        publik = iKatalogen;
    }

    /** All that it says. */
    public Insatsbild bild() {
        return new Insatsbild(
                insats(), andringar(), utvarderingar(), registertal(), ledare(), publik, beslut().orElse(null));
    }

    /** Says what it said before; which decision it began with stands. */
    public void aterstall(Insatsbild fore) {
        satt(fore.insats());
        andrades(fore.andringar());
        utvarderades(fore.utvarderingar());
        register.clear();
        fore.register().forEach(this::raknades);
        ledsAv(fore.ledare());
        visas(fore.publik());
    }

    /** Its id, 36 characters. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public String utgava() {
        return Objects.toString(version, "");
    }
}
