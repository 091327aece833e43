package org.openfinsam.domain.tid;

import java.util.List;

/**
 * A source of days on which the association's office is closed although the law's calendar has an ordinary working day.
 *
 * <p>Found by {@link java.util.ServiceLoader}: declared with {@code provides} in the module, and in
 * {@code META-INF/services} for those who run on the class path. An implementation has a public constructor without
 * parameters and is thread-safe.
 *
 * <p>It closes an office and moves no time limit: {@link Frist} asks {@link Kalender}, which knows the law alone.
 *
 * @since 0.1
 */
public interface Kalenderkalla {

    /**
     * The closed days of a year, in any order. A day that is no working day anyway may be among them; it stays what the law
     * calls it.
     *
     * @param ar the year, 1990–2100
     * @return the days of that year, none twice; empty if there are none; never null, always the same
     */
    List<Stangningsdag> stangningsdagar(int ar);
}
