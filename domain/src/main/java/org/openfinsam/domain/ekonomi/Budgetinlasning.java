package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Regelfel;
import org.openfinsam.domain.belopp.Regeltolk;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellregel;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Avstamningsregler;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The rows of a {@link Budget} as somebody else's table has them: pasted from a spreadsheet, or of a file.
 *
 * <p>Before anything is accepted the linter ({@link Avstamning}) compares every stated sum with its rows. Sums are then left
 * out, since a budget calculates its own; a section that states nothing but its sum becomes one row. Own capital among the
 * income becomes what the first year opens with, and a finding says what the result really is.
 *
 * <table>
 * <caption>Which section becomes what, by how its name begins</caption>
 * <tr><th scope="col">name</th><th scope="col">kind</th></tr>
 * <tr><td>intäkt, bidrag, tilldelning, medel</td><td>{@link Budgetslag#INTAKT}</td></tr>
 * <tr><td>projektnära, verksamhetsnära, insatsnära</td><td>{@link Budgetslag#INSATSNARA}</td></tr>
 * <tr><td>projekt, verksamhet, insats, individ, struktur</td><td>{@link Budgetslag#INSATS}</td></tr>
 * <tr><td>kansli, personal, övrigt, administration, styrelse, revision, förbund</td><td>{@link Budgetslag#KANSLI}</td></tr>
 * <tr><td>finansiell</td><td>{@link Budgetslag#FINANSIELLT}</td></tr>
 * <tr><td>total, summa</td><td>sums, left out; but for financial income</td></tr>
 * </table>
 *
 * @param rader the rows of the budget, none twice; never null
 * @param ingaende what the first year opens with, if the table has own capital among the income; otherwise null
 * @param kontrollerade how many sums the linter compared
 * @param anmarkningar what does not add up or is not as the law wants it, and rows that are refused; never null
 * @since 0.1
 */
public record Budgetinlasning(
        List<Budgetrad> rader, Belopp ingaende, int kontrollerade, List<Anmarkning> anmarkningar) {

    private static final Pattern ETT_AR =
            Pattern.compile("(?:budget|plan)?[ _]*([1-9][0-9]{3})[ _]*(?:budget|plan|tkr|kr)?");
    private static final Pattern SUMMARAD = Pattern.compile("summa.*|total.*");
    private static final Pattern KOSTNADSSUMMA =
            Pattern.compile("(summa |totala )?kostnader.*|summa totalt|total.*|rörelsens kostnader");
    private static final Pattern RESULTATRAD =
            Pattern.compile("diff|resultat.*|årets resultat.*|rörelseresultat|överskott.*|underskott.*");
    private static final Pattern KAPITALRAD = Pattern.compile("(ingående )?eget kapital.*");
    private static final Pattern RADSUMMA = Pattern.compile(".*(summa|totalt)");
    private static final Map<Pattern, Budgetslag> AVSNITT = avsnitten();
    private static final Pattern FINANSIELL = Pattern.compile("finansiell.*");
    private static final Pattern EJ_BESLUTAD = Pattern.compile("ej beslutad.*");
    private static final Pattern BESLUTAD = Pattern.compile("beslutad.*");

    private static Map<Pattern, Budgetslag> avsnitten() {
        Map<Pattern, Budgetslag> avsnitt = new LinkedHashMap<>();
        avsnitt.put(Pattern.compile("(int(ä|a)kt|bidrag|tilldelning|medel).*"), Budgetslag.INTAKT);
        avsnitt.put(Pattern.compile("(projekt|verksamhets|insats)n(ä|a)ra.*"), Budgetslag.INSATSNARA);
        avsnitt.put(Pattern.compile("(projekt|verksamhet|insats|individ|struktur).*"), Budgetslag.INSATS);
        avsnitt.put(
                Pattern.compile("(kansli|personal|(ö|o)vrig|admin|styrelse|revision|f(ö|o)rbund).*"),
                Budgetslag.KANSLI);
        avsnitt.put(Pattern.compile("finansiell.*"), Budgetslag.FINANSIELLT);
        return avsnitt;
    }

    /**
     * Copies the lists.
     *
     * @param rader the rows, none null
     * @param ingaende what the first year opens with, or null
     * @param kontrollerade how many sums were compared
     * @param anmarkningar the findings, none null
     */
    public Budgetinlasning {
        rader = List.copyOf(rader);
        anmarkningar = List.copyOf(anmarkningar);
    }

    /**
     * What the first year opens with.
     *
     * @return the own capital that stood among the income; empty if none did
     */
    public Optional<Belopp> oppnarMed() {
        return Optional.ofNullable(ingaende);
    }

    /**
     * Whether it may be accepted: every row was understood, and every difference is rounding.
     *
     * @return true if no finding is an error
     */
    public boolean garAttTaEmot() {
        return anmarkningar.stream().noneMatch(anmarkning -> anmarkning.allvar() == Allvar.FEL);
    }

    /**
     * Reads a table.
     *
     * @param tabell the table as the source has it, not null; a column for each year, named by it
     * @param ar the budget year, not null
     * @param enhet {@code KR} or {@code TKR}, the unit of its figures
     * @return what it holds, never null
     * @throws IllegalArgumentException if the unit is another
     */
    public static Budgetinlasning las(Tabell tabell, Rakenskapsar ar, Enhet enhet) {
        if (enhet != Enhet.KR && enhet != Enhet.TKR) {
            throw new IllegalArgumentException("A budget is in KR or TKR, not " + enhet);
        }
        return new Lasare(Objects.requireNonNull(tabell, "tabell"), ar, enhet).las();
    }

    /** Which kind a section is, by how its name begins. */
    static Optional<Budgetslag> slag(String avsnitt) {
        return AVSNITT.entrySet().stream()
                .filter(ett -> ett.getKey().matcher(sma(avsnitt)).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String sma(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** One reading. */
    private static final class Lasare {

        private final Tabell tabell;
        private final List<Rakenskapsar> aren;
        private final Enhet enhet;
        private final List<Optional<Kolumn>> kolumner;
        private final List<Anmarkning> anmarkningar = new ArrayList<>();
        private final Map<String, Budgetrad> rader = new LinkedHashMap<>();
        private List<Optional<Belopp>> kapital;

        Lasare(Tabell tabell, Rakenskapsar ar, Enhet enhet) {
            this.tabell = tabell;
            this.enhet = enhet;
            this.aren = List.of(ar, ar.nasta(), ar.nasta().nasta());
            this.kolumner = aren.stream().map(this::kolumn).toList();
        }

        private Optional<Kolumn> kolumn(Rakenskapsar ar) {
            return tabell.kolumner().stream()
                    .filter(kolumn -> {
                        Matcher form = ETT_AR.matcher(kolumn.nyckel().toLowerCase(Locale.ROOT));
                        return form.matches() && form.group(1).equals(ar.toString());
                    })
                    .findFirst();
        }

        Budgetinlasning las() {
            Avstamning.Resultat linter = Avstamning.granska(tabell, regler(), enhet, Tomt.NOLL);
            linter.avvikelser().forEach(avvikelse -> anmarkningar.add(Avstamningsregler.of(avvikelse)));
            for (int i = 0; i < aren.size(); i++) {
                if (kolumner.get(i).isEmpty()) {
                    anmarkningar.add(Budgetregler.AR_SAKNAS.anmarkning(
                            Map.of("ar", new Uppgift.Ord(aren.get(i).toString()))));
                }
            }
            tabell.rader().forEach(this::rad);
            kapitaletSomIntakt();
            Belopp oppnar = kapital == null ? null : kapital.get(0).orElse(null);
            return new Budgetinlasning(List.copyOf(rader.values()), oppnar, linter.kontrollerade(), anmarkningar);
        }

        // The linter's rules: totals over sections, results, and a column that sums the others

        private List<Tabellregel> regler() {
            Regeltolk tolk = Regeltolk.of(tabell);
            List<Tabellregel> regler = new ArrayList<>();
            tabell.talkolumner().stream()
                    .map(Kolumn::nyckel)
                    .filter(nyckel ->
                            RADSUMMA.matcher(nyckel.toLowerCase(Locale.ROOT)).matches())
                    .forEach(nyckel -> prova(regler, () -> tolk.radsumma(nyckel)));
            Optional<String> kostnadssumma = tabell.rader().stream()
                    .filter(rad -> kanVaraTotal(rad)
                            && KOSTNADSSUMMA.matcher(sma(rad.rad())).matches())
                    .map(Rad::rad)
                    .findFirst();
            kostnadssumma.ifPresent(namn ->
                    prova(regler, () -> tolk.radregel(namn + "=" + String.join("+", avsnitt(Budgetslag::arKostnad)))));
            Optional<String> intakter =
                    avsnitt(slag -> slag == Budgetslag.INTAKT).stream().findFirst();
            if (kostnadssumma.isPresent() && intakter.isPresent()) {
                tabell.rader().stream()
                        .filter(rad -> kanVaraTotal(rad)
                                && RESULTATRAD.matcher(sma(rad.rad())).matches())
                        .findFirst()
                        .ifPresent(rad -> prova(
                                regler,
                                () -> tolk.radregel(rad.rad() + "=" + intakter.get() + "-" + kostnadssumma.get())));
            }
            return regler;
        }

        private static void prova(List<Tabellregel> regler, Supplier<Tabellregel> regel) {
            try {
                regler.add(regel.get());
            } catch (Regelfel ejEntydigt) {
                // Names that cannot be told apart: then there is nothing certain to compare with.
                return;
            }
        }

        private List<String> avsnitt(Predicate<Budgetslag> villkor) {
            Set<String> avsnitten =
                    tabell.rader().stream().map(Rad::avsnitt).collect(Collectors.toCollection(LinkedHashSet::new));
            return avsnitten.stream()
                    .filter(avsnitt -> slag(avsnitt).filter(villkor).isPresent())
                    .toList();
        }

        // Rows

        private void rad(Rad rad) {
            if (arTotal(rad.avsnitt())) {
                if (FINANSIELL.matcher(sma(rad.rad())).matches()) {
                    taEmot(Budgetslag.FINANSIELLT, rad.rad(), rad);
                }
                return;
            }
            if (arSummarad(rad) && !arEnsam(rad)) {
                return;
            }
            Optional<Budgetslag> slag = slag(rad.avsnitt());
            if (slag.isEmpty()) {
                if (!arSummarad(rad) && !RESULTATRAD.matcher(sma(rad.rad())).matches()) {
                    nekad(Budgetregler.AVSNITT_OKANT, rad);
                }
                return;
            }
            if (slag.get() == Budgetslag.INTAKT
                    && KAPITALRAD.matcher(sma(rad.rad())).matches()) {
                belopp(rad).ifPresent(belopp -> kapital = belopp);
                return;
            }
            taEmot(slag.get(), arSummarad(rad) ? medStor(rad.avsnitt()) : rad.rad(), rad);
        }

        private void taEmot(Budgetslag slag, String namn, Rad rad) {
            Optional<List<Optional<Belopp>>> belopp = belopp(rad);
            if (belopp.isEmpty() || namn.strip().length() > Budgetrad.LANGST) {
                nekad(Budgetregler.RAD_OLASLIG, rad);
                return;
            }
            String eget = rader.containsKey(slag + "/" + namn) ? namn + " (" + rad.avsnitt() + ")" : namn;
            Budgetrad ny = Budgetrad.angiven(
                    slag,
                    eget,
                    lage(rad.rad()),
                    belopp.get().stream()
                            .map(ett -> ett.orElse(null))
                            .collect(Collectors.toCollection(ArrayList::new)));
            if (rader.putIfAbsent(slag + "/" + eget, ny) != null) {
                nekad(Budgetregler.RAD_OLASLIG, rad);
            }
        }

        private static Budgetradslage lage(String namn) {
            return BESLUTAD.matcher(sma(namn)).matches()
                            && !EJ_BESLUTAD.matcher(sma(namn)).matches()
                    ? Budgetradslage.BESLUTAD
                    : Budgetradslage.PLANERAD;
        }

        private void nekad(Regel regel, Rad rad) {
            anmarkningar.add(regel.anmarkning(
                    Map.of("avsnitt", new Uppgift.Ord(rad.avsnitt()), "rad", new Uppgift.Ord(rad.rad()))));
        }

        /** An amount for each year, or nothing at all if one of them is no amount. */
        private Optional<List<Optional<Belopp>>> belopp(Rad rad) {
            List<Optional<Belopp>> belopp = new ArrayList<>();
            for (Optional<Kolumn> kolumn : kolumner) {
                Cell cell = kolumn.map(k -> rad.cell(k.nyckel())).orElse(Cell.saknas(Cell.Skal.EJ_ANGIVET));
                if (cell instanceof Cell.Ord ord && !ord.text().isBlank()) {
                    return Optional.empty();
                }
                try {
                    belopp.add(cell instanceof Cell.Tal tal ? Optional.of(kronor(tal.varde())) : Optional.empty());
                } catch (ArithmeticException merAnOren) {
                    return Optional.empty();
                }
            }
            return Optional.of(belopp);
        }

        private Belopp kronor(BigDecimal varde) {
            return Belopp.of(enhet == Enhet.TKR ? varde.scaleByPowerOfTen(3) : varde);
        }

        /** The real result of each year, where own capital stands as income. */
        private void kapitaletSomIntakt() {
            if (kapital == null) {
                return;
            }
            for (int i = 0; i < aren.size(); i++) {
                int plats = i;
                kapital.get(i).filter(belopp -> !belopp.arNoll()).ifPresent(belopp -> {
                    Belopp resultat = Belopp.summa(rader.values().stream()
                            .flatMap(rad -> rad.belopp().get(plats).stream()
                                    .map(ett -> rad.slag().verkan(ett)))
                            .toList());
                    Budgetregler.iKraft(
                                    Budgetregler.KAPITAL_SOM_INTAKT,
                                    aren.get(plats).period().fran())
                            .forEach(regel -> anmarkningar.add(regel.anmarkning(Map.of(
                                    "ar", new Uppgift.Ord(aren.get(plats).toString()),
                                    "belopp", new Uppgift.Pengar(belopp),
                                    "resultat", new Uppgift.Pengar(resultat)))));
                });
            }
        }

        /** Whether a section states nothing but its sum. */
        private boolean arEnsam(Rad summa) {
            return tabell.rader().stream().noneMatch(rad -> rad.avsnitt().equals(summa.avsnitt()) && !arSummarad(rad));
        }

        private static boolean arSummarad(Rad rad) {
            return SUMMARAD.matcher(sma(rad.rad())).matches();
        }

        /** A row of totals, also one that a sum has parted from its heading. */
        private static boolean kanVaraTotal(Rad rad) {
            return rad.avsnitt().isEmpty() || arTotal(rad.avsnitt());
        }

        private static boolean arTotal(String avsnitt) {
            return SUMMARAD.matcher(sma(avsnitt)).matches();
        }

        private static String medStor(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }
}
