package org.openfinsam.domain.insats;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What the preparation recommends the board, and why.
 *
 * @param punkter the clauses, numbered 1, 2, 3; at least one, not null
 * @param motiv why; blank if not said, not null
 * @since 0.1
 */
public record Rekommendation(List<Rekommendationspunkt> punkter, String motiv) {

    /**
     * Checks the parts.
     *
     * @param punkter the clauses, numbered 1, 2, 3; at least one, not null
     * @param motiv why; blank if not said, not null
     * @throws IllegalArgumentException if there are no clauses, or they are not numbered 1, 2, 3
     */
    public Rekommendation {
        punkter = List.copyOf(punkter);
        Objects.requireNonNull(motiv, "motiv");
        List<Integer> nummer = punkter.stream().map(Rekommendationspunkt::nr).toList();
        if (punkter.isEmpty()
                || !nummer.equals(
                        IntStream.rangeClosed(1, punkter.size()).boxed().toList())) {
            throw new IllegalArgumentException("Clauses are numbered 1, 2, 3, not " + nummer);
        }
    }

    /**
     * How much is recommended for a year.
     *
     * @param ar the year, not null
     * @return the sum of the clauses that approve; zero if none does, never null
     */
    public Belopp tillstyrkt(Rakenskapsar ar) {
        return Belopp.summa(punkter.stream()
                .filter(punkt -> punkt.slag().tillstyrker())
                .map(punkt -> punkt.belopp().getOrDefault(ar, Belopp.NOLL))
                .toList());
    }

    /**
     * Whether money is recommended at all.
     *
     * @return true if a clause approves
     */
    public boolean tillstyrker() {
        return punkter.stream().anyMatch(punkt -> punkt.slag().tillstyrker());
    }
}
