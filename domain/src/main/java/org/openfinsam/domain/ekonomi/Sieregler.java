package org.openfinsam.domain.ekonomi;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;

/**
 * The rules of ledger files: {@link Sieregel}.
 *
 * @since 0.1
 */
public final class Sieregler implements Regelkalla {

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Sieregler() {}

    @Override
    public List<Regel> regler() {
        return Arrays.stream(Sieregel.values()).map(Sieregel::regel).toList();
    }
}
