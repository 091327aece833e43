package org.openfinsam.it.rakna;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;
import org.openfinsam.web.rakna.Exempel;

/** Every example of the API through its page: the page shows what the API answers, and its command line asks for just that. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SammaSvarIT {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @ArquillianResource
    private URI bas;

    @Test
    void bidrag() throws Exception {
        try (Flik flik = flik()) {
            flik.oppna("/rakna/bidrag");
            JsonObject svar = apietsSvar(flik.sida());

            assertEquals(json(Exempel.BIDRAG_SVAR), svar);
            Map<String, String> rader = Map.of(
                    "Försäkringskassan", "forsakringskassan",
                    "Region Norrbotten", "regioner",
                    "Luleå", "kommuner/Luleå",
                    "Piteå", "kommuner/Piteå",
                    "Älvsbyn", "kommuner/Älvsbyn");
            for (JsonValue rad : svar.getJsonArray("bidrag")) {
                assertEquals(
                        tal(rad.asJsonObject().getJsonNumber("belopp").bigDecimalValue(), 0),
                        cell(flik.sida(), rader.get(rad.asJsonObject().getString("namn")), 1));
            }
            assertEquals(tal(svar.getJsonNumber("summa").bigDecimalValue(), 0), cell(flik.sida(), "SUMMA", 1));
        }
    }

    @Test
    void bidragskontroll() throws Exception {
        try (Flik flik = flik()) {
            flik.oppna("/rakna/bidragskontroll?ar=2014&avrundning=KRONA&part=FORSAKRINGSKASSAN&medlem=&belopp=2976000"
                    + "&part=REGION&medlem=24&belopp=1526000&part=KOMMUN&medlem=2482&belopp=1526000");
            JsonObject svar = apietsSvar(flik.sida());

            assertEquals(json(Exempel.BIDRAGSKONTROLL_SVAR), svar);
            Map<String, String> rader =
                    Map.of("FORSAKRINGSKASSAN", "staten", "REGION", "regioner", "KOMMUN", "kommuner");
            JsonObject andelar = svar.getJsonObject("andelar");
            for (String part : andelar.keySet()) {
                assertEquals(
                        tal(andelar.getJsonNumber(part).bigDecimalValue(), 2), cell(flik.sida(), rader.get(part), 1));
            }
            assertEquals(texter(svar), fynd(flik.sida()));
        }
    }

    @Test
    void frister() throws Exception {
        try (Flik flik = flik()) {
            flik.oppna("/rakna/frister");
            JsonObject svar = apietsSvar(flik.sida());

            assertEquals(json(Exempel.FRISTER_SVAR), svar);
            Map<String, String> rader = Map.of(
                    "justerasSenast", "JUSTERAS",
                    "anslasSenast", "ANSLAS",
                    "overklagasSenast", "OVERKLAGAS",
                    "tasNedTidigast", "TAS_NED");
            rader.forEach((falt, rad) ->
                    assertEquals(svar.getString(falt), cell(flik.sida(), rad, 0).replaceFirst("^\\S+ ", "")));
            assertEquals(texter(svar), fynd(flik.sida()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void avstamning(String skiljetecken) throws Exception {
        try (Flik flik = flik()) {
            flik.oppna("/rakna/avstamning");
            flik.sida().fill("#tabell", Exempel.AVSTAMNING_CSV.replace(";", skiljetecken));
            flik.sida().click("#rakna");
            JsonObject svar = apietsSvar(flik.sida());

            assertEquals(json(Exempel.AVSTAMNING_SVAR), svar);
            assertEquals(
                    List.of("0", Integer.toString(svar.getInt("kontrollerade"))),
                    flik.sida().locator(".of-kort-svar b").allInnerTexts());
            assertEquals(texter(svar), fynd(flik.sida()));
        }
    }

    /** A file: the line names it as it was sent, and what it holds is counted alike, down to the line that cannot be read. */
    @Test
    void sie() throws Exception {
        byte[] fil = (Exempel.SIE + "#RAR 0 20200101 20201231\n#IB 0 1930 100.00\n#IB 0 5010 tolv\n")
                .getBytes(StandardCharsets.UTF_8);
        try (Flik flik = flik()) {
            Page sida = flik.sida();
            flik.oppna("/rakna/sie?exempel=1");
            assertEquals(List.of(), flik.axe());
            sida.setInputFiles("#fil", new FilePayload("min bok.se", "text/plain", fil));
            sida.click("#rakna");
            Kommandorad rad = Kommandorad.las(sida.locator("#curl").textContent());
            HttpResponse<String> http = rad.kor(Map.of("min bok.se", fil));
            assertEquals(200, http.statusCode(), http.body());
            JsonObject svar = json(http.body());

            for (String antal : List.of("konton", "verifikationer", "transaktioner", "tillagda", "borttagna")) {
                assertEquals(tal(svar.getJsonNumber(antal).bigDecimalValue(), 0), cell(sida, antal, 0), antal);
            }
            assertEquals(Set.of("IB"), svar.getJsonObject("saldon").keySet());
            for (String slag : svar.getJsonObject("saldon").keySet()) {
                BigDecimal antal =
                        svar.getJsonObject("saldon").getJsonNumber(slag).bigDecimalValue();
                assertEquals(tal(antal, 0), cell(sida, slag, 0), slag);
            }
            for (String summa : List.of("debet", "kredit")) {
                assertEquals(
                        Talformat.of(SVENSKA)
                                .belopp(Belopp.of(svar.getJsonNumber(summa).bigDecimalValue())),
                        cell(sida, summa, 0));
            }
            assertEquals(1, svar.getJsonArray("underkanda").size());
            assertThat(sida.locator("table[id=tabell-underkanda]"))
                    .containsText(
                            svar.getJsonArray("underkanda").getJsonObject(0).getString("text"));
            // The page says the worst first.
            List<String> fynd = svar.getJsonArray("anmarkningar").stream()
                    .map(JsonValue::asJsonObject)
                    .sorted(Comparator.comparing(fyndet -> Allvar.valueOf(fyndet.getString("allvar"))))
                    .map(fyndet -> fyndet.getString("text"))
                    .toList();
            assertEquals(fynd, fynd(sida));
        }
    }

    @Test
    void theCommandLineAnswersInTheLanguageOfThePage() throws Exception {
        try (Flik flik = flik()) {
            flik.oppna("/rakna/frister?sprak=en");

            assertEquals(texter(apietsSvar(flik.sida())), fynd(flik.sida()));
        }
    }

    /** What the page could not calculate cannot be asked for either. */
    @Test
    void withoutAnAnswerThereIsNoCommandLine() {
        try (Flik flik = flik()) {
            flik.oppna("/rakna/frister?sammantrade=2016-09-31");

            assertEquals(0, flik.sida().locator("#curl").count());
        }
    }

    private Flik flik() {
        return Webblasare.flik(bas, ColorScheme.LIGHT);
    }

    private JsonObject apietsSvar(Page sida) throws Exception {
        Kommandorad rad = Kommandorad.las(sida.locator("#curl").textContent());
        assertEquals(bas.getPort(), URI.create(rad.argument().get(0)).getPort());
        HttpResponse<String> svar = rad.kor();
        assertEquals(200, svar.statusCode(), svar.body());
        return json(svar.body());
    }

    private static List<String> texter(JsonObject svar) {
        return svar.getJsonArray("anmarkningar").stream()
                .map(a -> (JsonString) a.asJsonObject().get("text"))
                .map(JsonString::getString)
                .toList();
    }

    private static List<String> fynd(Page sida) {
        return sida.locator(".of-fyndlista .of-fynd p:first-child").all().stream()
                .map(Locator::textContent)
                .toList();
    }

    /** A cell of the wide table, without what only a screen reader tells. */
    private static String cell(Page sida, String rad, int kolumn) {
        return sida.locator("table tr[data-nyckel='" + rad + "'] td")
                .nth(kolumn)
                .innerText();
    }

    private static String tal(BigDecimal varde, int decimaler) {
        return Talformat.of(SVENSKA).tal(varde, decimaler);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
