/** Amounts and tables in columns and files. */
package org.openfinsam.persistence.belopp;
