package org.openfinsam.persistence.forbund;

import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Giltighet;

/**
 * What a chooser needs of an association, without its members and area.
 *
 * @param id its short name in addresses
 * @param namn its full name
 * @param kortnamn its name in menus and headings
 * @param giltighet the days it exists
 */
public record Forbundsnamn(ForbundId id, String namn, String kortnamn, Giltighet giltighet) {}
