/**
 * What an association reports of its money: results and balance sheets as its accounts state them.
 *
 * <p>{@link org.openfinsam.domain.ekonomi.Rakning} is the aggregate. It stores the figures of the source, sums included;
 * whether they agree is asked of {@link org.openfinsam.domain.belopp.Avstamning}.
 * {@link org.openfinsam.domain.ekonomi.Uppstallning} names its lines for people and knows which sums they make; an
 * association's own lines come from an {@link org.openfinsam.domain.ekonomi.Uppstallningskalla}.
 */
package org.openfinsam.domain.ekonomi;
