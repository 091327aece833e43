package org.openfinsam.domain.lag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Avvikelse.Slag;

/**
 * The rules of a table that holds together. No law: a sum is what its terms give.
 *
 * <p>{@link org.openfinsam.domain.belopp.Avstamning} lies below the law and finds {@link Avvikelse}r; here they become
 * findings like all others: {@code AVST-SUMMA} and its kin.
 *
 * @since 0.1
 */
public final class Avstamningsregler implements Regelkalla {

    private static final Map<Slag, Regel> REGLER = new EnumMap<>(Slag.class);

    static {
        for (Slag slag : Slag.values()) {
            REGLER.put(slag, regel(slag));
        }
    }

    private static Regel regel(Slag slag) {
        List<String> parametrar =
                new ArrayList<>(List.of("avsnitt", "rad", "kolumn", "angivet", "beraknat", "differens"));
        if (slag != Slag.SUMMA) {
            parametrar.add("regel");
        }
        Regel regel = Regel.of("AVST-" + slag, Allvar.FEL, null, parametrar.toArray(String[]::new));
        // A share is right or wrong: its own rounding is part of the rule.
        return slag == Slag.ANDEL ? regel : regel.medAvrundning();
    }

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Avstamningsregler() {}

    @Override
    public List<Regel> regler() {
        return List.copyOf(REGLER.values());
    }

    /**
     * The finding of a difference in a table.
     *
     * @param avvikelse the difference, not null
     * @return the finding, {@link Allvar#AVRUNDNING} if rounding explains the difference; never null
     */
    public static Anmarkning of(Avvikelse avvikelse) {
        Map<String, Uppgift> data = new HashMap<>();
        data.put("avsnitt", new Uppgift.Ord(avvikelse.avsnitt()));
        data.put("rad", new Uppgift.Ord(avvikelse.rad()));
        data.put("kolumn", new Uppgift.Ord(avvikelse.kolumn()));
        data.put("angivet", new Uppgift.Tal(avvikelse.angivet()));
        data.put("beraknat", new Uppgift.Tal(avvikelse.beraknat()));
        data.put("differens", new Uppgift.Tal(avvikelse.differens()));
        if (avvikelse.regel() != null) {
            data.put("regel", new Uppgift.Ord(avvikelse.regel()));
        }
        return REGLER.get(avvikelse.slag()).anmarkning(avvikelse.avrundning(), data);
    }
}
