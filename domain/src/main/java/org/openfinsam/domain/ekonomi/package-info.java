/**
 * What an association reports of its money: results and balance sheets as its accounts state them, and what it says about
 * deviations from budget.
 *
 * <p>{@link org.openfinsam.domain.ekonomi.Rakning} is the aggregate of figures. It stores those of the source, sums
 * included; whether they agree is asked of {@link org.openfinsam.domain.belopp.Avstamning}.
 * {@link org.openfinsam.domain.ekonomi.Uppstallning} names its lines for people and knows which sums they make; an
 * association's own lines come from an {@link org.openfinsam.domain.ekonomi.Uppstallningskalla}.
 *
 * <p>{@link org.openfinsam.domain.ekonomi.Avvikelsekommentar} explains one row and is an aggregate of its own, so that
 * figures come and go without it and two people who explain two rows never meet.
 * {@link org.openfinsam.domain.ekonomi.Kommentarsgranser} says which deviations an association wants explained, and
 * {@link org.openfinsam.domain.ekonomi.Kommentarslage} holds the three together: who asks, who has answered, what is missing.
 */
package org.openfinsam.domain.ekonomi;
