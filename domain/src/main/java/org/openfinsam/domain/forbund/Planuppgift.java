package org.openfinsam.domain.forbund;

import java.util.Locale;
import org.openfinsam.domain.lag.Texter;

/**
 * What has to be done around a merger, besides the register itself, in the order of time.
 *
 * @since 0.1
 */
public enum Planuppgift {
    /** The members adopt the <i>förbundsordning</i> (FL 8 §). */
    FORBUNDSORDNING(true),
    /** The members elect the board (FL 10 §). */
    STYRELSE(true),
    /** The new association gets its organisation number (FL 4 §). */
    ORGANISATIONSNUMMER(true),
    /** The new organisation is ordered in Uppföljning Finsam: nothing can be registered before its ordered start. */
    UPPFOLJNING_FINSAM(true),
    /** The budget of the new association. */
    BUDGET(true),
    /** Agreements and employments are carried over. */
    AVTAL(true),
    /** Which municipality supervises the archive, and the archives of the old ones (FL 20 §). */
    ARKIV(false),
    /** The last accounts of the old associations, their audit and discharge (FL 24 and 26 §§). */
    ARSREDOVISNING(false);

    private final boolean foreStart;

    Planuppgift(boolean foreStart) {
        this.foreStart = foreStart;
    }

    /**
     * Whether it has to be done before the first day.
     *
     * @return false for what can only be done after
     */
    public boolean arForeStart() {
        return foreStart;
    }

    /**
     * What to do, in words.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a sentence, never null
     */
    public String text(Locale sprak) {
        return Texter.of(Planuppgift.class, "planuppgift", sprak).text(name());
    }
}
