package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * A voucher: what was booked at one time, whose rows sum to zero. One that does not is none, and cannot be made; whoever
 * reads a file says so by {@link Sieregel#OBALANS}. Immutable and thread-safe.
 *
 * @param serie its series, not null, may be empty before a program has numbered it
 * @param nummer its number in the series, not null, may be empty
 * @param datum its day, not null
 * @param text its words, not null, may be empty
 * @param rader the rows, at least one, debit and credit the same
 * @since 0.1
 */
public record Verifikation(String serie, String nummer, LocalDate datum, String text, List<Transaktion> rader) {
    /**
     * Checks and copies.
     *
     * @param serie its series, not null
     * @param nummer its number, not null
     * @param datum its day, not null
     * @param text its words, not null
     * @param rader the rows, none null
     * @throws IllegalArgumentException if there is no row, or the rows do not sum to zero
     * @throws ArithmeticException if the rows sum to more than an amount can be
     */
    public Verifikation {
        Objects.requireNonNull(serie, "serie");
        Objects.requireNonNull(nummer, "nummer");
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(text, "text");
        rader = List.copyOf(rader);
        long summa = 0;
        for (Transaktion rad : rader) {
            summa = Math.addExact(summa, rad.belopp().oren());
        }
        if (rader.isEmpty() || summa != 0) {
            throw new IllegalArgumentException(
                    "Voucher " + serie + " " + nummer + " is not in balance: " + new Belopp(summa));
        }
    }

    /**
     * What people call it.
     *
     * @return for example {@code A 12}, never null
     */
    public String namn() {
        return (serie + " " + nummer).strip();
    }
}
