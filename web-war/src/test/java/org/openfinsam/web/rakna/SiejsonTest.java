package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.web.Jsonschema;
import org.openfinsam.web.api.Curl;

class SiejsonTest {

    private static final String MED_ALLT = Exempel.SIE + """
            #RAR 0 20200101 20201231
            #IB 0 1930 100
            #UB 0 1930 {}
            #HEJ
            Hej
            """;

    private static Sieinnehall innehall(String fil) throws SieSaknas {
        return new Sietjanst().granska(fil.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void svaretArSomSchematSager() throws SieSaknas {
        for (Locale sprak : List.of(Jsonprov.SVENSKA, Locale.ENGLISH)) {
            for (String fil : List.of(Exempel.SIE, MED_ALLT)) {
                String json = Siejson.skriv(innehall(fil), sprak).toString();

                assertEquals(List.of(), Jsonschema.SIE.fel(json), json);
            }
        }
    }

    @Test
    void enRadSomInteGarAttLasaSagsMedOrd() throws SieSaknas {
        JsonObject svar = Siejson.skriv(innehall(MED_ALLT), Jsonprov.SVENSKA);

        assertEquals(
                Jsonprov.json(
                                "{\"u\":[{\"rad\":16,\"etikett\":\"#UB\",\"kod\":\"FALT_SAKNAS\",\"text\":\"Ett fält saknas (4)\"},"
                                        + "{\"rad\":18,\"etikett\":\"\",\"kod\":\"ETIKETT\",\"text\":\"Raden börjar inte med en etikett (Hej)\"}]}")
                        .getJsonArray("u"),
                svar.getJsonArray("underkanda"));
        assertEquals(Jsonprov.json("{\"IB\":1}"), svar.getJsonObject("saldon"));
        assertThrows(SieSaknas.class, () -> innehall("avsnitt;rad;utfall\n"));
    }

    @Test
    void sidanVisarDetsammaPaBadaSpraken() throws SieSaknas {
        for (Locale sprak : List.of(Jsonprov.SVENSKA, Locale.ENGLISH)) {
            Siebild bild = Siebild.av("a.se", innehall(MED_ALLT), sprak);

            assertEquals("SIE-OBALANS", bild.fynd().get(0).kod());
            assertNotNull(bild.underkanda());
        }
        assertEquals(
                "Filen är SIE 4I. 0 av 1 verifikationer är hela och väger jämnt. 0 rader gick inte att läsa.",
                Siebild.av("a.se", innehall(Exempel.SIE), Jsonprov.SVENSKA)
                        .svar()
                        .toString());
        assertEquals(
                "Filen är SIE 4I. Alla 1 verifikationer väger jämnt och alla rader gick att läsa.",
                Siebild.av("a.se", innehall(Exempel.SIE.replace("-19.00", "-19.50")), Jsonprov.SVENSKA)
                        .svar()
                        .toString());
    }

    @Test
    void enFilSkickasPaEnKommandorad() {
        assertTrue(Curl.fil("http://x/", "application/octet-stream", Locale.ENGLISH, "min fil.se")
                .endsWith("--data-binary '@min fil.se'"));
    }
}
