package org.openfinsam.domain.lag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ServiceLoader;
import org.openfinsam.domain.belopp.Talformat;

/**
 * All rules of all sources, and the words for their findings.
 *
 * <p>A code belongs to one source. Its versions are never in force on the same day and tell the same parameters, because
 * a code never changes meaning. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Regelverk {

    /** Read the first time somebody asks; not by a class of its own, whose failure would hide what the sources disagree on. */
    private static volatile Regelverk samlat;

    private final List<Regel> regler;
    private final Map<String, Regelkalla> kallor;

    private Regelverk(List<Regel> regler, Map<String, Regelkalla> kallor) {
        this.regler = regler;
        this.kallor = kallor;
    }

    /**
     * The rules of every source that {@link ServiceLoader} finds beside this library.
     *
     * @return the rules, collected once, never null
     * @throws IllegalArgumentException if sources disagree, as {@link #of}; again each time it is asked
     */
    public static Regelverk samlat() {
        Regelverk det = samlat;
        return det == null ? samla() : det;
    }

    private static synchronized Regelverk samla() {
        if (samlat == null) {
            samlat = of(ServiceLoader.load(Regelkalla.class, Regelverk.class.getClassLoader()));
        }
        return samlat;
    }

    /**
     * The rules of some sources.
     *
     * @param kallor the sources, none null
     * @return the rules, never null
     * @throws IllegalArgumentException if two sources have the same code, or two versions of a rule are in force on the
     *     same day or differ in severity or parameters
     */
    public static Regelverk of(Iterable<? extends Regelkalla> kallor) {
        List<Regel> regler = new ArrayList<>();
        Map<String, Regelkalla> kallaPerKod = new HashMap<>();
        for (Regelkalla kalla : kallor) {
            for (Regel regel : kalla.regler()) {
                Regelkalla annan = kallaPerKod.putIfAbsent(regel.kod(), kalla);
                if (annan != null && annan != kalla) {
                    throw new IllegalArgumentException(regel.kod() + " stands both in "
                            + annan.getClass().getName() + " and in "
                            + kalla.getClass().getName());
                }
                regler.stream()
                        .filter(r -> r.kod().equals(regel.kod()))
                        .forEach(version -> kontrolleraVersioner(version, regel));
                regler.add(regel);
            }
        }
        regler.sort(Comparator.comparing(Regel::kod)
                .thenComparing(Regel::fran, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Regelverk(List.copyOf(regler), Map.copyOf(kallaPerKod));
    }

    private static void kontrolleraVersioner(Regel en, Regel annan) {
        if (en.overlappar(annan)) {
            throw new IllegalArgumentException(en.kod() + " has two versions in force on the same day");
        }
        if (en.allvar() != annan.allvar()
                || en.kanAvrundas() != annan.kanAvrundas()
                || !en.parametrar().equals(annan.parametrar())) {
            throw new IllegalArgumentException(en.kod() + " means different things in its versions");
        }
    }

    /**
     * Every version of every rule.
     *
     * @return the rules by code and first day in force, never null, immutable
     */
    public List<Regel> regler() {
        return regler;
    }

    /**
     * A finding in words.
     *
     * @param anmarkning the finding, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return one or a few sentences, never null
     * @throws MissingResourceException if no source has words for it
     */
    public String text(Anmarkning anmarkning, Locale sprak) {
        String kod = anmarkning.kod();
        boolean nedsatt = anmarkning.allvar() != anmarkning.regel().allvar();
        return mall(kod, nedsatt ? kod + "." + anmarkning.allvar() : kod, sprak)
                .fyll(anmarkning.data(), uppgift -> visning(kod, uppgift, sprak));
    }

    /**
     * What a finding of a rule says, for somebody who has none: {@code Statens del är … för liten/stor.}
     *
     * @param regel one of {@link #regler()}, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the text with an ellipsis for what a finding tells, and both words where it chooses; never null
     * @throws MissingResourceException if no source has words for it
     */
    public String beskrivning(Regel regel, Locale sprak) {
        return mall(regel.kod(), regel.kod(), sprak).beskrivning();
    }

    private String visning(String kod, Uppgift uppgift, Locale sprak) {
        return uppgift instanceof Uppgift.Begrepp begrepp
                ? mall(kod, kod + "." + begrepp.varde(), sprak).text()
                : uppgift.visning(Talformat.of(sprak));
    }

    /** The template of a key that belongs to a code. */
    Mall mall(String kod, String nyckel, Locale sprak) {
        Regelkalla kalla = kallor.get(kod);
        if (kalla == null) {
            throw new MissingResourceException("No source has the rule " + kod, "anmarkningar", nyckel);
        }
        return kalla.mall(nyckel, sprak)
                .map(Mall::new)
                .orElseThrow(() -> new MissingResourceException("No text for " + nyckel, "anmarkningar", nyckel));
    }
}
