package org.openfinsam.domain.medel;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Whether a year's contributions are shared as FL 5 and 5 a §§ say.
 *
 * <table>
 * <caption>What is checked; the difference is stated minus calculated</caption>
 * <tr><th scope="col">code</th><th scope="col">difference</th></tr>
 * <tr><th scope="row">{@code FL5-HALFTEN}</th><td>the state less half of the sum</td></tr>
 * <tr><th scope="row">{@code FL5-FJARDEDEL}</th><td>regions less half of regions and municipalities, so that a fault in the
 *     state's half is not told twice; not asked where only Gotland takes part (5 a §)</td></tr>
 * <tr><th scope="row">{@code FL5-AF}</th><td>a warning when Arbetsförmedlingen has a row: the law names only
 *     Försäkringskassan. Its money counts in the state's half</td></tr>
 * </table>
 *
 * <p>A difference of at most half a unit is rounding. Immutable and thread-safe.
 *
 * @param andelar per cent of the sum with two decimals, for each kind of member that has a row; no value where the sum is
 *     zero; not null
 * @param anmarkningar the findings, in the order of the table; not null
 * @since 0.1
 */
public record Bidragskontroll(Map<Part, Cell> andelar, List<Anmarkning> anmarkningar) {

    private static final Andel HALFTEN = Andel.of(1, 2);
    private static final int DECIMALER = 2;

    /**
     * Checks the parts.
     *
     * @param andelar per cent of the sum by kind of member, not null
     * @param anmarkningar the findings, none null
     */
    public Bidragskontroll {
        andelar = Collections.unmodifiableMap(new EnumMap<>(andelar));
        anmarkningar = List.copyOf(anmarkningar);
    }

    /**
     * The check of a year's contributions.
     *
     * @param ar the year, not null, 2004 or later
     * @param bidrag what each member transfers, at least one
     * @param avrundning the unit that the amounts were rounded to, not null
     * @return the check, never null
     * @throws IllegalArgumentException if the year is before 2004 or there are no contributions
     * @throws ArithmeticException if a sum does not fit
     */
    public static Bidragskontroll of(Rakenskapsar ar, List<Bidrag> bidrag, Avrundning avrundning) {
        Medelsregler.kontrolleraIKraft(ar);
        if (bidrag.isEmpty()) {
            throw new IllegalArgumentException("No contributions to check");
        }
        Map<Part, Belopp> parternas = new EnumMap<>(Part.class);
        bidrag.forEach(b -> parternas.merge(b.part(), b.belopp(), Belopp::plus));
        return new Bidragskontroll(andelar(parternas), anmarkningar(parternas, arBaraGotland(bidrag), avrundning));
    }

    private static Map<Part, Cell> andelar(Map<Part, Belopp> parternas) {
        long summa = Belopp.summa(parternas.values()).oren();
        Map<Part, Cell> andelar = new EnumMap<>(Part.class);
        parternas.forEach((part, belopp) -> andelar.put(
                part,
                summa == 0
                        ? Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART)
                        : Cell.tal(Andel.of(belopp.oren(), summa).iProcent(DECIMALER))));
        return andelar;
    }

    private static List<Anmarkning> anmarkningar(
            Map<Part, Belopp> parternas, boolean baraGotland, Avrundning avrundning) {
        Belopp arbetsformedlingen = parternas.getOrDefault(Part.ARBETSFORMEDLINGEN, Belopp.NOLL);
        Belopp staten =
                parternas.getOrDefault(Part.FORSAKRINGSKASSAN, Belopp.NOLL).plus(arbetsformedlingen);
        Belopp regionerna = parternas.getOrDefault(Part.REGION, Belopp.NOLL);
        Belopp kommunerna = parternas.getOrDefault(Part.KOMMUN, Belopp.NOLL);

        List<Anmarkning> anmarkningar = new ArrayList<>();
        jamfor(Medelsregler.HALFTEN, staten, regionerna.plus(kommunerna), avrundning, anmarkningar);
        if (!baraGotland) {
            jamfor(Medelsregler.FJARDEDEL, regionerna, kommunerna, avrundning, anmarkningar);
        }
        if (parternas.containsKey(Part.ARBETSFORMEDLINGEN)) {
            anmarkningar.add(Medelsregler.ARBETSFORMEDLINGEN.anmarkning(
                    Map.of("belopp", new Uppgift.Pengar(arbetsformedlingen))));
        }
        return anmarkningar;
    }

    /** Two halves that have to be equal: {@code ena − (ena + andra) / 2} is half of {@code ena − andra}. */
    private static void jamfor(
            Regel regel, Belopp ena, Belopp andra, Avrundning avrundning, List<Anmarkning> anmarkningar) {
        Belopp skillnad = ena.minus(andra);
        if (!skillnad.arNoll()) {
            boolean avrundad = Math.abs(skillnad.oren()) <= avrundning.oren();
            Belopp differens = skillnad.andel(HALFTEN, RoundingMode.HALF_UP);
            anmarkningar.add(regel.anmarkning(avrundad, Map.of("differens", new Uppgift.Pengar(differens))));
        }
    }

    static boolean arBaraGotland(List<Bidrag> bidrag) {
        return bidrag.stream()
                .filter(b -> !b.part().arStatlig())
                .allMatch(b -> b.part() == Part.KOMMUN && Kommunkod.arUtanforRegion(b.kod()));
    }
}
