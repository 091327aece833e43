/** Statements of money: their store and their way in from a file. */
package org.openfinsam.persistence.ekonomi;
