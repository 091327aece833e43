package org.openfinsam.domain.belopp;

/**
 * The unit that amounts are rounded to, always half away from zero.
 *
 * <p>Thread-safe. Example: 2 500.50 kr is 2 501 kr to {@link #KRONA}, −2 500.50 kr is −2 501 kr.
 *
 * @since 0.1
 */
public enum Avrundning {
    /** To the öre: nothing is rounded. */
    ORE(1),
    /** To whole kronor. */
    KRONA(100),
    /** To thousands of kronor (<i>tkr</i>). */
    TUSENTAL(100_000);

    private final long oren;

    Avrundning(long oren) {
        this.oren = oren;
    }

    /**
     * The size of the unit.
     *
     * @return öre per unit, positive
     */
    public long oren() {
        return oren;
    }

    /**
     * The whole number of units nearest to an amount; halfway between two, the one farther from zero.
     *
     * @param belopp the amount, not null
     * @return the rounded amount, never null
     * @throws ArithmeticException if the rounded amount does not fit
     */
    public Belopp avrunda(Belopp belopp) {
        long hela = belopp.oren() / oren;
        long rest = Math.abs(belopp.oren() % oren);
        if (2 * rest >= oren) {
            hela += Long.signum(belopp.oren());
        }
        return new Belopp(Math.multiplyExact(hela, oren));
    }

    /**
     * This unit, or the next finer one that an amount is a whole number of, so that it can be split without rest.
     *
     * @param belopp the amount, not null
     * @return this unit or a finer one, at the finest {@link #ORE}; never null
     */
    public Avrundning ellerFinare(Belopp belopp) {
        return switch (this) {
            case ORE -> ORE;
            case KRONA -> arJamn(belopp) ? KRONA : ORE;
            case TUSENTAL -> arJamn(belopp) ? TUSENTAL : KRONA.ellerFinare(belopp);
        };
    }

    /**
     * Whether an amount is a whole number of units, so that rounding leaves it as it is.
     *
     * @param belopp the amount, not null
     * @return true if nothing is left over
     */
    public boolean arJamn(Belopp belopp) {
        return belopp.oren() % oren == 0;
    }
}
