package org.openfinsam.persistence.belopp;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;

/**
 * Tables as an Excel workbook, a sheet each.
 *
 * <p>A sheet reads like the page: caption, head with units, sections, sums in bold under a rule, footnotes. Comments on
 * rows, if there are any, stand in a column after the figures. The last two columns hold the row's keys, {@code avsnitt}
 * and {@code rad} as in CSV, so that a figure is found by its key whatever its label says; headings and notes have none.
 *
 * <p>A figure is the number itself, as exact as the table holds it, shown by a format without decimals. The format is
 * stored as Excel stores it ({@code #,##0}): the program sets the thousands apart as its own language does. No value is
 * the text {@code –}, with its reason under the table: an empty cell would be read as zero by formulas that refer to it,
 * the text makes them say so and is left out of {@code SUM}.
 *
 * <p>The same tables give the same bytes.
 */
public final class TabellXlsx {

    /**
     * A sheet.
     *
     * @param tabell the table, not null
     * @param noteringar what is to be said about it besides its own footnotes, the findings of its check for instance;
     *     not null
     * @param kommentarer what is said about its rows, by row key; not null
     */
    public record Blad(Tabell tabell, List<String> noteringar, Map<String, String> kommentarer) {
        /** Copies the notes and comments. */
        public Blad {
            noteringar = List.copyOf(noteringar);
            kommentarer = Map.copyOf(kommentarer);
        }

        /** A sheet without comments. */
        public Blad(Tabell tabell, List<String> noteringar) {
            this(tabell, noteringar, Map.of());
        }
    }

    private static final String PROGRAM = "OpenFinsam";
    /** Excel reads major.minor and nothing else. */
    private static final String PROGRAMVERSION = "1.0";

    /** The minus is escaped by a backslash: the library does not escape quotes in a format. */
    private static final String HELTAL = "#,##0;\\−#,##0";

    /** Per cent with as many decimals as the figure has, as on the page. */
    private static final List<String> PROCENT = List.of(HELTAL, "#,##0.0;\\−#,##0.0", "#,##0.00;\\−#,##0.00");

    private static final String DAMPAD = "FF565149";
    private static final int LANGSTA_BLADNAMN = 31;
    private static final int RUBRIKRAD = 0;
    private static final int HUVUDRAD = 1;
    private static final int BREDASTE_NAMN = 60;
    private static final int LUFT = 3;

    private final Worksheet blad;
    private final Tabell tabell;
    private final Map<String, String> kommentarer;
    private final Talformat format;
    private final boolean engelska;
    private final int kommentarskolumn;
    private final int avsnittskolumn;
    private final int radkolumn;
    private final Set<Cell.Skal> skal = EnumSet.noneOf(Cell.Skal.class);
    private int nasta = HUVUDRAD + 1;

    private TabellXlsx(Worksheet blad, Blad innehall, Locale sprak) {
        this.blad = blad;
        this.tabell = innehall.tabell();
        this.kommentarer = innehall.kommentarer();
        this.format = Talformat.of(sprak);
        this.engelska = engelska(sprak);
        this.kommentarskolumn = tabell.kolumner().size() + 1;
        this.avsnittskolumn = kommentarer.isEmpty() ? kommentarskolumn : kommentarskolumn + 1;
        this.radkolumn = avsnittskolumn + 1;
    }

    /**
     * Writes a workbook.
     *
     * @param titel the workbook's title, in its properties
     * @param blad the sheets, at least one
     * @param sprak the reader's locale; English, or Swedish for every other
     * @param ut where to; not closed
     * @throws IllegalArgumentException if there is no sheet
     * @throws IOException if it cannot be written
     */
    public static void skriv(String titel, List<Blad> blad, Locale sprak, OutputStream ut) throws IOException {
        if (blad.isEmpty()) {
            throw new IllegalArgumentException("A workbook needs a sheet: '" + titel + "'");
        }
        Path fil = Files.createTempFile("openfinsam", ".xlsx");
        try {
            try (OutputStream ra = Files.newOutputStream(fil)) {
                bok(titel, blad, sprak, ra);
            }
            Tidlos.skriv(fil, ut);
        } finally {
            Files.delete(fil);
        }
    }

    private static void bok(String titel, List<Blad> blad, Locale sprak, OutputStream ut) throws IOException {
        Workbook bok = new Workbook(ut, PROGRAM, PROGRAMVERSION);
        bok.properties().setTitle(titel).setTextProperty("Language", engelska(sprak) ? "en" : "sv-SE");
        for (Blad ett : blad) {
            new TabellXlsx(bok.newWorksheet(bladnamn(ett.tabell())), ett, sprak).skriv(ett.noteringar());
        }
        bok.finish();
    }

    private static boolean engelska(Locale sprak) {
        return sprak.getLanguage().equals("en");
    }

    /** The caption as far as Excel has room for it, cut between words; characters that Excel forbids become spaces. */
    private static String bladnamn(Tabell tabell) {
        String namn =
                tabell.rubrik().replaceAll("[\\p{Cntrl}\\[\\]*?:/\\\\']", " ").strip();
        if (namn.length() > LANGSTA_BLADNAMN) {
            int slut = namn.lastIndexOf(' ', LANGSTA_BLADNAMN);
            namn = namn.substring(0, slut > 0 ? slut : LANGSTA_BLADNAMN).replaceAll("[\\s–-]+$", "");
        }
        return namn.isEmpty() ? tabell.nyckel() : namn;
    }

