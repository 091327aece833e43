package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormularbildTest {

    private static Formularbild bild(String... etikettOchText) {
        Formularbild bild = new Formularbild();
        for (int i = 0; i < etikettOchText.length; i += 2) {
            bild.med(etikettOchText[i], etikettOchText[i + 1]);
        }
        return bild;
    }

    @Test
    void onlyTheFieldsThatDifferAreComparedInTheOrderOfTheForm() {
        assertEquals(
                List.of(new Jamforelse("Säte", "Skellefteå", "Norsjö"), new Jamforelse("Bildat", "", "2005-01-01")),
                bild("Säte", "Norsjö", "Namn", "Samma", "Bildat", "2005-01-01")
                        .mot(bild("Namn", "Samma", "Bildat", "", "Säte", "Skellefteå")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "''          | null",
                "null        | '  '",
                "Norsjö      | ' Norsjö '",
            })
    void whatABrowserWritesOtherwiseIsTheSame(String lagrat, String skrivet) {
        assertEquals(List.of(), bild("Fält", skrivet).mot(bild("Fält", lagrat)));
    }

    @Test
    void theKindOfLineBreakDoesNotCountButTheLinesDo() {
        assertEquals(List.of(), bild("Platser", "A\r\nB").mot(bild("Platser", "A\nB")));
        assertEquals(
                List.of(new Jamforelse("Platser", "A B", "A\nB")),
                bild("Platser", "A\r\nB").mot(bild("Platser", "A B")));
    }

    @Test
    void whatOnlyTheStoredOneHasComesLast() {
        assertEquals(
                List.of(new Jamforelse("Piteå", "", "40"), new Jamforelse("Luleå", "60", "")),
                bild("Piteå", "40").mot(bild("Luleå", "60")));
    }

    @Test
    void aLabelThatComesTwiceHidesNeitherText() {
        assertEquals(
                List.of(new Jamforelse("Boden", "10", "10\n20")),
                bild("Boden", "10", "Boden", "20").mot(bild("Boden", "10")));
    }

    @Test
    void aPictureThatBeginsAsAnotherLeavesThatOneAsItIs() {
        Formularbild lagrad = bild("Namn", "A");
        Formularbild mer = new Formularbild(lagrad).med("Säte", "B").med("Namn", "C");
        assertEquals(List.of(), bild("Namn", "A").mot(lagrad));
        assertEquals(
                List.of(new Jamforelse("Namn", "A\nC", "A"), new Jamforelse("Säte", "B", "")),
                bild("Namn", "A").mot(mer));
    }

    @Test
    void whereNothingIsStoredNothingIsCompared() {
        assertEquals(List.of(), bild("Namn", "Nytt").mot(new Formularbild()));
    }
}
