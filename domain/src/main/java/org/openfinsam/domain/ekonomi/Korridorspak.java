package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Personnummersokare;

/**
 * One open decision of a {@link Korridor}: what it does to the result of each of the three years if it comes true. A value;
 * immutable.
 *
 * <p>Positive raises own capital, negative lowers it: a granted application is negative, a vacancy positive. A year that it does
 * not touch has no amount.
 *
 * @since 0.1
 */
public final class Korridorspak {

    private int nr;
    private Korridorspakslag slag;
    private String namn;
    private Belopp forsta;
    private Belopp andra;
    private Belopp tredje;

    /** För återskapande. */
    private Korridorspak() {}

    private Korridorspak(int nr, Korridorspakslag slag, String namn, List<Belopp> verkan) {
        this.nr = nr;
        this.slag = Objects.requireNonNull(slag, "slag");
        this.namn = namn;
        this.forsta = verkan.get(0);
        this.andra = verkan.get(1);
        this.tredje = verkan.get(2);
    }

    /**
     * A lever.
     *
     * @param nr its number in the corridor, from 1
     * @param slag what it is about, not null
     * @param namn what people call it, 1 to {@value Budgetrad#LANGST} characters on one line; never a person's name or number
     * @param verkan what it does to the result of each year, three; null in a year that it does not touch
     * @return the lever, never null
     * @throws IllegalArgumentException if the number is below 1, the name not as said, there are not three years, or none of them has an amount
     */
    public static Korridorspak of(int nr, Korridorspakslag slag, String namn, List<Belopp> verkan) {
        String stadat = namn.strip();
        if (nr < 1) {
            throw new IllegalArgumentException("Levers are counted from 1: " + nr);
        }
        if (stadat.isEmpty()
                || stadat.length() > Budgetrad.LANGST
                || stadat.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A lever has a name of 1 to " + Budgetrad.LANGST + " characters on one line");
        }
        if (!Personnummersokare.sok(stadat).isEmpty()) {
            throw new IllegalArgumentException("The name of a lever must not hold what looks like a personal number");
        }
        if (verkan.size() != Budget.AR || verkan.stream().allMatch(Objects::isNull)) {
            throw new IllegalArgumentException("A lever does something in at least one of " + Budget.AR + " years");
        }
        return new Korridorspak(nr, slag, stadat, verkan);
    }

    /**
     * The number, by which a scenario knows it.
     *
     * @return the number, from 1
     */
    public int nr() {
        return nr;
    }

    /**
     * What it is about.
     *
     * @return the kind, never null
     */
    public Korridorspakslag slag() {
        return slag;
    }

    /**
     * What people call it.
     *
     * @return the name, never blank
     */
    public String namn() {
        return namn;
    }

    /**
     * What it does to the result of each year.
     *
     * @return three amounts, empty in a year that it does not touch; never null
     */
    public List<Optional<Belopp>> verkan() {
        return List.of(Optional.ofNullable(forsta), Optional.ofNullable(andra), Optional.ofNullable(tredje));
    }

    /** What it has done to own capital by the end of each year. */
    List<Belopp> samlad() {
        List<Belopp> samlad = new ArrayList<>();
        Belopp summa = Belopp.NOLL;
        for (Optional<Belopp> ett : verkan()) {
            summa = summa.plus(ett.orElse(Belopp.NOLL));
            samlad.add(summa);
        }
        return samlad;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Korridorspak s
                && nr == s.nr
                && slag == s.slag
                && Objects.equals(namn, s.namn)
                && Objects.equals(forsta, s.forsta)
                && Objects.equals(andra, s.andra)
                && Objects.equals(tredje, s.tredje);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nr, slag, namn, forsta, andra, tredje);
    }

    /**
     * The lever for a log.
     *
     * @return for example {@code 1 ASKANDE Den gröna vägen [-1276000.00, -1300000.00, -]}, never null
     */
    @Override
    public String toString() {
        return nr + " " + slag + " " + namn + " "
                + verkan().stream()
                        .map(b -> b.map(Belopp::toString).orElse("-"))
                        .toList();
    }
}
