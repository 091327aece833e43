package org.openfinsam.persistence.belopp;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of a workbook as the text that a CSV of the same rows would be, so that one reader takes both. Row numbers
 * stay those of the sheet: an empty row is an empty line.
 *
 * <p>A number is what the program shows of it, fifteen digits; one with a format of days is the day, {@code 2020-01-31}. A
 * formula is the value that was saved with it, and its own text ({@code =A1+A2}) when none was: whoever asks for a number
 * then says no, instead of taking nothing for zero. Of merged cells the first has the value, the others are empty.
 */
public final class Xlsxtext {

    /** More than Sweden has areas, many times over. */
    private static final int FLEST_RADER = 20_000;

    private static final int FLEST_KOLUMNER = 100;

    /** What the programs keep of a number. */
    private static final MathContext SIFFROR = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Day 0 of a workbook, and of one that was made on an old Mac. */
    private static final LocalDate DAG_NOLL = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAG_NOLL_1904 = LocalDate.of(1904, 1, 1);

    private static final int SISTA_DAG = 2_958_465;

    private Xlsxtext() {}

    /** A file that is no workbook, or larger than is read. */
    public static final class Olaslig extends IOException {

        private static final long serialVersionUID = 1L;

        Olaslig(String varfor, Throwable orsak) {
            super(varfor, orsak);
        }
    }

    /**
     * The text of the first sheet.
     *
     * @param kalla the workbook, not closed
     * @throws IOException if it is no workbook that can be read, or larger than any file of areas is
     */
    public static String las(InputStream kalla) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook bok = new ReadableWorkbook(kalla, val())) {
            skriv(bok, FLEST_RADER, text);
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException fel) {
            throw new Olaslig("Not a workbook", fel);
        }
        return text.toString();
    }

    /**
     * Writes the text of the first sheet row by row.
     *
     * @param fil the workbook
     * @param flestRader the most rows that are read
     * @throws Olaslig if it is no workbook that can be read, or has more rows
     * @throws IOException if it cannot be written
     */
    public static void skriv(Path fil, int flestRader, Appendable ut) throws IOException {
        try (ReadableWorkbook bok = new ReadableWorkbook(fil.toFile(), val())) {
            skriv(bok, flestRader, ut);
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException fel) {
            throw new Olaslig("Not a workbook", fel);
        } catch (Olaslig redan) {
            throw redan;
        } catch (IOException fel) {
            throw new Olaslig("Not a workbook", fel);
        }
    }

    private static ReadingOptions val() {
        return new ReadingOptions(true, false);
    }

    private static void skriv(ReadableWorkbook bok, int flestRader, Appendable ut) throws IOException {
        LocalDate noll = bok.isDate1904() ? DAG_NOLL_1904 : DAG_NOLL;
        try (Stream<Row> rader = bok.getFirstSheet().openStream()) {
            int linje = 0;
            int bredd = 0;
            for (Row rad : (Iterable<Row>) rader::iterator) {
                if (rad.getRowNum() > flestRader || rad.getCellCount() > FLEST_KOLUMNER) {
                    throw new Olaslig("Too large a sheet at row " + rad.getRowNum(), null);
                }
                // An empty line for each row that the sheet leaves out.
                for (; linje < rad.getRowNum() - 1; linje++) {
                    ut.append(linje == 0 ? "" : "\n");
                }
                List<String> falt = new ArrayList<>(rad.stream()
                        .map(c -> text(c, noll))
                        .map(Xlsxtext::citerad)
                        .toList());
                ut.append(linje++ == 0 ? "" : "\n");
                if (falt.stream().allMatch("\"\""::equals)) {
                    continue;
                }
                bredd = bredd == 0 ? utanTommaSist(falt) : bredd;
                while (falt.size() > bredd && falt.get(falt.size() - 1).equals("\"\"")) {
                    falt.remove(falt.size() - 1);
                }
                while (falt.size() < bredd) {
                    falt.add("");
                }
                ut.append(String.join(";", falt));
            }
        }
    }

    private static int utanTommaSist(List<String> falt) {
        int antal = falt.size();
        while (antal > 1 && falt.get(antal - 1).equals("\"\"")) {
            antal--;
        }
        return antal;
    }

    private static String text(Cell cell, LocalDate noll) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            String tal = tal(cell, noll);
            if (!tal.isEmpty()) {
                return tal;
            }
        }
        String text = cell.getText();
        return text == null ? "" : text.replaceAll("\\R", " ").strip();
    }

    /** The number or day in a cell; empty when it holds something else. */
    private static String tal(Cell cell, LocalDate noll) {
        BigDecimal tal;
        try {
            tal = new BigDecimal(cell.getRawValue());
        } catch (NumberFormatException ord) {
            return "";
        }
        if (arDag(cell) && tal.signum() >= 0 && tal.compareTo(BigDecimal.valueOf(SISTA_DAG)) <= 0) {
            return noll.plusDays(tal.longValue()).toString();
        }
        BigDecimal kort = tal.round(SIFFROR).stripTrailingZeros();
        return kort.toPlainString();
    }

    /** Whether the format of a cell shows a day: it has years or days outside what is quoted. */
    private static boolean arDag(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            Integer inbyggt = cell.getDataFormatId();
            return inbyggt != null && ((inbyggt >= 14 && inbyggt <= 17) || inbyggt == 22);
        }
        String bara = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return bara.indexOf('y') >= 0 || bara.indexOf('d') >= 0;
    }

    private static String citerad(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
