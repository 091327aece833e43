package org.openfinsam.persistence.ekonomi;

import java.time.LocalDate;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.tid.Period;

/**
 * A statement in a list: what it is, without its figures.
 *
 * @param id which one
 * @param period the period it tells of
 * @param slag result or balance
 */
public record Rakningsrad(RakningId id, Period period, Rakningsslag slag) {

    /** The row as JPQL hands it over. */
    public Rakningsrad(RakningId id, LocalDate fran, LocalDate till, Rakningsslag slag) {
        this(id, Period.of(fran, till), slag);
    }
}
