package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.web.belopp.Tabellvy.Cellvy;
import org.openfinsam.web.belopp.Tabellvy.Radvy;

class AvstamningsformularTest {

    private static final Map<String, String> ENKEL =
            Map.of("tabell", Exempel.AVSTAMNING_CSV, "enhet", "KR", "tomt", "NOLL", "barnamn", "RUBRIK");

    @Test
    void whatIsPastedIsTheQuestionOfTheApi() {
        Avstamningsformular formular = formular(ENKEL);
        var fraga = Jsonprov.las(Exempel.AVSTAMNING, Avstamningsjson::las);

        assertEquals(Map.of(), Formularprovning.fel(formular));
        assertEquals(fraga.tabell().rader(), formular.last().varde().rader());
        assertEquals(fraga.villkor(), formular.villkor());
    }

    @Test
    void nothingSentIsNothingAskedAndTheExampleIsAskedFor() {
        assertEquals(Avstamningsformular.TOM, Avstamningsformular.av(Map.of()));
        assertFalse(Avstamningsformular.arSkickad(Map.of("sprak", new String[] {"en"})));
        assertTrue(Avstamningsformular.arSkickad(Map.of("tabell", new String[] {""})));
        assertEquals(Avstamningsformular.EXEMPEL, Avstamningsformular.av(Map.of("exempel", new String[] {"1"})));
        assertEquals(Map.of(), Formularprovning.fel(Avstamningsformular.EXEMPEL));
    }

    @Test
    void theExampleHasRoundingAndError() {
        Avstamningsbild bild = bild(Avstamningsformular.EXEMPEL, Jsonprov.SVENSKA);

        assertEquals(
                "*17* av *22* kontroller stämmer. 3 tal är fel, 2 skiljer för att talen är avrundade.",
                Meningsprov.utskrift(bild.svar()));
        assertEquals(List.of(), bild.noter());
        assertEquals(
                List.of("FEL", "FEL", "FEL", "AVRUNDNING", "AVRUNDNING"),
                bild.fynd().stream().map(f -> f.allvar()).toList());
        assertEquals(
                "Summa projektkostnader ≠≠≠, Summa finansiering ±1±1",
                marken(bild).collect(Collectors.joining(", ")));
    }

    @Test
    void aFirstCellThatIsEmptyStaysEmpty() {
        assertEquals(
                List.of("Utfall"),
                formular(Map.of("tabell", "\tUtfall\nA\t1", "enhet", "KR", "tomt", "NOLL", "barnamn", "RUBRIK"))
                        .last()
                        .varde()
                        .kolumner()
                        .stream()
                        .map(k -> k.nyckel())
                        .toList());
    }

