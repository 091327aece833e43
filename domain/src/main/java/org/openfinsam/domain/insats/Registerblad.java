package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A rehearsal for the register <i>Uppföljning Finsam</i>: the sheet that somebody types in there, checked before,
 * because direction, method and ESF cannot be changed later.
 *
 * @param insats the insats, not null
 * @param ar the year, not null
 * @param kvinnor how many women take part, zero or more, or null if not known
 * @param man how many men, or null if not known
 * @param annat how many of neither or not stated, or null if not counted
 * @param totalt how many in all as the insats says, or null if not known
 * @since 0.1
 */
public record Registerblad(
        Insats insats, Rakenskapsar ar, Integer kvinnor, Integer man, Integer annat, Integer totalt) {

    /**
     * Checks the parts.
     *
     * @param insats the insats, not null
     * @param ar the year, not null
     * @param kvinnor how many women take part, zero or more, or null if not known
     * @param man how many men, or null if not known
     * @param annat how many of neither or not stated, or null if not counted
     * @param totalt how many in all as the insats says, or null if not known
     * @throws IllegalArgumentException if a number is negative
     */
    public Registerblad {
        Objects.requireNonNull(insats, "insats");
        Objects.requireNonNull(ar, "ar");
        if (Stream.of(kvinnor, man, annat, totalt).anyMatch(antal -> antal != null && antal < 0)) {
            throw new IllegalArgumentException("Fewer than nobody takes part");
        }
    }

    /** Key of the column of what is to be typed in, in words. */
    public static final String VARDE = "varde";

    /**
     * What is to be mended before anybody types it in.
     *
     * @return the findings, never null
     */
    public List<Anmarkning> granska() {
        List<Anmarkning> fynd = new ArrayList<>();
        if (insats.slag() == Insatsslag.FOREBYGGANDE) {
            fynd.add(Insatsregler.REGISTER_INRIKTNING.anmarkning(Map.of("insats", ord())));
        }
        if (insats.metod().isBlank()) {
            fynd.add(Insatsregler.REGISTER_METOD.anmarkning(Map.of("insats", ord())));
        }
        if (insats.esf() == null) {
            fynd.add(Insatsregler.REGISTER_ESF.anmarkning(Map.of("insats", ord())));
        }
        raknade()
                .filter(antal -> totalt != null && !antal.equals(totalt))
                .ifPresent(antal -> fynd.add(Insatsregler.REGISTER_ANTAL.anmarkning(
                        Map.of("insats", ord(), "raknat", Uppgift.Tal.of(antal), "totalt", Uppgift.Tal.of(totalt)))));
        if (annat != null && annat > 0) {
            fynd.add(Insatsregler.REGISTER_KON.anmarkning(Map.of("insats", ord(), "antal", Uppgift.Tal.of(annat))));
        }
        return List.copyOf(fynd);
    }

    /**
     * The sheet.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table with one row for each thing to type in; what is not known is missing, not zero; never null
     */
    public Tabell blad(Locale sprak) {
        Texter texter = Texter.of(Registerblad.class, "register", sprak);
        Map<String, Cell> varden = new LinkedHashMap<>();
        varden.put("namn", new Cell.Ord(insats.namn()));
        varden.put("inriktning", new Cell.Ord(texter.text("inriktning." + insats.slag())));
        varden.put("metod", ord(insats.metod()));
        varden.put(
                "esf",
                insats.esf() == null
                        ? Cell.saknas(Cell.Skal.EJ_ANGIVET)
                        : new Cell.Ord(texter.text("esf." + insats.esf())));
        varden.put("totalt", antal(totalt));
        varden.put("kvinnor", antal(kvinnor));
        varden.put("man", antal(man));
        return new Tabell(
                "register",
                texter.text("rubrik", Map.of("insats", insats.namn(), "ar", ar.toString())),
                List.of(new Kolumn(VARDE, texter.text("kolumn.varde"), Enhet.TEXT)),
                List.of(),
                varden.entrySet().stream()
                        .map(v -> new Rad(
                                "",
                                v.getKey(),
                                texter.text("rad." + v.getKey()),
                                Rad.Slag.RAD,
                                Map.of(VARDE, v.getValue())))
                        .toList(),
                List.of(texter.text("fotnot")));
    }

    private Optional<Integer> raknade() {
        return kvinnor == null || man == null
                ? Optional.empty()
                : Optional.of(kvinnor + man + (annat == null ? 0 : annat));
    }

    private static Cell antal(Integer antal) {
        return antal == null ? Cell.saknas(Cell.Skal.EJ_ANGIVET) : new Cell.Ord(antal.toString());
    }

    private static Cell ord(String text) {
        return text.isBlank() ? Cell.saknas(Cell.Skal.EJ_ANGIVET) : new Cell.Ord(text);
    }

    private Uppgift ord() {
        return new Uppgift.Ord(insats.namn());
    }
}
