package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Andamalskontroll;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelskontroll;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What the law, the call and the figures have to say of an application.
 *
 * <table>
 * <caption>What is asked, in this order</caption>
 * <tr><th scope="col">rule</th><th scope="col">says no when</th></tr>
 * <tr><th scope="row">{@code ASKANDE-PERSONNUMMER}</th><td>a text looks like holding a personal number</td></tr>
 * <tr><th scope="row">{@code ASKANDE-OBESVARAD}</th><td>a question that has to be answered is not</td></tr>
 * <tr><th scope="row">{@code FL2-MALGRUPP-SAKNAS} and the like</th><td>{@link Andamalskontroll} says so</td></tr>
 * <tr><th scope="row">{@code FL7-UTFORARE-SAKNAS}, {@code FL7-UTFORARE-EJ-MEDLEM}, {@code FL7-FORBUNDET-UTFOR}</th><td>nobody, or
 *     somebody who is no member, or the association itself carries out the <i>insats</i></td></tr>
 * <tr><th scope="row">{@code INSATS-SLAG-SAKNAS}, {@code INSATS-BLANDAT-SLAG}</th><td>no kind, or more than one, is chosen</td></tr>
 * <tr><th scope="row">{@code ASKANDE-UPPDRAGSGRANS}</th><td>what is a party's ordinary duty and what is beyond is not said</td></tr>
 * <tr><th scope="row">{@code FL6-EJ-MEDLEM}, {@code FL6-NATURA}</th><td>somebody who is no member would pay through the association,
 *     or somebody with working time instead of money</td></tr>
 * <tr><th scope="row">{@code ASKANDE-INGET-ASKAT}, {@code ASKANDE-INGA-KOSTNADER}</th><td>nothing is asked for, or no costs are
 *     stated</td></tr>
 * <tr><th scope="row">{@code ASKANDE-AR-BLANDAS}</th><td>what is asked, what it costs and who pays are not of the same years, or
 *     not from the year of the call</td></tr>
 * <tr><th scope="row">{@code ASKANDE-SUMMA}</th><td>what is asked is not what the association pays of the rows; half the unit that
 *     it is asked in is no difference</td></tr>
 * <tr><th scope="row">{@code ASKANDE-OVER-TAK}</th><td>more is asked for a year than the call lets one application have</td></tr>
 * <tr><th scope="row">{@code ASKANDE-ANDEL}</th><td>a share that the text states is another than the rows give</td></tr>
 * <tr><th scope="row">{@link Finansieringskontroll}</th><td>a row is not paid once</td></tr>
 * </table>
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class Askandekontroll {

    /** What is marked, for the preparation to see, and does not stop an application from being handed in. */
    private static final List<Regel> MARKERAS =
            List.of(Insatsregler.OBETALD, Insatsregler.OVERBETALD, Insatsregler.ATERTAGET, Insatsregler.DELTID);

    private final Askandeinnehall innehall;
    private final Utlysning utlysning;
    private final List<Medlem> medlemmar;
    private final LokalaRegler regler;
    private final LocalDate dag;

    private Askandekontroll(
            Askandeinnehall innehall, Utlysning utlysning, List<Medlem> medlemmar, LokalaRegler regler, LocalDate dag) {
        this.innehall = Objects.requireNonNull(innehall, "innehall");
        this.utlysning = Objects.requireNonNull(utlysning, "utlysning");
        this.medlemmar = List.copyOf(medlemmar);
        this.regler = Objects.requireNonNull(regler, "regler");
        this.dag = Objects.requireNonNull(dag, "dag");
    }

    /**
     * The check of an application.
     *
     * @param innehall what it says, not null
     * @param utlysning the call, not null
     * @param medlemmar the association's members on the day, none null
     * @param regler the association's own rules, not null
     * @param dag the day it is asked on, not null
     * @return the findings in the order of the table, never null
     */
    public static List<Anmarkning> of(
            Askandeinnehall innehall, Utlysning utlysning, List<Medlem> medlemmar, LokalaRegler regler, LocalDate dag) {
        Askandekontroll kontroll = new Askandekontroll(innehall, utlysning, medlemmar, regler, dag);
        return Stream.of(
                        personnummer(innehall, utlysning).stream(),
                        obesvarade(innehall, utlysning).stream()
                                .map(fraga -> Insatsregler.OBESVARAD.anmarkning(
                                        Map.of("fraga", new Uppgift.Ord(fraga.rubrik())))),
                        kontroll.andamal(),
                        utforare(innehall.utforare(), innehall.slag(), medlemmar),
                        slag(innehall.slag()),
                        kontroll.uppdragsgranser(),
                        kontroll.overforingar(),
                        kontroll.tomt(),
                        kontroll.arBlandas(),
                        kontroll.summa(),
                        kontroll.tak(),
                        kontroll.andelar(),
                        Finansieringskontroll.of(innehall.rader()).stream())
                .flatMap(anmarkningar -> anmarkningar)
                .filter(anmarkning -> anmarkning.regel().arIKraft(dag))
                .toList();
    }

    /**
     * Whether a finding stops an application from being handed in. What is missing in the law's sense and what cannot be
     * understood does; rows that nobody pays yet are what the preparation is for, and are marked.
     *
     * @param anmarkning the finding, not null
     * @return true if it stops
     */
    public static boolean stoppar(Anmarkning anmarkning) {
        return anmarkning.allvar() == Allvar.FEL && !MARKERAS.contains(anmarkning.regel());
    }

    static List<Anmarkning> personnummer(Askandeinnehall innehall, Utlysning utlysning) {
        return innehall.texter(utlysning).entrySet().stream()
                .flatMap(text -> Insatsregler.personnummer(text.getKey(), text.getValue()))
                .toList();
    }

    static List<Fraga> obesvarade(Askandeinnehall innehall, Utlysning utlysning) {
        return utlysning.fragor().stream()
                .filter(fraga ->
                        fraga.obligatorisk() && innehall.svar(fraga.kod()).isEmpty())
                .toList();
    }

    private Stream<Anmarkning> andamal() {
        Set<Part> behov = innehall.parter().stream()
                .flatMap(grans -> grans.part().part().stream())
                .collect(Collectors.toSet());
        return Andamalskontroll.of(
                innehall.svar(Fraga.MALGRUPP).orElse(null),
                innehall.svar(Fraga.ARBETSFORMAGA).orElse(null),
                behov,
                regler,
                dag)
                .stream();
    }

    /** FL 7 §: the association finances, the members carry out. */
    static Stream<Anmarkning> utforare(Givare utforare, Set<Insatsslag> slag, List<Medlem> medlemmar) {
        if (utforare == null) {
            return Stream.of(Insatsregler.UTFORARE_SAKNAS.anmarkning(Map.of()));
        }
        if (medlemmar.stream().anyMatch(utforare::avser)) {
            return Stream.empty();
        }
        boolean forbundetSjalvt = utforare.equals(FORBUNDET);
        if (!forbundetSjalvt) {
            return Stream.of(
                    Insatsregler.UTFORARE_EJ_MEDLEM.anmarkning(Map.of("utforare", new Uppgift.Ord(utforare.namn()))));
        }
        // What is no service to individuals, as an education of the members' staff, the association may do itself.
        return slag.contains(Insatsslag.INDIVID) || slag.isEmpty()
                ? Stream.of(Insatsregler.FORBUNDET_UTFOR.anmarkning(Map.of()))
                : Stream.empty();
    }

    /** The association itself as the one who carries out. */
    public static final Givare FORBUNDET = Givare.utomstaende("Samordningsförbundet");

    static Stream<Anmarkning> slag(Set<Insatsslag> slag) {
        return switch (slag.size()) {
            case 0 -> Stream.of(Insatsregler.SLAG_SAKNAS.anmarkning(Map.of()));
            case 1 -> Stream.empty();
            default -> Stream.of(Insatsregler.BLANDAT.anmarkning(Map.of("antal", Uppgift.Tal.of(slag.size()))));
        };
    }

    private Stream<Anmarkning> uppdragsgranser() {
        return innehall.parter().stream()
                .filter(grans -> !grans.arBesvarad())
                .map(grans -> Insatsregler.UPPDRAGSGRANS.anmarkning(
                        Map.of("part", new Uppgift.Ord(grans.part().namn()))));
    }

    private Stream<Anmarkning> overforingar() {
        return innehall.rader().stream()
                .flatMap(rad -> rad.finansiering().stream())
                .filter(f -> f.viaForbundet() && f.finansiar().slag() != Finansiar.Slag.ESF)
                .flatMap(f -> f.finansiar().givare() == null
                        ? Medelskontroll.likvidaMedel(Askandekontroll.FORBUNDET, f.form())
                        : Medelskontroll.overforing(f.finansiar().givare(), f.form(), medlemmar))
                .distinct();
    }

    private Stream<Anmarkning> tomt() {
        return Stream.of(
                        Optional.of(Insatsregler.INGET_ASKAT)
                                .filter(r -> innehall.totaltAskat().arNoll()),
                        Optional.of(Insatsregler.INGA_KOSTNADER)
                                .filter(r -> innehall.kostnadsar().isEmpty()))
                .flatMap(Optional::stream)
                .map(regel -> regel.anmarkning(Map.of()));
    }

    private Stream<Anmarkning> arBlandas() {
        Set<Rakenskapsar> askat = innehall.askat().keySet();
        Set<Rakenskapsar> kostnader = innehall.kostnadsar();
        Set<Rakenskapsar> finansiering = innehall.finansieringsar();
        List<Set<Rakenskapsar>> sagda = Stream.of(askat, kostnader, finansiering)
                .filter(ar -> !ar.isEmpty())
                .toList();
        boolean sammaAr = sagda.stream().distinct().count() <= 1
                && sagda.stream().allMatch(ar -> utlysning.ar().equals(Collections.min(ar)));
        return sammaAr
                ? Stream.empty()
                : Stream.of(Insatsregler.AR_BLANDAS.anmarkning(Map.of(
                        "utlysning", new Uppgift.Ord(utlysning.ar().toString()),
                        "askat", arens(askat),
                        "kostnader", arens(kostnader),
                        "finansiering", arens(finansiering))));
    }

    private static Uppgift arens(Set<Rakenskapsar> ar) {
        return new Uppgift.Ord(ar.stream().sorted().map(Rakenskapsar::toString).collect(Collectors.joining(", ")));
    }

    private Stream<Anmarkning> summa() {
        // Without a payer in the rows, what the association pays is not known and not zero.
        if (innehall.finansieringsar().isEmpty()) {
            return Stream.empty();
        }
        return innehall.askat().entrySet().stream().flatMap(askat -> {
            Belopp forbundets =
                    Finansieringssumma.of(askat.getKey(), innehall.rader()).av(Finansiar.forbundet());
            Belopp differens = askat.getValue().minus(forbundets);
            return 2 * Math.abs(differens.oren()) <= innehall.askatI().oren()
                    ? Stream.empty()
                    : Stream.of(Insatsregler.SUMMA.anmarkning(Map.of(
                            "ar", new Uppgift.Ord(askat.getKey().toString()),
                            "askat", new Uppgift.Pengar(askat.getValue()),
                            "raderna", new Uppgift.Pengar(forbundets),
                            "differens", new Uppgift.Pengar(differens))));
        });
    }

    private Stream<Anmarkning> tak() {
        return utlysning.tak().stream()
                .flatMap(tak -> innehall.askat().entrySet().stream()
                        .filter(askat -> askat.getValue().compareTo(tak) > 0)
                        .map(askat -> Insatsregler.OVER_TAK.anmarkning(Map.of(
                                "ar", new Uppgift.Ord(askat.getKey().toString()),
                                "askat", new Uppgift.Pengar(askat.getValue()),
                                "hogst", new Uppgift.Pengar(tak),
                                "differens", new Uppgift.Pengar(askat.getValue().minus(tak))))));
    }

    private Stream<Anmarkning> andelar() {
        return innehall.andelar().stream()
                .flatMap(uppgift -> uppgift.underlag(innehall.rader()).stream()
                        .filter(underlag ->
                                underlag.procent(Math.max(uppgift.procent().scale(), 0))
                                                .compareTo(uppgift.procent())
                                        != 0)
                        .map(underlag -> Insatsregler.ANDEL.anmarkning(Map.of(
                                "ar", new Uppgift.Ord(uppgift.ar().toString()),
                                "finansiar", new Uppgift.Ord(uppgift.finansiar().namn()),
                                "angivet", new Uppgift.Procent(uppgift.procent()),
                                "beraknat", new Uppgift.Procent(underlag.procent(1)),
                                "del", new Uppgift.Pengar(underlag.del()),
                                "hela", new Uppgift.Pengar(underlag.hela())))));
    }
}