    @Test
    void rulesStandALineEach() {
        assertEquals(
                List.of("a=b+c", "d=e"),
                formular(med("kolumnregel", "a=b+c\r\n\r\n  d=e  \n")).villkor().kolumnregel());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tabell  | ' '                 | Klistra in en tabell.",
                "enhet   | PROCENT             | Välj ett av alternativen.",
                "tomt    | ''                  | Välj ett av alternativen.",
                "barnamn | ''                  | Välj ett av alternativen.",
                "radregel | 19121212-1212      | Texten innehåller något som ser ut som ett personnummer. Ta bort det: inga personuppgifter får finnas här.",
            })
    void whatIsWrongIsToldAtItsField(String falt, String varde, String text) {
        assertEquals(Map.of(falt, text), Formularprovning.fel(formular(med(falt, varde))));
    }

    @Test
    void rulesWithoutEndAreRefused() {
        assertEquals(
                Map.of("radsumma", "Reglerna är tillsammans längre än 10000 tecken. Korta dem."),
                Formularprovning.fel(formular(med("radsumma", "a".repeat(10_001)))));
    }

    @Test
    void aRowThatNamesAPersonIsRefused() {
        var avvisade = formular(med("tabell", "\tUtfall\nAnna 19121212-1212\t1\nB\t2"))
                .last()
                .avvisade();

        assertEquals(
                "Rad 2: innehåller något som ser ut som ett personnummer.",
                Avstamningscsv.text(avvisade, Jsonprov.SVENSKA));
    }

    // The answer

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A;1;B;2;Summa;3    | *1* av *1* kontroller stämmer.",
                "A;1;B;2            | Ingen kontroll gick att göra. Tabellen behöver en rad som heter Summa, eller en regel nedan.",
                "A;1;B;2;Summa;9    | *0* av *1* kontroller stämmer. Ett tal är fel.",
                "A;1;B;2;Summa;4    | *0* av *1* kontroller stämmer, ett skiljer för att talen är avrundade.",
            })
    void theSentenceCountsWhatHolds(String celler, String mening) {
        String[] alla = celler.split(";", -1);
        String tabell = IntStream.range(0, alla.length / 2)
                .mapToObj(i -> alla[2 * i] + "\t" + alla[2 * i + 1])
                .collect(Collectors.joining("\n", "Post\tUtfall\n", ""));

        assertEquals(
                mening,
                Meningsprov.utskrift(
                        bild(formular(med("tabell", tabell)), Jsonprov.SVENSKA).svar()));
    }

    @Test
    void figuresKeepTheirDecimals() {
        Avstamningsbild bild = bild(formular(med("tabell", "Post\tUtfall\nA\t1 234,50\nB\t0,5")), Jsonprov.SVENSKA);

        assertEquals(
                List.of("1\u00a0234,50", "0,5"),
                rader(bild).map(rad -> rad.celler().get(0).visning()).toList());
        assertEquals("Utfall, kr", bild.tabell().kolumner().get(0).rubrik());
    }

    /** A sheet may have the same name twice: the mark stands at the figure that the finding speaks of. */
    @Test
    void ofTwoRowsWithOneNameTheOneThatIsWrongIsMarked() {
        Avstamningsbild bild = bild(
                formular(med(
                        "tabell",
                        "Post\ta\tb\ttotalt\nÖvrigt\t1\t2\t3\nÖvrigt\t1\t2\t30\nÖvrigt\t1\t2\t3",
                        "kolumnregel",
                        "totalt=a+b")),
                Jsonprov.SVENSKA);

        assertEquals(
                List.of("Övrigt", "Övrigt ≠", "Övrigt"),
                rader(bild).map(AvstamningsformularTest::market).toList());
        assertEquals(3, rader(bild).map(Radvy::nyckel).distinct().count());
    }

    @Test
    void aColumnThatIsNearlyFiguresIsToldOf() {
        Avstamningsbild bild = bild(
                formular(med("tabell", "Post\tNot\tUtfall\nA\tx\t1\nB\ty\tsaknas\nC\tz\t3\nD\tå\t4")), Locale.ENGLISH);

        assertEquals(
                List.of("The column Utfall is not checked: in the row B it says “saknas”, which is not a number."
                        + " Correct it, or empty the cell."),
                bild.noter());
    }

    @Test
    void ofALargeTableTheRowsWithMarksAreShown() {
        String rader = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> "P" + i + "\t1\t2\t" + (i % 5 == 0 ? 9 : 3))
                .collect(Collectors.joining("\n", "Post\ta\tb\ttotalt\n", ""));
        Avstamningsbild bild = bild(formular(med("tabell", rader, "kolumnregel", "totalt=a+b")), Jsonprov.SVENSKA);

        assertEquals(120, rader(bild).count());
        assertEquals("P5 ≠", market(rader(bild).findFirst().orElseThrow()));
        assertEquals(100, bild.fynd().size());
        assertEquals(20, bild.fler());
        assertEquals(
                List.of("Tabellen har 600 rader. Här visas de som har märken, högst 500. Allt är kontrollerat."),
                bild.noter());
    }

    @Test
    void aLargeTableThatHoldsHasNoRowsToShow() {
        String rader = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> "P" + i + "\t1\t1")
                .collect(Collectors.joining("\n", "Post\ta\ttotalt\n", ""));
        Avstamningsbild bild = bild(formular(med("tabell", rader, "kolumnregel", "totalt=a")), Jsonprov.SVENSKA);

        assertEquals(0, rader(bild).count());
        assertTrue(bild.tabell().html().contains("<table"), "an empty table can be drawn");
    }

    private static java.util.stream.Stream<Radvy> rader(Avstamningsbild bild) {
        return bild.tabell().grupper().stream().flatMap(grupp -> grupp.rader().stream());
    }

    private static java.util.stream.Stream<String> marken(Avstamningsbild bild) {
        return rader(bild).map(AvstamningsformularTest::market).filter(rad -> rad.matches(".*[≠±].*"));
    }

    private static String market(Radvy rad) {
        String marken = rad.celler().stream()
                .map(Cellvy::markering)
                .flatMap(java.util.Optional::stream)
                .map(m -> m.text())
                .collect(Collectors.joining());
        return (rad.namn() + " " + marken).strip();
    }

    private static Avstamningsbild bild(Avstamningsformular formular, Locale sprak) {
        var last = formular.last();
        assertEquals(List.of(), last.avvisade());
        Tabell tabell = last.varde();
        return Avstamningsbild.av(tabell, new Avstamningstjanst().granska(tabell, formular.villkor()), sprak);
    }

    private static Map<String, String> med(String... falt) {
        Map<String, String> alla = new LinkedHashMap<>(ENKEL);
        for (int i = 0; i < falt.length; i += 2) {
            alla.put(falt[i], falt[i + 1]);
        }
        return alla;
    }

    private static Avstamningsformular formular(Map<String, String> falt) {
        return Avstamningsformular.av(falt.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ett -> new String[] {ett.getValue()})));
    }
}
