package org.openfinsam.domain.ekonomi;

import java.util.List;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;

/**
 * The rules of a round of forecasts. No law: they are what makes a forecast one that can be held against the outcome.
 *
 * @since 0.1
 */
public final class Prognosregler implements Regelkalla {

    static final Regel TOM = Regel.of("PROGNOS-TOM", Allvar.FEL, null, "ar");
    static final Regel RAD_SAKNAS = Regel.of("PROGNOS-RAD-SAKNAS", Allvar.FEL, null, "avsnitt", "rad");
    static final Regel INGAENDE_SAKNAS = Regel.of("PROGNOS-INGAENDE-SAKNAS", Allvar.FEL, null, "ar");
    static final Regel FOR_TIDIG = Regel.of("PROGNOS-FOR-TIDIG", Allvar.FEL, null, "sista");
    static final Regel MOTIV_SAKNAS = Regel.of("PROGNOS-MOTIV-SAKNAS", Allvar.VARNING, null, "ar", "egetKapital");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Prognosregler() {}

    @Override
    public List<Regel> regler() {
        return List.of(TOM, RAD_SAKNAS, INGAENDE_SAKNAS, FOR_TIDIG, MOTIV_SAKNAS);
    }
}
