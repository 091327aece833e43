/**
 * Amounts in columns and tables in files: {@link org.openfinsam.persistence.belopp.TabellXlsx}. CSV is in the domain.
 */
package org.openfinsam.persistence.belopp;
