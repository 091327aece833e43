package org.openfinsam.domain.forbund;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A <i>samordningsförbund</i>: the legal body that its members formed to coordinate rehabilitation together.
 *
 * <p>Holds who it is and who its members are, in the order the association lists them. Whether the members are those
 * that the law demands (Lag 2003:1210, 3 §) is not asked here. Two objects with the same id are the same association.
 * Not thread-safe.
 *
 * @since 0.1
 */
public class Forbund {

    private ForbundId id;
    private String namn;
    private String kortnamn;
    private Organisationsnummer organisationsnummer;
    private String sate;
    private List<Medlem> medlemmar = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Forbund() {}

    private Forbund(
            ForbundId id,
            String namn,
            String kortnamn,
            Organisationsnummer organisationsnummer,
            String sate,
            List<Medlem> medlemmar) {
        this.id = Objects.requireNonNull(id, "id");
        this.namn = ifyllt(namn, "namn");
        this.kortnamn = ifyllt(kortnamn, "kortnamn");
        this.organisationsnummer = organisationsnummer;
        this.sate = sate == null ? null : ifyllt(sate, "sate");
        this.medlemmar.addAll(List.copyOf(medlemmar));
        if (new HashSet<>(medlemmar).size() != medlemmar.size()) {
            throw new IllegalArgumentException("The same member twice in " + medlemmar);
        }
    }

    /**
     * A new association.
     *
     * @param id its short name, not null
     * @param namn its full name, not blank, for example {@code Samordningsförbundet Södra Norrbotten}
     * @param kortnamn the name used in menus and headings, not blank, for example {@code Södra Norrbotten}
     * @param organisationsnummer its number; null when not known
     * @param sate its seat; null when not known
     * @param medlemmar its members in the order it lists them, none null, none twice
     * @return the association, never null
     * @throws IllegalArgumentException if a text is blank or a member stands twice
     */
    public static Forbund ny(
            ForbundId id,
            String namn,
            String kortnamn,
            Organisationsnummer organisationsnummer,
            String sate,
            List<Medlem> medlemmar) {
        return new Forbund(id, namn, kortnamn, organisationsnummer, sate, medlemmar);
    }

    private static String ifyllt(String text, String namn) {
        if (Objects.requireNonNull(text, namn).isBlank()) {
            throw new IllegalArgumentException("An association needs " + namn);
        }
        return text;
    }

    /**
     * Takes in a new member, last in the list.
     *
     * @param medlem the member, not null
     * @throws IllegalArgumentException if it is a member already
     */
    public void anslut(Medlem medlem) {
        Objects.requireNonNull(medlem, "medlem");
        if (medlemmar.contains(medlem)) {
            throw new IllegalArgumentException("Already a member of " + id + ": " + medlem);
        }
        medlemmar.add(medlem);
    }

    /**
     * The id.
     *
     * @return the short name, never null
     */
    public ForbundId id() {
        return id;
    }

    /**
     * The full name.
     *
     * @return the name, never blank
     */
    public String namn() {
        return namn;
    }

    /**
     * The name in menus and headings.
     *
     * @return the short text, never blank
     */
    public String kortnamn() {
        return kortnamn;
    }

    /**
     * The organisation number.
     *
     * @return the number, or empty when not known
     */
    public Optional<Organisationsnummer> organisationsnummer() {
        return Optional.ofNullable(organisationsnummer);
    }

    /**
     * The seat.
     *
     * @return the place, or empty when not known
     */
    public Optional<String> sate() {
        return Optional.ofNullable(sate);
    }

    /**
     * The members in the association's own order.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Medlem> medlemmar() {
        return List.copyOf(medlemmar);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Forbund f && Objects.equals(id, f.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * The id for a log.
     *
     * @return the short name, never null
     */
    @Override
    public String toString() {
        return String.valueOf(id);
    }
}
