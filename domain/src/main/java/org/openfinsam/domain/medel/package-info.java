/**
 * The members' money: who is to contribute how much, what each has decided, and what has come in.
 *
 * <p>{@link org.openfinsam.domain.medel.Bidragsfordelning} splits a year's money as FL 5 and 5 a §§ say, by the
 * {@link org.openfinsam.domain.medel.Fordelningsnyckel keys} that municipalities and regions have
 * {@link org.openfinsam.domain.medel.Nyckelavtal agreed} on. {@link org.openfinsam.domain.medel.Bidragsar} is the aggregate: a
 * year from the request to the last payment, with the members' contributions and all other
 * {@link org.openfinsam.domain.medel.Intaktspost income}. It is filled in as it was, right or wrong;
 * {@link org.openfinsam.domain.medel.Medelskontroll} says whether the law is kept, and
 * {@link org.openfinsam.domain.medel.Bidragskontroll} does so for bare amounts.
 *
 * <p>A key may be counted on {@link org.openfinsam.domain.medel.Befolkning population}, read by
 * {@link org.openfinsam.domain.medel.Befolkningscsv} or {@link org.openfinsam.domain.medel.Befolkningspx} and turned into weights by
 * {@link org.openfinsam.domain.medel.Befolkningsnyckel}.
 *
 * <p>The state's half comes out of a pot that {@link org.openfinsam.domain.medel.StatligTilldelning} shares between the
 * associations of the country, by the {@link org.openfinsam.domain.medel.Modellversioner model of the year}.
 *
 * <p>How much own capital is reasonable is said by the {@link org.openfinsam.domain.medel.Kapitaltrappa}, shipped empty and then
 * never right nor wrong; {@link org.openfinsam.domain.medel.EgetKapital} carries it from year to year; who adds what when the means do not suffice by {@link org.openfinsam.domain.medel.Bristtackning}.
 *
 * <p>For people: {@link org.openfinsam.domain.medel.Bidragstabell} shows a split,
 * {@link org.openfinsam.domain.medel.Bidragsartabell} a year, {@link org.openfinsam.domain.medel.Andelstabell} the shares against the
 * law, {@link org.openfinsam.domain.medel.Rekvisition} asks a member for
 * an instalment, and {@link org.openfinsam.domain.medel.Arsjamforelse} sets a year against another.
 *
 * <p>An amount that is not known is missing, which is not zero. Parts always sum to the whole.
 */
package org.openfinsam.domain.medel;
