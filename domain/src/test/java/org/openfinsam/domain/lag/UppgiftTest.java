package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;

class UppgiftTest {

    private static final LocalDate DAG = LocalDate.of(2020, 6, 30);

    static Stream<Arguments> uppgifter() {
        return Stream.of(
                Arguments.of(
                        new Uppgift.Pengar(new Belopp(-3_800_050)), "−38 000,50 kr", "−38 000.50 SEK", "-38000.50"),
                Arguments.of(new Uppgift.Pengar(Belopp.kronor(-38_000)), "−38 000 kr", "−38 000 SEK", "-38000"),
                Arguments.of(new Uppgift.Tal(new BigDecimal("-0.5")), "−0,5", "−0.5", "-0.5"),
                Arguments.of(new Uppgift.Tal(new BigDecimal("1E+3")), "1 000", "1 000", "1000"),
                Arguments.of(Uppgift.Tal.of(3), "3", "3", "3"),
                Arguments.of(new Uppgift.Procent(new BigDecimal("99.5")), "99,5 %", "99.5%", "99.5"),
                Arguments.of(new Uppgift.Datum(DAG), "2020-06-30", "2020-06-30", "2020-06-30"),
                Arguments.of(new Uppgift.Ord("individ"), "individ", "individ", "individ"),
                Arguments.of(new Uppgift.Ord(""), "–", "–", ""),
                Arguments.of(new Uppgift.Begrepp("justerat"), "justerat", "justerat", "justerat"));
    }

    @ParameterizedTest
    @MethodSource("uppgifter")
    void lasbarOchBar(Uppgift uppgift, String svenska, String engelska, String text) {
        assertEquals(svenska, visning(uppgift, "sv"));
        assertEquals(engelska, visning(uppgift, "en"));
        assertEquals(text, uppgift.toString());
        assertEquals(
                text,
                uppgift.varde() instanceof BigDecimal tal ? tal.toPlainString() : String.valueOf(uppgift.varde()));
    }

    @Test
    void storlekenHarIngetTecken() {
        assertEquals(new Uppgift.Pengar(Belopp.kronor(2)), new Uppgift.Pengar(Belopp.kronor(-2)).storlek());
        assertEquals(new Uppgift.Pengar(Belopp.kronor(2)), new Uppgift.Pengar(Belopp.kronor(2)).storlek());
        assertEquals(Uppgift.Tal.of(2), Uppgift.Tal.of(-2).storlek());
        assertEquals(new Uppgift.Procent(BigDecimal.ONE), new Uppgift.Procent(BigDecimal.ONE.negate()).storlek());
    }

    private static String visning(Uppgift uppgift, String sprak) {
        return uppgift.visning(Talformat.of(Locale.forLanguageTag(sprak))).replace('\u00a0', ' ');
    }
}
