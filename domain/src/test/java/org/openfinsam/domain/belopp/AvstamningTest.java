package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings are written {@code SLAG avsnitt/rad kolumn angivet beraknat differens allvar}. */
class AvstamningTest {

    // rounding or error

    @ParameterizedTest(name = "{0} of {1} in {2} is {3}")
    @CsvSource({
        "60, 10 20 30,       KR,      ''",
        "61, 10 20 30,       KR,      61 60 1 AVRUNDNING",
        "59, 10 20 30,       TKR,     59 60 -1 AVRUNDNING",
        "62, 10 20 30,       KR,      62 60 2 FEL",
        "61, 10 20 30,       ANTAL,   61 60 1 FEL",
        "61, 10 20 30,       PROCENT, 61 60 1 AVRUNDNING",
        "61, 60,             KR,      61 60 1 FEL",
        "61, 60 0,           KR,      61 60 1 AVRUNDNING",
        "-61, -30 -30,       KR,      -61 -60 -1 AVRUNDNING",
        "1, 2,               KR,      1 2 -1 FEL",
        "61, 10.0 20.0 30.0, KR,      61 60.0 1.0 FEL",
        "61.0, 10 20 30,     KR,      61.0 60 1.0 FEL",
        "60.1, 10.0 20 30,   KR,      60.1 60.0 0.1 AVRUNDNING",
        "60.01, 10 20 30,    KR,      60.01 60 0.01 AVRUNDNING",
        "60.02, 10 20 30,    KR,      60.02 60 0.02 FEL"
    })
    void half_a_unit_per_filled_term_is_rounding(String summa, String termer, Enhet enhet, String vantat) {
        String rader = Stream.of(termer.split(" ")).map(t -> ";rad;" + t + "\n").collect(Collectors.joining());
        List<String> funna = granska("avsnitt;rad;k\n" + rader + ";SUMMA;" + summa + "\n", enhet, Tomt.NOLL);
        assertEquals(vantat.isEmpty() ? List.of() : List.of("SUMMA /SUMMA k " + vantat), funna);
    }

    // missing values

    @ParameterizedTest(name = "stated {0}, terms {1}, {2}: {3} checks, {4}")
    @CsvSource({
        "5, '5,',   NOLL,  1, ''",
        "5, '5,',   OKANT, 0, ''",
        "6, '5,',   NOLL,  1, 6 5 1 FEL",
        "6, '5,',   OKANT, 0, ''",
        "6, '5,0',  NOLL,  1, 6 5 1 AVRUNDNING",
        "0, ',',    NOLL,  0, ''",
        "5, ',',    NOLL,  0, ''",
        "'', '5,5', NOLL,  0, ''",
        "'', '5,5', OKANT, 0, ''"
    })
    void a_missing_value_is_never_a_term(String summa, String termer, Tomt tomt, int kontrollerade, String vantat) {
        String rader =
                Stream.of(termer.split(",", -1)).map(t -> ";rad;" + t + "\n").collect(Collectors.joining());
        Tabell tabell = tabell("avsnitt;rad;k\n" + rader + ";SUMMA;" + summa + "\n");
        Avstamning.Resultat resultat = Avstamning.granska(tabell, List.of(), Enhet.KR, tomt);
        assertEquals(kontrollerade, resultat.kontrollerade());
        assertEquals(
                vantat.isEmpty() ? List.of() : List.of("SUMMA /SUMMA k " + vantat),
                resultat.avvikelser().stream().map(AvstamningTest::skriv).toList());
    }

    @Test
    void a_suppressed_value_is_missing_too() {
        Tabell tabell = new Tabell(
                "t",
                "",
                List.of(new Kolumn("k", "k", Enhet.ANTAL)),
                List.of(),
                List.of(
                        rad("a", Cell.tal(BigDecimal.TEN)),
                        rad("b", Cell.saknas(Cell.Skal.SKYDDAD)),
                        rad("SUMMA", Cell.tal(BigDecimal.valueOf(12)))),
                List.of());
        assertEquals(
                0,
                Avstamning.granska(tabell, List.of(), Enhet.ANTAL, Tomt.OKANT).kontrollerade());
    }

    // SUMMA

