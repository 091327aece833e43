package org.openfinsam.domain.ekonomi;

import java.util.List;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;

/**
 * The rules of an association's accounts. No law: that a large deviation is explained is the association's own wish, and
 * so is what counts as large ({@link Kommentarsgranser}).
 *
 * @since 0.1
 */
public final class Ekonomiregler implements Regelkalla {

    static final Regel KOMMENTAR_SAKNAS =
            Regel.of("KOMMENTAR-SAKNAS", Allvar.VARNING, null, "avsnitt", "rad", "avvikelse", "grans");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Ekonomiregler() {}

    @Override
    public List<Regel> regler() {
        return List.of(KOMMENTAR_SAKNAS);
    }
}
