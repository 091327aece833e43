package org.openfinsam.domain.medel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How many people of certain ages live where, on a day, by whose count: the measure behind a key by population.
 *
 * <p>An area without a count is not here; that is not zero. Immutable and thread-safe.
 *
 * @param kalla who counted, and where the figures are published; not blank
 * @param datum the day of the count, not null
 * @param aldrar the ages that were counted, not null
 * @param omraden the areas, none twice
 * @since 0.1
 */
public record Befolkning(String kalla, LocalDate datum, Aldersspann aldrar, List<Omrade> omraden) {

    /**
     * One area and its count.
     *
     * @param kod SCB's code: four digits of a municipality, two of a county; not blank
     * @param namn the name; empty if the source gives none; not null
     * @param antal how many people, zero or more
     */
    public record Omrade(String kod, String namn, long antal) {
        /**
         * Checks the parts.
         *
         * @param kod SCB's code, not blank
         * @param namn the name or empty, not null
         * @param antal how many people
         * @throws IllegalArgumentException if the code is blank or the count negative
         */
        public Omrade {
            Objects.requireNonNull(namn, "namn");
            if (kod.isBlank()) {
                throw new IllegalArgumentException("An area has a code");
            }
            if (antal < 0) {
                throw new IllegalArgumentException("The population of " + kod + " is negative: " + antal);
            }
        }
    }

    /**
     * Checks and copies.
     *
     * @param kalla who counted, not blank
     * @param datum the day, not null
     * @param aldrar the ages, not null
     * @param omraden the areas, none twice
     * @throws IllegalArgumentException if the source is blank or an area stands twice
     */
    public Befolkning {
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(aldrar, "aldrar");
        omraden = List.copyOf(omraden);
        if (kalla.isBlank()) {
            throw new IllegalArgumentException("Figures have a source");
        }
        Set<String> koder = new HashSet<>();
        for (Omrade omrade : omraden) {
            if (!koder.add(omrade.kod())) {
                throw new IllegalArgumentException("The area " + omrade.kod() + " twice");
            }
        }
    }

    /**
     * The count of an area.
     *
     * @param kod SCB's code, not null
     * @return how many people; empty if the area has no count
     */
    public OptionalLong antal(String kod) {
        return omraden.stream()
                .filter(omrade -> omrade.kod().equals(kod))
                .mapToLong(Omrade::antal)
                .findFirst();
    }
}
