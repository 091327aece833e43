package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;

class TabellcsvTest {
    private static final Tabellform BLANDAT = Tabellform.blandat(Enhet.KR);
    private static final Tabellform BELOPP = Tabellform.belopp();

    // las: rows and sections

    @Test
    void a_table_has_the_rows_sections_and_columns_of_its_file() {
        Inlasning<Tabell> inlasning = Tabellcsv.las("""
                avsnitt;rad;utfall;not
                bidrag;Region;625000;
                bidrag;SUMMA;625 000,50;slutlig
                ;Summa;;
                """, BLANDAT);
        assertEquals(List.of(), inlasning.avvisade());
        assertEquals(
                new Tabell(
                        "",
                        "",
                        List.of(new Kolumn("utfall", "utfall", Enhet.KR), new Kolumn("not", "not", Enhet.TEXT)),
                        List.of(new Avsnitt("bidrag", "bidrag")),
                        List.of(
                                rad("bidrag", "Region", Rad.Slag.RAD, Map.of("utfall", tal("625000"))),
                                rad(
                                        "bidrag",
                                        "SUMMA",
                                        Rad.Slag.SUMMA,
                                        Map.of("utfall", tal("625000.50"), "not", new Cell.Ord("slutlig"))),
                                rad("", "Summa", Rad.Slag.RAD, Map.of())),
                        List.of()),
                inlasning.varde());
    }

