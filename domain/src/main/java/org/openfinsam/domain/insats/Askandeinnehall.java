package org.openfinsam.domain.insats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What an application says. A value: each time something is saved the whole is replaced.
 *
 * @param namn the name of the <i>insats</i>, not blank
 * @param slag what it is for; more than one is a finding, none is not said; not null
 * @param utforare who carries it out, or null if not said
 * @param parter the parties that need it, with what is ordinary duty; not null
 * @param period when it runs, or null if not said
 * @param svar the answers by the key of the question, not null
 * @param askat what is asked of the association by year, none negative, not null
 * @param askatI the unit that what is asked for is rounded to, not null
 * @param rader the costs, numbers unique, not null
 * @param andelar shares that the text states, not null
 * @param bilagor the files, not null
 * @since 0.1
 */
public record Askandeinnehall(
        String namn,
        Set<Insatsslag> slag,
        Givare utforare,
        List<Uppdragsgrans> parter,
        Period period,
        SortedMap<String, String> svar,
        SortedMap<Rakenskapsar, Belopp> askat,
        Avrundning askatI,
        List<Kostnadsrad> rader,
        List<Andelsuppgift> andelar,
        List<Bilaga> bilagor) {

    /**
     * Checks the parts.
     *
     * @param namn the name of the <i>insats</i>, not blank
     * @param slag what it is for; more than one is a finding, none is not said; not null
     * @param utforare who carries it out, or null if not said
     * @param parter the parties that need it, with what is ordinary duty; not null
     * @param period when it runs, or null if not said
     * @param svar the answers by the key of the question, not null
     * @param askat what is asked of the association by year, none negative, not null
     * @param askatI the unit that what is asked for is rounded to, not null
     * @param rader the costs, numbers unique, not null
     * @param andelar shares that the text states, not null
     * @param bilagor the files, not null
     * @throws IllegalArgumentException if the name is blank, an amount is negative or two rows have one number
     */
    public Askandeinnehall {
        Objects.requireNonNull(namn, "namn");
        slag = Collections.unmodifiableSet(new TreeSet<>(slag));
        parter = List.copyOf(parter);
        svar = Collections.unmodifiableSortedMap(new TreeMap<>(svar));
        askat = Collections.unmodifiableSortedMap(new TreeMap<>(askat));
        Objects.requireNonNull(askatI, "askatI");
        rader = List.copyOf(rader);
        andelar = List.copyOf(andelar);
        bilagor = List.copyOf(bilagor);
        if (namn.isBlank()) {
            throw new IllegalArgumentException("An application has a name");
        }
        if (askat.values().stream().anyMatch(Belopp::arNegativt)) {
            throw new IllegalArgumentException("Nobody asks for less than nothing: " + askat);
        }
        if (rader.stream().map(Kostnadsrad::nr).distinct().count() < rader.size()) {
            throw new IllegalArgumentException("Two rows have the same number");
        }
    }

    /**
     * This with another name.
     *
     * @param namn the name of the <i>insats</i>, not blank
     * @return a copy, never null
     */
    public Askandeinnehall medNamn(String namn) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with another kind.
     *
     * @param slag what it is for; more than one is a finding, none is not said; not null
     * @return a copy, never null
     */
    public Askandeinnehall medSlag(Set<Insatsslag> slag) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with another performer.
     *
     * @param utforare who carries it out, or null if not said
     * @return a copy, never null
     */
    public Askandeinnehall medUtforare(Givare utforare) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with other parties.
     *
     * @param parter the parties that need it, with what is ordinary duty; not null
     * @return a copy, never null
     */
    public Askandeinnehall medParter(List<Uppdragsgrans> parter) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with another time.
     *
     * @param period when it runs, or null if not said
     * @return a copy, never null
     */
    public Askandeinnehall medPeriod(Period period) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with other answers.
     *
     * @param svar the answers by the key of the question, not null
     * @return a copy, never null
     */
    public Askandeinnehall medAlltSvar(SortedMap<String, String> svar) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with other amounts asked for.
     *
     * @param askat what is asked of the association by year, none negative, not null
     * @return a copy, never null
     */
    public Askandeinnehall medAskat(SortedMap<Rakenskapsar, Belopp> askat) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with another unit of what is asked for.
     *
     * @param askatI the unit that what is asked for is rounded to, not null
     * @return a copy, never null
     */
    public Askandeinnehall medAskatI(Avrundning askatI) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with other costs.
     *
     * @param rader the costs, numbers unique, not null
     * @return a copy, never null
     */
    public Askandeinnehall medRader(List<Kostnadsrad> rader) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with other stated shares.
     *
     * @param andelar shares that the text states, not null
     * @return a copy, never null
     */
    public Askandeinnehall medAndelar(List<Andelsuppgift> andelar) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This with other files.
     *
     * @param bilagor the files, not null
     * @return a copy, never null
     */
    public Askandeinnehall medBilagor(List<Bilaga> bilagor) {
        return new Askandeinnehall(namn, slag, utforare, parter, period, svar, askat, askatI, rader, andelar, bilagor);
    }

    /**
     * This as the beginning of another year's application: words, parties, costs and what is asked for some years on. Who pays is
     * promised anew, shares are counted anew, and files are chosen anew.
     *
     * @param steg how many years on
     * @return a copy, never null
     */
    public Askandeinnehall flyttad(int steg) {
        SortedMap<Rakenskapsar, Belopp> flyttat = new TreeMap<>();
        askat.forEach((ar, kr) -> flyttat.put(new Rakenskapsar(ar.ar() + steg), kr));
        return new Askandeinnehall(
                namn,
                slag,
                utforare,
                parter,
                period == null
                        ? null
                        : Period.of(period.fran().plusYears(steg), period.till().plusYears(steg)),
                svar,
                flyttat,
                askatI,
                rader.stream().map(rad -> rad.flyttad(steg)).toList(),
                List.of(),
                List.of());
    }

    /**
     * An application of which only the name and the kind are known.
     *
     * @param namn the name, not blank
     * @param slag what it is for, not null
     * @return the content, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public static Askandeinnehall of(String namn, Set<Insatsslag> slag) {
        return new Askandeinnehall(
                namn,
                slag,
                null,
                List.of(),
                null,
                new TreeMap<>(),
                new TreeMap<>(),
                Avrundning.KRONA,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * This with a question answered.
     *
     * @param kod the key of the question, not null
     * @param text the answer, not null; blank takes it away
     * @return a copy, never null
     */
    public Askandeinnehall medSvar(String kod, String text) {
        SortedMap<String, String> nya = new TreeMap<>(svar);
        String stadad = Kommentarstext.stadad(text);
        if (stadad.isEmpty()) {
            nya.remove(kod);
        } else {
            nya.put(kod, stadad);
        }
        return medAlltSvar(nya);
    }

    /**
     * The answer to a question.
     *
     * @param kod the key of the question, not null
     * @return the answer, or empty
     */
    public Optional<String> svar(String kod) {
        return Optional.ofNullable(svar.get(kod));
    }

    /**
     * What is asked for in all years.
     *
     * @return the sum, never null
     */
    public Belopp totaltAskat() {
        return Belopp.summa(askat.values());
    }

    /**
     * The years of the costs.
     *
     * @return the years in order, never null
     */
    public SortedSet<Rakenskapsar> kostnadsar() {
        return rader.stream()
                .flatMap(rad -> rad.belopp().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The years that somebody pays.
     *
     * @return the years in order, never null
     */
    public SortedSet<Rakenskapsar> finansieringsar() {
        return rader.stream()
                .flatMap(rad -> rad.finansiering().stream())
                .map(Finansiering::ar)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every text that somebody has written, by what it is called. */
    Map<String, String> texter(Utlysning utlysning) {
        Map<String, String> texter = new LinkedHashMap<>();
        texter.put("Namn", namn);
        svar.forEach((kod, text) -> texter.put(
                utlysning.fragor().stream()
                        .filter(fraga -> fraga.kod().equals(kod))
                        .map(Fraga::rubrik)
                        .findFirst()
                        .orElse(kod),
                text));
        parter.forEach(p -> texter.put(p.part().namn(), p.ordinarie() + "\n" + p.utover()));
        rader.forEach(rad -> texter.put(rad.nr() + " " + rad.namn(), rad.namn()));
        return texter;
    }
}
