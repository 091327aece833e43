package org.openfinsam.web.ram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who answers for this installation: {@code OPENFINSAM_KONTAKT}, an e-mail address shown in the accessibility statement. */
@Named
@ApplicationScoped
public class Kontakt {

    @Inject
    @ConfigProperty(name = "openfinsam.kontakt")
    private Optional<String> epost;

    /** The address, or null when none is set. */
    public String getEpost() {
        return epost.orElse(null);
    }
}
