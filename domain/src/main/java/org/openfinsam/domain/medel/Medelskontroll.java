package org.openfinsam.domain.medel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * Whether the law of the members' money is kept in a year (FL 5, 5 a, 6 and 22 §§).
 *
 * <table>
 * <caption>What is asked, in this order</caption>
 * <tr><th scope="col">rule</th><th scope="col">says no when</th></tr>
 * <tr><th scope="row">{@code FL5-HALFTEN}, {@code FL5-FJARDEDEL}, {@code FL5-AF}</th><td>the members' money is not shared ½ ¼ ¼
 *     ({@link Bidragskontroll}); asked of what is decided, and until then of what is asked for, once every member has an
 *     amount</td></tr>
 * <tr><th scope="row">{@code FL5-AVTAL-SAKNAS}</th><td>several municipalities, or regions, have no agreement on their
 *     key</td></tr>
 * <tr><th scope="row">{@code FL5-NYCKELDEL}</th><td>what a member has decided is not its part of the key; asked once all of
 *     its party have decided</td></tr>
 * <tr><th scope="row">{@code FL5-BESLUT-SAKNAS}</th><td>a member has not decided by 1 January; never asked of
 *     Arbetsförmedlingen, which has no share of its own</td></tr>
 * <tr><th scope="row">{@code FL5-FORFALLET}</th><td>less is paid than has fallen due</td></tr>
 * <tr><th scope="row">{@code BETALT-FOR-MYCKET}</th><td>more is paid than was decided</td></tr>
 * <tr><th scope="row">{@code FL5-UTANFOR-REGION}</th><td>Gotland takes part together with a region and does not count as a
 *     region too</td></tr>
 * <tr><th scope="row">{@code FL6-EJ-MEDLEM}</th><td>somebody else than a member contributes; its money is in no share</td></tr>
 * <tr><th scope="row">{@code FL6-NATURA}</th><td>a contribution is something else than money; it is in no share</td></tr>
 * </table>
 *
 * <table>
 * <caption>What is asked besides when the own capital is known</caption>
 * <tr><th scope="col">rule</th><th scope="col">says no when</th></tr>
 * <tr><th scope="row">{@code FL22-BRIST}</th><td>the own capital is negative: {@link Bristtackning} says who adds what</td></tr>
 * <tr><th scope="row">{@code KAPITAL-OVER-NIVA}</th><td>it is above what a verified row of the {@link Kapitaltrappa} calls
 *     reasonable</td></tr>
 * </table>
 *
 * <p>A rule is asked if it was in force on the first day of the year. Thread-safe.
 *
 * @since 0.1
 */
public final class Medelskontroll {

    private static final List<Function<Medelskontroll, Stream<Anmarkning>>> PROV = List.of(
            Medelskontroll::andelarna,
            Medelskontroll::avtalSaknas,
            Medelskontroll::nyckeldelar,
            Medelskontroll::beslutSaknas,
            Medelskontroll::forfallet,
            Medelskontroll::betaltForMycket,
            Medelskontroll::utanforRegion,
            Medelskontroll::ejMedlem,
            Medelskontroll::natura);

    private final Bidragsar ar;
    private final List<Medlem> medlemmar;
    private final LocalDate dag;

    private Medelskontroll(Bidragsar ar, List<Medlem> medlemmar, LocalDate dag) {
        this.ar = Objects.requireNonNull(ar, "ar");
        this.medlemmar = List.copyOf(medlemmar);
        this.dag = Objects.requireNonNull(dag, "dag");
    }

    /**
     * The check of a year.
     *
     * @param ar the year's money, not null
     * @param medlemmar who was a member that year, none null
     * @param dag the day it is asked on, not null: a decision or a payment of a later day is not known yet
     * @return the findings in the order of the table, never null
     */
    public static List<Anmarkning> of(Bidragsar ar, List<Medlem> medlemmar, LocalDate dag) {
        Medelskontroll kontroll = new Medelskontroll(ar, medlemmar, dag);
        return PROV.stream()
                .flatMap(prov -> prov.apply(kontroll))
                .filter(anmarkning ->
                        anmarkning.regel().arIKraft(ar.ar().period().fran()))
                .toList();
    }