    @Test
    void only_a_row_named_exactly_so_closes_a_section_and_only_its_own_rows_count() {
        assertEquals(
                List.of("SUMMA b/SUMMA k 9 4 5 FEL", "SUMMA /SUMMA k 7 6 1 FEL"), granska("""
                        avsnitt;rad;k;ord
                        a;x;1;hej
                        a;summa;99;
                        a;SUMMA KOSTNADER;99;
                        b;x;4;
                        b;SUMMA;9;
                        ;y;6;
                        ;SUMMA;7;
                        c;SUMMA;5;
                        """, Enhet.KR, Tomt.NOLL));
    }

    @Test
    void rows_after_a_sum_begin_the_section_anew() {
        assertEquals(
                List.of("SUMMA /SUMMA k 9 4 5 FEL"),
                granska("avsnitt;rad;k\n;a;3\n;SUMMA;3\n;b;4\n;SUMMA;9\n", Enhet.KR, Tomt.NOLL));
    }

    // Kolumnregel

    @Test
    void a_column_rule_holds_in_every_row() {
        assertEquals(
                List.of("KOLUMNREGEL s/b avvikelse 5 -1 6 FEL", "KOLUMNREGEL s/SUMMA avvikelse 5 4 1 AVRUNDNING"),
                granska("""
                        avsnitt;rad;utfall;budget;avvikelse
                        s;a;8;3;5
                        s;b;;1;5
                        s;c;;;5
                        s;d;8;7;
                        s;SUMMA;16;12;5
                        """, Enhet.KR, Tomt.NOLL, t -> t.kolumnregel("avvikelse=utfall-budget")).stream()
                        .filter(f -> !f.startsWith("SUMMA"))
                        .toList());
    }

    // Radsumma

    @Test
    void a_row_sum_adds_every_column_with_figures_that_is_no_row_sum_itself() {
        assertEquals(
                List.of("RADSUMMA /b totalt 9 7 2 FEL", "RADSUMMA /b kontroll 8 7 1 AVRUNDNING"),
                granska("""
                        avsnitt;rad;totalt;ena;ord;andra;kontroll
                        ;a;3;1;x;2;3
                        ;b;9;3;;4;8
                        """, Enhet.KR, Tomt.NOLL, t -> t.radsumma("totalt"), t -> t.radsumma("kontroll")));
    }

    // Radregel

    private static final String RADER = """
            avsnitt;rad;k
            intakt;bidrag;100
            intakt;SUMMA;100
            kostnad;personal;30
            kostnad;lokaler;20
            total;Summa;%s
            total;kostnad;%s
            """;

    @ParameterizedTest
    @CsvSource({
        "50, 50, Summa=personal+lokaler, ''",
        "50, 50, Summa=intakt-personal-lokaler, ''",
        "49, 7, 'Summa=intakt-kostnad', '49 93 -44 FEL'",
        "150, 50, Summa=intakt+kostnad, ''"
    })
    void a_name_is_first_a_row_and_then_the_sum_of_a_section(
            String summa, String kostnad, String regel, String vantat) {
        assertEquals(
                vantat.isEmpty() ? List.of() : List.of("RADREGEL total/Summa k " + vantat),
                granska(RADER.formatted(summa, kostnad), Enhet.KR, Tomt.NOLL, t -> t.radregel(regel)));
    }

    @Test
    void a_section_without_sum_means_its_rows_but_the_one_left_of_the_equals_sign() {
        String tabell = "avsnitt;rad;k\ns;a;1\ns;b;2\ns;c;\ns;Summa;%s\n";
        assertEquals(List.of(), granska(tabell.formatted("3"), Enhet.KR, Tomt.NOLL, t -> t.radregel("Summa=s")));
        assertEquals(
                List.of("RADREGEL s/Summa k 4 3 1 AVRUNDNING"),
                granska(tabell.formatted("4"), Enhet.KR, Tomt.NOLL, t -> t.radregel("Summa=s")));
        assertEquals(List.of(), granska(tabell.formatted("4"), Enhet.KR, Tomt.OKANT, t -> t.radregel("Summa=s")));
    }

