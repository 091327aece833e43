/** The money of a year, own capital, the state's model and imported populations: their stores. */
package org.openfinsam.persistence.medel;
