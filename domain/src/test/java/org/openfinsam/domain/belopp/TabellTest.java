package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabellTest {
    private static final Kolumn UTFALL = new Kolumn("utfall", "Utfall", Enhet.KR);
    private static final Kolumn NOT = new Kolumn("not", "Not", Enhet.TEXT);
    private static final Rad RAD = rad("bidrag", "Region", Map.of("utfall", Cell.belopp(Belopp.kronor(5))));

    private static Tabell tabell(List<Kolumn> kolumner, List<Rad> rader) {
        return new Tabell("t", "T", kolumner, List.of(new Avsnitt("bidrag", "Bidrag")), rader, List.of());
    }

    // Tabell

    @Test
    void a_table_knows_its_rows_columns_and_headings() {
        Tabell tabell = tabell(List.of(UTFALL, NOT), List.of(RAD, rad("", "Region", Map.of())));
        assertEquals(Optional.of(RAD), tabell.rad("bidrag", "Region"));
        assertEquals(Optional.empty(), tabell.rad("bidrag", "region"));
        assertEquals(NOT, tabell.kolumn("not"));
        assertThrows(NoSuchElementException.class, () -> tabell.kolumn("Not"));
        assertEquals(List.of(UTFALL), tabell.talkolumner());
        assertEquals("Bidrag", tabell.rubrikFor("bidrag"));
        assertEquals("", tabell.rubrikFor("annat"));
    }

    @Test
    void two_columns_of_a_key_or_a_cell_outside_them_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> tabell(List.of(UTFALL, UTFALL), List.of()));
        assertThrows(IllegalArgumentException.class, () -> tabell(List.of(NOT), List.of(RAD)));
    }

    @Test
    void a_table_is_a_copy() {
        List<Rad> rader = new ArrayList<>(List.of(RAD));
        Map<String, Cell> celler = new LinkedHashMap<>(Map.of("utfall", Cell.belopp(Belopp.NOLL)));
        rader.add(rad("bidrag", "Kommun", celler));
        Tabell tabell = tabell(List.of(UTFALL), rader);
        rader.clear();
        celler.clear();
        assertEquals(2, tabell.rader().size());
        assertEquals(Optional.of(BigDecimal.ZERO), tabell.rader().get(1).tal("utfall"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> tabell.rader().get(1).celler().clear());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "499.99, 0", "500, 1", "-500, -1", "-499, 0", "387500, 388", "-2100506, -2101"})
    void a_table_in_thousands_rounds_each_figure_alone(BigDecimal kronor, BigDecimal tusental) {
        Tabell tabell = tabell(List.of(UTFALL), List.of(rad("bidrag", "Region", Map.of("utfall", Cell.tal(kronor)))));

        Tabell avrundad = tabell.iTusental("Avrundat.");

        assertEquals(List.of(new Kolumn("utfall", "Utfall", Enhet.TKR)), avrundad.kolumner());
        assertEquals(Optional.of(tusental), avrundad.rader().get(0).tal("utfall"));
        assertEquals(List.of("Avrundat."), avrundad.fotnoter());
    }

    @Test
    void a_table_in_thousands_keeps_all_that_is_no_money() {
        Map<String, Cell> celler = Map.of(
                "utfall",
                Cell.saknas(Cell.Skal.SKYDDAD),
                "andel",
                Cell.tal(new BigDecimal("49.4")),
                "antal",
                Cell.tal(BigDecimal.TEN),
                "not",
                new Cell.Ord("5000"));
        Kolumn andel = new Kolumn("andel", "Andel", Enhet.PROCENT);
        Kolumn antal = new Kolumn("antal", "Antal", Enhet.ANTAL);
        Rad rad = rad("bidrag", "Region", celler);

        Tabell avrundad =
                tabell(List.of(UTFALL, andel, antal, NOT), List.of(rad)).iTusental("Avrundat.");

        assertEquals(List.of(rad), avrundad.rader());
        assertEquals(List.of(andel, antal, NOT), avrundad.kolumner().subList(1, 4));
    }

    @Test
    void a_table_in_thousands_says_so() {
        Tabell tabell = tabell(List.of(UTFALL), List.of(RAD));

        assertThrows(IllegalArgumentException.class, () -> tabell.iTusental(" "));
        assertThrows(NullPointerException.class, () -> tabell.iTusental(null));
    }

    // Rad, Kolumn

    @Test
    void a_row_has_a_key_and_an_answer_for_every_column() {
        assertEquals("bidrag/Region", RAD.nyckel());
        assertEquals("Region", rad("", "Region", Map.of()).nyckel());
        assertEquals(Cell.saknas(Cell.Skal.EJ_ANGIVET), RAD.cell("budget"));
        assertEquals(Optional.empty(), RAD.tal("budget"));
        assertEquals(
                Optional.empty(), rad("", "x", Map.of("not", new Cell.Ord("1"))).tal("not"));
        assertTrue(rad("", "SUMMA", Map.of()).arAvsnittssumma());
        assertFalse(rad("", "Summa", Map.of()).arAvsnittssumma());
    }

    @Test
    void a_column_needs_a_key() {
        assertThrows(IllegalArgumentException.class, () -> new Kolumn(" ", "", Enhet.KR));
    }

    // Cell

    @Test
    void a_figure_shows_as_many_decimals_as_its_source() {
        assertEquals(Cell.tal(new BigDecimal("5")), Cell.belopp(Belopp.kronor(5)));
        assertEquals(Cell.tal(new BigDecimal("5.50")), Cell.belopp(Belopp.parse("5.5")));
        assertEquals(Cell.saknas(Cell.Skal.EJ_ANGIVET), Cell.belopp(null));
        assertEquals(Cell.tal(new BigDecimal("1000")), Cell.tal(new BigDecimal("1E+3")));
        assertThrows(IllegalArgumentException.class, () -> Cell.tal(new BigDecimal("1E+999999999")));
        assertThrows(IllegalArgumentException.class, () -> Cell.tal(new BigDecimal("1E-999999999")));
    }

    // Avvikelse

    @Test
    void a_difference_is_checked() {
        assertThrows(IllegalArgumentException.class, () -> avvikelse(Avvikelse.Slag.SUMMA, "5", null));
        assertThrows(IllegalArgumentException.class, () -> avvikelse(Avvikelse.Slag.SUMMA, "0", null));
        assertThrows(IllegalArgumentException.class, () -> avvikelse(Avvikelse.Slag.SUMMA, "2", "a=b"));
        assertThrows(IllegalArgumentException.class, () -> avvikelse(Avvikelse.Slag.RADREGEL, "2", null));
        assertEquals("a=b", avvikelse(Avvikelse.Slag.RADREGEL, "2.0", "a=b").regel());
    }

    private static Avvikelse avvikelse(Avvikelse.Slag slag, String differens, String regel) {
        return new Avvikelse(
                slag, "", "r", "k", BigDecimal.valueOf(3), BigDecimal.ONE, new BigDecimal(differens), false, regel);
    }

    private static Rad rad(String avsnitt, String namn, Map<String, Cell> celler) {
        return new Rad(avsnitt, namn, namn, Rad.Slag.RAD, celler);
    }
}
