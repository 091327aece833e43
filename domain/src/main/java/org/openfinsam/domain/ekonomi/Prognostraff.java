package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * One forecast and what came: the forecast of a row in a round, and the year's outcome. Kept whatever it says. Immutable and
 * thread-safe.
 *
 * <p>Example: Pyramis planned to close 2019 with −238 250 kr and closed with 1 030 361 kr; the miss is 1 268 611 kr.
 *
 * @param rad the row's key, not blank
 * @param manad how many months were known, 0–12; 0 for a plan
 * @param metod how it was made, not null
 * @param prognos the forecast, not null
 * @param spann the span that was told with it; null if none was
 * @param utfall what came, not null
 * @since 0.1
 */
public record Prognostraff(
        String rad, int manad, Prognosmetod metod, Belopp prognos, Prognosspann spann, Belopp utfall) {

    /**
     * Checks the parts.
     *
     * @param rad the row, not blank
     * @param manad months known
     * @param metod the method, not null
     * @param prognos the forecast, not null
     * @param spann the span, or null
     * @param utfall the outcome, not null
     * @throws IllegalArgumentException if the row is blank or the months are not 0–12
     */
    public Prognostraff {
        Objects.requireNonNull(metod, "metod");
        Objects.requireNonNull(prognos, "prognos");
        Objects.requireNonNull(utfall, "utfall");
        if (rad.isBlank() || manad < 0 || manad > 12) {
            throw new IllegalArgumentException("Not a forecast of a row after 0–12 months: '" + rad + "', " + manad);
        }
    }

    /**
     * How far off it was.
     *
     * @return outcome less forecast: positive when more came; never null
     */
    public Belopp miss() {
        return utfall.minus(prognos);
    }

    /**
     * Whether the outcome fell within the span.
     *
     * @return yes or no; empty if no span was told
     */
    public Optional<Boolean> inom() {
        return Optional.ofNullable(spann).map(ett -> ett.rymmer(utfall));
    }
}
