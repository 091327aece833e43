package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;

/**
 * One member's consultation on a proposed {@link Budget} (<i>samråd</i>, FL 23 §): that it took place, when, and what came out
 * of it. A value; immutable. Not a decision: the board decides.
 *
 * @since 0.1
 */
public final class Samrad {

    private Part part;
    private String kod;
    private String namn;
    private LocalDate datum;
    private Kommentarstext anteckning;

    /** För återskapande. */
    private Samrad() {}

    private Samrad(Medlem medlem, LocalDate datum, Kommentarstext anteckning) {
        this.part = medlem.part();
        this.kod = medlem.kod().orElse(null);
        this.namn = medlem.namn();
        this.datum = Objects.requireNonNull(datum, "datum");
        this.anteckning = anteckning;
    }

    /**
     * A consultation.
     *
     * @param medlem the member, not null
     * @param datum the day it took place, not null
     * @param anteckning what the member said; null if nothing was written down
     * @return the consultation, never null
     */
    public static Samrad of(Medlem medlem, LocalDate datum, Kommentarstext anteckning) {
        return new Samrad(medlem, datum, anteckning);
    }

    /**
     * The member.
     *
     * @return the member, never null
     */
    public Medlem medlem() {
        return Medlem.of(part, kod, namn);
    }

    /**
     * The day it took place.
     *
     * @return the day, never null
     */
    public LocalDate datum() {
        return datum;
    }

    /**
     * What the member said.
     *
     * @return the words, or empty
     */
    public Optional<Kommentarstext> anteckning() {
        return Optional.ofNullable(anteckning);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Samrad s
                && part == s.part
                && Objects.equals(kod, s.kod)
                && Objects.equals(namn, s.namn)
                && Objects.equals(datum, s.datum)
                && Objects.equals(anteckning, s.anteckning);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, kod, namn, datum, anteckning);
    }

    /**
     * The member and the day, for a log.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return namn + " " + datum;
    }
}
