package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;

class TabellurklippTest {

    private static final Tabellurklipp.Form FORM = new Tabellurklipp.Form("", "", true, Enhet.KR);

    // What a spreadsheet puts on the clipboard

    @Test
    void a_sheet_with_titles_headings_sections_and_a_source_becomes_a_table() {
        Tabell tabell = las("""
                Resultaträkning\t\t
                januari–juni 2020\t\t
                \t\t
                \tUtfall\tBudget
                Intäkter\t\t
                Försäkringskassan\t1 250 000,50\t1 250 000
                Region\t−12\t-
                Summa\t1 249 988,50\t1 250 000
                \t\t
                Kostnader
                Personal\t700\t650
                Summa kostnader\t700\t650
                RESULTAT\t1 249 288,50\t1 249 350
                Källa: ekonomisystemet

                """);

        assertEquals("Resultaträkning, januari–juni 2020", tabell.rubrik());
        assertEquals(List.of("Källa: ekonomisystemet"), tabell.fotnoter());
        assertEquals("""
                avsnitt;rad;Utfall;Budget
                Intäkter;Försäkringskassan;1250000.50;1250000
                Intäkter;Region;-12;
                Intäkter;SUMMA;1249988.50;1250000
                Kostnader;Personal;700;650
                Kostnader;Summa kostnader;700;650
                ;RESULTAT;1249288.50;1249350
                """, Tabellcsv.skriv(tabell));
        assertEquals(
                List.of("Intäkter", "Kostnader"),
                tabell.avsnitt().stream().map(Avsnitt::namn).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'1 234 567', 1234567",
        "'1\u00a0234,5', 1234.5",
        "'1\u202f234', 1234",
        "-12, -12",
        "−12, -12",
        "'− 12,50', -12.50",
        "12.5, 12.5",
        "0, 0",
    })
    void figures_are_read_as_they_are_shown(String visat, BigDecimal vantat) {
        assertEquals(
                Cell.tal(vantat), las("\tUtfall\nA\t" + visat).rader().get(0).cell("Utfall"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "−", "", " "})
    void a_dash_alone_is_an_empty_cell(String visat) {
        Tabell tabell = las("\tUtfall\tBudget\nA\t" + visat + "\t1\nB\t1\t1");

        assertEquals(Cell.saknas(Cell.Skal.EJ_ANGIVET), tabell.rader().get(0).cell("Utfall"));
        assertEquals(Enhet.KR, tabell.kolumn("Utfall").enhet());
    }

    @Test
    void a_name_and_a_dash_are_a_row_and_no_heading() {
        assertEquals(List.of("A", "B"), nycklar(las("\tUtfall\nA\t-\nB\t1")));
    }

    @Test
    void quoted_cells_keep_what_they_hold_and_names_lose_their_line_breaks() {
        Tabell tabell = las("Post\t\"Utfall\n2020\"\tNot\n\"Personal och\n  \"\"övrigt\"\"\"\t1\t\"a\tb\"\n");

        assertEquals("Personal och \"övrigt\"", tabell.rader().get(0).rad());
        assertEquals("Utfall 2020", tabell.kolumner().get(0).nyckel());
        assertEquals(new Cell.Ord("a\tb"), tabell.rader().get(0).cell("Not"));
    }

    @Test
    void columns_without_heading_and_content_are_left_out_and_short_rows_filled() {
        Tabell tabell = las("Post\t\tUtfall\t\tBudget\t\nA\t\t1\nB\t\t2\t\t3\t\n");

        assertEquals("avsnitt;rad;Utfall;Budget\n;A;1;\n;B;2;3\n", Tabellcsv.skriv(tabell));
    }

    @Test
    void semicolons_set_fields_apart_where_there_are_no_tabs() {
        String csv = "avsnitt;rad;utfall\nindivid;Insats A;2\nindivid;SUMMA;1\n";

        assertEquals(csv, Tabellcsv.skriv(las(csv)));
    }

    /** What the API reads is read the same when it is pasted. */
    @Test
    void a_table_in_the_form_of_the_api_is_the_same_table() {
        String csv = "avsnitt;rad;utfall;not\n;Hyra;1 000,50;x\na;Lön;;\na;SUMMA;−3;\n;Total;\"2\";y\n";

        assertEquals(
                Tabellcsv.las(csv, Tabellform.blandat(Enhet.KR)).varde(),
                las(csv, new Tabellurklipp.Form("", "", true, Enhet.KR)));
    }

    // Names and sections

    @Test
    void a_first_column_that_repeats_itself_has_the_sections() throws IOException {
        Tabell tabell = las(fil("umea-2016-resultat.csv").replace(';', '\t'));

        assertEquals("Mellansteget", tabell.rader().get(8).avsnitt());
        assertEquals("Antal deltagare", tabell.rader().get(8).rad());
        assertEquals(Enhet.TEXT, tabell.kolumn("period").enhet());
        assertEquals(
                new BigDecimal("13.5"),
                tabell.rader().get(2).tal("andel_av_avslutade_procent").orElseThrow());
    }

    @Test
    void the_columns_of_names_and_sections_can_be_named() {
        String text = "Insats\tÅr\tMått\tTotalt\nA\t2016\tNya\t1\nA\t2017\tNya\t2\n";

        assertEquals(
                List.of("2016/A", "2017/A"),
                nycklar(las(text, new Tabellurklipp.Form("År", "Insats", true, Enhet.KR))));
        assertEquals(
                List.of("A/2016", "A/2017"),
                nycklar(las(text, new Tabellurklipp.Form("Insats", "År", true, Enhet.KR))));
    }

    @Test
    void a_bare_name_is_an_ordinary_row_where_it_is_said_to_be() {
        String text = "\tUtfall\nPersonal\t1\nÖvrigt\t\nLokaler\t2\nSumma\t3\n";

        assertEquals(List.of("Personal", "Övrigt/Lokaler", "Övrigt/SUMMA"), nycklar(las(text)));
        assertEquals(
                List.of("Personal", "Övrigt", "Lokaler", "SUMMA"),
                nycklar(las(text, new Tabellurklipp.Form("", "", false, Enhet.KR))));
    }

    @Test
    void a_heading_over_a_heading_is_kept() {
        assertEquals(
                List.of("Kostnader, Personal/Lön", "Lokaler/Hyra"),
                nycklar(las("\tUtfall\nKostnader\nPersonal\nLön\t1\nLokaler\nHyra\t2\n")));
    }

    @Test
    void with_a_column_of_sections_a_bare_name_is_a_row() {
        assertEquals(List.of("a/Lön", "Övrigt"), nycklar(las("avsnitt\trad\tutfall\na\tLön\t1\n\tÖvrigt\t\n")));
    }

    // What is refused

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | 1 | TOM_FIL",
                "' \n\t\n'                       | 1 | TOM_FIL",
                "'Post\nA\nB'                    | 1 | BARA_NAMN",
                "'A\t100\nB\t200'                | 1 | TAL_I_RUBRIKER",
                "'\tUtfall\nA\t1\n\t2'           | 3 | TOM_RAD_NAMN",
                "'\tUtfall\nA\t1\t2'             | 1 | TOM_RUBRIK",
                "'\tUtfall\tUtfall\nA\t1\t2'     | 1 | DUBBLETT",
                "'\tUtfall\nA\t\"1'              | 2 | CITAT",
                "'\tUtfall\nA\t1\nNN\t2'         | 3 | PERSONNUMMER",
            })
    void what_cannot_be_read_is_refused_with_its_line(String text, int rad, Skal skal) {
        Inlasning<Tabell> inlasning = Tabellurklipp.las(avkodad(text), FORM, falt -> falt.contains("NN"));

        assertEquals(1, inlasning.avvisade().size(), () -> inlasning.avvisade().toString());
        assertEquals(rad, inlasning.avvisade().get(0).rad());
        assertEquals(skal, inlasning.avvisade().get(0).skal());
    }

    @Test
    void years_are_headings_and_other_numbers_with_words_among_them_too() {
        assertEquals("2017", las("\t2017\t2018\nA\t1\t2").kolumner().get(0).nyckel());
        assertEquals("1", las("\t1\tTotalt\nA\t1\t2").kolumner().get(0).nyckel());
    }

    @Test
    void a_column_that_is_asked_for_and_not_there_is_told() {
        Inlasning<Tabell> inlasning = Tabellurklipp.las(
                "\tUtfall\nA\t1", new Tabellurklipp.Form("Insats", "", true, Enhet.KR), falt -> false);

        assertEquals(List.of(new AvvisadRad(1, Skal.SAKNAD_KOLUMN, "Insats")), inlasning.avvisade());
    }

    @Test
    void good_rows_are_kept_beside_the_refused_ones_in_order() {
        Inlasning<Tabell> inlasning =
                Tabellurklipp.las("\tUtfall\n\t5\nA\t1\nNN\t2\nB\t3", FORM, falt -> falt.contains("NN"));

        assertEquals(List.of("A", "B"), nycklar(inlasning.varde()));
        assertEquals(
                List.of(2, 4),
                inlasning.avvisade().stream().map(AvvisadRad::rad).toList());
    }

    @Test
    void a_figure_has_another_unit_than_words() {
        assertThrows(IllegalArgumentException.class, () -> new Tabellurklipp.Form("", "", true, Enhet.TEXT));
    }

    @Test
    void a_mebibyte_is_read_in_the_time_of_a_page() {
        String rader = "Insats\tPost\tUtfall\n" + "Arenan\tLön\t1 234,50\n".repeat(45_000);

        assertEquals(
                45_000,
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> las(rader))
                        .rader()
                        .size());
    }

    /** Each is at most a mebibyte, and would be billions of cells if short rows were filled without a limit. */
    @ParameterizedTest
    @CsvSource({"500000, 200000", "100000, 200000"})
    void a_wide_row_among_many_short_ones_is_refused_at_once(int kolumner, int rader) {
        String bredd = "a\tb" + "\tc".repeat(kolumner / 2 - 2);
        String text = bredd + "\n" + "x\n".repeat(rader) + bredd;

        Inlasning<Tabell> inlasning =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Tabellurklipp.las(text, FORM, falt -> false));

        assertEquals(Skal.FOR_MANGA_CELLER, inlasning.avvisade().get(0).skal());
    }

    @Test
    void a_row_of_nothing_but_tabs_takes_no_time() {
        String text = "\tUtfall" + "\t".repeat(500_000) + "\n" + "x\t1\n".repeat(100_000);

        assertEquals(
                100_000,
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> las(text))
                        .rader()
                        .size());
    }

    private static List<String> nycklar(Tabell tabell) {
        return tabell.rader().stream().map(Rad::nyckel).toList();
    }

    private static Tabell las(String text) {
        return las(text, FORM);
    }

    private static Tabell las(String text, Tabellurklipp.Form form) {
        Inlasning<Tabell> inlasning = Tabellurklipp.las(text, form, falt -> false);
        assertEquals("", inlasning.avvisade().stream().map(AvvisadRad::toString).collect(Collectors.joining(", ")));
        return inlasning.varde();
    }

    private static String avkodad(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    private static String fil(String namn) throws IOException {
        try (InputStream in = TabellurklippTest.class.getResourceAsStream("/facit/" + namn)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
