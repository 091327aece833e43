package org.openfinsam.domain.forbund;

import java.util.Objects;

/**
 * One member's decision to adopt a <i>förbundsordning</i> (FL 8 §): a value. Immutable.
 *
 * @since 0.1
 */
public final class Antagande {

    private Medlem medlem;
    private BeslutRef beslut;

    /** För återskapande. */
    private Antagande() {}

    Antagande(Medlem medlem, BeslutRef beslut) {
        this.medlem = Objects.requireNonNull(medlem, "medlem");
        this.beslut = Objects.requireNonNull(beslut, "beslut");
    }

    /**
     * The member.
     *
     * @return who, never null
     */
    public Medlem medlem() {
        return medlem;
    }

    /**
     * Its decision.
     *
     * @return the decision, never null
     */
    public BeslutRef beslut() {
        return beslut;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Antagande a && Objects.equals(medlem, a.medlem) && Objects.equals(beslut, a.beslut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(medlem, beslut);
    }

    /**
     * The member and its decision, for a log.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return medlem + ": " + beslut;
    }
}
