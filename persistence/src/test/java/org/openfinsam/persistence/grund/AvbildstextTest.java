package org.openfinsam.persistence.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvbildstextTest {

    private static final UUID ID = UUID.fromString("e118c8ca-4257-36e6-af69-1159dc279eea");

    /** An image with a part of each kind. */
    public record Bild(
            Nummer id,
            String namn,
            Integer tal,
            boolean ja,
            LocalDate dag,
            Slag slag,
            Del del,
            List<Del> delar,
            SortedMap<Nummer, String> karta) {}

    /** A record of one part. */
    public record Nummer(String varde) implements Comparable<Nummer> {
        @Override
        public int compareTo(Nummer annat) {
            return varde.compareTo(annat.varde);
        }
    }

    /** A part that may be without anything to say. */
    public record Del(String ord, List<UUID> idn) {}

    /** A constant. */
    public enum Slag {
        ETT,
        ANNAT
    }

    /** What an image cannot hold. */
    public record Fel(BigDecimal tal) {}

    private static final Bild HEL = new Bild(
            new Nummer("7"),
            "Två\nrader \\n = \r",
            -3,
            true,
            LocalDate.of(2020, 2, 29),
            Slag.ANNAT,
            new Del("a=b", List.of(ID, ID)),
            List.of(new Del("", List.of()), new Del(null, List.of()), new Del("", List.of())),
            new TreeMap<>(Map.of(new Nummer("2020"), "x", new Nummer("2021"), "")));

    private final Avbildstext form = new Avbildstext();

    @Test
    void whatIsWrittenCanBeReadByAPerson() {
        assertEquals("""
                id=7
                namn=Två\\nrader \\\\n = \\r
                tal=-3
                ja=true
                dag=2020-02-29
                slag=ANNAT
                del.ord=a=b
                del.idn.0=e118c8ca-4257-36e6-af69-1159dc279eea
                del.idn.1=e118c8ca-4257-36e6-af69-1159dc279eea
                delar.0.ord=
                delar.1=
                delar.2.ord=
                karta.2020=x
                karta.2021=""", form.skriv(HEL));
    }

    @Test
    void whatIsWrittenIsReadBackExactly() {
        assertEquals(HEL, form.las(form.skriv(HEL), Bild.class));
        Bild tom = new Bild(null, null, null, false, null, null, null, List.of(), new TreeMap<>());
        assertEquals("ja=false", form.skriv(tom));
        assertEquals(tom, form.las(form.skriv(tom), Bild.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bild[id=7]",
                "",
                "=x",
                "ja=nja",
                "ja=true\ntal=sju",
                "ja=true\ndag=2020-02-30",
                "ja=true\nslag=TREDJE",
                "ja=true\ndel.idn.0=x",
                "ja=true\ndag.ar=2020",
                "ja=true\nnagot=annat"
            })
    void anotherTextIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> form.las(text, Bild.class));
    }

    @Test
    void aKindThatCannotBeReadBackIsNotWritten() {
        Fel fel = new Fel(BigDecimal.ONE);
        assertThrows(IllegalArgumentException.class, () -> form.skriv(fel));
        assertThrows(IllegalArgumentException.class, () -> form.las("tal=1", Fel.class));
        Bild tvetydig = new Bild(
                null, null, null, false, null, null, null, List.of(), new TreeMap<>(Map.of(new Nummer("a.b"), "x")));
        assertThrows(IllegalArgumentException.class, () -> form.skriv(tvetydig));
    }
}
