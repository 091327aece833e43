/**
 * Reports: tables of an association's figures with the sentences and findings that belong to them.
 *
 * <p>A report is made of {@link org.openfinsam.domain.belopp.Tabell}s and of running text whose figures are references to
 * their cells ({@link org.openfinsam.domain.rapport.Lopandetext}), so that text and table cannot differ.
 */
package org.openfinsam.domain.rapport;
