package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.xml.sax.InputSource;

class StapeldiagramTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/svg/@role                  | img",
                "/svg/@aria-labelledby       | diagram-andelar-rubrik diagram-andelar-text",
                "/svg/title[@id='diagram-andelar-rubrik'] | Andel av kostnaden",
                "count(//rect)               | 3",
                "//rect[1]/@x                | 0",
                "//rect[1]/@width            | 248",
                "//rect[2]/@width            | 98",
                "//rect[3]/@width            | 42.8",
                "//text[1]                   | Individinriktade insatser",
                "//text[2]/@x                | 256",
                "count(//line)               | 0",
                "count(//@style)             | 0",
            })
    void drawsBarsInProportionWithNamesAndFigures(String xpath, String vantat) throws Exception {
        assertEquals(vantat, varde(Stapeldiagram.of(Provtabeller.andelar(), "andel", SVENSKA), xpath));
    }

    @Test
    @DisplayName("says the same in words, in the language of the reader")
    void describes() throws Exception {
        assertEquals(
                "Individinriktade insatser 63,8\u00a0%; Personal och övrigt 25,2\u00a0%; Strukturinriktade insatser 11,0\u00a0%",
                varde(Stapeldiagram.of(Provtabeller.andelar(), "andel", SVENSKA), "//desc"));
        assertEquals("63.8%", varde(Stapeldiagram.of(Provtabeller.andelar(), "andel", Locale.UK), "//text[2]"));
    }

    @Test
    @DisplayName("a negative bar goes to the left of the line at zero")
    void negative() throws Exception {
        Stapeldiagram diagram = Stapeldiagram.of(
                tabell(Cell.tal(new BigDecimal("-100")), Cell.tal(new BigDecimal("300"))), "k", SVENSKA);

        assertEquals("62", varde(diagram, "//line/@x1"));
        assertEquals("0", varde(diagram, "//rect[1]/@x"));
        assertEquals("62", varde(diagram, "//rect[1]/@width"));
        assertEquals("62", varde(diagram, "//rect[2]/@x"));
        assertEquals("186", varde(diagram, "//rect[2]/@width"));
        assertEquals("−100", varde(diagram, "//text[2]"));
    }

    @Test
    @DisplayName("a long figure has its room at the end of the longest bar")
    void longFigure() throws Exception {
        Stapeldiagram diagram =
                Stapeldiagram.of(tabell(Cell.tal(new BigDecimal("1268611")), Cell.tal(BigDecimal.ZERO)), "k", SVENSKA);

        assertEquals("231", varde(diagram, "//rect[1]/@width"), "320 less the gap and nine characters");
    }

    @Test
    @DisplayName("no value has a dash and a reason, but no bar; zero has a bar of no length")
    void missing() throws Exception {
        Stapeldiagram diagram =
                Stapeldiagram.of(tabell(Cell.saknas(Cell.Skal.SKYDDAD), Cell.tal(BigDecimal.ZERO)), "k", SVENSKA);

        assertEquals("1", varde(diagram, "count(//rect)"));
        assertEquals("0", varde(diagram, "//rect/@width"));
        assertEquals("–", varde(diagram, "//text[2]"));
        assertEquals("Rad 0 skyddad; Rad 1 0", varde(diagram, "//desc"));
    }

    @Test
    void breaksALongNameBetweenWords() throws Exception {
        Tabell tabell = new Tabell(
                "t",
                "T",
                List.of(Provtabeller.kr("k")),
                List.of(),
                List.of(new Rad(
                        "", "r", "Personalutbildning, utbildningsmaterial och konferenser", Rad.Slag.RAD, Map.of())),
                List.of());

        Stapeldiagram diagram = Stapeldiagram.of(tabell, "k", SVENSKA);

        assertEquals("Personalutbildning, utbildningsmaterial och", varde(diagram, "//text[1]"));
        assertEquals("konferenser", varde(diagram, "//text[2]"));
    }

    @Test
    void keepsHarmfulTextAsText() throws Exception {
        Stapeldiagram diagram = Stapeldiagram.of(Provtabeller.elak(), "tredje", SVENSKA);

        assertFalse(diagram.svg().contains("<script"));
        assertEquals("<script>alert('å')</script> ]]> & \"citat\" \uFFFD\uFFFD", varde(diagram, "//title"));
    }

    @Test
    void refusesAColumnOfWords() {
        assertThrows(IllegalArgumentException.class, () -> Stapeldiagram.of(Provtabeller.elak(), "ord", SVENSKA));
    }

    private static Tabell tabell(Cell... celler) {
        List<Rad> rader = java.util.stream.IntStream.range(0, celler.length)
                .mapToObj(i -> new Rad("", "r" + i, "Rad " + i, Rad.Slag.RAD, Map.of("k", celler[i])))
                .toList();
        return new Tabell("t", "T", List.of(Provtabeller.kr("k")), List.of(), rader, List.of());
    }

    private static String varde(Stapeldiagram diagram, String xpath) throws Exception {
        return XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        xpath,
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new InputSource(new StringReader(diagram.svg()))));
    }
}
