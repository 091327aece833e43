package org.openfinsam.domain.belopp;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Csvrader.Csvrad;

/**
 * Tables as a spreadsheet puts them on the clipboard (<i>urklipp</i>).
 *
 * <p>Fields are set apart by tabs, or by semicolons in a text without tabs; quotation and figures are those of
 * {@link Tabellcsv}. What a sheet has and a table must not have is taken care of:
 *
 * <table>
 * <caption>From sheet to table</caption>
 * <tr><th scope="col">in the sheet</th><th scope="col">becomes</th></tr>
 * <tr><th scope="row">rows without content</th><td>nothing</td></tr>
 * <tr><th scope="row">rows above the headings with words in the first column alone</th><td>the caption</td></tr>
 * <tr><th scope="row">columns without heading and content</th><td>nothing</td></tr>
 * <tr><th scope="row">no heading over the first column</th><td>{@code rad}</td></tr>
 * <tr><th scope="row">a row that ends before the last column</th><td>empty cells there</td></tr>
 * <tr><th scope="row">a dash alone</th><td>an empty cell</td></tr>
 * <tr><th scope="row">a row with a name and nothing else, if {@link Form#rubrikrader}</th><td>the heading of a section,
 *     which goes on to the next one, or to a row whose name begins with <i>Summa</i>; under the last row a
 *     footnote</td></tr>
 * <tr><th scope="row">the row name <i>Summa</i> in any case</th><td>{@link Rad#SUMMA}, which closes its section</td></tr>
 * <tr><th scope="row">line breaks and runs of spaces in names and headings</th><td>one space</td></tr>
 * </table>
 *
 * <p>The names of rows stand in the column {@code rad} and their sections in {@code avsnitt}, if there are such. Otherwise
 * the first column has the names; but where these repeat themselves, and one of the columns of words after it tells the
 * rows apart, that one has the names and the first one the sections.
 *
 * <p>The time is linear in the length of the text. Thread-safe.
 *
 * @since 0.1
 */
public final class Tabellurklipp {

    /**
     * How a clipboard is read.
     *
     * @param avsnitt the heading of the column of sections; empty: the reader finds it; not null
     * @param rad the heading of the column of row names; empty: the reader finds it; not null
     * @param rubrikrader whether a row with a name and nothing else is the heading of a section; not asked where a column
     *     has the sections
     * @param enhet the unit of columns with figures, not null and not {@code TEXT}
     */
    public record Form(String avsnitt, String rad, boolean rubrikrader, Enhet enhet) {
        /**
         * Checks the form.
         *
         * @param avsnitt the section column or empty, not null
         * @param rad the name column or empty, not null
         * @param rubrikrader whether bare names are headings
         * @param enhet the unit, not null
         * @throws IllegalArgumentException if the unit is {@code TEXT}
         */
        public Form {
            Objects.requireNonNull(avsnitt, "avsnitt");
            Objects.requireNonNull(rad, "rad");
            if (Objects.requireNonNull(enhet, "enhet") == Enhet.TEXT) {
                throw new IllegalArgumentException("Figures have another unit than TEXT");
            }
        }
    }

    private final Form form;
    private final List<AvvisadRad> avvisade = new ArrayList<>();

    private Tabellurklipp(Form form) {
        this.form = form;
    }

    /**
     * The table that a clipboard holds.
     *
     * @param text the text, not null
     * @param form how it is read, not null
     * @param personnummer whether a field holds what looks like a person's number, not null; such a row is refused and
     *     nothing of it is repeated
     * @return the table of the good rows, without key, and the refused rows in the order of the text; a table without
     *     columns if its headings are refused; never null
     */
    public static Inlasning<Tabell> las(String text, Form form, Predicate<String> personnummer) {
        Tabellurklipp urklipp = new Tabellurklipp(form);
        Tabell tabell = urklipp.tabell(urklipp.godaRader(text, personnummer));
        urklipp.avvisade.sort(Comparator.comparingInt(AvvisadRad::rad));
        return new Inlasning<>(tabell, urklipp.avvisade);
    }

    /** The rows with content whose characters can be read; the others are refused. */
    private List<Csvrad> godaRader(String text, Predicate<String> personnummer) {
        char skiljetecken = text.indexOf('\t') >= 0 ? '\t' : Csvrader.SEMIKOLON;
        List<Csvrad> goda = new ArrayList<>();
        try {
            Csvrader rader = new Csvrader(new StringReader(text), skiljetecken, personnummer);
            for (Optional<Csvrad> rad = rader.nasta(); rad.isPresent(); rad = rader.nasta()) {
                if (rad.get().fel().isPresent()) {
                    avvisade.add(rad.get().fel().get());
                } else if (!rad.get().arTom()) {
                    goda.add(rad.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be read", e);
        }
        return goda;
    }

    private Tabell tabell(List<Csvrad> rader) {
        int titlar = (int) rader.stream()
                .takeWhile(rad -> Urklippsblad.arBaraForst(rad.falt()))
                .count();
        if (titlar == rader.size()) {
            ingenTabell(rader);
            return Tabellbygge.tomTabell();
        }
        Urklippsblad blad = new Urklippsblad(rader.get(titlar), rader.subList(titlar + 1, rader.size()), form);
        Optional<AvvisadRad> fel = blad.rubrikfel();
        if (fel.isPresent()) {
            avvisade.add(fel.get());
            return Tabellbygge.tomTabell();
        }
        Tabellbygge bygge = blad.bygge();
        blad.rader().forEach(rad -> bygge.laggTill(rad).ifPresent(avvisade::add));
        Tabell tabell = bygge.tabell();
        return new Tabell(
                tabell.nyckel(),
                Urklippsblad.namn(rader.subList(0, titlar)),
                tabell.kolumner(),
                tabell.avsnitt(),
                tabell.rader(),
                blad.fotnoter());
    }

    private void ingenTabell(List<Csvrad> rader) {
        if (!rader.isEmpty()) {
            avvisade.add(new AvvisadRad(rader.get(0).nummer(), Skal.BARA_NAMN, ""));
        } else if (avvisade.isEmpty()) {
            avvisade.add(new AvvisadRad(1, Skal.TOM_FIL, ""));
        }
    }
}
