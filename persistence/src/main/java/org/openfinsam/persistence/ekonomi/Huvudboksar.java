package org.openfinsam.persistence.ekonomi;

import java.time.LocalDate;
import org.openfinsam.domain.tid.Period;

/**
 * The ledger in force of a year.
 *
 * @param fil the id of its file
 * @param filnamn what the file was called
 * @param sha256 the hash of the file as it was sent
 * @param ar the days of its year
 * @param sist the day of its latest voucher; null if it has none
 */
public record Huvudboksar(String fil, String filnamn, String sha256, Period ar, LocalDate sist) {}