    /**
     * The check of a year and of the own capital.
     *
     * @param ar the year's money, not null
     * @param medlemmar who was a member that year, none null
     * @param dag the day it is asked on, not null
     * @param egetKapital the own capital on that day, not null; negative if debts are larger than assets
     * @param trappa what is reasonable, not null; as long as it is not verified it says nothing
     * @return the findings in the order of the tables, never null
     */
    public static List<Anmarkning> of(
            Bidragsar ar, List<Medlem> medlemmar, LocalDate dag, Belopp egetKapital, Kapitaltrappa trappa) {
        return Stream.concat(of(ar, medlemmar, dag).stream(), egetKapital(ar, dag, egetKapital, trappa).stream())
                .toList();
    }

    // 22 §, and what no law says

    /**
     * The check of the own capital alone.
     *
     * @param ar the year's money, not null; one without amounts is compared with nothing
     * @param dag the day it is asked on, not null
     * @param egetKapital the own capital on that day, not null; negative if debts are larger than assets
     * @param trappa what is reasonable, not null; as long as it is not verified it says nothing
     * @return the findings in the order of the table, never null
     */
    public static List<Anmarkning> egetKapital(Bidragsar ar, LocalDate dag, Belopp egetKapital, Kapitaltrappa trappa) {
        if (egetKapital.arNegativt()) {
            return List.of(Medelsregler.BRIST.anmarkning(Map.of("egetKapital", new Uppgift.Pengar(egetKapital))));
        }
        return ar.medel().map(medel -> trappa.bedom(egetKapital, medel, dag)).stream()
                .filter(bedomning -> Medelsregler.KAPITALNIVA.arIKraft(dag))
                .flatMap(bedomning -> bedomning.over().stream()
                        .map(over -> Medelsregler.KAPITALNIVA.anmarkning(Map.of(
                                "egetKapital", new Uppgift.Pengar(egetKapital),
                                "medel", new Uppgift.Pengar(bedomning.medel()),
                                "andel", new Uppgift.Procent(bedomning.andel().orElseThrow()),
                                "hogst", new Uppgift.Procent(bedomning.steg().hogst()),
                                "over", new Uppgift.Pengar(over)))))
                .toList();
    }

    // 5 §

    private Stream<Anmarkning> andelarna() {
        List<Bidrag> bidrag = lagensBidrag(ar, medlemmar);
        return bidrag.isEmpty()
                ? Stream.empty()
                : Bidragskontroll.of(ar.ar(), bidrag, ar.avrundning()).anmarkningar().stream();
    }

    /**
     * What the law shares by ½ ¼ ¼: what members give in money, by what is decided, and until then by what is asked for.
     *
     * @return a contribution for each row; none as long as one of them has no amount
     */
    static List<Bidrag> lagensBidrag(Bidragsar ar, List<Medlem> medlemmar) {
        List<Intaktspost> delas = ar.poster().stream()
                .filter(post -> post.slag().delasEnligtLagen() && post.form() == Medelsform.LIKVIDA_MEDEL)
                .filter(post -> arMedlem(post, medlemmar))
                .toList();
        return delas.stream().anyMatch(post -> post.gallande().isEmpty())
                ? List.of()
                : delas.stream()
                        .map(post -> new Bidrag(
                                post.givare().part().orElseThrow(),
                                post.givare().kod().orElse(null),
                                post.givare().namn(),
                                post.gallande().orElseThrow()))
                        .toList();
    }

