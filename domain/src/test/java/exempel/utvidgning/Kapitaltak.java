package exempel.utvidgning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.lag.Uppgift;

/** The board wants own capital to stay below a limit. No law says so, therefore no section of law and only a warning. */
public final class Kapitaltak implements Regelkalla {

    private static final Regel TAK = Regel.of("EGEN-KAPITALTAK", Allvar.VARNING, null, "kapital", "tak");

    /** The finding, if own capital is above the limit. */
    public static Optional<Anmarkning> prova(Belopp kapital, Belopp tak) {
        return kapital.compareTo(tak) <= 0
                ? Optional.empty()
                : Optional.of(
                        TAK.anmarkning(Map.of("kapital", new Uppgift.Pengar(kapital), "tak", new Uppgift.Pengar(tak))));
    }

    @Override
    public List<Regel> regler() {
        return List.of(TAK);
    }

    @Override
    public Optional<String> mall(String nyckel, Locale sprak) {
        return Texter.of(Kapitaltak.class, "anmarkningar", sprak).finn(nyckel);
    }
}
