package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Whether the law of a year's budget is kept.
 *
 * <table>
 * <caption>What is asked, in this order</caption>
 * <tr><th scope="col">rule</th><th scope="col">says no when</th></tr>
 * <tr><th scope="row">{@code FL23-BUDGET-SAKNAS}</th><td>30 November of the year before has passed without a decision</td></tr>
 * <tr><th scope="row">{@code FL23-BUDGET-FOR-SENT}</th><td>the first decision is later than that</td></tr>
 * <tr><th scope="row">{@code FL19-BUDGET-EJ-OFFENTLIGT}</th><td>the meeting was not open to the public</td></tr>
 * <tr><th scope="row">{@code FL23-SAMRAD-SAKNAS}</th><td>it is decided, or the last day has passed, and a member has not been
 *     consulted: Arbetsförmedlingen too, a member without a share of its own</td></tr>
 * <tr><th scope="row">{@code FL23-SAMRAD-FOR-SENT}</th><td>a member was consulted on the day of the decision or later</td></tr>
 * <tr><th scope="row">{@code KL8:14-EJ-PUBLICERAT}</th><td>it is decided and no proposal was published before</td></tr>
 * <tr><th scope="row">{@code KL8:14-PUBLICERAT-FOR-SENT}</th><td>the proposal was published after the meeting was announced</td></tr>
 * <tr><th scope="row">{@code KL11:6-PLAN-SAKNAS}</th><td>one of the three years has no amount at all</td></tr>
 * <tr><th scope="row">{@code KL11:6-STALLNING-SAKNAS}</th><td>nobody knows what the first year opens with</td></tr>
 * <tr><th scope="row">{@code KL11:6-MAL-SAKNAS}</th><td>the financial goals are not written</td></tr>
 * <tr><th scope="row">{@code KL11:5-UNDERSKOTT}, {@code KL11:5-MOTIV-EFTERAT}, {@code KL11:5-MOTIV-SAKNAS}</th><td>the income of
 *     the budget year is not larger than its costs: with its motive, with one that was added after it was published, or
 *     without</td></tr>
 * <tr><th scope="row">{@code KL11:5-EJ-TACKT}</th><td>own capital does not carry a year's deficit</td></tr>
 * </table>
 *
 * <p>A rule is asked if it was in force on the day of the decision, or on the day it is asked on if there is none.
 * Thread-safe.
 *
 * @since 0.1
 */
public final class Budgetkontroll {

    private final List<Budget> versioner;
    private final Budget gallande;
    private final Rakenskapsar ar;
    private final List<Medlem> medlemmar;
    private final LocalDate dag;
    private final LocalDate lagensDag;

    private Budgetkontroll(
            List<Budget> versioner, Budget visad, Rakenskapsar ar, List<Medlem> medlemmar, LocalDate dag) {
        this.versioner = versioner;
        this.gallande = visad;
        this.ar = ar;
        this.medlemmar = List.copyOf(medlemmar);
        this.dag = dag;
        this.lagensDag = forstaBeslut().map(BeslutRef::datum).orElse(dag);
    }

    /**
     * The last day to decide the budget of a year.
     *
     * @param ar the year, not null
     * @return 30 November of the year before, never null
     */
    public static LocalDate senast(Rakenskapsar ar) {
        return LocalDate.of(ar.ar() - 1, Month.NOVEMBER, 30);
    }

    /**
     * The version that counts: the one decided last, otherwise the latest proposal, otherwise the latest.
     *
     * @param versioner versions of one year, none null
     * @return the version; empty if there is none
     */
    public static Optional<Budget> gallande(Collection<Budget> versioner) {
        return versioner.stream()
                .max(Comparator.comparing(
                                (Budget b) -> b.lage().arBeslutad() ? 2 : b.lage() == Budgetlage.FORSLAG ? 1 : 0)
                        .thenComparing(b -> b.beslut().map(BeslutRef::datum).orElse(LocalDate.MIN))
                        .thenComparing(Budget::nummer));
    }

    /**
     * The check of a year's budget.
     *
     * @param versioner every version of it that is known, none null; may be empty
     * @param ar the budget year, not null
     * @param medlemmar who is a member and is to be consulted, none null
     * @param dag the day it is asked on, not null
     * @return the findings in the order of the table, never null
     * @throws IllegalArgumentException if a version is of another year
     */
    public static List<Anmarkning> of(
            Collection<Budget> versioner, Rakenskapsar ar, List<Medlem> medlemmar, LocalDate dag) {
        versioner.stream().filter(v -> !v.ar().equals(ar)).findFirst().ifPresent(annan -> {
            throw new IllegalArgumentException("A budget of another year than " + ar + ": " + annan);
        });
        return new Budgetkontroll(
                        List.copyOf(versioner),
                        gallande(versioner).orElse(null),
                        ar,
                        medlemmar,
                        Objects.requireNonNull(dag, "dag"))
                .svar();
    }

