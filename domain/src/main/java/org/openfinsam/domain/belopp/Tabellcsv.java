package org.openfinsam.domain.belopp;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tables as text with semicolons.
 *
 * <p>A heading row, then a row per line. A field that holds a semicolon, a quotation mark, a line break or space around
 * its words stands in quotation marks, doubled inside. Figures have a decimal point, in reading also a comma, spaces of
 * every kind and {@code −}. An empty field is {@link Cell.Skal#EJ_ANGIVET}. A byte order mark and rows without content
 * are passed over. The time is linear in the length of the text. Thread-safe.
 *
 * <p>{@code las} gives back what {@code skriv} wrote: keys, cells and their decimals. Not in the text, and so lost: the
 * table's key, caption and footnotes, names other than keys, units, and why a value is missing.
 *
 * @since 0.1
 */
public final class Tabellcsv {
    private Tabellcsv() {}

    /**
     * The table that a text holds.
     *
     * @param kalla the text, read to its end and not closed; not null
     * @param form how it is read, not null
     * @return the table of the good rows, without key and caption, and the refused rows; a table without columns if the
     *     heading row is refused; never null
     * @throws IOException if the source cannot be read
     */
    public static Inlasning<Tabell> las(Reader kalla, Tabellform form) throws IOException {
        return las(kalla, form, falt -> false);
    }

    /**
     * The table that a text holds, without the rows that name a person.
     *
     * @param kalla the text, read to its end and not closed; not null
     * @param form how it is read, not null
     * @param personnummer whether a field holds what looks like a person's number, not null; such a row is refused before
     *     anything else is asked of it, and nothing of it is repeated
     * @return as {@link #las(Reader, Tabellform)}
     * @throws IOException if the source cannot be read
     */
    public static Inlasning<Tabell> las(Reader kalla, Tabellform form, Predicate<String> personnummer)
            throws IOException {
        List<AvvisadRad> avvisade = new ArrayList<>();
        Csvrader rader = new Csvrader(kalla, Csvrader.SEMIKOLON, personnummer);
        Optional<Csvrader.Csvrad> rubriker = rader.nastaMedInnehall();
        if (rubriker.isEmpty()) {
            avvisade.add(new AvvisadRad(1, AvvisadRad.Skal.TOM_FIL, ""));
            return new Inlasning<>(Tabellbygge.tomTabell(), avvisade);
        }
        Optional<AvvisadRad> fel = rubriker.get().fel().or(() -> Tabellbygge.rubrikfel(rubriker.get(), form));
        if (fel.isPresent()) {
            avvisade.add(fel.get());
            return new Inlasning<>(Tabellbygge.tomTabell(), avvisade);
        }
        Tabellbygge bygge = new Tabellbygge(rubriker.get().falt(), form);
        for (Optional<Csvrader.Csvrad> rad = rader.nastaMedInnehall();
                rad.isPresent();
                rad = rader.nastaMedInnehall()) {
            bygge.laggTill(rad.get()).ifPresent(avvisade::add);
        }
        return new Inlasning<>(bygge.tabell(), avvisade);
    }

    /**
     * The table that a text holds.
     *
     * @param text the text, not null
     * @param form how it is read, not null
     * @return as {@link #las(Reader, Tabellform)}
     */
    public static Inlasning<Tabell> las(String text, Tabellform form) {
        try {
            return las(new StringReader(text), form);
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be read", e);
        }
    }

    /**
     * A table as text, with the columns {@code avsnitt} and {@code rad} first.
     *
     * @param tabell the table, not null
     * @return the text, never null; every row ends with a line feed
     */
    public static String skriv(Tabell tabell) {
        StringBuilder text = new StringBuilder("avsnitt;rad");
        tabell.kolumner().forEach(kolumn -> skrivFalt(text.append(';'), kolumn.nyckel()));
        text.append('\n');
        for (Rad rad : tabell.rader()) {
            skrivFalt(text, rad.avsnitt());
            skrivFalt(text.append(';'), rad.rad());
            tabell.kolumner().forEach(kolumn -> skrivFalt(text.append(';'), text(rad.cell(kolumn.nyckel()))));
            text.append('\n');
        }
        return text.toString();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Tal tal) {
            return tal.varde().toPlainString();
        }
        return cell instanceof Cell.Ord ord ? ord.text() : "";
    }

    private static void skrivFalt(StringBuilder text, String falt) {
        text.append(behoverCitat(falt) ? '"' + falt.replace("\"", "\"\"") + '"' : falt);
    }

    private static boolean behoverCitat(String falt) {
        return !falt.isEmpty()
                && (Csvrader.arMellanslag(falt.charAt(0))
                        || Csvrader.arMellanslag(falt.charAt(falt.length() - 1))
                        || falt.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n'));
    }
}