    private void skriv(List<String> noteringar) throws IOException {
        sida();
        huvud();
        rader();
        noter(noteringar);
        blad.finish();
    }

    private void sida() {
        blad.freezePane(1, HUVUDRAD + 1);
        blad.repeatRows(HUVUDRAD);
        blad.paperSize(PaperSize.A4_PAPER);
        blad.setFitToPage(true);
        blad.fitToWidth((short) 1);
        blad.fitToHeight((short) 0);
        blad.width(0, bredd(tabell.rader().stream().map(Rad::namn).toList()));
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            Kolumn kolumn = tabell.kolumner().get(i);
            List<String> texter = new ArrayList<>();
            texter.add(rubrik(kolumn));
            tabell.rader().forEach(rad -> texter.add(format.visning(rad.cell(kolumn.nyckel()), kolumn.enhet())));
            blad.width(i + 1, bredd(texter));
        }
        if (!kommentarer.isEmpty()) {
            blad.width(kommentarskolumn, BREDASTE_NAMN);
        }
        blad.width(
                avsnittskolumn, bredd(tabell.rader().stream().map(Rad::avsnitt).toList()));
        blad.width(radkolumn, bredd(tabell.rader().stream().map(Rad::rad).toList()));
    }

    private static double bredd(List<String> texter) {
        int langst = texter.stream().mapToInt(String::length).max().orElse(0);
        return Math.min(langst, BREDASTE_NAMN) + LUFT;
    }

    private String rubrik(Kolumn kolumn) {
        String enhet = format.enhet(kolumn.enhet());
        return enhet.isEmpty() ? kolumn.namn() : kolumn.namn() + ", " + enhet;
    }

    private void huvud() {
        blad.value(RUBRIKRAD, 0, tabell.rubrik());
        blad.style(RUBRIKRAD, 0).bold().fontSize(13).set();
        huvudcell(0, engelska ? "Item" : "Post", false);
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            Kolumn kolumn = tabell.kolumner().get(i);
            huvudcell(i + 1, rubrik(kolumn), kolumn.enhet() != Enhet.TEXT);
        }
        if (!kommentarer.isEmpty()) {
            huvudcell(kommentarskolumn, engelska ? "Comment" : "Kommentar", false);
        }
        huvudcell(avsnittskolumn, "avsnitt", false);
        huvudcell(radkolumn, "rad", false);
    }

    private void huvudcell(int kolumn, String text, boolean tal) {
        blad.value(HUVUDRAD, kolumn, text);
        blad.style(HUVUDRAD, kolumn)
                .bold()
                .wrapText(true)
                .horizontalAlignment(tal ? "right" : "left")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }

    private void rader() {
        String forra = null;
        for (Rad rad : tabell.rader()) {
            if (!rad.avsnitt().equals(forra)) {
                forra = rad.avsnitt();
                avsnitt(tabell.rubrikFor(forra));
            }
            rad(rad);
        }
    }

    private void avsnitt(String rubrik) {
        if (!rubrik.isEmpty()) {
            blad.value(nasta, 0, rubrik);
            blad.style(nasta, 0).bold().set();
            nasta++;
        }
    }

    private void rad(Rad rad) {
        boolean summa = rad.slag() == Rad.Slag.SUMMA;
        blad.value(nasta, 0, rad.namn());
        stil(0, summa).set();
        for (int i = 0; i < tabell.kolumner().size(); i++) {
            Kolumn kolumn = tabell.kolumner().get(i);
            cell(i + 1, rad.cell(kolumn.nyckel()), kolumn.enhet(), summa);
        }
        if (kommentarer.containsKey(rad.nyckel())) {
            blad.value(nasta, kommentarskolumn, kommentarer.get(rad.nyckel()));
            blad.style(nasta, kommentarskolumn).wrapText(true).set();
        }
        nyckel(avsnittskolumn, rad.avsnitt());
        nyckel(radkolumn, rad.rad());
        nasta++;
    }

    private static String procent(BigDecimal varde) {
        return PROCENT.get(Math.min(Math.max(varde.scale(), 0), PROCENT.size() - 1));
    }

    private void cell(int kolumn, Cell cell, Enhet enhet, boolean summa) {
        StyleSetter stil = stil(kolumn, summa);
        if (cell instanceof Cell.Tal tal) {
            blad.value(nasta, kolumn, tal.varde());
            stil.format(enhet == Enhet.PROCENT ? procent(tal.varde()) : HELTAL);
        } else {
            blad.value(nasta, kolumn, format.visning(cell, enhet));
        }
        if (cell instanceof Cell.Saknas saknas) {
            skal.add(saknas.skal());
        }
        if (enhet != Enhet.TEXT) {
            stil.horizontalAlignment("right");
        }
        stil.set();
    }

    private StyleSetter stil(int kolumn, boolean summa) {
        StyleSetter stil = blad.style(nasta, kolumn);
        if (summa) {
            stil.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN);
        }
        return stil;
    }

    private void nyckel(int kolumn, String text) {
        blad.value(nasta, kolumn, text);
        blad.style(nasta, kolumn).fontColor(DAMPAD).set();
    }

    private void noter(List<String> noteringar) {
        nasta++;
        tabell.fotnoter().forEach(this::not);
        if (!skal.isEmpty()) {
            not("– = " + skal.stream().map(format::skal).collect(Collectors.joining("; ")));
        }
        noteringar.forEach(this::not);
    }

    private void not(String text) {
        blad.value(nasta, 0, text);
        blad.style(nasta, 0).fontColor(DAMPAD).set();
        nasta++;
    }
}
