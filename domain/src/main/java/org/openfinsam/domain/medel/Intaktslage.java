package org.openfinsam.domain.medel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * How a row of income stands: what is asked and decided, and what has come in on it. Immutable and thread-safe.
 *
 * @param post the row, as it stands in the year or as a part of it is shown; not null
 * @param inbetalningar its payments, none null
 * @since 0.1
 */
public record Intaktslage(Intaktspost post, List<Inbetalning> inbetalningar) {

    /**
     * Checks and copies.
     *
     * @param post the row, not null
     * @param inbetalningar its payments, none null
     */
    public Intaktslage {
        Objects.requireNonNull(post, "post");
        inbetalningar = List.copyOf(inbetalningar);
    }

    /**
     * What has come in.
     *
     * @return the sum of the payments, zero if nothing has; never null
     */
    public Belopp betalt() {
        return betalt(LocalDate.MAX);
    }

    /**
     * What had come in by a day.
     *
     * @param dag the last day that counts, not null
     * @return the sum of the payments, zero if nothing had; never null
     */
    public Belopp betalt(LocalDate dag) {
        return Belopp.summa(inbetalningar.stream()
                .filter(inbetalning -> !inbetalning.datum().isAfter(dag))
                .map(Inbetalning::belopp)
                .toList());
    }

    /**
     * How much of the money has come how far.
     *
     * @param steg how far, not null
     * @return the amount; empty if it is not known
     */
    public Optional<Belopp> belopp(Steg steg) {
        return switch (steg) {
            case BEGART -> post.begart();
            case BESLUTAT -> post.beslutat();
            case BETALT -> Optional.of(betalt());
        };
    }
}
