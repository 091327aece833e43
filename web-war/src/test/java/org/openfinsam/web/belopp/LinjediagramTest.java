package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinjediagramTest {

    private static final Pattern STRECK = Pattern.compile("<polyline[^>]*points=\"([^\"]*)\"");

    @Test
    void aLineGoesThroughAllItsPoints() {
        String bild = diagram(3.0, 2.0, 1.0, 0.0).svg();

        assertEquals(List.of(4), langder(bild));
        assertEquals(5, antal(bild, "<circle"), "four points and one in the key");
    }

    /** Missing is never zero: where a value is not known there is neither line nor mark. */
    @Test
    void whatIsNotKnownBreaksTheLine() {
        String bild = diagram(3.0, null, 1.0, 0.0).svg();

        assertEquals(List.of(1, 2), langder(bild));
        assertEquals(4, antal(bild, "<circle"));
    }

    @Test
    void theLastKnownValueHasTheText() {
        assertEquals(1, antal(diagram(3.0, 2.0, null, null).svg(), ">sist</text>"));
    }

    @Test
    void aLineOfNothingIsNoLine() {
        assertThrows(IllegalArgumentException.class, () -> diagram(null, null, null, null));
    }

    private static List<Integer> langder(String bild) {
        return STRECK.matcher(bild)
                .results()
                .map((MatchResult streck) -> streck.group(1).split(" ").length)
                .toList();
    }

    private static int antal(String bild, String del) {
        return bild.split(Pattern.quote(del), -1).length - 1;
    }

    private static Linjediagram diagram(Double... varden) {
        return new Linjediagram(
                "bild",
                "Trappan",
                List.of("2019", "2020", "2021", "2022"),
                List.of(new Linjediagram.Linje("Förbundet", Arrays.asList(varden), "sist", "i ord")));
    }
}