    @Test
    void a_section_left_of_the_equals_sign_is_its_stated_sum() {
        assertEquals(
                List.of("RADREGEL intakt/SUMMA k 100 30 70 FEL"),
                granska(RADER.formatted("", ""), Enhet.KR, Tomt.NOLL, t -> t.radregel("intakt=personal")));
        Regelfel fel = assertThrows(
                Regelfel.class,
                () -> granska(RADER.formatted("", ""), Enhet.KR, Tomt.NOLL, t -> t.radregel("total=personal")));
        assertEquals(Regelfel.Skal.SUMMA_SAKNAS, fel.skal());
    }

    @ParameterizedTest
    @CsvSource({"a=b", "b=a", "SUMMA=b", "b=s"})
    void a_name_in_several_places_is_refused(String regel) {
        String tabell = "avsnitt;rad;k\ns;a;1\ns;SUMMA;1\nt;a;1\nt;SUMMA;1\nt;b;1\ns;SUMMA;1\n";
        Regelfel fel = assertThrows(Regelfel.class, () -> granska(tabell, Enhet.KR, Tomt.NOLL, t -> t.radregel(regel)));
        assertEquals(Regelfel.Skal.TVETYDIGT_NAMN, fel.skal());
    }

    // Andelsregel

    @ParameterizedTest
    @CsvSource({
        "12, 3, 24, ''",
        "13, 3, 24, ''",
        "14, 3, 24, '14 13 1 FEL'",
        "12.4, 3, 24, '12.4 12.5 -0.1 FEL'",
        "67, 10, 15, ''",
        "66.7, 10, 15, ''",
        "66.6, 10, 15, '66.6 66.7 -0.1 FEL'",
        "0, 0, 15, ''",
        "-13, -3, 24, ''",
        "-13, 3, -24, ''",
        "20.5, 3, 15, '20.5 20.0 0.5 FEL'"
    })
    void a_per_cent_may_be_half_of_its_last_digit_off(String andel, String antal, String namnare, String vantat) {
        assertEquals(
                vantat.isEmpty() ? List.of() : List.of("ANDEL s/a andel " + vantat),
                granska(
                        "avsnitt;rad;antal;andel\ns;a;" + antal + ";" + andel + "\nt;b;1;99\n",
                        Enhet.ANTAL,
                        Tomt.OKANT,
                        t -> t.andelsregel("andel=antal/{s:" + namnare + "}")));
    }

    @Test
    void a_per_cent_is_checked_where_it_and_its_figure_are_stated() {
        Tabell tabell = tabell("avsnitt;rad;antal;andel\ns;a;1;\ns;b;;50\ns;c;1;50\nt;d;1;50\n");
        Avstamning.Resultat resultat = Avstamning.granska(
                tabell, List.of(Regeltolk.of(tabell).andelsregel("andel=antal/{s:2}")), Enhet.ANTAL, Tomt.NOLL);
        assertEquals(1, resultat.kontrollerade());
        assertEquals(List.of(), resultat.avvikelser());
    }

    // Delregel, Totalregel