    private Stream<Anmarkning> avtalSaknas() {
        return Stream.of(Part.REGION, Part.KOMMUN)
                .filter(part -> medlemsbidrag(part).size() > 1 && ar.avtal(part).isEmpty())
                .map(part -> Medelsregler.AVTAL_SAKNAS.anmarkning(Map.of("part", new Uppgift.Begrepp(part.name()))));
    }

    private Stream<Anmarkning> nyckeldelar() {
        return Stream.of(Part.REGION, Part.KOMMUN).flatMap(this::nyckeldelar);
    }

    private Stream<Anmarkning> nyckeldelar(Part part) {
        List<Intaktspost> delar = medlemsbidrag(part).stream()
                .filter(post -> post.nyckelandel().isPresent())
                .toList();
        Fordelningsnyckel nyckel = ar.nyckel(part);
        if (!nyckel.gar() || delar.stream().anyMatch(post -> post.beslutat().isEmpty())) {
            return Stream.empty();
        }
        Belopp partens = Belopp.summa(
                delar.stream().map(post -> post.beslutat().orElseThrow()).toList());
        List<Belopp> beraknade = nyckel.fordela(partens, ar.avrundning().ellerFinare(partens));
        List<Anmarkning> anmarkningar = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            nyckeldel(delar.get(i), beraknade.get(i)).forEach(anmarkningar::add);
        }
        return anmarkningar.stream();
    }

    private Stream<Anmarkning> nyckeldel(Intaktspost post, Belopp beraknat) {
        Belopp beslutat = post.beslutat().orElseThrow();
        Belopp differens = beslutat.minus(beraknat);
        if (differens.arNoll()) {
            return Stream.empty();
        }
        boolean avrundad = Math.abs(differens.oren()) <= ar.avrundning().oren();
        return Stream.of(Medelsregler.NYCKELDEL.anmarkning(
                avrundad,
                Map.of(
                        "medlem", new Uppgift.Ord(post.givare().namn()),
                        "beslutat", new Uppgift.Pengar(beslutat),
                        "beraknat", new Uppgift.Pengar(beraknat),
                        "differens", new Uppgift.Pengar(differens))));
    }

    private Stream<Anmarkning> beslutSaknas() {
        LocalDate nyarsdagen = ar.ar().period().fran();
        if (dag.isBefore(nyarsdagen)) {
            return Stream.empty();
        }
        return medlemmar.stream()
                .filter(medlem -> medlem.part() != Part.ARBETSFORMEDLINGEN)
                .filter(medlem -> !harBeslutat(medlem))
                .map(medlem -> Medelsregler.BESLUT_SAKNAS.anmarkning(
                        Map.of("medlem", new Uppgift.Ord(medlem.namn()), "dag", new Uppgift.Datum(nyarsdagen))));
    }

    private boolean harBeslutat(Medlem medlem) {
        List<Intaktspost> medlemmens =
                poster(post -> Bidragsar.arMedlemsbidrag(post) && post.givare().avser(medlem));
        return !medlemmens.isEmpty() && medlemmens.stream().allMatch(this::arBeslutad);
    }

    private boolean arBeslutad(Intaktspost post) {
        return post.beslutat().isPresent()
                && post.beslut().filter(beslut -> beslut.datum().isAfter(dag)).isEmpty();
    }

    private Stream<Anmarkning> forfallet() {
        return ar.lage().stream().flatMap(lage -> {
            Belopp forfallet = Belopp.summa(ar.delbetalningar(lage.post()).stream()
                    .filter(delbetalning -> delbetalning.forfaller().isBefore(dag))
                    .map(Delbetalning::belopp)
                    .toList());
            Belopp betalt = lage.betalt(dag);
            return betalt.compareTo(forfallet) >= 0
                    ? Stream.empty()
                    : Stream.of(Medelsregler.FORFALLET.anmarkning(Map.of(
                            "medlem", new Uppgift.Ord(lage.post().givare().namn()),
                            "forfallet", new Uppgift.Pengar(forfallet),
                            "betalt", new Uppgift.Pengar(betalt),
                            "differens", new Uppgift.Pengar(betalt.minus(forfallet)))));
        });
    }

    private Stream<Anmarkning> betaltForMycket() {
        return ar.lage().stream()
                .filter(lage -> Bidragsar.arMedlemsbidrag(lage.post()))
                .flatMap(lage -> lage.post().beslutat().stream()
                        .filter(beslutat -> lage.betalt(dag).compareTo(beslutat) > 0)
                        .map(beslutat -> Medelsregler.BETALT_FOR_MYCKET.anmarkning(Map.of(
                                "medlem", new Uppgift.Ord(lage.post().givare().namn()),
                                "beslutat", new Uppgift.Pengar(beslutat),
                                "betalt", new Uppgift.Pengar(lage.betalt(dag)),
                                "differens", new Uppgift.Pengar(lage.betalt(dag).minus(beslutat))))));
    }

    // 5 a §

    private Stream<Anmarkning> utanforRegion() {
        List<Intaktspost> regioner = medlemsbidrag(Part.REGION);
        return medlemsbidrag(Part.KOMMUN).stream()
                .filter(post -> Indelning.svensk()
                        .arUtanforRegion(
                                post.givare().kod().orElse(null),
                                ar.ar().period().fran()))
                .filter(post -> !regioner.isEmpty()
                        && regioner.stream()
                                .noneMatch(region -> region.givare()
                                        .kod()
                                        .equals(post.givare().kod())))
                .map(post -> Medelsregler.UTANFOR_REGION.anmarkning(
                        Map.of("kommun", new Uppgift.Ord(post.givare().namn()))));
    }

    // 6 §

    private Stream<Anmarkning> ejMedlem() {
        return delasEnligtLagen().flatMap(post -> medlem(post.givare(), medlemmar));
    }

    private Stream<Anmarkning> natura() {
        return delasEnligtLagen().flatMap(post -> likvidaMedel(post.givare(), post.form()));
    }

    private Stream<Intaktspost> delasEnligtLagen() {
        return poster(post -> post.slag().delasEnligtLagen()).stream();
    }

    /**
     * What FL 6 § has to say of somebody who transfers something to the association: only members do, and only money.
     *
     * @param givare who, not null
     * @param form what is transferred, not null
     * @param medlemmar who is a member, none null
     * @return the findings, never null
     */
    public static Stream<Anmarkning> overforing(Givare givare, Medelsform form, List<Medlem> medlemmar) {
        return Stream.concat(medlem(givare, medlemmar), likvidaMedel(givare, form));
    }

    /**
     * What FL 6 § has to say of the form of what the association is to use: money, never working time.
     *
     * @param givare who gives it, not null
     * @param form what it is, not null
     * @return the finding, or none; never null
     */
    public static Stream<Anmarkning> likvidaMedel(Givare givare, Medelsform form) {
        return form == Medelsform.LIKVIDA_MEDEL
                ? Stream.empty()
                : Stream.of(Medelsregler.NATURA.anmarkning(Map.of("givare", new Uppgift.Ord(givare.namn()))));
    }

    private static Stream<Anmarkning> medlem(Givare givare, List<Medlem> medlemmar) {
        return medlemmar.stream().anyMatch(givare::avser)
                ? Stream.empty()
                : Stream.of(Medelsregler.EJ_MEDLEM.anmarkning(Map.of("givare", new Uppgift.Ord(givare.namn()))));
    }

    private static boolean arMedlem(Intaktspost post, List<Medlem> medlemmar) {
        return medlemmar.stream().anyMatch(post.givare()::avser);
    }

    private List<Intaktspost> medlemsbidrag(Part part) {
        return poster(post -> Bidragsar.arMedlemsbidrag(post)
                && post.givare().part().filter(part::equals).isPresent());
    }

    private List<Intaktspost> poster(Predicate<Intaktspost> villkor) {
        return ar.poster().stream().filter(villkor).toList();
    }
}
