package org.openfinsam.domain.rapport;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What a finding is about, however its figures change: the code of its rule, the year of the money, and the words that it tells.
 *
 * <p>The words are names and notions ({@link Uppgift.Ord}, {@link Uppgift.Begrepp}); amounts, numbers and days are figures and
 * no part of the key. A member that changes name is therefore another matter. Example: {@code FL5-NYCKELDEL 2014
 * medlem=Piteå}, {@code FL4-ORGANISATIONSNUMMER-SAKNAS -}. Immutable and thread-safe.
 *
 * @param kod the stable code of the rule, not null
 * @param ar the year of the money; null for the association itself
 * @param sak the words, on one line without space around them, not null; empty if the finding tells none
 * @since 0.1
 */
public record Fyndnyckel(String kod, Rakenskapsar ar, String sak) implements Comparable<Fyndnyckel> {

    /** The largest number of characters of the text form. */
    public static final int LANGST = 1000;

    private static final Pattern FORM = Pattern.compile("([A-Z0-9:-]+) (-|[0-9]{4})(?: (.+))?");

    /**
     * Checks the key.
     *
     * @param kod the code, not null
     * @param ar the year, or null
     * @param sak the words, not null
     * @throws IllegalArgumentException if its text form cannot be read again, or is longer than {@value #LANGST} characters
     */
    public Fyndnyckel {
        Objects.requireNonNull(kod, "kod");
        String text = text(kod, ar, sak);
        if (!FORM.matcher(text).matches() || !enRad(sak).equals(sak) || text.length() > LANGST) {
            throw new IllegalArgumentException("Not the key of a finding: '" + text + "'");
        }
    }

    /**
     * The key of a finding.
     *
     * @param ar the year of the money; null for the association itself
     * @param anmarkning the finding, not null
     * @return the key, never null; cut off at {@value #LANGST} characters
     */
    public static Fyndnyckel av(Rakenskapsar ar, Anmarkning anmarkning) {
        String sak = enRad(anmarkning.data().entrySet().stream()
                .filter(e -> e.getValue() instanceof Uppgift.Ord || e.getValue() instanceof Uppgift.Begrepp)
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(", ")));
        int plats = LANGST - text(anmarkning.kod(), ar, "").length() - 1;
        return new Fyndnyckel(
                anmarkning.kod(),
                ar,
                sak.substring(0, Math.min(plats, sak.length())).strip());
    }

    /**
     * The key written as {@link #toString()} writes it.
     *
     * @param text the text, not null
     * @return the key, never null
     * @throws IllegalArgumentException if the text is not a key
     */
    public static Fyndnyckel parse(String text) {
        Matcher delar = FORM.matcher(text);
        if (!delar.matches()) {
            throw new IllegalArgumentException("Not the key of a finding: '" + text + "'");
        }
        return new Fyndnyckel(
                delar.group(1),
                delar.group(2).equals("-") ? null : Rakenskapsar.parse(delar.group(2)),
                delar.group(3) == null ? "" : delar.group(3));
    }

    /**
     * The year of the money.
     *
     * @return the year; empty for the association itself
     */
    public Optional<Rakenskapsar> aret() {
        return Optional.ofNullable(ar);
    }

    @Override
    public int compareTo(Fyndnyckel annan) {
        return toString().compareTo(annan.toString());
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return code, year or a hyphen, and the words; never null
     */
    @Override
    public String toString() {
        return text(kod, ar, sak);
    }

    private static String text(String kod, Rakenskapsar ar, String sak) {
        return (kod + " " + (ar == null ? "-" : ar) + " " + sak).stripTrailing();
    }

    private static String enRad(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
