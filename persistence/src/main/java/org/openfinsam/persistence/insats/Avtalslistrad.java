package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.OverenskommelseId;

/**
 * An agreement in a list.
 *
 * @param id its id
 * @param namn its name
 * @param insats the name of the <i>insats</i>; null for none
 * @param parter how many parties stand in it
 * @param underskrifter how many have signed
 * @param summa all its money; null if it has no rows, which is not zero
 * @param fran the first day; null if not written
 * @param till the last day; null until further notice
 * @param oversyn the day of the next review; null if none
 */
public record Avtalslistrad(
        OverenskommelseId id,
        String namn,
        String insats,
        int parter,
        int underskrifter,
        Belopp summa,
        LocalDate fran,
        LocalDate till,
        LocalDate oversyn) {}
