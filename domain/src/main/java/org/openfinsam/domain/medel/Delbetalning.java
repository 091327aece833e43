package org.openfinsam.domain.medel;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Period;

/**
 * One of the instalments that a member pays its contribution in. Immutable and thread-safe.
 *
 * @param nr its number within the year, from 1
 * @param period the months it is for, not null
 * @param forfaller the last day to pay, always a working day, not null
 * @param belopp what is to be paid, not null
 * @since 0.1
 */
public record Delbetalning(int nr, Period period, LocalDate forfaller, Belopp belopp) {

    /**
     * Checks the parts.
     *
     * @param nr its number, from 1
     * @param period the months, not null
     * @param forfaller the last day to pay, not null
     * @param belopp the amount, not null
     * @throws IllegalArgumentException if the number is below 1
     */
    public Delbetalning {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(forfaller, "forfaller");
        Objects.requireNonNull(belopp, "belopp");
        if (nr < 1) {
            throw new IllegalArgumentException("Instalments are counted from 1: " + nr);
        }
    }
}
