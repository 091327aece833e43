package org.openfinsam.persistence.sakerhet;

import java.util.List;

/**
 * A row of a list of accounts.
 *
 * @param id what one signs in with
 * @param namn what screens show
 * @param aktiv whether one may sign in
 * @param masteByta whether the password must be changed first
 * @param tilldelningar the roles held, with their associations
 */
public record Kontorad(AnvandareId id, String namn, boolean aktiv, boolean masteByta, List<Tilldelning> tilldelningar) {

    /** Copies the list. */
    public Kontorad {
        tilldelningar = List.copyOf(tilldelningar);
    }
}
