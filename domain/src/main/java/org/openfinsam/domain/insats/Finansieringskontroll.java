package org.openfinsam.domain.insats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Whether every row of costs is paid, once, and priced as it is staffed.
 *
 * <table>
 * <caption>What is asked, in this order</caption>
 * <tr><th scope="col">rule</th><th scope="col">says no when</th></tr>
 * <tr><th scope="row">{@code RAD-OBETALD}</th><td>a row is paid less than it costs a year</td></tr>
 * <tr><th scope="row">{@code RAD-OVERBETALD}</th><td>a row is paid more than it costs a year: twice, or by a slip</td></tr>
 * <tr><th scope="row">{@code RAD-LOFTE-ATERTAGET}</th><td>somebody who was to pay a row has taken the promise back</td></tr>
 * <tr><th scope="row">{@code RAD-DELTID-SOM-HELTID}</th><td>part of a post costs as much as the cheapest whole post of the
 *     same resource that year, or more</td></tr>
 * <tr><th scope="row">{@code RESURS-TVA-PRISER}</th><td>the same resource has two full-time prices a year. A part of a post is
 *     scaled up; amounts in whole kronor may be off by half a krona. Posts that the rule before has named are left out.</td></tr>
 * </table>
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class Finansieringskontroll {

    private static final Andel HALV_KRONA = Andel.of(50, 1);

    private final List<Kostnadsrad> rader;

    private Finansieringskontroll(List<Kostnadsrad> rader) {
        this.rader = List.copyOf(rader);
    }

    /**
     * The check of rows of costs.
     *
     * @param rader the rows, none null
     * @return the findings in the order of the table, and of each rule by year and row; never null
     */
    public static List<Anmarkning> of(List<Kostnadsrad> rader) {
        Finansieringskontroll kontroll = new Finansieringskontroll(rader);
        return Stream.<Function<Rakenskapsar, Stream<Anmarkning>>>of(
                        kontroll::obetalda,
                        kontroll::overbetalda,
                        kontroll::atertagna,
                        kontroll::deltidSomHeltid,
                        kontroll::tvaPriser)
                .flatMap(prov -> kontroll.ar().flatMap(prov))
                .toList();
    }

    private Stream<Rakenskapsar> ar() {
        return rader.stream().flatMap(rad -> rad.ar().stream()).distinct().sorted();
    }

    private Stream<Anmarkning> obetalda(Rakenskapsar ar) {
        return rader.stream()
                .filter(rad -> rad.rest(ar).compareTo(Belopp.NOLL) > 0)
                .map(rad -> rest(Insatsregler.OBETALD, rad, ar));
    }

    private Stream<Anmarkning> overbetalda(Rakenskapsar ar) {
        return rader.stream()
                .filter(rad -> rad.rest(ar).arNegativt())
                .map(rad -> rest(Insatsregler.OVERBETALD, rad, ar));
    }

    private static Anmarkning rest(Regel regel, Kostnadsrad rad, Rakenskapsar ar) {
        Map<String, Uppgift> data = radens(rad, ar);
        data.put("kostnad", new Uppgift.Pengar(rad.kostnad(ar).orElse(Belopp.NOLL)));
        data.put("betalt", new Uppgift.Pengar(rad.betalt(ar)));
        data.put(
                "differens",
                new Uppgift.Pengar(rad.betalt(ar).minus(rad.kostnad(ar).orElse(Belopp.NOLL))));
        return regel.anmarkning(data);
    }

    private Stream<Anmarkning> atertagna(Rakenskapsar ar) {
        return rader.stream()
                .flatMap(rad -> rad.finansiering().stream()
                        .filter(f -> f.ar().equals(ar) && !f.galler())
                        .map(f -> {
                            Map<String, Uppgift> data = radens(rad, ar);
                            data.put("finansiar", new Uppgift.Ord(f.finansiar().namn()));
                            data.put("belopp", new Uppgift.Pengar(f.belopp()));
                            data.put("dag", new Uppgift.Datum(f.lofte().dag()));
                            return Insatsregler.ATERTAGET.anmarkning(data);
                        }));
    }

    private Stream<Anmarkning> deltidSomHeltid(Rakenskapsar ar) {
        return rader.stream().filter(rad -> arDeltidSomHeltid(rad, ar)).map(rad -> {
            Map<String, Uppgift> data = radens(rad, ar);
            data.put("omfattning", new Uppgift.Procent(procent(rad.omfattning())));
            data.put("kostnad", new Uppgift.Pengar(rad.belopp().get(ar)));
            data.put("heltid", new Uppgift.Pengar(heltidspris(rad, ar).orElseThrow()));
            return Insatsregler.DELTID.anmarkning(data);
        });
    }

    private boolean arDeltidSomHeltid(Kostnadsrad rad, Rakenskapsar ar) {
        Belopp belopp = rad.belopp().get(ar);
        return belopp != null
                && rad.arDeltid()
                && heltidspris(rad, ar)
                        .filter(heltid -> belopp.compareTo(heltid) >= 0)
                        .isPresent();
    }

    /** What the cheapest whole post of the same resource costs. */
    private Optional<Belopp> heltidspris(Kostnadsrad rad, Rakenskapsar ar) {
        return rader.stream()
                .filter(annan -> annan.arHeltid() && annan.resurs().equals(rad.resurs()))
                .map(annan -> annan.belopp().get(ar))
                .filter(Objects::nonNull)
                .filter(belopp -> !belopp.arNoll())
                .min(Comparator.naturalOrder());
    }

    private Stream<Anmarkning> tvaPriser(Rakenskapsar ar) {
        Map<String, List<Kostnadsrad>> resurser = rader.stream()
                .filter(rad -> rad.omfattning() != null && rad.belopp().containsKey(ar))
                .filter(rad -> !arDeltidSomHeltid(rad, ar))
                .collect(Collectors.groupingBy(Kostnadsrad::resurs, LinkedHashMap::new, Collectors.toList()));
        return resurser.entrySet().stream()
                .filter(resurs -> harTvaPriser(resurs.getValue(), ar))
                .map(resurs -> Insatsregler.TVA_PRISER.anmarkning(Map.of(
                        "resurs", new Uppgift.Ord(resurs.getKey()),
                        "ar", new Uppgift.Ord(ar.toString()),
                        "lagst",
                                new Uppgift.Pengar(heltid(resurs.getValue(), ar)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()),
                        "hogst",
                                new Uppgift.Pengar(heltid(resurs.getValue(), ar)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()))));
    }

    /** One price explains all posts if the spans of what each may have been rounded from have a point in common. */
    private static boolean harTvaPriser(List<Kostnadsrad> rader, Rakenskapsar ar) {
        Andel storstaUndre = rader.stream()
                .map(rad -> pris(rad, ar, HALV_KRONA.ganger(Andel.of(-1, 1))))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Andel minstaOvre = rader.stream()
                .map(rad -> pris(rad, ar, HALV_KRONA))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return storstaUndre.compareTo(minstaOvre) > 0;
    }

    private static Andel pris(Kostnadsrad rad, Rakenskapsar ar, Andel marginal) {
        Andel oren = Andel.of(rad.belopp().get(ar).oren(), 1).plus(marginal);
        return oren.ganger(tillHeltid(rad));
    }

    private static Andel tillHeltid(Kostnadsrad rad) {
        Andel omfattning = rad.omfattning();
        return new Andel(/* taljare= */ omfattning.namnare(), /* namnare= */ omfattning.taljare());
    }

    private static Stream<Belopp> heltid(List<Kostnadsrad> rader, Rakenskapsar ar) {
        return rader.stream()
                .map(rad ->
                        Avrundning.KRONA.avrunda(rad.belopp().get(ar).andel(tillHeltid(rad), RoundingMode.HALF_UP)));
    }

    private static BigDecimal procent(Andel andel) {
        BigDecimal procent = andel.iProcent(2).stripTrailingZeros();
        return procent.scale() < 0 ? procent.setScale(0) : procent;
    }

    private static Map<String, Uppgift> radens(Kostnadsrad rad, Rakenskapsar ar) {
        Map<String, Uppgift> data = new LinkedHashMap<>();
        data.put("nr", Uppgift.Tal.of(rad.nr()));
        data.put("rad", new Uppgift.Ord(rad.namn()));
        data.put("ar", new Uppgift.Ord(ar.toString()));
        return data;
    }
}
