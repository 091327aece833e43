/**
 * Money and tables: exact amounts, shares that sum to the whole, named rounding, and the linter of tables.
 *
 * <p>{@link org.openfinsam.domain.belopp.Belopp} is an amount in öre. {@link org.openfinsam.domain.belopp.Tabell} is the
 * one shape of every table a user sees; page, PDF, XLSX, CSV and JSON are renderings of it.
 */
package org.openfinsam.domain.belopp;
