package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Objects;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Givare;

/**
 * What a party takes over of an <i>insats</i>.
 *
 * @param part the party, not null
 * @param vad what, not null
 * @param kostnad what it costs a year after that, or null if not known
 * @param beslutsvag who has to decide; blank if not said, not null
 * @param senast when it is to be done, or null if not said
 * @param lage how far it has come, not null
 * @since 0.1
 */
public record Overtagande(
        Givare part, String vad, Belopp kostnad, String beslutsvag, LocalDate senast, Implementeringslage lage) {

    /**
     * Checks the parts.
     *
     * @param part the party, not null
     * @param vad what, not null
     * @param kostnad what it costs a year after that, or null if not known
     * @param beslutsvag who has to decide; blank if not said, not null
     * @param senast when it is to be done, or null if not said
     * @param lage how far it has come, not null
     */
    public Overtagande {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(vad, "vad");
        Objects.requireNonNull(beslutsvag, "beslutsvag");
        Objects.requireNonNull(lage, "lage");
    }
}
