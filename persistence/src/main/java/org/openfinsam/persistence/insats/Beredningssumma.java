package org.openfinsam.persistence.insats;

import org.openfinsam.domain.belopp.Belopp;

/**
 * A year's preparation in sum, of what is handed in.
 *
 * @param antal how many applications
 * @param beredda how many have a recommendation
 * @param beslutade how many are decided
 * @param askat what is asked for the year
 * @param tillstyrkt what is recommended for the year
 */
public record Beredningssumma(long antal, long beredda, long beslutade, Belopp askat, Belopp tillstyrkt) {}
