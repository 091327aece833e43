package org.openfinsam.domain.ekonomi;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * One place of a {@link Rakning}: what the source states in a row and a column. A value; immutable.
 *
 * <p>A place where the source states nothing has no amount, which is not zero.
 *
 * @since 0.1
 */
public final class Rakningspost {

    private String avsnitt;
    private String rad;
    private String kolumn;
    private Belopp belopp;

    /** För återskapande. */
    private Rakningspost() {}

    private Rakningspost(String avsnitt, String rad, String kolumn, Belopp belopp) {
        this.avsnitt = Objects.requireNonNull(avsnitt, "avsnitt");
        this.rad = ifyllt(rad, "rad");
        this.kolumn = ifyllt(kolumn, "kolumn");
        this.belopp = belopp;
    }

    /**
     * One place of a statement.
     *
     * @param avsnitt the section's key, not null; empty when the statement has none
     * @param rad the row's name as the source writes it, not blank
     * @param kolumn the column's key, not blank
     * @param belopp the stated amount; null when the source states none
     * @return the place, never null
     * @throws IllegalArgumentException if the row or the column is blank
     */
    public static Rakningspost of(String avsnitt, String rad, String kolumn, Belopp belopp) {
        return new Rakningspost(avsnitt, rad, kolumn, belopp);
    }

    private static String ifyllt(String text, String namn) {
        if (Objects.requireNonNull(text, namn).isBlank()) {
            throw new IllegalArgumentException("A place in a statement needs " + namn);
        }
        return text;
    }

    /**
     * The section's key.
     *
     * @return the key; empty when there is no section; never null
     */
    public String avsnitt() {
        return avsnitt;
    }

    /**
     * The row's name.
     *
     * @return the name, never blank
     */
    public String rad() {
        return rad;
    }

    /**
     * The column's key.
     *
     * @return the key, never blank
     */
    public String kolumn() {
        return kolumn;
    }

    /**
     * The stated amount.
     *
     * @return the amount, or empty when the source states none
     */
    public Optional<Belopp> belopp() {
        return Optional.ofNullable(belopp);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Rakningspost p
                && Objects.equals(avsnitt, p.avsnitt)
                && Objects.equals(rad, p.rad)
                && Objects.equals(kolumn, p.kolumn)
                && Objects.equals(belopp, p.belopp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(avsnitt, rad, kolumn, belopp);
    }

    /**
     * The place and its amount for a log.
     *
     * @return for example {@code individ/SUMMA utfall 1260182.00}, never null
     */
    @Override
    public String toString() {
        return avsnitt + "/" + rad + " " + kolumn + " " + (belopp == null ? "-" : belopp);
    }
}
