package org.openfinsam.domain.ekonomi;

/**
 * How often an association makes a forecast.
 *
 * @since 0.1
 */
public enum Prognosintervall {
    /** After any month. */
    MANAD(1),
    /** After March, June and September. */
    KVARTAL(3);

    private final int manader;

    Prognosintervall(int manader) {
        this.manader = manader;
    }

    /**
     * Whether a round falls after some months.
     *
     * @param manad how many months are known, 0–11; 0 for a plan, which every association has
     * @return true if it does
     */
    public boolean galler(int manad) {
        return manad >= 0 && manad <= Prognosomgang.SISTA_MANAD && manad % manader == 0;
    }

    /**
     * The months after one that a round may fall after.
     *
     * @param manad how many months are known, 0–11
     * @return the next, never above 11
     */
    public int nasta(int manad) {
        int nasta = (manad / manader + 1) * manader;
        return nasta <= Prognosomgang.SISTA_MANAD ? nasta : Prognosomgang.SISTA_MANAD / manader * manader;
    }
}
