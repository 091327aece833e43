package org.openfinsam.domain.forbund;

import java.util.List;

/**
 * The counting of votes on a proposal: simple majority of those who take a side.
 *
 * @param roster how everybody voted, each once, not null
 * @since 0.1
 */
public record Rostrakning(List<Rost> roster) {

    /**
     * Checks the parts.
     *
     * @param roster how everybody voted, each once, not null
     * @throws IllegalArgumentException if somebody votes twice
     */
    public Rostrakning {
        roster = List.copyOf(roster);
        if (roster.stream().map(Rost::vem).distinct().count() < roster.size()) {
            throw new IllegalArgumentException("Somebody votes twice: " + roster);
        }
    }

    /** What the votes say. */
    public enum Utfall {
        /** More for than against. */
        FOR,
        /** More against than for. */
        MOT,
        /** As many for as against, or nobody took a side. */
        LIKA
    }

    /**
     * How many votes of a kind are counted.
     *
     * @param val how they voted, not null
     * @return the number of those who have a vote
     */
    public long antal(Rostval val) {
        return vilka(val).size();
    }

    /**
     * Who voted in a way and has a vote.
     *
     * @param val how, not null
     * @return the names in the order they stand, never null
     */
    public List<String> vilka(Rostval val) {
        return roster.stream()
                .filter(rost -> rost.harRostratt() && rost.val() == val)
                .map(Rost::vem)
                .toList();
    }

    /**
     * Who took part without a vote.
     *
     * @return the names in the order they stand, never null
     */
    public List<String> utanRostratt() {
        return roster.stream()
                .filter(rost -> !rost.harRostratt())
                .map(Rost::vem)
                .toList();
    }

    /**
     * What the votes say.
     *
     * @return the outcome, never null
     */
    public Utfall utfall() {
        int skillnad = Long.compare(antal(Rostval.FOR), antal(Rostval.MOT));
        return skillnad == 0 ? Utfall.LIKA : skillnad > 0 ? Utfall.FOR : Utfall.MOT;
    }
}
