package org.openfinsam.domain.medel;

import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;

/**
 * Who money comes from: one of the parties, or somebody outside. A value; immutable.
 *
 * <p>Whether a party's body is a member of the association is not known here: that is asked with its members in hand,
 * {@link #avser}. Equal to another with the same party, code and name; {@link #arSamma} passes over how the name is
 * written where a code or the law says who it is.
 *
 * @since 0.1
 */
public final class Givare {

    private Part part;
    private String kod;
    private String namn;

    /** För återskapande. */
    private Givare() {}

    private Givare(Part part, String kod, String namn) {
        this.part = part;
        this.kod = kod;
        this.namn = namn;
    }

    /**
     * A body of one of the parties.
     *
     * @param part the kind of party, not null
     * @param kod SCB's code, four digits of a municipality or two of a region; null when not known, and always for the
     *     state's agencies
     * @param namn its name, not blank
     * @return the giver, never null
     * @throws IllegalArgumentException if the name is blank or the code is not of the party's form
     */
    public static Givare of(Part part, String kod, String namn) {
        // A municipality outside every region pays also as a region, under its own code (FL 5 a §).
        Medlem.of(arUtanforRegion(kod) ? Part.KOMMUN : part, kod, namn);
        return new Givare(Objects.requireNonNull(part, "part"), kod, namn);
    }

    /**
     * Somebody outside the parties: a bank, a foundation, the council that hands out ESF money.
     *
     * @param namn the name, not blank
     * @return the giver, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public static Givare utomstaende(String namn) {
        if (namn.isBlank()) {
            throw new IllegalArgumentException("Money comes from somebody with a name");
        }
        return new Givare(null, null, namn);
    }

    /** Försäkringskassan, which the law names for the state's half. */
    static Givare forsakringskassan() {
        return new Givare(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan");
    }

    /**
     * The kind of party.
     *
     * @return the party; empty for somebody outside
     */
    public Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    /**
     * SCB's code of the municipality or region.
     *
     * @return the code, or empty
     */
    public Optional<String> kod() {
        return Optional.ofNullable(kod);
    }

    /**
     * The name.
     *
     * @return the name, never blank
     */
    public String namn() {
        return namn;
    }

    /**
     * Whether it is one of the state's two agencies.
     *
     * @return true for Försäkringskassan and Arbetsförmedlingen
     */
    public boolean arStatlig() {
        return part != null && part.arStatlig();
    }

    /**
     * Whether another is the same body, whatever it is called: the agency by its party, others by code if both have one,
     * else by name.
     *
     * @param annan the other, not null
     * @return true if both are the same
     */
    public boolean arSamma(Givare annan) {
        if (part != annan.part) {
            return false;
        }
        if (arStatlig()) {
            return true;
        }
        boolean harBadaKod = kod != null && annan.kod != null;
        return harBadaKod ? kod.equals(annan.kod) : namn.equals(annan.namn);
    }

    /**
     * Whether this is a member. Gotland is one member, also where it pays as a region (FL 5 a §).
     *
     * @param medlem the member, not null
     * @return true if both are the same
     */
    public boolean avser(Medlem medlem) {
        String medlemskod = medlem.kod().orElse(null);
        return arSamma(new Givare(medlem.part(), medlemskod, medlem.namn()))
                || (part == Part.REGION && arUtanforRegion(kod) && kod.equals(medlemskod));
    }

    // A giver has no day of its own: the municipality has been outside every region for as long as the act.
    private static boolean arUtanforRegion(String kod) {
        return Indelning.svensk().arUtanforRegion(kod, Medelsregler.FINSAMLAGEN_I_KRAFT);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Givare g
                && part == g.part
                && Objects.equals(kod, g.kod)
                && Objects.equals(namn, g.namn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, kod, namn);
    }

    /**
     * Party, code and name for a log.
     *
     * @return for example {@code KOMMUN 2480 Umeå}, never null
     */
    @Override
    public String toString() {
        return (part == null ? "" : part + " ") + (kod == null ? "" : kod + " ") + namn;
    }
}
