package org.openfinsam.domain.belopp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table by name and by section. */
final class Radregister {
    private final Map<String, List<Rad>> radEfterNamn = new HashMap<>();
    private final Map<String, List<Rad>> raderEfterAvsnitt = new HashMap<>();

    Radregister(Tabell tabell) {
        for (Rad rad : tabell.rader()) {
            radEfterNamn.computeIfAbsent(rad.rad(), n -> new ArrayList<>()).add(rad);
            raderEfterAvsnitt
                    .computeIfAbsent(rad.avsnitt(), n -> new ArrayList<>())
                    .add(rad);
        }
    }

    /** The row of a name, wherever it stands. */
    Rad rad(String namn, Tabellregel regel) {
        return enda(radEfterNamn.getOrDefault(namn, List.of()), namn, regel);
    }

    /** The row of a name in a section. */
    Rad rad(String avsnitt, String namn, Tabellregel regel) {
        return enda(
                avsnittets(avsnitt).stream().filter(r -> r.rad().equals(namn)).toList(), namn, regel);
    }

    /** The row that a name left of an equals sign means: the row, or the sum of the section. */
    Rad radEllerSumma(String namn, Tabellregel regel) {
        if (radEfterNamn.containsKey(namn) || !raderEfterAvsnitt.containsKey(namn)) {
            return rad(namn, regel);
        }
        List<Rad> summor = summor(namn);
        if (summor.isEmpty()) {
            throw new Regelfel(Regelfel.Skal.SUMMA_SAKNAS, regel.text(), namn);
        }
        return enda(summor, namn, regel);
    }

    /** The rows that a name right of an equals sign means: the row, the sum of the section, or the section's rows. */
    List<Rad> termer(String namn, Rad vanster, Tabellregel regel) {
        boolean utanSumma = !radEfterNamn.containsKey(namn)
                && raderEfterAvsnitt.containsKey(namn)
                && summor(namn).isEmpty();
        return utanSumma
                ? avsnittets(namn).stream().filter(rad -> !rad.equals(vanster)).toList()
                : List.of(radEllerSumma(namn, regel));
    }

    void kravAvsnitt(String namn, Tabellregel regel) {
        if (!raderEfterAvsnitt.containsKey(namn)) {
            throw new Regelfel(Regelfel.Skal.OKANT_NAMN, regel.text(), namn);
        }
    }

    private List<Rad> summor(String avsnitt) {
        return avsnittets(avsnitt).stream().filter(Rad::arAvsnittssumma).toList();
    }

    private List<Rad> avsnittets(String avsnitt) {
        return raderEfterAvsnitt.getOrDefault(avsnitt, List.of());
    }

    private static Rad enda(List<Rad> rader, String namn, Tabellregel regel) {
        if (rader.size() != 1) {
            Regelfel.Skal skal = rader.isEmpty() ? Regelfel.Skal.OKANT_NAMN : Regelfel.Skal.TVETYDIGT_NAMN;
            throw new Regelfel(skal, regel.text(), namn);
        }
        return rader.get(0);
    }
}