    @Test
    void the_key_columns_may_stand_anywhere_and_have_other_names() {
        Tabell tabell = las("2017;insats;matt;2018\n1;Arenan;Antal;2\n", BLANDAT.medNyckel("insats", "matt"));
        assertEquals(
                List.of("2017", "2018"),
                tabell.kolumner().stream().map(Kolumn::nyckel).toList());
        assertEquals(tal("2"), tabell.rad("Arenan", "Antal").orElseThrow().cell("2018"));
        assertEquals(
                "",
                las("ar;kostnad\n2017;5\n", BLANDAT.medNyckel("", "ar"))
                        .rader()
                        .get(0)
                        .avsnitt());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, KR",
        "'1 000,5', '-3', KR",
        "1, '', KR",
        "'', '', KR",
        "1, x, TEXT",
        "jan-okt 2016, 2016, TEXT",
        "'12 %', '', TEXT"
    })
    void a_column_has_figures_if_every_filled_cell_is_a_number(String ena, String andra, Enhet vantad) {
        Tabell tabell = las("avsnitt;rad;k\n;a;" + ena + "\n;b;" + andra + "\n", BLANDAT);
        assertEquals(vantad, tabell.kolumn("k").enhet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_and_a_byte_order_mark_are_read(String radslut) {
        Tabell tabell =
                las("\ufeffavsnitt;rad;k" + radslut + ";a;1" + radslut + radslut + ";;" + radslut + ";b;2", BLANDAT);
        assertEquals(List.of("a", "b"), tabell.rader().stream().map(Rad::rad).toList());
    }

    @Test
    void quotation_marks_keep_what_is_inside() {
        Tabell tabell = las("avsnitt;rad;k\n\"a;b\";\" \"\"c\"\"\nd\" ; \u00a0 ett \"ord\" \u00a0\n", BLANDAT);
        Rad rad = tabell.rader().get(0);
        assertEquals("a;b", rad.avsnitt());
        assertEquals(" \"c\"\nd", rad.rad());
        assertEquals(new Cell.Ord("ett \"ord\""), rad.cell("k"));
    }

    // las: refused rows

    @Test
    void good_rows_are_kept_and_bad_ones_named_by_line_and_reason() {
        Inlasning<Tabell> inlasning = Tabellcsv.las("""
                avsnitt;rad;utfall;budget
                b;ett;1;2

                b;tva;1
                b;tre;1;2;3
                b; ;1;2
                b;fyra;x;2
                b;fem;1;1.234
                b;sex;92233720368547758.08;2
                b;ett;5;6
                c;ett;1.500;-0,5
                b;sju;1;"2" extra
                b;atta;\ufffd;2
                """, BELOPP);
        assertEquals(
                List.of(
                        new AvvisadRad(4, Skal.FEL_ANTAL_FALT, "3 ≠ 4"),
                        new AvvisadRad(5, Skal.FEL_ANTAL_FALT, "5 ≠ 4"),
                        new AvvisadRad(6, Skal.TOM_RAD_NAMN, "rad"),
                        new AvvisadRad(7, Skal.EJ_TAL, "utfall = x"),
                        new AvvisadRad(8, Skal.FOR_MANGA_DECIMALER, "budget = 1.234"),
                        new AvvisadRad(9, Skal.FOR_STORT_TAL, "utfall = 92233720368547758.08"),
                        new AvvisadRad(10, Skal.DUBBLETT, "b/ett"),
                        new AvvisadRad(12, Skal.CITAT, "b;sju;1;\"2\" extra"),
                        new AvvisadRad(13, Skal.OLASLIGT_TECKEN, "")),
                inlasning.avvisade());
        assertEquals(
                List.of("b/ett", "c/ett"),
                inlasning.varde().rader().stream().map(Rad::nyckel).toList());
    }

    @Test
    void a_table_of_anything_may_repeat_its_rows_and_have_any_decimals() {
        Inlasning<Tabell> inlasning = Tabellcsv.las("avsnitt;rad;k\n;a;1.2345\n;a;1.2345\n", BLANDAT);
        assertEquals(List.of(), inlasning.avvisade());
        assertEquals(2, inlasning.varde().rader().size());
    }

    @Test
    void a_quotation_that_is_never_closed_costs_its_own_row_only() {
        Inlasning<Tabell> inlasning = Tabellcsv.las("avsnitt;rad;k\n;a;1\n;\"b;2\n;c;3\n;d;4\n", BLANDAT);
        assertEquals(List.of(new AvvisadRad(3, Skal.CITAT, ";\"b;2")), inlasning.avvisade());
        assertEquals(
                List.of("a", "c", "d"),
                inlasning.varde().rader().stream().map(Rad::rad).toList());
    }

    @Test
    void a_row_over_several_lines_is_named_by_its_first() {
        Inlasning<Tabell> inlasning = Tabellcsv.las("avsnitt;rad;k\n;\"a\nb\nc\";x\n;d;x\n", BELOPP);
        assertEquals(
                List.of(2, 5),
                inlasning.avvisade().stream().map(AvvisadRad::rad).toList());
    }

    @Test
    void a_control_character_is_refused() {
        assertEquals(
                List.of(new AvvisadRad(2, Skal.OLASLIGT_TECKEN, "")),
                Tabellcsv.las("avsnitt;rad;k\n;a\0b;1\n", BLANDAT).avvisade());
    }

    // las: heading row

    @ParameterizedTest
    @CsvSource({
        "'', 1, TOM_FIL, ''",
        "';;\n\n', 1, TOM_FIL, ''",
        "'\nrad;k\n;1', 2, SAKNAD_KOLUMN, avsnitt",
        "'avsnitt;k', 1, SAKNAD_KOLUMN, rad",
        "'avsnitt;rad;k;k', 1, DUBBLETT, k",
        "'avsnitt;rad;;k', 1, TOM_RUBRIK, 'avsnitt;rad;;k'",
        "'avsnitt;rad;\"k', 1, CITAT, 'avsnitt;rad;\"k'"
    })
    void a_heading_row_that_cannot_be_used_is_refused_and_nothing_else_is_read(
            String text, int rad, Skal skal, String uppgift) {
        Inlasning<Tabell> inlasning = Tabellcsv.las(text, BLANDAT);
        assertEquals(List.of(new AvvisadRad(rad, skal, uppgift)), inlasning.avvisade());
        assertEquals(List.of(), inlasning.varde().kolumner());
    }

    // las: source

    @Test
    void a_source_that_breaks_is_not_a_short_file() {
        Reader trasig = new Reader() {
            @Override
            public int read(char[] buffert, int plats, int langd) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {
                // Nothing to close.
            }
        };
        assertThrows(IOException.class, () -> Tabellcsv.las(trasig, BLANDAT));
    }

    @Test
    void reading_is_linear_even_when_every_line_opens_a_quotation() {
        String rader = "x\";a;\"y\n".repeat(100_000);
        Inlasning<Tabell> inlasning = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Tabellcsv.las("avsnitt;rad;k\n\"\n" + rader, BLANDAT));
        assertEquals(100_001, inlasning.avvisade().size());
    }

    // skriv

    @Test
    void a_table_is_written_with_its_keys_first_and_quoted_where_needed() {
        Tabell tabell = new Tabell(
                "resultat",
                "Resultat",
                List.of(new Kolumn("ut;fall", "Utfall", Enhet.KR), new Kolumn("not", "Not", Enhet.TEXT)),
                List.of(),
                List.of(
                        rad(
                                "b",
                                "Webb \"ny\"",
                                Rad.Slag.RAD,
                                Map.of("ut;fall", tal("1E+3"), "not", new Cell.Ord(" x"))),
                        rad("b", "SUMMA", Rad.Slag.SUMMA, Map.of("ut;fall", tal("-0.50"))),
                        rad("", "två\nrader", Rad.Slag.RAD, Map.of("ut;fall", Cell.saknas(Cell.Skal.SKYDDAD)))),
                List.of("Avrundat"));
        assertEquals("""
                avsnitt;rad;"ut;fall";not
                b;"Webb ""ny\""";1000;" x"
                b;SUMMA;-0.50;
                ;"två
                rader";;
                """, Tabellcsv.skriv(tabell));
    }

    private static Tabell las(String text, Tabellform form) {
        Inlasning<Tabell> inlasning = Tabellcsv.las(text, form);
        assertEquals(List.of(), inlasning.avvisade());
        return inlasning.varde();
    }

    private static Cell tal(String tal) {
        return Cell.tal(new BigDecimal(tal));
    }

    private static Rad rad(String avsnitt, String rad, Rad.Slag slag, Map<String, Cell> celler) {
        return new Rad(avsnitt, rad, rad, slag, celler);
    }
}
