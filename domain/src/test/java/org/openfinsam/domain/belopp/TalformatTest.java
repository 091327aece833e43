package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables a space stands for the no-break space and {@code -} for the minus sign. */
class TalformatTest {
    private static final Talformat SVENSKT = Talformat.of(Locale.forLanguageTag("sv-SE"));
    private static final Talformat ENGELSKT = Talformat.of(Locale.UK);

    // of

    @ParameterizedTest
    @CsvSource({"sv", "sv-FI", "fi", "tr", "und"})
    void every_language_but_english_reads_swedish(String sprak) {
        assertSame(SVENSKT, Talformat.of(Locale.forLanguageTag(sprak)));
    }

    @ParameterizedTest
    @CsvSource({"en", "en-US", "en-SE"})
    void every_english_is_one(String sprak) {
        assertSame(ENGELSKT, Talformat.of(Locale.forLanguageTag(sprak)));
    }

    // belopp, kronor, tusental

    @ParameterizedTest
    @CsvSource({
        "1234567.50, '1 234 567,50 kr', '1 234 567.50 SEK'",
        "1234567,    '1 234 567 kr',    '1 234 567 SEK'",
        "-0.05,      '-0,05 kr',        '-0.05 SEK'",
        "0,          '0 kr',            '0 SEK'",
        "999,        '999 kr',          '999 SEK'",
        "-1000,      '-1 000 kr',       '-1 000 SEK'",
        "-92233720368547758.08, '-92 233 720 368 547 758,08 kr', '-92 233 720 368 547 758.08 SEK'"
    })
    void an_amount_is_exact(String belopp, String svenska, String engelska) {
        assertEquals(tecken(svenska), SVENSKT.belopp(Belopp.parse(belopp)));
        assertEquals(tecken(engelska), ENGELSKT.belopp(Belopp.parse(belopp)));
    }

    @ParameterizedTest
    @CsvSource({
        "1234567.50, '1 234 568 kr', '1 234 568 SEK'",
        "-1234567.50, '-1 234 568 kr', '-1 234 568 SEK'",
        "-0.49, '0 kr', '0 SEK'"
    })
    void kronor_are_rounded_half_away_from_zero(String belopp, String svenska, String engelska) {
        assertEquals(tecken(svenska), SVENSKT.kronor(Belopp.parse(belopp)));
        assertEquals(tecken(engelska), ENGELSKT.kronor(Belopp.parse(belopp)));
    }

    @ParameterizedTest
    @CsvSource({"-12000, '-12 tkr'", "499.99, '0 tkr'", "500, '1 tkr'", "-1500, '-2 tkr'", "12345678, '12 346 tkr'"})
    void thousands_are_rounded_half_away_from_zero(String belopp, String vantat) {
        assertEquals(tecken(vantat), SVENSKT.tusental(Belopp.parse(belopp)));
        assertEquals(tecken(vantat), ENGELSKT.tusental(Belopp.parse(belopp)));
    }

    // tal, procent

    @ParameterizedTest
    @CsvSource({
        "1234.5, 1, '1 234,5', '1 234.5'",
        "1234.55, 1, '1 234,6', '1 234.6'",
        "-0.04, 1, '0,0', '0.0'",
        "1E+3, 0, '1 000', '1 000'",
        "7, 2, '7,00', '7.00'"
    })
    void a_number_has_the_decimals_asked_for(BigDecimal varde, int decimaler, String svenska, String engelska) {
        assertEquals(tecken(svenska), SVENSKT.tal(varde, decimaler));
        assertEquals(tecken(engelska), ENGELSKT.tal(varde, decimaler));
    }

    @Test
    void whole_numbers() {
        assertEquals(tecken("-9 223 372 036 854 775 808"), SVENSKT.tal(Long.MIN_VALUE));
        assertEquals(tecken("12"), ENGELSKT.tal(12));
    }

    @Test
    void a_number_that_cannot_be_shown_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> SVENSKT.tal(BigDecimal.ONE, -1));
        assertThrows(IllegalArgumentException.class, () -> SVENSKT.tal(new BigDecimal("1E+999999999"), 0));
    }

    @Test
    void per_cent_has_a_space_in_swedish_only() {
        assertEquals(tecken("63,8 %"), SVENSKT.procent(new BigDecimal("63.81"), 1));
        assertEquals("63.8%", ENGELSKT.procent(new BigDecimal("63.81"), 1));
        assertEquals(tecken("-1 %"), SVENSKT.procent(new BigDecimal("-0.5"), 0));
    }

    // visning, skal

    @ParameterizedTest
    @CsvSource({
        "1234.50, KR, '1 235'",
        "-1234.50, TKR, '-1 235'",
        "85, ANTAL, '85'",
        "63.8, PROCENT, '63,8'",
        "49.37, PROCENT, '49,37'",
        "49.3698, PROCENT, '49,37'",
        "67, PROCENT, '67'",
        "1E+1, PROCENT, '10'",
        "1.25, TEXT, '1,25'"
    })
    void a_figure_is_shown_as_its_column_has_it(BigDecimal varde, Enhet enhet, String vantat) {
        assertEquals(tecken(vantat), SVENSKT.visning(Cell.tal(varde), enhet));
    }

    @ParameterizedTest
    @CsvSource({"KR, kr, SEK", "TKR, tkr, tkr", "ANTAL, antal, number", "PROCENT, %, %", "TEXT, '', ''"})
    void a_unit_is_named_in_the_head_of_its_column(Enhet enhet, String svenska, String engelska) {
        assertEquals(svenska, SVENSKT.enhet(enhet));
        assertEquals(engelska, ENGELSKT.enhet(enhet));
    }

    @Test
    void words_are_shown_as_they_are_and_no_value_as_a_dash_with_its_reason() {
        assertEquals("3-årigt", SVENSKT.visning(new Cell.Ord("3-årigt"), Enhet.TEXT));
        assertEquals("\u2013", SVENSKT.visning(Cell.saknas(Cell.Skal.SKYDDAD), Enhet.KR));
        assertEquals("källan anger inget värde", SVENSKT.skal(Cell.Skal.EJ_ANGIVET));
        assertEquals("går inte att beräkna", SVENSKT.skal(Cell.Skal.EJ_BERAKNINGSBART));
        assertEquals("skyddad", SVENSKT.skal(Cell.Skal.SKYDDAD));
        assertEquals("the source gives no value", ENGELSKT.skal(Cell.Skal.EJ_ANGIVET));
        assertEquals("cannot be calculated", ENGELSKT.skal(Cell.Skal.EJ_BERAKNINGSBART));
        assertEquals("protected", ENGELSKT.skal(Cell.Skal.SKYDDAD));
    }

    // datum

    @Test
    void a_day_is_written_the_same_in_both_languages() {
        assertEquals("2020-06-30", SVENSKT.datum(LocalDate.of(2020, 6, 30)));
        assertEquals("2020-06-30", ENGELSKT.datum(LocalDate.of(2020, 6, 30)));
    }

    private static String tecken(String text) {
        return text.replace(' ', '\u00a0').replace('-', '\u2212');
    }
}
