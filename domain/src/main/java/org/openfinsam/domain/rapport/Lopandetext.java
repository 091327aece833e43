package org.openfinsam.domain.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence whose figures come from the report's cells.
 *
 * @param delar words and figures in reading order
 * @since 0.1
 */
public record Lopandetext(List<Del> delar) {

    private static final Pattern PLATS = Pattern.compile("\\{(\\w+)}");

    /**
     * Copies the parts.
     *
     * @param delar parts, none null
     */
    public Lopandetext {
        delar = List.copyOf(delar);
    }

    /**
     * A template with its places filled by figures.
     *
     * @param mall words with places like {@code {resultat}}; not null
     * @param siffror figure by place, not null
     * @return the sentence, never null
     * @throws IllegalArgumentException if a place has no figure
     */
    public static Lopandetext av(String mall, Map<String, Siffra> siffror) {
        List<Del> delar = new ArrayList<>();
        Matcher plats = PLATS.matcher(mall);
        int efter = 0;
        while (plats.find()) {
            Siffra siffra = siffror.get(plats.group(1));
            if (siffra == null) {
                throw new IllegalArgumentException("No figure for " + plats.group() + " in '" + mall + "'");
            }
            delar.add(new Ord(mall.substring(efter, plats.start())));
            delar.add(siffra);
            efter = plats.end();
        }
        delar.add(new Ord(mall.substring(efter)));
        return new Lopandetext(delar);
    }

    /** A part of a sentence. */
    public sealed interface Del {
        /**
         * What people read.
         *
         * @return the text, never null
         */
        String text();
    }

    /**
     * Words.
     *
     * @param text the words, not null
     */
    public record Ord(String text) implements Del {
        /**
         * Checks the words.
         *
         * @param text words, not null
         */
        public Ord {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A figure of the report.
     *
     * @param text the figure as people read it, with its unit
     * @param kalla the cell it comes from
     */
    public record Siffra(String text, Cellref kalla) implements Del {
        /**
         * Checks the figure.
         *
         * @param text figure, not null
         * @param kalla source, not null
         */
        public Siffra {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(kalla, "kalla");
        }
    }

    /**
     * The sentence as plain text.
     *
     * @return all parts together, never null
     */
    @Override
    public String toString() {
        return delar.stream().map(Del::text).collect(Collectors.joining());
    }
}
