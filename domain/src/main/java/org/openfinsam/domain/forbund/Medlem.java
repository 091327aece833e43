package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.Optional;

/**
 * A member of an association: a value, equal to another with the same party, code and name.
 *
 * <p>Not a person and not a seat on the board. Immutable.
 *
 * @since 0.1
 */
public final class Medlem {

    private Part part;
    private String kod;
    private String namn;

    /** För återskapande. */
    private Medlem() {}

    private Medlem(Part part, String kod, String namn) {
        this.part = Objects.requireNonNull(part, "part");
        this.kod = kod;
        this.namn = Objects.requireNonNull(namn, "namn");
        if (namn.isBlank()) {
            throw new IllegalArgumentException("A member needs a name");
        }
        if (kod != null && !arKodFor(part, kod)) {
            throw new IllegalArgumentException("Not a code for " + part + ": '" + kod + "'");
        }
    }

    /**
     * A member with its official code.
     *
     * @param part the kind of party, not null
     * @param kod four digits for a municipality ({@code 2580}), two for a region ({@code 25}); null when not known, and
     *     always for the state's agencies
     * @param namn the name as the association writes it, not blank
     * @return the member, never null
     * @throws IllegalArgumentException if the name is blank or the code is not of the party's form
     */
    public static Medlem of(Part part, String kod, String namn) {
        return new Medlem(part, kod, namn);
    }

    /**
     * A member without code.
     *
     * @param part the kind of party, not null
     * @param namn the name as the association writes it, not blank
     * @return the member, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public static Medlem of(Part part, String namn) {
        return new Medlem(part, null, namn);
    }

    private static boolean arKodFor(Part part, String kod) {
        return switch (part) {
            case KOMMUN -> Kommunkod.arGiltig(kod);
            case REGION -> Regionkod.arGiltig(kod);
            case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> false;
        };
    }

    /**
     * The kind of party.
     *
     * @return the party, never null
     */
    public Part part() {
        return part;
    }

    /**
     * The official code of the municipality or region.
     *
     * @return the code, or empty
     */
    public Optional<String> kod() {
        return Optional.ofNullable(kod);
    }

    /**
     * The code as a municipality's.
     *
     * @return the code; empty for every other party, or if not known
     */
    public Optional<Kommunkod> kommunkod() {
        return part == Part.KOMMUN ? kod().map(Kommunkod::of) : Optional.empty();
    }

    /**
     * The code as a region's.
     *
     * @return the code; empty for every other party, or if not known
     */
    public Optional<Regionkod> regionkod() {
        return part == Part.REGION ? kod().map(Regionkod::of) : Optional.empty();
    }

    /**
     * Whether another value means the same member, under another name perhaps. A region that was called <i>landsting</i> is
     * the same region.
     *
     * @param annan the other, not null
     * @return true if both are the same agency, or municipalities or regions with the same code; without codes, with the same
     *     name
     */
    public boolean arSamma(Medlem annan) {
        if (part != annan.part || part.arStatlig()) {
            return part == annan.part;
        }
        boolean badaHarKod = kod != null && annan.kod != null;
        return badaHarKod ? kod.equals(annan.kod) : namn.equals(annan.namn);
    }

    /**
     * The name as the association writes it.
     *
     * @return the name, never blank
     */
    public String namn() {
        return namn;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Medlem m
                && part == m.part
                && Objects.equals(kod, m.kod)
                && Objects.equals(namn, m.namn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, kod, namn);
    }

    /**
     * Party, code and name for a log.
     *
     * @return for example {@code KOMMUN 2580 Luleå}, never null
     */
    @Override
    public String toString() {
        return kod == null ? part + " " + namn : part + " " + kod + " " + namn;
    }
}
