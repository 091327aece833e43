package org.openfinsam.persistence.medel;

import java.time.LocalDate;
import org.openfinsam.domain.medel.Aldersspann;

/**
 * A row of a list of imported populations.
 *
 * @param id its id
 * @param kalla where the figures come from
 * @param datum the day that they are of
 * @param aldrar the ages that are counted
 */
public record Befolkningsrad(String id, String kalla, LocalDate datum, Aldersspann aldrar) {}
