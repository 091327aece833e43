package org.openfinsam.web.ram;

import java.util.function.BooleanSupplier;
import org.openfinsam.persistence.grund.Versionskonflikt;

/** Changes that somebody else may have come before, a minute ago or at this very moment: to the reader it is the same. */
public final class Samtidigt {

    private Samtidigt() {}

    /**
     * Tries a change.
     *
     * @param andring a call of a service, in a transaction of its own; false if what the reader has seen is stale
     * @return false if it is, or the store says so
     */
    public static boolean lyckas(BooleanSupplier andring) {
        try {
            return andring.getAsBoolean();
        } catch (Versionskonflikt samtidigt) {
            return false;
        }
    }
}
