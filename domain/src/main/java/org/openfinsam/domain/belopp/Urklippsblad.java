package org.openfinsam.domain.belopp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Csvrader.Csvrad;

/** A sheet from the clipboard: a row of headings and what stands under it, turned into the rows of a table. */
final class Urklippsblad {
    private static final String RAD = "rad";
    private static final String AVSNITT = "avsnitt";
    private static final String SUMMA = "summa";
    /** A heading that no sheet has. */
    private static final String EGEN_KOLUMN = "\u0000";

    /** Short rows are filled up: a few long rows among many short ones must not take all the memory there is. */
    private static final int FLEST_CELLER = 1_000_000;

    private static final Set<String> STRECK = Set.of("-", "\u2013", "\u2014", "\u2212");
    private static final Pattern MELLANRUM = Pattern.compile("[\\s\\h]+");
    private static final Pattern ARTAL = Pattern.compile("(?:19|20|21)\\d\\d");

    private final Csvrad huvud;
    private final List<Csvrad> kropp;
    private final Tabellurklipp.Form form;
    private final List<Spalt> spalter;
    private final Spalt radspalt;
    private final Optional<Spalt> avsnittsspalt;
    private final List<String> fotnoter = new ArrayList<>();

    /** A column that is kept: its place in the sheet, and its heading. */
    private record Spalt(int plats, String rubrik) {}

    Urklippsblad(Csvrad huvud, List<Csvrad> kropp, Tabellurklipp.Form form) {
        this.huvud = huvud;
        this.kropp = kropp;
        this.form = form;
        this.spalter = spalter();
        Optional<Spalt> avsnitt = spalt(form.avsnitt(), AVSNITT);
        Optional<Spalt> rad = spalt(form.rad(), RAD);
        if (arForStort()) {
            rad = Optional.of(spalter.get(0));
        } else if (rad.isEmpty() && avsnitt.isEmpty()) {
            rad = gissadRad(spalter.get(0));
            avsnitt = rad.map(r -> spalter.get(0));
        } else if (rad.isEmpty()) {
            rad = gissadRad(avsnitt.get());
        }
        this.avsnittsspalt = avsnitt;
        this.radspalt = rad.orElseGet(() -> forsta(avsnittsspalt));
    }

    /** Whether words stand in the first field and in no other. */
    static boolean arBaraForst(List<String> falt) {
        return !namn(falt.get(0)).isEmpty() && falt.stream().skip(1).allMatch(String::isEmpty);
    }

    /** What rows with words in the first field say. */
    static String namn(List<Csvrad> rader) {
        return rader.stream().map(rad -> namn(rad.falt().get(0))).collect(Collectors.joining(", "));
    }

    private static String namn(String text) {
        return MELLANRUM.matcher(text).replaceAll(" ").strip();
    }

    /** A cell's text, nothing for a dash alone. */
    private static String innehall(String text) {
        return STRECK.contains(text) ? "" : text;
    }

    private static String text(Csvrad rad, Spalt spalt) {
        return spalt.plats < rad.falt().size() ? rad.falt().get(spalt.plats) : "";
    }

    private static String cell(Csvrad rad, Spalt spalt) {
        return innehall(text(rad, spalt));
    }

    private static String namn(Csvrad rad, Spalt spalt) {
        return namn(cell(rad, spalt));
    }

    private boolean arForStort() {
        return (long) spalter.size() * kropp.size() > FLEST_CELLER;
    }

