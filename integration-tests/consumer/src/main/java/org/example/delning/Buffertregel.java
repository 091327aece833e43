package org.example.delning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;
import org.openfinsam.domain.lag.Texter;

/** What one association wants beyond the law: a buffer of own capital at the end of the year. */
public final class Buffertregel implements Regelkalla {
    static final Regel BUFFERT = Regel.of("EGEN-BUFFERT", Allvar.VARNING, null, "utgaende");

    @Override
    public List<Regel> regler() {
        return List.of(BUFFERT);
    }

    @Override
    public Optional<String> mall(String nyckel, Locale sprak) {
        return Texter.of(Buffertregel.class, "buffert", sprak).finn(nyckel);
    }
}
