package org.openfinsam.web.rapport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Kontodel;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Uppstallning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.ekonomi.BokforingRepository.Filhandelse;
import org.openfinsam.persistence.ekonomi.Revisionsrad;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.ram.Svensktid;

/**
 * Who changed a figure and why, out of the audit log: the ledger files, the mappings that concern its row, the rows of the budget that
 * it is set against, and the comment.
 *
 * @param filer what happened to the files of the year
 * @param kopplingar what happened to the mapping, the latest first
 * @param budgetrader what happened to the version of the budget, the latest first
 * @param budget the version; empty when the figure has no part of it
 * @param kommentarer what happened to the comment, the latest first
 * @param rad key of the row
 * @param delar the accounts behind it
 */
record Sifferhistoria(
        List<Filhandelse> filer,
        List<Revisionsrad> kopplingar,
        List<Revisionsrad> budgetrader,
        Optional<Budget> budget,
        List<Revisionsrad> kommentarer,
        String rad,
        List<Kontodel> delar) {

    /** The columns that a budget has a part in. */
    static final Set<String> BUDGETKOLUMNER = Set.of("budget", "avvikelse", "procent", "arsbudget");

    private static final Pattern LAGE = Pattern.compile(" [0-9a-f]{64} ([A-Z]+)");
    private static final Pattern RADER = Pattern.compile("(?s)rader:\n(.*?)\nsamrad:");
    private static final Pattern KOMMENTAR = Pattern.compile("(?s)borttagen=(ja|nej)\n.*?text=(.*)");
    private static final int KORT_HASH = 12;
    private static final int FLEST = 5;

    /**
     * Something that happened.
     *
     * @param nar when
     * @param vem who
     * @param vad what, in words
     * @param varfor what it was more exactly
     */
    record Handelse(Instant nar, String vem, String vad, String varfor) {}

    /** Everything that happened, the latest first. */
    List<Handelse> handelser(Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        List<Handelse> alla = new ArrayList<>();
        filer(texter, alla);
        for (Revisionsrad andring : kopplingar) {
            rader(
                    andring,
                    texter,
                    text -> text.lines().collect(Collectors.toCollection(LinkedHashSet::new)),
                    this::ror,
                    rad -> koppling(rad, sprak),
                    "siffra.koppling",
                    alla);
        }
        for (Revisionsrad andring : budgetrader) {
            rader(andring, texter, Sifferhistoria::budgetens, this::arBudgetrad, rad -> rad, "siffra.budget", alla);
        }
        budget.ifPresent(version -> version.handelser()
                .forEach(h -> alla.add(new Handelse(
                        h.dag().atStartOfDay(Svensktid.SVERIGE).toInstant(),
                        h.avVem(),
                        texter.text("siffra.budget.lage", Map.of("nr", Integer.toString(version.nummer()))),
                        texter.text("budget.lage." + h.lage())))));
        kommentarer(texter, alla);
        alla.sort(Comparator.comparing(Handelse::nar).reversed());
        return alla;
    }

    /** The files that were in force at some time; what was turned down changed nothing. */
    private void filer(Texter texter, List<Handelse> alla) {
        Set<String> gallde = filer.stream()
                .filter(h -> lage(h.rad()).equals("GALLER"))
                .map(Filhandelse::sha256)
                .collect(Collectors.toSet());
        for (Filhandelse handelse : filer) {
            String lage = lage(handelse.rad());
            if (gallde.contains(handelse.sha256())
                    && Set.of("MOTTAGEN", "GALLER", "ERSATT").contains(lage)) {
                alla.add(new Handelse(
                        handelse.rad().nar(),
                        handelse.rad().aktor(),
                        texter.text("siffra.fil." + lage),
                        texter.text(
                                "siffra.fil",
                                Map.of(
                                        "fil", handelse.filnamn(),
                                        "hash", handelse.sha256().substring(0, KORT_HASH)))));
            }
        }
    }

    private static String lage(Revisionsrad rad) {
        Matcher lage = LAGE.matcher(rad.efter());
        return lage.find() ? lage.group(1) : "";
    }

    private interface Delning {
        Set<String> av(String text);
    }

    private interface Ord {
        String om(String rad);
    }

    /** The lines that came and went with a change, of those that concern the row. */
    private static void rader(
            Revisionsrad andring,
            Texter texter,
            Delning delning,
            Predicate<String> ror,
            Ord ord,
            String nyckel,
            List<Handelse> alla) {
        Set<String> fore = delning.av(andring.fore());
        Set<String> efter = delning.av(andring.efter());
        lagg(andring, texter, nyckel + ".till", efter, fore, ror, ord, alla);
        lagg(andring, texter, nyckel + ".bort", fore, efter, ror, ord, alla);
    }

    private static void lagg(
            Revisionsrad andring,
            Texter texter,
            String nyckel,
            Set<String> bland,
            Set<String> utom,
            Predicate<String> ror,
            Ord ord,
            List<Handelse> alla) {
        List<String> rader = bland.stream()
                .filter(rad -> !utom.contains(rad) && ror.test(rad))
                .toList();
        if (!rader.isEmpty()) {
            String flera = rader.size() > FLEST
                    ? " " + texter.text("siffra.flera", Map.of("antal", Integer.toString(rader.size() - FLEST)))
                    : "";
            alla.add(new Handelse(
                    andring.nar(),
                    andring.aktor(),
                    texter.text(nyckel),
                    rader.stream().limit(FLEST).map(ord::om).collect(Collectors.joining("; ")) + flera));
        }
    }

    private boolean ror(String rad) {
        Koppling koppling = Koppling.parse(rad);
        return (koppling.avsnitt() + "/" + koppling.rad()).equals(this.rad)
                || delar.stream().anyMatch(del -> koppling.galler(del.konto(), del.objekt()));
    }

    private static String koppling(String rad, Locale sprak) {
        Koppling k = Koppling.parse(rad);
        String konton = k.fran().equals(k.till()) ? k.fran().nummer() : k.fran() + "\u2013" + k.till();
        String objekt = k.objekt() == null
                ? ""
                : " (" + k.objekt().dimension() + " " + k.objekt().kod() + ")";
        String avsnitt = Uppstallning.of(Rakningsslag.RESULTAT, sprak).avsnittsnamn(k.avsnitt());
        return konton + objekt + " \u2192 " + avsnitt + ", " + k.rad();
    }

    private static Set<String> budgetens(String text) {
        Matcher rader = RADER.matcher(text);
        return rader.find() ? rader.group(1).lines().collect(Collectors.toCollection(LinkedHashSet::new)) : Set.of();
    }

    /** Of a sum every row of the version, since any of them may be in it. */
    private boolean arBudgetrad(String budgetrad) {
        String namn = rad.substring(rad.indexOf('/') + 1);
        boolean summa = namn.equals(Rad.SUMMA) || rad.startsWith(Uppstallning.TOTAL + "/");
        return summa || budgetrad.toLowerCase(Locale.ROOT).contains("/" + namn.toLowerCase(Locale.ROOT) + " [");
    }

    private void kommentarer(Texter texter, List<Handelse> alla) {
        for (Revisionsrad andring : kommentarer) {
            Matcher kommentar = KOMMENTAR.matcher(andring.efter());
            if (kommentar.find()) {
                alla.add(new Handelse(
                        andring.nar(),
                        andring.aktor(),
                        texter.text("siffra.kommentar." + kommentar.group(1)),
                        kommentar.group(2)));
            }
        }
    }

    /** The same as a table. */
    Tabell tabell(Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        List<Rad> rader = new ArrayList<>();
        for (Handelse handelse : handelser(sprak)) {
            rader.add(new Rad(
                    "",
                    Integer.toString(rader.size() + 1),
                    handelse.vad(),
                    Rad.Slag.RAD,
                    Map.of(
                            "nar",
                            new Cell.Ord(Svensktid.dag(handelse.nar()).toString()),
                            "vem",
                            new Cell.Ord(handelse.vem()),
                            "varfor",
                            new Cell.Ord(handelse.varfor()))));
        }
        return new Tabell(
                "historia",
                texter.text("siffra.historia"),
                List.of(
                        new Kolumn("nar", texter.text("siffra.nar"), Enhet.TEXT),
                        new Kolumn("vem", texter.text("siffra.vem"), Enhet.TEXT),
                        new Kolumn("varfor", texter.text("siffra.varfor"), Enhet.TEXT)),
                List.of(),
                rader,
                List.of(texter.text("siffra.historia.fotnot")));
    }
}
