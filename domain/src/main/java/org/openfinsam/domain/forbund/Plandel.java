package org.openfinsam.domain.forbund;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;

/**
 * One of the associations that a split is to make: what it is called, and its share of the capital: a value. Immutable.
 *
 * @since 0.1
 */
public final class Plandel {

    private static final Andel INGEN = Andel.of(0, 1);
    private static final Andel ALLT = Andel.of(1, 1);

    private ForbundId forbund;
    private String namn;
    private String kortnamn;
    private Organisationsnummer organisationsnummer;
    private String sate;
    private Andel andel;

    /** För återskapande. */
    private Plandel() {}

    private Plandel(
            ForbundId forbund, String namn, String kortnamn, Organisationsnummer nummer, String sate, Andel andel) {
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        if (namn.isBlank() || kortnamn.isBlank()) {
            throw new IllegalArgumentException("An association needs a name: " + forbund);
        }
        if (andel != null && (andel.compareTo(INGEN) < 0 || andel.compareTo(ALLT) > 0)) {
            throw new IllegalArgumentException("Not a share of the capital: " + andel);
        }
        this.namn = namn;
        this.kortnamn = kortnamn;
        this.organisationsnummer = nummer;
        this.sate = sate;
        this.andel = andel;
    }

    /**
     * A part.
     *
     * @param forbund the id of the new association, not null
     * @param namn its full name, not blank
     * @param kortnamn its name in menus, not blank
     * @param nummer its organisation number; null while not known
     * @param sate its seat; null while not known
     * @param andel its share of the capital, zero to one; null while not agreed
     * @return the part, never null
     * @throws IllegalArgumentException if a name is blank or the share out of range
     */
    public static Plandel of(
            ForbundId forbund, String namn, String kortnamn, Organisationsnummer nummer, String sate, Andel andel) {
        return new Plandel(forbund, namn, kortnamn, nummer, sate, andel);
    }

    /**
     * The new association.
     *
     * @return its id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * Its full name.
     *
     * @return the name, never null
     */
    public String namn() {
        return namn;
    }

    /**
     * Its name in menus.
     *
     * @return the name, never null
     */
    public String kortnamn() {
        return kortnamn;
    }

    /**
     * Its organisation number.
     *
     * @return the number, or empty while not known
     */
    public Optional<Organisationsnummer> organisationsnummer() {
        return Optional.ofNullable(organisationsnummer);
    }

    /**
     * Its seat.
     *
     * @return the place, or empty while not known
     */
    public Optional<String> sate() {
        return Optional.ofNullable(sate);
    }

    /**
     * Its share of the capital.
     *
     * @return zero to one, or empty while not agreed
     */
    public Optional<Andel> andel() {
        return Optional.ofNullable(andel);
    }

    Forbund forbundet() {
        return Forbund.ny(forbund, namn, kortnamn, organisationsnummer, sate, List.of());
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Plandel p
                && Objects.equals(forbund, p.forbund)
                && Objects.equals(namn, p.namn)
                && Objects.equals(kortnamn, p.kortnamn)
                && Objects.equals(organisationsnummer, p.organisationsnummer)
                && Objects.equals(sate, p.sate)
                && Objects.equals(andel, p.andel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forbund, namn, kortnamn, organisationsnummer, sate, andel);
    }

    /**
     * The part, for a log.
     *
     * @return for example {@code norr Norr 1/2}, never null
     */
    @Override
    public String toString() {
        return forbund + " " + kortnamn + (andel == null ? "" : " " + andel);
    }
}
