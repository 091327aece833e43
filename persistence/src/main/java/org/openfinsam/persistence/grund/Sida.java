package org.openfinsam.persistence.grund;

/**
 * A page of a list.
 *
 * @param nummer which page, the first is 1
 * @param antal rows on a page, 1–{@value #HOGST}
 */
public record Sida(int nummer, int antal) {

    /** The largest number of rows on a page. */
    public static final int HOGST = 200;

    /** The first page, as long as a page may be. */
    public static final Sida FORSTA = new Sida(1, HOGST);

    /**
     * Checks the page.
     *
     * @throws IllegalArgumentException if the page or the number of rows is out of range
     */
    public Sida {
        if (nummer < 1 || antal < 1 || antal > HOGST || (nummer - 1L) * antal > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("No such page: " + nummer + " of " + antal + " rows");
        }
    }

    /** How many rows stand before it. */
    public int hoppaOver() {
        return (nummer - 1) * antal;
    }
}
