package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A name that an association has had: a value. Immutable.
 *
 * @since 0.1
 */
public final class TidigareNamn {

    private String namn;
    private String kortnamn;
    private LocalDate till;

    /** För återskapande. */
    private TidigareNamn() {}

    TidigareNamn(String namn, String kortnamn, LocalDate till) {
        this.namn = Objects.requireNonNull(namn, "namn");
        this.kortnamn = Objects.requireNonNull(kortnamn, "kortnamn");
        this.till = Objects.requireNonNull(till, "till");
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
     * The last day of the name.
     *
     * @return the day, never null
     */
    public LocalDate till() {
        return till;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof TidigareNamn t
                && Objects.equals(namn, t.namn)
                && Objects.equals(kortnamn, t.kortnamn)
                && Objects.equals(till, t.till);
    }

    @Override
    public int hashCode() {
        return Objects.hash(namn, kortnamn, till);
    }

    /**
     * The name and its last day, for a log.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return namn + " (" + kortnamn + ") /" + till;
    }
}
