package org.openfinsam.persistence.insats;

import org.openfinsam.domain.insats.OverenskommelseId;

/**
 * An agreement that another one speaks of.
 *
 * @param id its id
 * @param namn its name
 */
public record Avtalslank(OverenskommelseId id, String namn) {}