    /**
     * The check of a year's budget, with the content of one version: who looks at it is told of that one, not of another.
     *
     * @param versioner every version of the year that is known, none null
     * @param visad the version whose content is asked, not null, of the same year
     * @param medlemmar who is a member and is to be consulted, none null
     * @param dag the day it is asked on, not null
     * @return the findings in the order of the table, never null
     */
    public static List<Anmarkning> of(
            Collection<Budget> versioner, Budget visad, List<Medlem> medlemmar, LocalDate dag) {
        return new Budgetkontroll(
                        List.copyOf(versioner), visad, visad.ar(), medlemmar, Objects.requireNonNull(dag, "dag"))
                .svar();
    }

    /** What makes it impossible to decide a version as a budget. */
    static List<Anmarkning> hinder(Budget version, Budget tidigare, LocalDate beslutad) {
        Budgetkontroll kontroll = new Budgetkontroll(List.of(version), version, version.ar(), List.of(), beslutad);
        List<Anmarkning> nej = new ArrayList<>();
        kontroll.planSaknas().forEach(nej::add);
        kontroll.stallningSaknas().forEach(nej::add);
        if (!version.arMotiverad()) {
            kontroll.underskott().forEach(nej::add);
        }
        if (tidigare != null && version.finansiering().isEmpty()) {
            Belopp okning = version.kostnader(version.ar()).minus(tidigare.kostnader(version.ar()));
            if (okning.compareTo(Belopp.NOLL) > 0) {
                kontroll.svara(
                                Budgetregler.FINANSIERING_SAKNAS,
                                Map.of("ar", kontroll.aret(version.ar()), "okning", new Uppgift.Pengar(okning)))
                        .forEach(nej::add);
            }
        }
        return List.copyOf(nej);
    }

    private List<Anmarkning> svar() {
        Stream<Anmarkning> beslutet = Stream.of(ejBeslutad(), ejOffentligt(), samraden(), publiceringen())
                .flatMap(svar -> svar);
        Stream<Anmarkning> innehallet = gallande == null
                ? Stream.empty()
                : Stream.of(planSaknas(), stallningSaknas(), malSaknas(), underskott(), ejTackt())
                        .flatMap(svar -> svar);
        return Stream.concat(beslutet, innehallet).toList();
    }

    private Stream<Anmarkning> svara(List<Regel> versionerna, Map<String, Uppgift> data) {
        return Budgetregler.iKraft(versionerna, lagensDag).map(regel -> regel.anmarkning(data));
    }

    private Uppgift aret(Rakenskapsar ett) {
        return new Uppgift.Ord(ett.toString());
    }

    private Optional<BeslutRef> forstaBeslut() {
        return versioner.stream()
                .flatMap(version -> version.beslut().stream())
                .min(Comparator.comparing(BeslutRef::datum));
    }

    // FL 23 §

    private Stream<Anmarkning> ejBeslutad() {
        LocalDate senast = senast(ar);
        Optional<LocalDate> beslutad = forstaBeslut().map(BeslutRef::datum);
        if (beslutad.isEmpty()) {
            return dag.isAfter(senast)
                    ? svara(Budgetregler.EJ_BESLUTAD, Map.of("ar", aret(ar), "senast", new Uppgift.Datum(senast)))
                    : Stream.empty();
        }
        return beslutad.get().isAfter(senast)
                ? svara(
                        Budgetregler.BESLUTAD_FOR_SENT,
                        Map.of(
                                "ar",
                                aret(ar),
                                "beslutad",
                                new Uppgift.Datum(beslutad.get()),
                                "senast",
                                new Uppgift.Datum(senast)))
                : Stream.empty();
    }

    private Stream<Anmarkning> samraden() {
        Optional<LocalDate> beslutad = forstaBeslut().map(BeslutRef::datum);
        if (beslutad.isEmpty() && !dag.isAfter(senast(ar))) {
            return Stream.empty();
        }
        return medlemmar.stream().flatMap(medlem -> samradet(medlem, beslutad));
    }

