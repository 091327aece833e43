package org.openfinsam.domain.belopp;

import java.util.List;
import java.util.Objects;

/**
 * What came out of a file: the value made of its good rows, and every row that was refused, by line and reason.
 *
 * <p>Nothing is dropped in silence: a row with content is either in the value or in the list. Immutable if the value is.
 *
 * @param <T> what is made of the good rows
 * @param varde the value, not null
 * @param avvisade the refused rows in the order of the file; empty when all are good
 * @since 0.1
 */
public record Inlasning<T>(T varde, List<AvvisadRad> avvisade) {
    /**
     * Checks and copies.
     *
     * @param varde the value, not null
     * @param avvisade the refused rows, none null
     */
    public Inlasning {
        Objects.requireNonNull(varde, "varde");
        avvisade = List.copyOf(avvisade);
    }
}
