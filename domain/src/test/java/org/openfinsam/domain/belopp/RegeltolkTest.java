package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Tabellregel.Term;

class RegeltolkTest {
    /** Names that are parts of each other and hold every operator. */
    private static final Regeltolk TOLK =
            Regeltolk.of(Tabellcsv.las("""
                    avsnitt;rad;a;b;a-b;a+b;2005-2019_summa;x=y;ord
                    s;Löner;1;1;1;1;1;1;text
                    s;Löner - extra;1;1;1;1;1;1;
                    s;Rehabteam 30 +;1;1;1;1;1;1;
                    s/t;ÖVERSKOTT/UNDERSKOTT;1;1;1;1;1;1;
                    Den gröna vägen;Avslutade;1;1;1;1;1;1;
                    Den gröna vägen;Till studier;1;1;1;1;1;1;
                    """, Tabellform.blandat(Enhet.KR)).varde());

    // kolumnregel

    @ParameterizedTest
    @CsvSource({
        "a=b, 'a: +b'",
        "a=b-a, 'a: +b -a'",
        "a=a-b, 'a: +a-b'",
        "a=a+b-a-b, 'a: +a+b -a-b'",
        "a-b=a-b-b, 'a-b: +a-b -b'",
        "2005-2019_summa=a+2005-2019_summa, '2005-2019_summa: +a +2005-2019_summa'",
        "x=y=a, 'x=y: +a'",
        "'  a  =  b  -  a  ', 'a: +b -a'"
    })
    void the_longest_known_name_before_an_operator_or_the_end_wins(String text, String vantat) {
        Tabellregel.Kolumnregel regel = TOLK.kolumnregel(text);
        assertEquals(vantat, regel.vanster() + ": " + skriv(regel.termer()));
    }

    @ParameterizedTest
    @CsvSource({
        "c=a, 'c=a'",
        "a=c, c",
        "a=ab, ab",
        "a=b+ord, ord",
        "a=b+Löner, Löner",
        "a=A, A",
        "a, a",
        "a=, ''",
        "a=b+, ''",
        "a=-b, -b",
        "a=2*b, 2*b",
        "a=b b, b b",
        "a=b=a, b=a",
        "'', ''"
    })
    void a_name_that_the_table_has_not_is_refused_with_the_place(String text, String namn) {
        Regelfel fel = assertThrows(Regelfel.class, () -> TOLK.kolumnregel(text));
        assertEquals(Regelfel.Skal.OKANT_NAMN, fel.skal());
        assertEquals(text, fel.regel());
        assertEquals(namn, fel.namn());
    }

    // radsumma

    @Test
    void a_column_that_sums_the_others() {
        assertEquals(new Tabellregel.Radsumma("a+b"), TOLK.radsumma("a+b"));
        assertThrows(Regelfel.class, () -> TOLK.radsumma("ord"));
        assertThrows(Regelfel.class, () -> TOLK.radsumma("a=b"));
    }

    // radregel

    @ParameterizedTest
    @CsvSource({
        "ÖVERSKOTT/UNDERSKOTT=s-s/t, 'ÖVERSKOTT/UNDERSKOTT: +s -s/t'",
        "s=Löner+Rehabteam 30 +, 's: +Löner +Rehabteam 30 +'",
        "s=Rehabteam 30 ++Löner - extra-Löner, 's: +Rehabteam 30 + +Löner - extra -Löner'"
    })
    void rows_and_sections_are_known_names(String text, String vantat) {
        Tabellregel.Radregel regel = TOLK.radregel(text);
        assertEquals(vantat, regel.vanster() + ": " + skriv(regel.termer()));
        assertEquals(text, regel.text());
    }

    @Test
    void a_column_is_no_name_of_a_row() {
        assertThrows(Regelfel.class, () -> TOLK.radregel("s=a"));
    }

    // andelsregel

    @Test
    void denominators_stand_by_section() {
        Tabellregel.Andelsregel regel = TOLK.andelsregel("a=a-b/{s:15|s/t:24,5|Den gröna vägen:9}");
        assertEquals("a-b", regel.taljare());
        assertEquals(
                Map.of(
                        "s", BigDecimal.valueOf(15),
                        "s/t", new BigDecimal("24.5"),
                        "Den gröna vägen", BigDecimal.valueOf(9)),
                regel.namnare());
        assertEquals("a=a-b/{s:15|s/t:24.5|Den gröna vägen:9}", regel.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=b",
                "a=b/",
                "a=b/b",
                "a=b/{}",
                "a=b/{s}",
                "a=b/{s:}",
                "a=b/{s:0}",
                "a=b/{s:x}",
                "a=b/{s:1",
                "a=b/{s:1|}",
                "a=b/{okänd:1}",
                "a=b/{s:1}+a"
            })
    void what_is_no_rule_of_shares_is_refused(String text) {
        Regelfel fel = assertThrows(Regelfel.class, () -> TOLK.andelsregel(text));
        assertEquals(text, fel.regel());
    }

    // delregel

    @Test
    void parts_are_rows_of_the_section() {
        assertEquals(
                new Tabellregel.Delregel("Den gröna vägen", "Avslutade", List.of("Till studier", "Avslutade")),
                TOLK.delregel("Den gröna vägen: Avslutade=Till studier+Avslutade"));
        assertThrows(Regelfel.class, () -> TOLK.delregel("Den gröna vägen: Avslutade=Löner"));
        assertThrows(Regelfel.class, () -> TOLK.delregel("s: Avslutade=Löner"));
        assertThrows(Regelfel.class, () -> TOLK.delregel("s: Löner=Löner-Rehabteam 30 +"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Avslutade=alla rader | []",
                "Avslutade=alla rader utom \"s\" | [s]",
                "Avslutade=alla rader utom \"a b\", \"c\" | [a b, c]"
            })
    void the_parts_may_be_all_rows_but_some(String text, String utom) {
        Tabellregel.Totalregel regel = (Tabellregel.Totalregel) TOLK.delregel(text);
        assertEquals("Avslutade", regel.helhet());
        assertEquals(utom, regel.utom().toString());
        assertEquals(text, regel.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avslutade=alla rader utom",
                "Avslutade=alla rader utom s",
                "Avslutade=alla rader utom \"s",
                "Avslutade=alla rader utom \"s\" och",
                "Avslutade=alla rader+Löner",
                "Okänd=alla rader"
            })
    void what_is_no_rule_of_parts_is_refused(String text) {
        assertThrows(Regelfel.class, () -> TOLK.delregel(text));
    }

    // length, faults

    @Test
    void a_rule_without_measure_is_refused_unread() {
        String text = "a=b" + "+b".repeat(2_000);
        Regelfel fel = assertThrows(Regelfel.class, () -> TOLK.kolumnregel(text));
        assertEquals(Regelfel.Skal.FEL_FORM, fel.skal());
        assertTrue(fel.regel().length() < 100);
    }

    @Test
    void a_fault_is_told_in_two_languages() {
        Regelfel fel = assertThrows(Regelfel.class, () -> TOLK.kolumnregel("a=utfal"));
        assertEquals("a=utfal: okänt namn (utfal)", fel.text(Locale.forLanguageTag("sv-SE")));
        assertEquals("a=utfal: unknown name (utfal)", fel.text(Locale.US));
    }

    private static String skriv(List<Term> termer) {
        return termer.stream()
                .map(term -> (term.plus() ? "+" : "-") + term.namn())
                .collect(Collectors.joining(" "));
    }
}
