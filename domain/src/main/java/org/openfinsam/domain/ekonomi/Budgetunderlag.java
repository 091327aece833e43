package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What the amounts of a row are calculated from: cost of a full-time post (or of the whole thing) for a year, how many, which
 * months, and how much it is raised from year to year. Immutable and thread-safe.
 *
 * <p>The amount of a year is <i>yearly cost × posts × months of that year ÷ 12 × (1 + uplift)<sup>years since the budget's
 * first</sup></i>, calculated exactly and then rounded once to whole kronor, half away from zero.
 *
 * <p>Example: half a post at 740 000 kr from October 2017, raised by 2 % a year, is 92 500 kr in 2017, 377 400 kr in 2018 and
 * 384 948 kr in 2019.
 *
 * @param arskostnad cost of one post for twelve months at the prices of the budget's first year, not null, not negative
 * @param tjanster full-time equivalents, not null, above zero, at most three decimals; 1 for what is no post
 * @param fran the first month, not null
 * @param till the last month, not before the first; null if it goes on
 * @param upprakning per cent a year, not null, from −50 to 50, at most two decimals; 0 for fixed prices
 * @since 0.1
 */
public record Budgetunderlag(
        Belopp arskostnad, BigDecimal tjanster, YearMonth fran, YearMonth till, BigDecimal upprakning) {

    private static final int MANADER = 12;
    private static final int DELAR = 5;
    private static final BigDecimal FLEST = BigDecimal.valueOf(1_000);
    private static final BigDecimal HOGST = BigDecimal.valueOf(50);

    /**
     * Checks the parts.
     *
     * @param arskostnad cost of a year, not null
     * @param tjanster posts, not null
     * @param fran first month, not null
     * @param till last month, or null
     * @param upprakning per cent a year, not null
     * @throws IllegalArgumentException if a part is outside what is said above
     */
    public Budgetunderlag {
        Objects.requireNonNull(fran, "fran");
        if (arskostnad.arNegativt()) {
            throw new IllegalArgumentException("arskostnad is negative: " + arskostnad);
        }
        if (tjanster.signum() <= 0
                || tjanster.compareTo(FLEST) > 0
                || tjanster.stripTrailingZeros().scale() > 3) {
            throw new IllegalArgumentException("Not a number of posts with at most three decimals: " + tjanster);
        }
        if (upprakning.abs().compareTo(HOGST) > 0
                || upprakning.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Not −50–50 per cent with at most two decimals: " + upprakning);
        }
        if (till != null && till.isBefore(fran)) {
            throw new IllegalArgumentException("Ends before it begins: " + fran + "–" + till);
        }
        // 0.5 and 0.50 are as many; equal bases are written alike.
        tjanster = plan(tjanster);
        upprakning = plan(upprakning);
    }

    private static BigDecimal plan(BigDecimal tal) {
        BigDecimal utanNollor = tal.stripTrailingZeros();
        return utanNollor.scale() < 0 ? utanNollor.setScale(0) : utanNollor;
    }

    /**
     * The last month.
     *
     * @return the month; empty if it goes on
     */
    public Optional<YearMonth> slutet() {
        return Optional.ofNullable(till);
    }

    /**
     * The amounts of some years.
     *
     * @param forsta the budget's first year, at whose prices the cost is, not null
     * @param antal how many years, above zero
     * @return an amount for each year in whole kronor, zero in a year it does not touch; never null
     * @throws ArithmeticException if an amount does not fit
     */
    List<Belopp> belopp(Rakenskapsar forsta, int antal) {
        List<Belopp> beloppen = new ArrayList<>();
        BigDecimal faktor = BigDecimal.ONE;
        BigDecimal okning = BigDecimal.ONE.add(upprakning.movePointLeft(2));
        for (int i = 0; i < antal; i++) {
            beloppen.add(belopp(manader(forsta.ar() + i), faktor));
            faktor = faktor.multiply(okning);
        }
        return List.copyOf(beloppen);
    }

    /**
     * What the months of its first year cost that come after some.
     *
     * @param ar the budget's first year, at whose prices the cost is, not null
     * @param manad how many months are gone, 0–11
     * @return an amount in whole kronor; zero if it touches none of them; never null
     */
    Belopp efter(Rakenskapsar ar, int manad) {
        int kvar = manader(YearMonth.of(ar.ar(), manad + 1), YearMonth.of(ar.ar(), MANADER));
        return belopp(kvar, BigDecimal.ONE);
    }

    private Belopp belopp(int manader, BigDecimal faktor) {
        BigDecimal oren = BigDecimal.valueOf(arskostnad.oren())
                .multiply(tjanster)
                .multiply(faktor)
                .multiply(BigDecimal.valueOf(manader));
        BigDecimal enhet = BigDecimal.valueOf(MANADER * Avrundning.KRONA.oren());
        return Belopp.kronor(oren.divide(enhet, 0, RoundingMode.HALF_UP).longValueExact());
    }

    /** How many months of a year it touches. */
    int manader(int ar) {
        return manader(YearMonth.of(ar, 1), YearMonth.of(ar, MANADER));
    }

    private int manader(YearMonth efter, YearMonth senast) {
        YearMonth forsta = fran.isAfter(efter) ? fran : efter;
        YearMonth sista = till != null && till.isBefore(senast) ? till : senast;
        return (int) Math.max(0, forsta.until(sista, ChronoUnit.MONTHS) + 1);
    }

    /** The same at the prices of the year after: what the next budget begins with. */
    Budgetunderlag nastaAr() {
        BigDecimal oren =
                BigDecimal.valueOf(arskostnad.oren()).multiply(BigDecimal.ONE.add(upprakning.movePointLeft(2)));
        Belopp nasta = Avrundning.KRONA.avrunda(
                new Belopp(oren.setScale(0, RoundingMode.HALF_UP).longValueExact()));
        return new Budgetunderlag(nasta, tjanster, fran, till, upprakning);
    }

    /**
     * The basis written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the basis, never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static Budgetunderlag parse(String text) {
        String[] delar = text.split(" ", -1);
        if (delar.length != DELAR) {
            throw new IllegalArgumentException("Not a basis like 740000.00 0.5 2017-10 - 2: '" + text + "'");
        }
        try {
            return new Budgetunderlag(
                    Belopp.parse(delar[0]),
                    new BigDecimal(delar[1]),
                    YearMonth.parse(delar[2]),
                    delar[3].equals("-") ? null : YearMonth.parse(delar[3]),
                    new BigDecimal(delar[4]));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("Not a basis like 740000.00 0.5 2017-10 - 2: '" + text + "'", e);
        }
    }

    /**
     * The form that {@link #parse} reads: cost, posts, first month, last month or {@code -}, per cent.
     *
     * @return for example {@code 740000.00 0.5 2017-10 - 2}, never null
     */
    @Override
    public String toString() {
        return arskostnad + " " + tjanster.toPlainString() + " " + fran + " " + (till == null ? "-" : till) + " "
                + upprakning.toPlainString();
    }
}
