package org.openfinsam.domain.insats;

import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;

/**
 * A larger project that an <i>insats</i> is part of; its figures are never those of the <i>insats</i>.
 *
 * @param namn the name, not blank
 * @param utomstaende partners outside the association, not null
 * @param deltagare participants of the whole project, or null if not known
 * @param kostnad what the whole project costs, or null if not known
 * @since 0.1
 */
public record Storreprojekt(String namn, List<String> utomstaende, Integer deltagare, Belopp kostnad) {

    /**
     * Checks the parts.
     *
     * @param namn the name, not blank
     * @param utomstaende partners outside the association, not null
     * @param deltagare participants of the whole project, or null if not known
     * @param kostnad what the whole project costs, or null if not known
     * @throws IllegalArgumentException if the name is blank
     */
    public Storreprojekt {
        Objects.requireNonNull(namn, "namn");
        utomstaende = List.copyOf(utomstaende);
        if (namn.isBlank()) {
            throw new IllegalArgumentException("A project has a name");
        }
    }
}
