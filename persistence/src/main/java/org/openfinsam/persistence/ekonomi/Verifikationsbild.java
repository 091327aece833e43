package org.openfinsam.persistence.ekonomi;

import java.util.List;

/**
 * One voucher of a ledger file.
 *
 * @param fil the file that it came with
 * @param filrad on which line of it, from 1
 * @param rader its rows in their order, at least one
 */
public record Verifikationsbild(Huvudboksar fil, int filrad, List<Verifikationsrad> rader) {
    /** Copies the rows. */
    public Verifikationsbild {
        rader = List.copyOf(rader);
    }
}
