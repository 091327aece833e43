package org.openfinsam.benchmarks;

import java.util.List;

/**
 * What was measured of one thing, in every iteration of every round.
 *
 * @param mikrosekunder time of one call, ascending, at least one
 */
record Matvarden(List<Double> mikrosekunder) {

    Matvarden {
        mikrosekunder = mikrosekunder.stream().sorted().toList();
    }

    double minst() {
        return mikrosekunder.get(0);
    }

    double median() {
        int antal = mikrosekunder.size();
        return (mikrosekunder.get((antal - 1) / 2) + mikrosekunder.get(antal / 2)) / 2;
    }

    double storst() {
        return mikrosekunder.get(mikrosekunder.size() - 1);
    }
}