    private Stream<Anmarkning> samradet(Medlem medlem, Optional<LocalDate> beslutad) {
        Optional<LocalDate> samrad = versioner.stream()
                .flatMap(version -> version.samrad().stream())
                .filter(ett -> ett.medlem().arSamma(medlem))
                .map(Samrad::datum)
                .min(Comparator.naturalOrder());
        if (samrad.isEmpty()) {
            return svara(Budgetregler.SAMRAD_SAKNAS, Map.of("medlem", new Uppgift.Ord(medlem.namn()), "ar", aret(ar)));
        }
        return beslutad.filter(beslut -> !samrad.get().isBefore(beslut)).stream()
                .flatMap(beslut -> svara(
                        Budgetregler.SAMRAD_FOR_SENT,
                        Map.of(
                                "medlem",
                                new Uppgift.Ord(medlem.namn()),
                                "samrad",
                                new Uppgift.Datum(samrad.get()),
                                "beslutad",
                                new Uppgift.Datum(beslut))));
    }

    // FL 19 §

    private Stream<Anmarkning> ejOffentligt() {
        return versioner.stream()
                .filter(version -> version.offentligt().filter(ja -> !ja).isPresent())
                .flatMap(version -> version.beslut().stream())
                .flatMap(beslut ->
                        svara(Budgetregler.EJ_OFFENTLIGT, Map.of("beslut", new Uppgift.Ord(beslut.toString()))));
    }

    // KL 8 kap. 14 §

    private Stream<Anmarkning> publiceringen() {
        Optional<LocalDate> publicerat = versioner.stream()
                .flatMap(version -> version.publicerad().stream())
                .min(Comparator.naturalOrder());
        Optional<LocalDate> beslutad = forstaBeslut().map(BeslutRef::datum);
        if (publicerat.isEmpty() || beslutad.filter(publicerat.get()::isAfter).isPresent()) {
            return beslutad.isPresent() ? svara(Budgetregler.EJ_PUBLICERAT, Map.of("ar", aret(ar))) : Stream.empty();
        }
        return versioner.stream()
                .flatMap(version -> version.kungjord().stream())
                .min(Comparator.naturalOrder())
                .filter(kungjort -> publicerat.get().isAfter(kungjort))
                .stream()
                .flatMap(kungjort -> svara(
                        Budgetregler.PUBLICERAT_FOR_SENT,
                        Map.of(
                                "publicerat",
                                new Uppgift.Datum(publicerat.get()),
                                "kungjort",
                                new Uppgift.Datum(kungjort))));
    }

    // KL 11 kap. 6 §

    private Stream<Anmarkning> planSaknas() {
        return gallande.aren().stream()
                .filter(ett -> !gallande.arPlanerat(ett))
                .flatMap(ett -> svara(Budgetregler.PLAN_SAKNAS, Map.of("ar", aret(ett))));
    }

    private Stream<Anmarkning> stallningSaknas() {
        return gallande.ingaende().isPresent()
                ? Stream.empty()
                : svara(Budgetregler.STALLNING_SAKNAS, Map.of("ar", aret(ar)));
    }

    private Stream<Anmarkning> malSaknas() {
        return gallande.mal().isPresent() ? Stream.empty() : svara(Budgetregler.MAL_SAKNAS, Map.of("ar", aret(ar)));
    }

    // KL 11 kap. 5 §

    private Stream<Anmarkning> underskott() {
        Belopp resultat = gallande.resultat(ar);
        // Income must be larger than costs: read as it stands, a zero is not enough.
        if (gallande.rader().isEmpty() || resultat.compareTo(Belopp.NOLL) > 0) {
            return Stream.empty();
        }
        Uppgift underskottet = new Uppgift.Pengar(resultat);
        if (gallande.motiv().isEmpty() && gallande.arMotiverad()) {
            return svara(
                    Budgetregler.MOTIV_EFTERAT,
                    Map.of(
                            "ar",
                            aret(ar),
                            "resultat",
                            underskottet,
                            "skrivet",
                            new Uppgift.Datum(gallande.motivtillagg().get(0).dag())));
        }
        return svara(
                gallande.arMotiverad() ? Budgetregler.UNDERSKOTT : Budgetregler.MOTIV_SAKNAS,
                Map.of("ar", aret(ar), "resultat", underskottet));
    }

    private Stream<Anmarkning> ejTackt() {
        return gallande.egetKapital().stream()
                .filter(kapital -> kapital.utgaende().arNegativt())
                .flatMap(kapital -> svara(
                        Budgetregler.EJ_TACKT,
                        Map.of("ar", aret(kapital.ar()), "egetKapital", new Uppgift.Pengar(kapital.utgaende()))));
    }
}
