package org.openfinsam.domain.rapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.lag.Allvar;

/**
 * When something was found: one row of an association's history of findings.
 *
 * <p>A row is about one matter ({@link Fyndnyckel}), however often it is found: from the day it was first seen to the day it
 * was not there any more. A matter that comes back later gets another row; one that comes back the same day goes on with its
 * row. Why it went the row does not say: it was mended, or its year is not asked about any more. Immutable and thread-safe.
 *
 * @param nyckel what it is about, not null
 * @param allvar its severity when last seen, not null
 * @param uppgifter what it told when last seen, not null
 * @param forst the day it was first seen, not null
 * @param senast the day it was last seen, not before the first
 * @param borta the first day it was looked for and not there, not before the last seen; null as long as it is there
 * @since 0.1
 */
public record Fyndrad(
        Fyndnyckel nyckel, Allvar allvar, Fynduppgifter uppgifter, LocalDate forst, LocalDate senast, LocalDate borta) {

    /**
     * Checks the row.
     *
     * @param nyckel what it is about, not null
     * @param allvar its severity, not null
     * @param uppgifter what it told, not null
     * @param forst first seen, not null
     * @param senast last seen, not null
     * @param borta gone, or null
     * @throws IllegalArgumentException if the days are out of order
     */
    public Fyndrad {
        Objects.requireNonNull(nyckel, "nyckel");
        Objects.requireNonNull(allvar, "allvar");
        Objects.requireNonNull(uppgifter, "uppgifter");
        if (senast.isBefore(forst) || (borta != null && borta.isBefore(senast))) {
            throw new IllegalArgumentException("Days out of order: " + forst + ", " + senast + ", " + borta);
        }
    }

    /**
     * The day it was gone.
     *
     * @return the day; empty as long as it is there
     */
    public Optional<LocalDate> bortaDen() {
        return Optional.ofNullable(borta);
    }

    /**
     * What a check changes in the history.
     *
     * @param nya rows of matters that were not there, never null
     * @param andrade rows that are to be written anew, each in place of the one with the same key and first day, never null
     */
    public record Andring(List<Fyndrad> nya, List<Fyndrad> andrade) {

        /**
         * Copies the rows.
         *
         * @param nya new rows, none null
         * @param andrade changed rows, none null
         */
        public Andring {
            nya = List.copyOf(nya);
            andrade = List.copyOf(andrade);
        }

        /**
         * Whether nothing changes.
         *
         * @return true if there is nothing to write
         */
        public boolean arTom() {
            return nya.isEmpty() && andrade.isEmpty();
        }
    }

    /**
     * Compares what was there with what is found: of the same findings on the same day nothing changes.
     *
     * @param kanda the rows that are there, and those that went on the day; none null, one for each matter
     * @param nu what is found, none null; two findings about the same matter are one row, told as the first tells it
     * @param dag the day it is found, not null; if a row was seen on a later day, nothing is changed
     * @return what is to be written, never null
     */
    public static Andring jamfor(Collection<Fyndrad> kanda, Collection<Fynd> nu, LocalDate dag) {
        Map<Fyndnyckel, Fynd> fynden = new LinkedHashMap<>();
        nu.forEach(fynd -> fynden.putIfAbsent(fynd.nyckel(), fynd));
        List<Fyndrad> nya = new ArrayList<>();
        List<Fyndrad> andrade = new ArrayList<>();
        if (kanda.stream().noneMatch(rad -> rad.senast.isAfter(dag))) {
            for (Fyndrad rad : kanda) {
                Fynd fynd = fynden.remove(rad.nyckel);
                Fyndrad efter = fynd == null
                        ? rad.gangen(dag)
                        : new Fyndrad(rad.nyckel, fynd.anmarkning().allvar(), fynd.uppgifter(), rad.forst, dag, null);
                if (!efter.equals(rad)) {
                    andrade.add(efter);
                }
            }
            fynden.forEach((nyckel, fynd) ->
                    nya.add(new Fyndrad(nyckel, fynd.anmarkning().allvar(), fynd.uppgifter(), dag, dag, null)));
        }
        return new Andring(nya, andrade);
    }

    private Fyndrad gangen(LocalDate dag) {
        return borta == null ? new Fyndrad(nyckel, allvar, uppgifter, forst, senast, dag) : this;
    }
}
