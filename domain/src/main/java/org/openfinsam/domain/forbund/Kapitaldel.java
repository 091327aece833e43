package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What one association brings of own capital into a merger: a value. Immutable.
 *
 * @since 0.1
 */
public final class Kapitaldel {

    private ForbundId forbund;
    private Belopp kapital;

    /** För återskapande. */
    private Kapitaldel() {}

    Kapitaldel(ForbundId forbund, Belopp kapital) {
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.kapital = kapital;
    }

    /**
     * The association.
     *
     * @return its id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * Its own capital on its last day, which goes over.
     *
     * @return the amount, negative for a deficit; empty while not known, which is not zero
     */
    public Optional<Belopp> kapital() {
        return Optional.ofNullable(kapital);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Kapitaldel k
                && Objects.equals(forbund, k.forbund)
                && Objects.equals(kapital, k.kapital);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forbund, kapital);
    }

    /**
     * The association and its capital, for a log.
     *
     * @return for example {@code pyramis 1030361.00}, never null
     */
    @Override
    public String toString() {
        return forbund + (kapital == null ? "" : " " + kapital);
    }
}
