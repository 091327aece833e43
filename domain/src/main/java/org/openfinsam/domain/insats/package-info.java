/**
 * What the money goes to: from an application to a decision, an agreement and an <i>insats</i> that becomes ordinary work.
 *
 * <p>A member answers the year's {@link org.openfinsam.domain.insats.Utlysning call} with an
 * {@link org.openfinsam.domain.insats.Askande application}. Each {@link org.openfinsam.domain.insats.Kostnadsrad row of costs} says
 * who pays it each year and how far that is {@link org.openfinsam.domain.insats.Lofte promised};
 * {@link org.openfinsam.domain.insats.Finansieringskontroll} says where somebody is missing, or pays twice.
 * {@link org.openfinsam.domain.insats.Askandekontroll} asks the law, the call and the figures.
 *
 * <p>A {@link org.openfinsam.domain.insats.Beredning preparation} gathers statements, points and votes and ends in a
 * recommendation; {@link org.openfinsam.domain.insats.AskandenMotPengar} sets all applications against the money; the board's
 * {@link org.openfinsam.domain.insats.Askandebeslut decision} binds what it grants. An
 * {@link org.openfinsam.domain.insats.Overenskommelse agreement} is filled in as it is written. What comes of it is an
 * {@link org.openfinsam.domain.insats.Insats}, which {@link org.openfinsam.domain.insats.Implementering becomes ordinary work} and
 * is {@link org.openfinsam.domain.insats.Registerblad rehearsed} before it is typed into the authority's register.
 *
 * <p>An amount that is not known is missing, which is not zero. No text here holds anything of an individual.
 */
package org.openfinsam.domain.insats;