    @Test
    void parts_are_looked_for_in_the_section_of_the_whole() {
        assertEquals(
                List.of("DELAR s/alla k 9 3 6 FEL"),
                granska(
                        "avsnitt;rad;k\ns;a;1\ns;b;2\ns;alla;9\nt;a;100\n",
                        Enhet.ANTAL,
                        Tomt.OKANT,
                        t -> t.delregel("s: alla=a+b")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOTALT=alla rader | 3 | DELAR /TOTALT k 3 8 -5 FEL",
                "TOTALT=alla rader utom \"tillsammans\" | 3 | ",
                "TOTALT=alla rader utom \"tillsammans\", \"b\" | 3 | DELAR /TOTALT k 3 1 2 FEL"
            })
    void all_rows_are_parts_but_sums_and_those_named_by_name_or_words(String regel, String totalt, String vantat) {
        assertEquals(
                vantat == null ? List.of() : List.of(vantat),
                granska(
                        "avsnitt;rad;team;k\ns;a;;1\ns;b;;2\ns;c;tillsammans;5\ns;SUMMA;;8\n;TOTALT;;" + totalt + "\n",
                        Enhet.ANTAL,
                        Tomt.OKANT,
                        t -> t.delregel(regel)));
    }

    @Test
    void a_row_left_out_that_is_not_there_is_refused() {
        Regelfel fel = assertThrows(
                Regelfel.class,
                () -> granska(
                        "avsnitt;rad;k\n;a;1\n;T;1\n",
                        Enhet.KR,
                        Tomt.NOLL,
                        t -> t.delregel("T=alla rader utom \"x\"")));
        assertEquals("x", fel.namn());
    }

    // rules that do not fit

    @Test
    void a_rule_of_another_table_is_refused() {
        Tabell tabell = tabell("avsnitt;rad;k;ord\n;a;1;x\n");
        for (Tabellregel regel : List.of(
                new Tabellregel.Kolumnregel("k", List.of(new Tabellregel.Term(true, "finns inte"))),
                new Tabellregel.Kolumnregel("finns inte", List.of(new Tabellregel.Term(true, "k"))),
                new Tabellregel.Kolumnregel("ord", List.of(new Tabellregel.Term(true, "k"))),
                new Tabellregel.Radsumma("finns inte"),
                new Tabellregel.Radregel("finns inte", List.of(new Tabellregel.Term(true, "a"))),
                new Tabellregel.Radregel("a", List.of(new Tabellregel.Term(true, "finns inte"))),
                new Tabellregel.Andelsregel("k", "k", Map.of("finns inte", BigDecimal.ONE)),
                new Tabellregel.Delregel("", "a", List.of("finns inte")),
                new Tabellregel.Totalregel("finns inte", List.of()))) {
            Regelfel fel =
                    assertThrows(Regelfel.class, () -> Avstamning.granska(tabell, List.of(regel), Enhet.KR, Tomt.NOLL));
            assertEquals(Regelfel.Skal.OKANT_NAMN, fel.skal(), regel::text);
        }
    }

    @ParameterizedTest
    @EnumSource(Tomt.class)
    void words_have_no_sums(Tomt tomt) {
        Tabell tabell = tabell("avsnitt;rad;k\n;a;1\n");
        assertThrows(IllegalArgumentException.class, () -> Avstamning.granska(tabell, List.of(), Enhet.TEXT, tomt));
    }

    // size

    @Test
    void a_hundred_thousand_rows_are_checked_in_linear_time() {
        String rader = IntStream.range(0, 100_000)
                .mapToObj(i -> "s" + i / 10 + ";" + (i % 10 == 9 ? "SUMMA;9;9;9" : "r" + i + ";1;1;1"))
                .collect(Collectors.joining("\n", "avsnitt;rad;a;b;c\n", "\n"));
        Avstamning.Resultat resultat = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Tabell tabell = tabell(rader);
            Regeltolk tolk = Regeltolk.of(tabell);
            return Avstamning.granska(
                    tabell, List.of(tolk.kolumnregel("a=b"), tolk.radregel("r0=r1")), Enhet.KR, Tomt.NOLL);
        });
        assertEquals(List.of(), resultat.avvikelser());
        assertEquals(30_000 + 100_000 + 3, resultat.kontrollerade());
    }

    /** A rule, read when its table is known. */
    private interface Regel extends Function<Regeltolk, Tabellregel> {}

    private static List<String> granska(String csv, Enhet enhet, Tomt tomt, Regel... regler) {
        Tabell tabell = tabell(csv);
        Regeltolk tolk = Regeltolk.of(tabell);
        List<Tabellregel> lasta = Stream.of(regler).map(r -> r.apply(tolk)).toList();
        return Avstamning.granska(tabell, lasta, enhet, tomt).avvikelser().stream()
                .map(AvstamningTest::skriv)
                .toList();
    }

    private static Tabell tabell(String csv) {
        Inlasning<Tabell> inlasning = Tabellcsv.las(csv, Tabellform.blandat(Enhet.KR));
        assertEquals(List.of(), inlasning.avvisade());
        return inlasning.varde();
    }

    private static Rad rad(String namn, Cell cell) {
        return new Rad("", namn, namn, Rad.Slag.RAD, Map.of("k", cell));
    }

    private static String skriv(Avvikelse a) {
        return String.join(
                " ",
                a.slag().toString(),
                a.avsnitt() + "/" + a.rad(),
                a.kolumn(),
                a.angivet().toPlainString(),
                a.beraknat().toPlainString(),
                a.differens().toPlainString(),
                a.avrundning() ? "AVRUNDNING" : "FEL");
    }
}
