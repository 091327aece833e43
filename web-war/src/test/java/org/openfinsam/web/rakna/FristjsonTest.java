package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristjsonTest {

    @Test
    void theExampleGivesItsAnswer() {
        assertEquals(Jsonprov.json(Exempel.FRISTER_SVAR), svar(Exempel.FRISTER, Jsonprov.SVENSKA));
    }

    @Test
    void aDayThatCannotBeCountedIsNullAndSaysWhy() {
        assertEquals(Jsonprov.json("""
                        {"justerasSenast":"2016-09-30","anslasSenast":null,
                         "anslasSenastSkal":"Dagen räknas från justeringen. Ange vilken dag protokollet justerades.",
                         "overklagasSenast":null,
                         "overklagasSenastSkal":"Dagen räknas från anslaget. Ange vilken dag justeringen anslogs.",
                         "tasNedTidigast":null,
                         "tasNedTidigastSkal":"Dagen räknas från anslaget. Ange vilken dag justeringen anslogs.",
                         "anmarkningar":[]}"""), svar("{\"sammantrade\":\"2016-09-16\",\"justerat\":null}", Jsonprov.SVENSKA));
    }

    @Test
    void theSameCodeNamesTheActInForce() {
        JsonObject fynd = svar("""
                        {"sammantrade":"2018-09-14","anslaget":"2018-09-24","nedtaget":"2018-10-15"}""", Locale.ENGLISH).getJsonArray("anmarkningar").getJsonObject(0);

        assertEquals("KL8:12-NEDTAGET-FOR-TIDIGT", fynd.getString("kod"));
        assertEquals("Kommunallag (2017:725) 8 kap. 12 §", fynd.getString("lagrum"));
    }

    @Test
    void daysInTheWrongOrderAreCountedAndReported() {
        JsonObject svar = svar("""
                {"sammantrade":"2020-03-10","justerat":"2020-03-09","anslaget":"2020-03-09"}""", Jsonprov.SVENSKA);

        assertEquals("2020-03-30", svar.getString("overklagasSenast"));
        assertEquals(
                "DATUM-ORDNING",
                svar.getJsonArray("anmarkningar").getJsonObject(0).getString("kod"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                | /sammantrade: Fältet saknas.",
                "{'sammantrade':'2020-02-30'}      | /sammantrade: Ska vara ett datum som finns, skrivet som \"2020-06-30\".",
                "{'sammantrade':'30/6 2020'}       | /sammantrade: Ska vara ett datum som finns, skrivet som \"2020-06-30\".",
                "{'sammantrade':'2020-06-30T12:00'} | /sammantrade: Ska vara ett datum som finns, skrivet som \"2020-06-30\".",
                "{'sammantrade':20200630}          | /sammantrade: Ska vara ett datum som finns, skrivet som \"2020-06-30\".",
                "{'sammantrade':'1989-12-31'}      | /sammantrade: Ska ligga inom 1990-01-01–2100-11-30.",
                "{'sammantrade':'2100-12-01'}      | /sammantrade: Ska ligga inom 1990-01-01–2100-11-30.",
                "{'sammantrade':'2020-06-30','anslaget':'igår'} | /anslaget: Ska vara ett datum som finns, skrivet som \"2020-06-30\".",
            })
    void whatCannotBeReadIsToldByItsPointer(String fraga, String fel) {
        assertEquals(fel, Jsonprov.fel(fraga.replace('\'', '"'), Fristjson::las));
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01, 1990-01-15", "2100-11-30, 2100-12-14"})
    void theFirstAndTheLastDayCanBeCounted(String dag, String justerasSenast) {
        assertEquals(
                justerasSenast,
                svar(Exempel.FRISTER.replaceAll("2016-\\d\\d-\\d\\d", dag), Jsonprov.SVENSKA)
                        .getString("justerasSenast"));
    }

    private static JsonObject svar(String fraga, Locale sprak) {
        return Fristjson.skriv(new Fristtjanst().rakna(Jsonprov.las(fraga, Fristjson::las)), sprak);
    }
}
