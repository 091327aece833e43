/**
 * The money that members transfer: who is to contribute how much, and whether they did.
 *
 * <p>{@link org.openfinsam.domain.medel.Bidragsfordelning} splits a year's money as FL 5 and 5 a §§ say, by the
 * {@link org.openfinsam.domain.medel.Fordelningsnyckel keys} that municipalities and regions have agreed on.
 * {@link org.openfinsam.domain.medel.Bidragskontroll} checks contributions that are already decided.
 * {@link org.openfinsam.domain.medel.EgetKapital} is what is left of earlier years' money.
 */
package org.openfinsam.domain.medel;
