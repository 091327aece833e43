package org.openfinsam.domain.medel;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An association's own capital (<i>eget kapital</i>) through one year: what it opened with, what moved it, what it closed
 * with.
 *
 * <p>Always {@code ingaende + resultat + overforingar = utgaende}, as the balance sheet has it at both ends of the year
 * (LKBR, by FL 24 §). Not income: money from earlier years lies in {@code ingaende} and never in {@code resultat}. Below
 * zero at the close the assets do not suffice, and the members answer for what is missing, each by its share (FL 22 §).
 * Immutable and thread-safe.
 *
 * <p>Example: Södra Norrbotten opened 2020 with 1 030 361 kr, took over 2 112 949 and 1 177 241 kr from the two
 * associations that joined it, and budgeted for a result of −2 100 506 kr; it would close with 2 220 045 kr.
 *
 * @param ar the year, not null
 * @param ingaende the capital on 1 January, not null; negative if debts are larger than assets
 * @param resultat income less costs of the year, not null; negative for a deficit
 * @param overforingar capital taken over without being income, as from an association that joins, not null; negative for
 *     capital handed over
 * @param utgaende the capital on 31 December, not null; negative if debts are larger than assets
 * @since 0.1
 */
public record EgetKapital(Rakenskapsar ar, Belopp ingaende, Belopp resultat, Belopp overforingar, Belopp utgaende) {

    /**
     * Checks the parts and that they come out.
     *
     * @param ar the year, not null
     * @param ingaende the capital on 1 January, not null
     * @param resultat the result, not null
     * @param overforingar what was taken over, not null
     * @param utgaende the capital on 31 December, not null
     * @throws IllegalArgumentException if the first three amounts do not sum to the last
     * @throws ArithmeticException if the sum does not fit
     */
    public EgetKapital {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(utgaende, "utgaende");
        Belopp beraknat = ingaende.plus(resultat).plus(overforingar);
        if (!beraknat.equals(utgaende)) {
            throw new IllegalArgumentException("The capital of " + ar + " does not come out: " + ingaende + " + "
                    + resultat + " + " + overforingar + " is " + beraknat + ", not " + utgaende);
        }
    }

    /**
     * A year whose close is calculated.
     *
     * @param ar the year, not null
     * @param ingaende the capital on 1 January, not null
     * @param resultat the result, not null, negative for a deficit
     * @param overforingar what was taken over, not null, negative for what was handed over
     * @return the year's capital, never null
     * @throws ArithmeticException if the close does not fit
     */
    public static EgetKapital of(Rakenskapsar ar, Belopp ingaende, Belopp resultat, Belopp overforingar) {
        return new EgetKapital(
                ar, ingaende, resultat, overforingar, ingaende.plus(resultat).plus(overforingar));
    }

    /**
     * What a year opens with, what came with associations that joined during it included: by its own row, or else by what the year
     * before closed with.
     *
     * @param kanda the years that something is known of, in any order, none null
     * @param ar the year, not null
     * @return the capital, negative if debts are larger than assets; empty if neither year is known, which is not zero
     * @throws ArithmeticException if the sum does not fit
     */
    public static Optional<Belopp> oppnar(Collection<EgetKapital> kanda, Rakenskapsar ar) {
        return kanda.stream()
                .filter(ett -> ett.ar.equals(ar))
                .map(ett -> ett.ingaende.plus(ett.overforingar))
                .findFirst()
                .or(() -> kanda.stream()
                        .filter(ett -> ett.ar.nasta().equals(ar))
                        .map(EgetKapital::utgaende)
                        .findFirst());
    }

    /**
     * The year after, which opens with what this one closed with.
     *
     * @param nastaResultat its result, not null, negative for a deficit
     * @return the next year's capital, never null
     * @throws IllegalArgumentException if that year has not four digits
     * @throws ArithmeticException if the close does not fit
     */
    public EgetKapital nasta(Belopp nastaResultat) {
        return of(ar.nasta(), utgaende, nastaResultat, Belopp.NOLL);
    }
}
