package org.openfinsam.domain.forbund;

import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;

/**
 * How the figures of several associations become one, and one becomes several.
 *
 * <p>Only for figures that can be added: amounts and counts, never shares, means or medians.
 *
 * @param <V> the kind of figure; immutable
 * @since 0.1
 */
public interface Summering<V> {

    /** Amounts: added exactly, divided to the öre by the largest remainder. */
    Summering<Belopp> BELOPP = new Summering<>() {
        @Override
        public Belopp plus(Belopp en, Belopp annan) {
            return en.plus(annan);
        }

        @Override
        public Optional<List<Belopp>> dela(Belopp hela, List<Andel> andelar) {
            return Optional.of(Fordelning.efterAndel(hela, andelar, Avrundning.ORE));
        }
    };

    /** Counts of people or things: added, and never divided, because nobody is a part of a person. */
    Summering<Long> ANTAL = Math::addExact;

    /**
     * Two figures as one.
     *
     * @param en one, not null
     * @param annan the other, not null
     * @return the sum, never null
     * @throws ArithmeticException if the sum does not fit
     */
    V plus(V en, V annan);

    /**
     * One figure as several that sum to it.
     *
     * @param hela the whole, not null
     * @param andelar the shares, zero or more, together exactly one
     * @return the parts in the order of the shares; empty if such figures cannot be divided
     */
    default Optional<List<V>> dela(V hela, List<Andel> andelar) {
        return Optional.empty();
    }
}
