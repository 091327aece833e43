package org.openfinsam.domain.ekonomi;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * One row of a {@link Budget}: what it is, how far it has come, and an amount for each of the three years. A value; immutable.
 *
 * <p>Income and cost are both positive; {@link Budgetslag} says which it is. A year without amount has nothing planned: it is
 * shown as missing, not as zero, and adds nothing to a sum. The amounts are stated, or calculated from a
 * {@link Budgetunderlag}, and then they are always what that one gives.
 *
 * @since 0.1
 */
public final class Budgetrad {

    /** The largest number of characters of a row's name. */
    public static final int LANGST = 200;

    private Budgetslag slag;
    private String namn;
    private Budgetradslage lage;
    private Belopp forsta;
    private Belopp andra;
    private Belopp tredje;
    private Budgetunderlag underlag;

    /** För återskapande. */
    private Budgetrad() {}

    private Budgetrad(Budgetslag slag, String namn, Budgetradslage lage, List<Belopp> belopp, Budgetunderlag underlag) {
        this.slag = Objects.requireNonNull(slag, "slag");
        this.namn = namn;
        this.lage = Objects.requireNonNull(lage, "lage");
        if (belopp.size() != Budget.AR) {
            throw new IllegalArgumentException("A row has " + Budget.AR + " years, not " + belopp.size());
        }
        this.forsta = belopp.get(0);
        this.andra = belopp.get(1);
        this.tredje = belopp.get(2);
        this.underlag = underlag;
    }

    /**
     * A row with stated amounts.
     *
     * @param slag what the money is for, not null
     * @param namn what people call it, not blank; never a person's name or number
     * @param lage how far it has come, not null
     * @param belopp an amount for each year, three; null in a year without
     * @return the row, never null
     * @throws IllegalArgumentException if the name is blank, too long or looks like a personal number, which the message does
     *     not repeat, or there are not three years
     */
    public static Budgetrad angiven(Budgetslag slag, String namn, Budgetradslage lage, List<Belopp> belopp) {
        return new Budgetrad(slag, provat(namn), lage, belopp, null);
    }

    /**
     * A row whose amounts are calculated.
     *
     * @param slag what the money is for, not null
     * @param namn what people call it, not blank; never a person's name or number
     * @param lage how far it has come, not null
     * @param forsta the budget's first year, not null
     * @param underlag what they are calculated from, not null
     * @return the row, never null
     * @throws IllegalArgumentException if the name is blank, too long or looks like a personal number
     */
    public static Budgetrad beraknad(
            Budgetslag slag, String namn, Budgetradslage lage, Rakenskapsar forsta, Budgetunderlag underlag) {
        return new Budgetrad(slag, provat(namn), lage, underlag.belopp(forsta, Budget.AR), underlag);
    }

    private static String provat(String namn) {
        String stadat = namn.strip();
        if (stadat.isEmpty() || stadat.length() > LANGST || stadat.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A row has a name of 1 to " + LANGST + " characters on one line, not " + stadat.length());
        }
        if (!Personnummersokare.sok(stadat).isEmpty()) {
            throw new IllegalArgumentException("The name of a row must not hold what looks like a personal number");
        }
        return stadat;
    }

    /** The row of the budget a year later: its second year first, and nothing known of the last but what can be calculated. */
    Budgetrad nastaAr(Rakenskapsar nyttForsta) {
        if (underlag == null) {
            return new Budgetrad(slag, namn, lage, Arrays.asList(andra, tredje, null), null);
        }
        return beraknad(slag, namn, lage, nyttForsta, underlag.nastaAr());
    }

    /** Whether it is the same row in another version: kind and name. */
    boolean arSammaRad(Budgetrad annan) {
        return slag == annan.slag && namn.equals(annan.namn);
    }

    /**
     * What the money is for.
     *
     * @return the kind, never null
     */
    public Budgetslag slag() {
        return slag;
    }

    /**
     * What people call it; with the kind, the row's key through all versions.
     *
     * @return the name, never blank
     */
    public String namn() {
        return namn;
    }

    /**
     * How far it has come.
     *
     * @return decided, directional or planned, never null
     */
    public Budgetradslage lage() {
        return lage;
    }

    /**
     * The amounts of the three years.
     *
     * @return three amounts, empty in a year without; never null
     */
    public List<Optional<Belopp>> belopp() {
        return List.of(Optional.ofNullable(forsta), Optional.ofNullable(andra), Optional.ofNullable(tredje));
    }

    /**
     * What the amounts are calculated from.
     *
     * @return the basis; empty if they are stated
     */
    public Optional<Budgetunderlag> underlag() {
        return Optional.ofNullable(underlag);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Budgetrad r
                && slag == r.slag
                && Objects.equals(namn, r.namn)
                && lage == r.lage
                && Objects.equals(forsta, r.forsta)
                && Objects.equals(andra, r.andra)
                && Objects.equals(tredje, r.tredje)
                && Objects.equals(underlag, r.underlag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(slag, namn, lage, forsta, andra, tredje, underlag);
    }

    /**
     * The row for a log.
     *
     * @return for example {@code KANSLI/Lokal [180000.00, 190000.00, -]}, never null
     */
    @Override
    public String toString() {
        return slag + "/" + namn + " "
                + belopp().stream()
                        .map(b -> b.map(Belopp::toString).orElse("-"))
                        .toList();
    }
}
