package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Texter;

/**
 * What the {@link Kapitaltrappa} says of an own capital. Immutable and thread-safe.
 *
 * @param utslag what it says, not null
 * @param egetKapital the own capital, not null; negative if debts are larger than assets
 * @param medel the members' money of the year, not null
 * @param steg the row that was asked; null if no row is of so much money
 * @since 0.1
 */
public record Kapitalbedomning(Utslag utslag, Belopp egetKapital, Belopp medel, Trappsteg steg) {

    /** What a level can be. */
    public enum Utslag {
        /** Nobody knows what is reasonable: there is no row, or its source is not read. Neither right nor wrong. */
        EJ_VERIFIERAD,
        /** Within what is reasonable. */
        INOM,
        /** Above what is reasonable. */
        OVER,
        /** A shortfall, which is never reasonable: the members cover it (FL 22 §) when the assets do not suffice. */
        BRIST,
        /** There is no money to compare with. */
        EJ_BERAKNINGSBAR
    }

    /**
     * Checks the parts.
     *
     * @param utslag what it says, not null
     * @param egetKapital the own capital, not null
     * @param medel the year's money, not null
     * @param steg the row, or null
     */
    public Kapitalbedomning {
        Objects.requireNonNull(utslag, "utslag");
        Objects.requireNonNull(egetKapital, "egetKapital");
        Objects.requireNonNull(medel, "medel");
    }

    /**
     * How much of the year's money the own capital is.
     *
     * @return per cent rounded to a whole number, half away from zero; empty if there is no money to compare with
     */
    public Optional<BigDecimal> andel() {
        return medel.oren() <= 0
                ? Optional.empty()
                : Optional.of(Andel.of(egetKapital.oren(), medel.oren()).iProcent(0));
    }

    /**
     * How much of the own capital is above what is reasonable.
     *
     * @return the amount, above zero; empty unless it is {@link Utslag#OVER}
     */
    public Optional<Belopp> over() {
        return utslag == Utslag.OVER
                ? Optional.of(egetKapital.minus(medel.andel(Andel.procent(steg.hogst()), RoundingMode.DOWN)))
                : Optional.empty();
    }

    /**
     * The level in words.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a few sentences with the amounts behind the per cent; <i>ej verifierad</i> where nobody knows; never null
     */
    public String text(Locale sprak) {
        Talformat format = Talformat.of(sprak);
        Texter texter = Texter.of(Kapitaltrappa.class, "kapitaltrappa", sprak);
        Map<String, String> ord = new HashMap<>();
        ord.put("egetKapital", format.belopp(egetKapital));
        ord.put("medel", format.belopp(medel));
        andel().ifPresent(andel -> ord.put("andel", format.procent(andel, 0)));
        over().ifPresent(over -> ord.put("over", format.belopp(over)));
        if (steg != null) {
            ord.put("hogst", format.procent(steg.hogst(), Math.max(steg.hogst().scale(), 0)));
            ord.put("kalla", steg.kalla());
        }
        String tillagg = utslag == Utslag.EJ_VERIFIERAD ? (steg == null ? ".utanRad" : ".olast") : "";
        return texter.text("text." + utslag + tillagg, ord);
    }
}
