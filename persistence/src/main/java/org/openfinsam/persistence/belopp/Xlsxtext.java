package org.openfinsam.persistence.belopp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of a workbook as the text that a CSV of the same rows would be, so that one reader takes both. Row numbers
 * stay those of the sheet: an empty row is an empty line.
 */
public final class Xlsxtext {

    /** More than Sweden has areas, many times over. */
    private static final int FLEST_RADER = 20_000;

    private static final int FLEST_KOLUMNER = 100;

    private Xlsxtext() {}

    /**
     * The text of the first sheet.
     *
     * @param kalla the workbook, not closed
     * @throws IOException if it is no workbook that can be read, or larger than any file of areas is
     */
    public static String las(InputStream kalla) throws IOException {
        try (ReadableWorkbook bok = new ReadableWorkbook(kalla);
                Stream<Row> rader = bok.getFirstSheet().openStream()) {
            List<String> linjer = new ArrayList<>();
            int bredd = 0;
            for (Row rad : (Iterable<Row>) rader::iterator) {
                if (rad.getRowNum() > FLEST_RADER || rad.getCellCount() > FLEST_KOLUMNER) {
                    throw new IOException("Too large a sheet at row " + rad.getRowNum());
                }
                while (linjer.size() < rad.getRowNum() - 1) {
                    linjer.add("");
                }
                List<String> falt = new ArrayList<>(
                        rad.stream().map(Xlsxtext::text).map(Xlsxtext::citerad).toList());
                if (falt.stream().allMatch("\"\""::equals)) {
                    linjer.add("");
                    continue;
                }
                bredd = bredd == 0 ? utanTommaSist(falt) : bredd;
                while (falt.size() > bredd && falt.get(falt.size() - 1).equals("\"\"")) {
                    falt.remove(falt.size() - 1);
                }
                while (falt.size() < bredd) {
                    falt.add("");
                }
                linjer.add(String.join(";", falt));
            }
            return linjer.stream().collect(Collectors.joining("\n"));
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException fel) {
            throw new IOException("Not a workbook", fel);
        }
    }

    private static int utanTommaSist(List<String> falt) {
        int antal = falt.size();
        while (antal > 1 && falt.get(antal - 1).equals("\"\"")) {
            antal--;
        }
        return antal;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
        return text == null ? "" : text.replaceAll("\\R", " ").strip();
    }

    private static String citerad(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
