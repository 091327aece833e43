package org.openfinsam.persistence.insats;

import org.openfinsam.domain.belopp.Belopp;

/**
 * How many applications a list has on all its pages, and what they ask for.
 *
 * @param antal how many
 * @param askatForsta what they ask for in the year of their call
 * @param askat what they ask for in all years
 */
public record Askandesumma(long antal, Belopp askatForsta, Belopp askat) {}
