package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TabellcsvPropertyTest {
    private static final String TECKEN = "abå;\"' \u00a0\n\t,.-=+/01";

    @Property
    void names_words_and_figures_are_read_back_as_they_were_written(
            @ForAll List<@From("namn") String> namn, @ForAll("ord") String ord, @ForAll("tal") BigDecimal tal) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put("tal", Cell.tal(tal));
        celler.put("ord", new Cell.Ord("x" + ord));
        List<Rad> rader = new ArrayList<>();
        for (String n : namn) {
            rader.add(new Rad("avsnitt" + n, n, n, Rad.Slag.RAD, celler));
        }
        List<Kolumn> kolumner = List.of(new Kolumn("tal", "tal", Enhet.KR), new Kolumn("ord", "ord", Enhet.TEXT));
        Tabell tabell = new Tabell("", "", kolumner, List.of(), rader, List.of());

        Inlasning<Tabell> last = Tabellcsv.las(Tabellcsv.skriv(tabell), Tabellform.blandat(Enhet.KR));
        assertEquals(List.of(), last.avvisade());
        assertEquals(rader, last.varde().rader());
    }

    @Property(tries = 5000)
    void whatever_the_text_every_row_is_kept_or_refused_once(@ForAll("ord") String text) {
        Inlasning<Tabell> last = Tabellcsv.las("avsnitt;rad;k\n" + text, Tabellform.blandat(Enhet.KR));
        List<Integer> linjer = last.avvisade().stream().map(AvvisadRad::rad).toList();
        assertEquals(linjer.stream().distinct().sorted().toList(), linjer);
        long medInnehall =
                text.lines().filter(l -> l.matches(".*[^;\"\\s\u00a0].*")).count();
        assertTrue(
                text.indexOf('"') >= 0 || medInnehall == last.varde().rader().size() + linjer.size(),
                () -> "lost or made up: " + last);
    }

    @Property
    boolean a_figure_in_swedish_is_read_back(@ForAll("tal") BigDecimal tal) {
        String text = Talformat.of(Locale.ROOT).tal(tal, tal.scale());
        return Taltext.las(text).equals(Optional.of(tal));
    }

    @Provide
    Arbitrary<String> ord() {
        return Arbitraries.strings().withChars(TECKEN.toCharArray()).ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> namn() {
        return ord().map(ord -> ord + "n").filter(n -> !n.equals(Rad.SUMMA));
    }

    @Provide
    Arbitrary<BigDecimal> tal() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(4);
    }
}
