package org.openfinsam.persistence.insats;

import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An application in a list.
 *
 * @param id its id
 * @param namn its name
 * @param sokande the body that applies
 * @param ar the year of the call
 * @param lage how far it has come
 * @param askat what is asked for in all years; null if nothing is said, which is not zero
 */
public record Askanderad(AskandeId id, String namn, String sokande, Rakenskapsar ar, Askandelage lage, Belopp askat) {}
