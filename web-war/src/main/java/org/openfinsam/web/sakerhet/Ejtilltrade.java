package org.openfinsam.web.sakerhet;

import java.util.Set;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.sakerhet.Roll;

/** Somebody asked for what they may not see; to them it does not exist. */
public class Ejtilltrade extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Ejtilltrade(ForbundId forbund, Set<Roll> roller) {
        super("None of " + roller + " is held in " + forbund);
    }

    /** Somebody asked for an association that is none of those they may choose. */
    public Ejtilltrade(String forbund) {
        super("Not among the associations to choose from: " + forbund);
    }
}
