package org.openfinsam.persistence.forbund;

import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Organisationsnummer;

/**
 * A line of the list of associations.
 *
 * @param id its short name in addresses
 * @param namn its full name
 * @param kortnamn its name in menus and headings
 * @param organisationsnummer its number, if known
 * @param sate its seat, if known
 * @param medlemmar its members without an end, in the association's own order
 */
public record Forbundsrad(
        ForbundId id,
        String namn,
        String kortnamn,
        Optional<Organisationsnummer> organisationsnummer,
        Optional<String> sate,
        List<Medlem> medlemmar) {}
