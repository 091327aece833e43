package org.openfinsam.benchmarks;

import java.util.List;

/**
 * What was measured of one thing, in every iteration of every round.
 *
 * @param processortid processor time of one call in microseconds, ascending, at least one
 * @param klocktid time of one call by the clock in microseconds, ascending, at least one
 * @param heap how much of the heap one call takes in bytes, ascending, at least one
 */
record Matvarden(List<Double> processortid, List<Double> klocktid, List<Double> heap) {

    Matvarden {
        processortid = processortid.stream().sorted().toList();
        klocktid = klocktid.stream().sorted().toList();
        heap = heap.stream().sorted().toList();
    }

    double minst() {
        return processortid.get(0);
    }

    double median() {
        return median(processortid);
    }

    double storst() {
        return processortid.get(processortid.size() - 1);
    }

    double klockmedian() {
        return median(klocktid);
    }

    double heapmedian() {
        return median(heap);
    }

    /** How uneven it was: the greatest processor time over the least. */
    double brus() {
        return storst() / minst();
    }

    private static double median(List<Double> sorterade) {
        int antal = sorterade.size();
        return (sorterade.get((antal - 1) / 2) + sorterade.get(antal / 2)) / 2;
    }
}
