/**
 * The renderings of one {@link org.openfinsam.domain.belopp.Tabell}: page, phone, paper, picture and JSON.
 *
 * <p>{@link org.openfinsam.web.belopp.Tabellvy} is the table in one language, every figure already as text;
 * {@link org.openfinsam.web.belopp.TabellHtml} writes it for the page and for {@link org.openfinsam.web.belopp.Pdf},
 * {@link org.openfinsam.web.belopp.Stapeldiagram} draws it, {@link org.openfinsam.web.belopp.TabellJson} writes the
 * table itself. CSV and XLSX are in the modules below.
 */
package org.openfinsam.web.belopp;
