package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.web.lag.Fyndvy;

class FristformularTest {

    private static final String UMEA =
            "sammantrade=2016-09-16&justerat=2016-09-23&anslaget=2016-09-26&nedtaget=2016-10-17";

    @Test
    void theAddressIsTheQuestionOfTheApi() {
        Fristformular formular = formular(UMEA);

        assertEquals(Map.of(), Formularprovning.fel(formular));
        assertEquals(Jsonprov.las(Exempel.FRISTER, Fristjson::las), formular.fraga());
        assertEquals(formular, formular("sprak=en"));
    }

    @Test
    void onlyTheMeetingHasToBeKnown() {
        Fristformular formular = formular("sammantrade=2016-09-16&justerat=&anslaget=&nedtaget=");

        assertEquals(Map.of(), Formularprovning.fel(formular));
        assertEquals(Jsonprov.las("{\"sammantrade\":\"2016-09-16\"}", Fristjson::las), formular.fraga());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sammantrade=2016-09-16 | sammantrade=           | sammantrade | Skriv dagen för sammanträdet.",
                "sammantrade=2016-09-16 | sammantrade=2016-09-31 | sammantrade | Skriv ett datum som finns, mellan 1990-01-01 och 2100-11-30.",
                "justerat=2016-09-23    | justerat=igår          | justerat    | Skriv ett datum som finns, mellan 1990-01-01 och 2100-11-30.",
                "nedtaget=2016-10-17    | nedtaget=1989-12-31    | nedtaget    | Skriv ett datum som finns, mellan 1990-01-01 och 2100-11-30.",
            })
    void whatIsWrongIsToldAtItsField(String del, String ersattning, String falt, String text) {
        assertEquals(Map.of(falt, text), Formularprovning.fel(formular(UMEA.replace(del, ersattning))));
    }

    @Test
    void aFieldShowsADayOrNothing() {
        assertEquals(
                Map.of("sammantrade", "2016-09-16"),
                formular("sammantrade=2016-09-16&justerat=2016-09-31&anslaget=x&nedtaget=")
                        .dagar());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sammantrade=2026-04-06 | Protokollet ska justeras senast *måndag 2026-04-20*.",
                "sammantrade=2026-04-06&justerat=2026-04-09 | Justeringen ska anslås senast *måndag 2026-04-13*.",
                "sammantrade=2026-04-06&justerat=2026-04-09&anslaget=2026-04-13 | Anslaget får tas ned tidigast *tisdag 2026-05-05*.",
                "sammantrade=2026-04-06&anslaget=2026-04-13 | Anslaget får tas ned tidigast *tisdag 2026-05-05*.",
            })
    void theSentenceTellsTheDayToWatch(String adress, String mening) {
        assertEquals(mening, Meningsprov.utskrift(bild(adress).svar()));
    }

    @Test
    void praiseStandsWhereSomethingHappenedInTime() {
        assertEquals(List.of(), bild("sammantrade=2026-04-06").fynd());
        assertEquals(
                List.of(new Fyndvy("OK", "Det som har hänt har hänt i tid.", "", "")),
                bild("sammantrade=2026-04-06&justerat=2026-04-09").fynd());
        assertEquals(
                List.of("KL8:12-NEDTAGET-FOR-TIDIGT"),
                bild(UMEA).fynd().stream().map(Fyndvy::kod).toList());
    }

    private static Fristbild bild(String adress) {
        return Fristbild.av(new Fristtjanst().rakna(formular(adress).fraga()), Jsonprov.SVENSKA);
    }

    private static Fristformular formular(String adress) {
        return Fristformular.av(Formularprovning.delar(adress));
    }
}
