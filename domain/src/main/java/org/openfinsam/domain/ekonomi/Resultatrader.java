package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.Rad;

/**
 * The lines that a mapping makes of a ledger, in the order of the mapping, and their sums: those of {@link Uppstallning}, an
 * association's own sections included. Income is credit in a ledger and positive here; costs are positive in their sections.
 */
final class Resultatrader {

    private static final Pattern TERM = Pattern.compile("([+-]?)([^+-]+)");

    /** The sum of everything. */
    static final String RESULTAT = "RÖRELSERESULTAT";

    private final Map<String, Map<String, Rapportrad>> avsnitten = new LinkedHashMap<>();
    private final List<String> kolumner;

    /**
     * The lines of a mapping.
     *
     * @param kolumner those where a line without anything booked is zero
     */
    Resultatrader(Kontokoppling koppling, Collection<String> kolumner) {
        this.kolumner = List.copyOf(kolumner);
        koppling.kopplingar().stream()
                .filter(k -> !(k.fran().arBalanskonto() && k.till().arBalanskonto()))
                .forEach(k -> avsnitten
                        .computeIfAbsent(k.avsnitt(), nytt -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                k.rad(), rad -> Rapportrad.med(k.avsnitt(), rad, Rad.Slag.RAD, this.kolumner)));
    }

    /** Puts what an account gives, debit positive, on its line. */
    void plus(Koppling koppling, Kontodel del) {
        linje(koppling.avsnitt(), koppling.rad()).plus(arIntakt(koppling.avsnitt()) ? del.vand() : del);
    }

    /** A line; one that no account goes to has no figures. */
    Rapportrad linje(String avsnitt, String rad) {
        return avsnitten
                .computeIfAbsent(avsnitt, nytt -> new LinkedHashMap<>())
                .computeIfAbsent(rad, ny -> new Rapportrad(avsnitt, rad, Rad.Slag.RAD));
    }

    /** The lines without sums. */
    List<Rapportrad> linjer() {
        return avsnitten.values().stream()
                .flatMap(rader -> rader.values().stream())
                .toList();
    }

    /** The lines with their sums. */
    List<Rapportrad> rader() {
        List<Rapportrad> alla = new ArrayList<>();
        Map<String, Rapportrad> summor = new LinkedHashMap<>();
        avsnitten.forEach((avsnitt, rader) -> {
            Rapportrad summa = new Rapportrad(avsnitt, Rad.SUMMA, Rad.Slag.SUMMA);
            rader.values().forEach(rad -> {
                alla.add(rad);
                summa.plus(rad, true);
            });
            alla.add(summa);
            summor.put(avsnitt, summa);
        });
        for (Uppstallningsregel regel : Uppstallning.REGLER) {
            if (regel.slag() == Rakningsslag.RESULTAT && regel instanceof Uppstallningsregel.Rad) {
                Map<String, Boolean> tecken = tecken(regel.summa());
                tecken.keySet().retainAll(summor.keySet());
                if (!tecken.isEmpty()) {
                    Rapportrad summa = new Rapportrad(Uppstallning.TOTAL, regel.summa(), Rad.Slag.SUMMA);
                    tecken.forEach((avsnitt, plus) -> summa.plus(summor.get(avsnitt), plus));
                    alla.add(summa);
                }
            }
        }
        return alla;
    }

    /** Income is credit in a ledger and positive in a result. */
    static boolean arIntakt(String avsnitt) {
        return tecken(RESULTAT).getOrDefault(avsnitt, false);
    }

    /** The sections of a sum, and whether they are added. */
    static Map<String, Boolean> tecken(String summa) {
        Map<String, Boolean> tecken = new LinkedHashMap<>();
        for (Uppstallningsregel regel : Uppstallning.REGLER) {
            if (regel instanceof Uppstallningsregel.Rad rad
                    && rad.slag() == Rakningsslag.RESULTAT
                    && rad.summa().equals(summa)) {
                Matcher term = TERM.matcher(rad.termer());
                while (term.find()) {
                    tecken.put(term.group(2), !term.group(1).equals("-"));
                }
            }
        }
        Uppstallning.of(Rakningsslag.RESULTAT, Locale.ROOT)
                .egnaTermer(summa)
                .forEach(term -> tecken.put(term.avsnitt(), term.plus()));
        return tecken;
    }
}
