package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The linter of tables: compares every stated sum with the one its terms give, and tells rounding from error by
 * arithmetic.
 *
 * <p>A check is made where the stated cell and at least one term are filled; what an empty term means is said by
 * {@link Tomt}. A difference is rounding if it is at most half a unit for each of the <i>n</i> filled terms, where the
 * unit is the last decimal shown among the figures compared, 1 when all are whole. Zero is a term, the stated figure is
 * none. Counts of people and things are never rounded, so there every difference is an error. A per cent has a rule of
 * its own, {@link Tabellregel.Andelsregel}.
 *
 * <table>
 * <caption>Rounding or error: the stated sum of 10, 20 and 30</caption>
 * <tr><th scope="col">stated</th><th scope="col">terms</th><th scope="col">unit</th><th scope="col">KR</th>
 *     <th scope="col">ANTAL</th></tr>
 * <tr><td>60</td><td>10, 20, 30</td><td>1</td><td>no finding</td><td>no finding</td></tr>
 * <tr><td>61</td><td>10, 20, 30</td><td>1</td><td>rounding: 1 ≤ 3·½</td><td>error</td></tr>
 * <tr><td>62</td><td>10, 20, 30</td><td>1</td><td>error: 2 &gt; 3·½</td><td>error</td></tr>
 * <tr><td>61</td><td>10.0, 20.0, 30.0</td><td>0.1</td><td>error: 1 &gt; 3·0.05</td><td>error</td></tr>
 * <tr><td>31</td><td>empty, empty, 30</td><td>1</td><td>error: 1 &gt; 1·½; no check when {@code OKANT}</td>
 *     <td>error; no check when {@code OKANT}</td></tr>
 * </table>
 *
 * <p>The time is linear in the size of the table for each rule. Thread-safe.
 *
 * @since 0.1
 */
public final class Avstamning {
    private Avstamning() {}

    /**
     * What the linter found.
     *
     * @param kontrollerade how many checks were made
     * @param avvikelser the differences: sums of sections first, then rule by rule, each from the top down and from left
     *     to right; empty when the table holds together
     */
    public record Resultat(int kontrollerade, List<Avvikelse> avvikelser) {
        /**
         * Checks and copies.
         *
         * @param kontrollerade number of checks, at least the number of differences
         * @param avvikelser differences, none null
         * @throws IllegalArgumentException if there are more differences than checks
         */
        public Resultat {
            avvikelser = List.copyOf(avvikelser);
            if (kontrollerade < avvikelser.size()) {
                throw new IllegalArgumentException(avvikelser.size() + " differences of " + kontrollerade + " checks");
            }
        }
    }

    /**
     * Checks the sums of a table's sections and its rules.
     *
     * @param tabell the table, not null; it holds what the source states
     * @param regler the rules beside the sums of sections, none null; may be empty
     * @param enhet the unit of the figures compared, not null and not {@code TEXT}
     * @param tomt what an empty term means, not null
     * @return the checks made and the differences, never null
     * @throws Regelfel if a rule names what the table does not have, or has in several places
     * @throws IllegalArgumentException if the unit is {@code TEXT}
     */
    public static Resultat granska(Tabell tabell, List<? extends Tabellregel> regler, Enhet enhet, Tomt tomt) {
        if (Objects.requireNonNull(enhet, "enhet") == Enhet.TEXT) {
            throw new IllegalArgumentException("Figures have another unit than TEXT");
        }
        Granskning granskning = new Granskning(tabell, enhet, Objects.requireNonNull(tomt, "tomt"));
        return granskning.granska(List.copyOf(regler));
    }

    /** Whether rounding alone can make a difference of a sum of so many terms, all shown with so many decimals. */
    static boolean forklaras(BigDecimal differens, int termer, int decimaler) {
        BigDecimal halvaEnheter = BigDecimal.valueOf(termer, decimaler);
        return differens.abs().add(differens.abs()).compareTo(halvaEnheter) <= 0;
    }
}
