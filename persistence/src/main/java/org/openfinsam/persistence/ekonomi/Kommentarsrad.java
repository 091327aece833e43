package org.openfinsam.persistence.ekonomi;

import java.time.LocalDate;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;

/**
 * A comment on a deviation, in a list over several periods.
 *
 * @param fran first day of the result that it is about
 * @param till last day
 * @param rad key of the row
 * @param text the words
 * @param avvikelse the deviation that it was written about; null when none was stated
 * @param forfattare the writer's title
 * @param skriven the day
 */
public record Kommentarsrad(
        LocalDate fran,
        LocalDate till,
        String rad,
        Kommentarstext text,
        Belopp avvikelse,
        String forfattare,
        LocalDate skriven) {}
