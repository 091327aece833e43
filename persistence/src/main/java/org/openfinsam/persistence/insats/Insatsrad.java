package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatsslag;

/**
 * An <i>insats</i> in a list.
 *
 * @param id its id
 * @param forbund whose
 * @param forbundsnamn the short name of the association
 * @param namn its name
 * @param slag its kind
 * @param kommuner where; may be empty
 * @param fran the first day; null if not known
 * @param till the last day; null until further notice
 * @param agare who owns it; null if not said
 * @param syfte what it is for; may be blank
 * @param kostnad what it costs in all; null if not known, which is not zero
 * @param publik whether it is in the open catalogue
 */
public record Insatsrad(
        InsatsId id,
        ForbundId forbund,
        String forbundsnamn,
        String namn,
        Insatsslag slag,
        List<Kommunkod> kommuner,
        LocalDate fran,
        LocalDate till,
        String agare,
        String syfte,
        Belopp kostnad,
        boolean publik) {}
