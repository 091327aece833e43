package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LivslinjerTest {

    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);

    private static final Livslinjer TRE = new Livslinjer(
            "harledning",
            "Vad som blev vad",
            "A & B gick samman till C",
            List.of(
                    linje("A & <B>", LocalDate.of(2010, 1, 1), DAG.minusDays(1)),
                    linje("B", LocalDate.of(2010, 1, 1), DAG.minusDays(1)),
                    linje("C", DAG, null)),
            List.of(new Livslinjer.Lank(0, 2, DAG), new Livslinjer.Lank(1, 2, DAG)));

    private static Livslinjer.Linje linje(String namn, LocalDate fran, LocalDate till) {
        return new Livslinjer.Linje(namn, "", Optional.of(fran), Optional.ofNullable(till), till == null);
    }

    @Test
    void whatComesOfThemHangsOnTheDayOfBoth() {
        String svg = TRE.svg(LocalDate.of(2029, 12, 31));

        assertEquals(3, svg.split("<rect", -1).length - 1);
        assertEquals(2, svg.split("x1=\"170\" x2=\"170\"", -1).length - 1, svg);
        assertTrue(svg.contains("<rect x=\"6\" y=\"18\" width=\"164\""), svg);
        assertTrue(svg.contains("<rect x=\"170\" y=\"98\" width=\"164\""), svg);
    }

    @Test
    void saysInWordsWhatItShowsAndEscapesNames() {
        String svg = TRE.svg(DAG);

        assertTrue(svg.contains("<title id=\"harledning-rubrik\">Vad som blev vad</title>"), svg);
        assertTrue(svg.contains("A &amp; B gick samman till C</desc>"), svg);
        assertTrue(svg.contains("A &amp; &lt;B&gt;"), svg);
        assertFalse(svg.contains("style="), svg);
    }
}
