package org.openfinsam.domain.forbund;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Texter;

/**
 * What has to be done around a merger, a split or a closing, besides the register itself, in the order of time.
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
    /** The board liquidates: debts are paid, what is owned is sold. */
    LIKVIDATION(true),
    /** Which municipality supervises the archive, and the archives of the old ones (FL 20 §). */
    ARKIV(false),
    /** The last accounts of the old associations, their audit and discharge (FL 24 and 26 §§). */
    ARSREDOVISNING(false),
    /** The members get the capital back. */
    ATERBETALNING(false),
    /** The organisation number and the organisation in Uppföljning Finsam are ended. */
    AVREGISTRERING(false);

    private static final Set<Planuppgift> BARA_VID_SLUT = EnumSet.of(LIKVIDATION, ATERBETALNING, AVREGISTRERING);
    private static final Set<Planuppgift> VID_SLUT =
            EnumSet.of(AVTAL, LIKVIDATION, ARKIV, ARSREDOVISNING, ATERBETALNING, AVREGISTRERING);

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
     * What has to be done around an event of a kind, in the order of time.
     *
     * @param slag a merger, a split or a closing; not null
     * @return the tasks, never null
     */
    public static List<Planuppgift> kring(Ombildningsslag slag) {
        return Stream.of(values())
                .filter(u -> slag == Ombildningsslag.AVVECKLING ? VID_SLUT.contains(u) : !BARA_VID_SLUT.contains(u))
                .toList();
    }

    /**
     * What to do around an event of a kind, in words.
     *
     * @param slag a merger, a split or a closing; not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a sentence, never null
     */
    public String text(Ombildningsslag slag, Locale sprak) {
        Texter texter = Texter.of(Planuppgift.class, "planuppgift", sprak);
        String egen = name() + "." + slag;
        return texter.text(texter.nycklar().contains(egen) ? egen : name());
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
