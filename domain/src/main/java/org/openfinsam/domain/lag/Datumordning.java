package org.openfinsam.domain.lag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule that days follow each other as the things do that happened on them. No law.
 *
 * <p>A room calls its steps by words that the texts have under {@code DATUM-ORDNING}, for example {@code sammantrade}.
 *
 * @since 0.1
 */
public final class Datumordning implements Regelkalla {

    private static final Regel DATUM_ORDNING =
            Regel.of("DATUM-ORDNING", Allvar.FEL, null, "steg", "dag", "foregaende", "foregaendeDag");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Datumordning() {}

    @Override
    public List<Regel> regler() {
        return List.of(DATUM_ORDNING);
    }

    /**
     * Whether a step lies before one it has to follow.
     *
     * @param steg the word of the step, not null
     * @param dag its day; null if not known
     * @param foregaende the word of the step it has to follow, not null
     * @param foregaendeDag that step's day; null if not known
     * @return the finding; empty if the step lies on the same day or later, or a day is not known
     */
    public static Optional<Anmarkning> prova(String steg, LocalDate dag, String foregaende, LocalDate foregaendeDag) {
        if (dag == null || foregaendeDag == null || !dag.isBefore(foregaendeDag)) {
            return Optional.empty();
        }
        return Optional.of(DATUM_ORDNING.anmarkning(Map.of(
                "steg", new Uppgift.Begrepp(steg),
                "dag", new Uppgift.Datum(dag),
                "foregaende", new Uppgift.Begrepp(foregaende),
                "foregaendeDag", new Uppgift.Datum(foregaendeDag))));
    }
}
