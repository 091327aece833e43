package org.openfinsam.domain.medel;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;

/**
 * What each member has to add when an association lacks the means to pay a debt (FL 22 §): as much of the shortfall as its share
 * of the contributions.
 *
 * <p>A negative own capital is the shortfall if everything is paid. Whether the means really do not suffice is not known here:
 * the law asks about a debt, not about the balance. Immutable and thread-safe.
 *
 * @param fordelning the shortfall, split as the year's contributions are; not null
 * @since 0.1
 */
public record Bristtackning(Bidragsfordelning fordelning) {

    /**
     * Checks the split.
     *
     * @param fordelning the shortfall and how it is split, not null
     */
    public Bristtackning {
        Objects.requireNonNull(fordelning, "fordelning");
    }

    /**
     * The cover of a shortfall.
     *
     * @param egetKapital the own capital, not null
     * @param arets how the year's contributions are split: its keys are used, its sum is not; not null
     * @return the cover, in whole kronor or to the öre if the shortfall has öre; empty if the own capital is not negative
     */
    public static Optional<Bristtackning> av(Belopp egetKapital, Bidragsfordelning arets) {
        if (!egetKapital.arNegativt()) {
            return Optional.empty();
        }
        Belopp brist = egetKapital.negerat();
        return Optional.of(new Bristtackning(new Bidragsfordelning(
                arets.ar(),
                brist,
                Avrundning.KRONA.ellerFinare(brist),
                arets.regioner(),
                arets.kommuner(),
                arets.visasSomArbetsformedlingens())));
    }

    /**
     * What is lacking.
     *
     * @return the amount, above zero; never null
     */
    public Belopp brist() {
        return fordelning.totalt();
    }

    /**
     * What each member has to add.
     *
     * @return the parts, summing to the shortfall; or every rule that said no, as a key that does not come out; never null
     */
    public Bidragsfordelning.Utfall tillskott() {
        return fordelning.fordela();
    }

    /**
     * The cover as a table, like that of the contributions.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null
     */
    public Tabell tabell(Locale sprak) {
        Tabell tabell = Bidragstabell.av(fordelning, sprak);
        String rubrik = Texter.of(Bidragstabell.class, "bidragstabell", sprak)
                .text("rubrik.brist", Map.of("ar", fordelning.ar().toString()));
        return new Tabell(
                "bristtackning", rubrik, tabell.kolumner(), tabell.avsnitt(), tabell.rader(), tabell.fotnoter());
    }
}
