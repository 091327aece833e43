package org.openfinsam.domain.insats;

import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.medel.Givare;

/**
 * Who works in an <i>insats</i>: a role of a party, never a person.
 *
 * @param part whose role, not null
 * @param roll the role, not blank
 * @param omfattning how much, not null
 * @param kontaktperson whether the role is the party's contact
 * @param ersattare the role that stands in, or null
 * @param betalar who pays, or null if not said
 * @since 0.1
 */
public record Bemanning(
        Givare part, String roll, Omfattning omfattning, boolean kontaktperson, String ersattare, Finansiar betalar) {

    /**
     * Checks the parts.
     *
     * @param part whose role, not null
     * @param roll the role, not blank
     * @param omfattning how much, not null
     * @param kontaktperson whether the role is the party's contact
     * @param ersattare the role that stands in, or null
     * @param betalar who pays, or null if not said
     * @throws IllegalArgumentException if the role is blank
     */
    public Bemanning {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(omfattning, "omfattning");
        if (roll.isBlank()) {
            throw new IllegalArgumentException("A role has a name");
        }
    }

    /**
     * The sums of several.
     *
     * @param bemanning the roles, none null
     * @return the least and the most together, and how many are by need; never null
     */
    public static Summa summa(List<Bemanning> bemanning) {
        List<Omfattning> sagda = bemanning.stream()
                .map(Bemanning::omfattning)
                .filter(omfattning -> !omfattning.arVidBehov())
                .toList();
        return new Summa(
                sagda.stream().map(Omfattning::lagst).reduce(INGEN, Andel::plus),
                sagda.stream().map(Omfattning::hogst).reduce(INGEN, Andel::plus),
                bemanning.size() - sagda.size());
    }

    /**
     * How much several work together.
     *
     * @param lagst the least in full-time posts, not null
     * @param hogst the most in full-time posts, not null
     * @param vidBehov how many roles are by need and in neither sum
     */
    public record Summa(Andel lagst, Andel hogst, int vidBehov) {}

    private static final Andel INGEN = Andel.of(0, 1);
}
