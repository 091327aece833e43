package org.openfinsam.domain.insats;

import java.util.List;
import org.openfinsam.domain.medel.Aldersspann;

/**
 * Whom an <i>insats</i> is for, as data.
 *
 * @param aldrar the ages, or null if not limited
 * @param kriterier what they have in common, for example that they have been on sick leave; never anything of one
 *     person; not null
 * @since 0.1
 */
public record Malgrupp(Aldersspann aldrar, List<String> kriterier) {

    /**
     * Checks the parts.
     *
     * @param aldrar the ages, or null if not limited
     * @param kriterier what they have in common, for example that they have been on sick leave; never anything of
     *     one person; not null
     */
    public Malgrupp {
        kriterier = List.copyOf(kriterier);
    }

    /**
     * Whether another group's ages lie within this group's.
     *
     * @param annan the other, not null
     * @return false if the other has younger or older, or no limit where this has one
     */
    public boolean rymmer(Malgrupp annan) {
        return aldrar == null || (annan.aldrar != null && aldrar.rymmer(annan.aldrar));
    }

    /**
     * Whether nothing is said of whom it is for.
     *
     * @return true without ages and criteria
     */
    public boolean arObestamd() {
        return aldrar == null && kriterier.isEmpty();
    }
}
