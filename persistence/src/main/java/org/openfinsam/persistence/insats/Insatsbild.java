package org.openfinsam.persistence.insats;

import java.util.List;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.Insatsandring;
import org.openfinsam.domain.insats.Registertal;
import org.openfinsam.domain.insats.Utvardering;

/**
 * All that an {@link Insatsblad} says, as the audit log has it.
 *
 * @param insats the <i>insats</i>
 * @param andringar its changes and extensions
 * @param utvarderingar its evaluations
 * @param register the counts of every year that has any
 * @param ledare the accounts that report of it
 * @param publik whether it is shown in the open catalogue
 * @param beslut the decision that it began with, or null
 */
public record Insatsbild(
        Insats insats,
        List<Insatsandring> andringar,
        List<Utvardering> utvarderingar,
        List<Registertal> register,
        List<String> ledare,
        boolean publik,
        AskandebeslutId beslut) {}
