package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * A key of municipalities by population: each weighs as many as live there in the agreed ages.
 *
 * <p>No law: what municipalities often agree on (FL 5 § andra stycket leaves it to them). A municipality without a count has no
 * weight, which is not the weight zero. Thread-safe.
 *
 * @since 0.1
 */
public final class Befolkningsnyckel {

    private Befolkningsnyckel() {}

    /** The key, or what stands in its way. */
    public sealed interface Utfall {}

    /**
     * The key.
     *
     * @param nyckel weights in the order of the municipalities, not null
     */
    public record Raknad(Fordelningsnyckel nyckel) implements Utfall {}

    /**
     * Rules that said no.
     *
     * @param anmarkningar the findings, at least one
     */
    public record Nekad(List<Anmarkning> anmarkningar) implements Utfall {
        /**
         * Copies the findings.
         *
         * @param anmarkningar the findings, none null
         */
        public Nekad {
            anmarkningar = List.copyOf(anmarkningar);
        }
    }

    /**
     * The key of some municipalities.
     *
     * @param befolkning the counts, not null
     * @param kommuner the municipalities in the order of the key, with their codes; none null
     * @param avtalade the ages that the municipalities have agreed on, not null
     * @return the key, or every rule that said no: counts of other ages, a municipality without a count, nobody living in any
     *     of them; never null
     */
    public static Utfall av(Befolkning befolkning, List<Medlem> kommuner, Aldersspann avtalade) {
        List<Anmarkning> hinder = new ArrayList<>();
        if (!befolkning.aldrar().equals(avtalade)) {
            hinder.add(Medelsregler.ALDRAR.anmarkning(Map.of(
                    "filens", new Uppgift.Ord(befolkning.aldrar().toString()),
                    "nyckelns", new Uppgift.Ord(avtalade.toString()))));
        }
        List<Fordelningsnyckel.Del> delar = new ArrayList<>();
        List<Medlem> utan = new ArrayList<>();
        for (Medlem kommun : kommuner) {
            OptionalLong antal = kommun.kod().map(befolkning::antal).orElse(OptionalLong.empty());
            if (antal.isPresent()) {
                delar.add(new Fordelningsnyckel.Del(
                        kommun.kod().orElse(null), kommun.namn(), BigDecimal.valueOf(antal.getAsLong())));
            } else {
                utan.add(kommun);
            }
        }
        Fordelningsnyckel nyckel = new Fordelningsnyckel(Fordelningsnyckel.Slag.VIKT, delar);
        if (!utan.isEmpty()) {
            hinder.add(Medelsregler.BEFOLKNING_SAKNAS.anmarkning(Map.of(
                    "kommuner", new Uppgift.Ord(utan.stream().map(Medlem::namn).collect(Collectors.joining(", "))))));
        } else if (!nyckel.gar()) {
            hinder.add(Bidragsfordelning.garInteJamnt(Part.KOMMUN, nyckel));
        }
        return hinder.isEmpty() ? new Raknad(nyckel) : new Nekad(hinder);
    }
}