    private List<Spalt> spalter() {
        BitSet fyllda = new BitSet();
        Stream.concat(Stream.of(huvud), kropp.stream()).forEach(rad -> {
            for (int plats = 0; plats < rad.falt().size(); plats++) {
                if (!innehall(rad.falt().get(plats)).isEmpty()) {
                    fyllda.set(plats);
                }
            }
        });
        List<Spalt> alla = fyllda.stream()
                .mapToObj(plats -> new Spalt(plats, ""))
                .map(spalt -> new Spalt(spalt.plats, namn(huvud, spalt)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (alla.get(0).rubrik.isEmpty() && alla.stream().noneMatch(spalt -> spalt.rubrik.equals(RAD))) {
            alla.set(0, new Spalt(alla.get(0).plats, RAD));
        }
        return List.copyOf(alla);
    }

    /** The column with a heading: the one asked for, or the usual one. */
    private Optional<Spalt> spalt(String begard, String vanlig) {
        return spalter.stream()
                .filter(spalt -> begard.isEmpty() ? spalt.rubrik.equalsIgnoreCase(vanlig) : spalt.rubrik.equals(begard))
                .findFirst();
    }

    private Spalt forsta(Optional<Spalt> utom) {
        return spalter.stream()
                .filter(spalt -> utom.isEmpty() || !utom.get().equals(spalt))
                .findFirst()
                .orElseThrow();
    }

    /** The column of words that tells the rows of a section apart; none if the sections do so themselves. */
    private Optional<Spalt> gissadRad(Spalt avsnitt) {
        if (skiljer(avsnitt, avsnitt)) {
            return Optional.empty();
        }
        return spalter.stream()
                .takeWhile(this::arOrd)
                .filter(spalt -> !spalt.equals(avsnitt) && skiljer(avsnitt, spalt))
                .findFirst();
    }

    private boolean arOrd(Spalt spalt) {
        return kropp.stream()
                .map(rad -> cell(rad, spalt))
                .anyMatch(text -> !text.isEmpty() && Taltext.las(text).isEmpty());
    }

    private boolean skiljer(Spalt avsnitt, Spalt spalt) {
        Set<List<String>> sedda = new HashSet<>();
        return kropp.stream()
                .allMatch(
                        rad -> !namn(rad, spalt).isEmpty() && sedda.add(List.of(namn(rad, avsnitt), namn(rad, spalt))));
    }

    /** What is wrong with the headings. */
    Optional<AvvisadRad> rubrikfel() {
        if (arForStort()) {
            return Optional.of(
                    new AvvisadRad(huvud.nummer(), Skal.FOR_MANGA_CELLER, kropp.size() + " × " + spalter.size()));
        }
        List<String> andra = spalter.stream()
                .skip(1)
                .map(Spalt::rubrik)
                .filter(rubrik -> !rubrik.isEmpty())
                .toList();
        if (!andra.isEmpty()
                && andra.stream().allMatch(rubrik -> Taltext.las(rubrik).isPresent())
                && !andra.stream().allMatch(rubrik -> ARTAL.matcher(rubrik).matches())) {
            return Optional.of(new AvvisadRad(huvud.nummer(), Skal.TAL_I_RUBRIKER, String.join("; ", andra)));
        }
        return Tabellbygge.rubrikfel(new Csvrad(huvud.nummer(), rubriker(), Optional.empty()), tabellform());
    }

    Tabellbygge bygge() {
        return new Tabellbygge(rubriker(), tabellform());
    }

    private boolean harEgenKolumn() {
        return avsnittsspalt.isEmpty() && form.avsnitt().isEmpty();
    }

    private List<String> rubriker() {
        Stream<String> egen = harEgenKolumn() ? Stream.of(EGEN_KOLUMN) : Stream.empty();
        return Stream.concat(egen, spalter.stream().map(Spalt::rubrik)).toList();
    }

    /** With the names asked for, found or not, so that one that is not there is told. */
    private Tabellform tabellform() {
        String rad = form.rad().isEmpty() ? radspalt.rubrik : form.rad();
        String avsnitt =
                avsnittsspalt.map(Spalt::rubrik).orElse(form.avsnitt().isEmpty() ? EGEN_KOLUMN : form.avsnitt());
        return new Tabellform(avsnitt, rad, Tabellform.Innehall.BLANDAT, form.enhet());
    }

    /** The rows of the table; to be asked before the footnotes. */
    List<Csvrad> rader() {
        List<Csvrad> rader = new ArrayList<>();
        List<String> rubrik = new ArrayList<>();
        String avsnitt = "";
        for (Csvrad rad : kropp) {
            if (harEgenKolumn() && form.rubrikrader() && arBaraNamn(rad)) {
                rubrik.add(namn(rad, radspalt));
            } else {
                if (!rubrik.isEmpty()) {
                    avsnitt = String.join(", ", rubrik);
                    rubrik.clear();
                }
                rader.add(rad(rad, avsnitt));
                avsnitt = arSummarad(rad) ? "" : avsnitt;
            }
        }
        fotnoter.addAll(rubrik);
        return rader;
    }

    /** Bare names under the last row. */
    List<String> fotnoter() {
        return fotnoter;
    }

    /** A dash is more than a name: it says that there is nothing. */
    private boolean arBaraNamn(Csvrad rad) {
        return spalter.stream()
                .allMatch(spalt -> spalt.equals(radspalt) != text(rad, spalt).isEmpty());
    }

    private boolean arSummarad(Csvrad rad) {
        return namn(rad, radspalt).toLowerCase(Locale.ROOT).startsWith(SUMMA);
    }

    private Csvrad rad(Csvrad rad, String avsnitt) {
        Stream<String> egen = harEgenKolumn() ? Stream.of(avsnitt) : Stream.empty();
        return new Csvrad(
                rad.nummer(),
                Stream.concat(egen, spalter.stream().map(spalt -> falt(rad, spalt)))
                        .toList(),
                Optional.empty());
    }

    private String falt(Csvrad rad, Spalt spalt) {
        if (spalt.equals(radspalt)) {
            String namn = namn(rad, spalt);
            return namn.equalsIgnoreCase(SUMMA) ? Rad.SUMMA : namn;
        }
        return avsnittsspalt.filter(spalt::equals).isPresent() ? namn(rad, spalt) : cell(rad, spalt);
    }
}
