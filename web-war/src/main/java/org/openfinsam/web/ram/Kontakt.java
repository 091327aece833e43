package org.openfinsam.web.ram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.openfinsam.persistence.grund.Installning;

/** Who answers for this installation: {@code OPENFINSAM_KONTAKT}, an e-mail address shown in the accessibility statement. */
@Named
@ApplicationScoped
public class Kontakt {

    /** The address, or null when none is set. */
    public String getEpost() {
        return new Installning().varde("openfinsam.kontakt").orElse(null);
    }
}
