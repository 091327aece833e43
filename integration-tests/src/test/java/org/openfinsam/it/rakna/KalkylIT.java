package org.openfinsam.it.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.web.Jsonschema;
import org.openfinsam.web.rakna.Exempel;

/** The calculators over HTTP, open to all: the examples of the documentation, and every way to be refused. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KalkylIT {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json;charset=UTF-8";
    private static final int MIB = 1 << 20;

    @ArquillianResource
    private URI bas;

    static Stream<Arguments> exempel() {
        return Stream.of(
                Arguments.of("bidrag", JSON, Exempel.BIDRAG, Exempel.BIDRAG_SVAR),
                Arguments.of("bidragskontroll", JSON, Exempel.BIDRAGSKONTROLL, Exempel.BIDRAGSKONTROLL_SVAR),
                Arguments.of("frister", JSON, Exempel.FRISTER, Exempel.FRISTER_SVAR),
                Arguments.of("tilldelning", JSON, Exempel.TILLDELNING, Exempel.TILLDELNING_SVAR),
                Arguments.of("avstamning", JSON, Exempel.AVSTAMNING, Exempel.AVSTAMNING_SVAR),
                Arguments.of("avstamning", "text/csv", Exempel.AVSTAMNING_CSV, Exempel.AVSTAMNING_SVAR),
                Arguments.of("sie", "application/octet-stream", Exempel.SIE, Exempel.SIE_SVAR));
    }

    @ParameterizedTest
    @MethodSource("exempel")
    void theExampleGivesItsAnswer(String kalkyl, String typ, String fraga, String vantat) throws Exception {
        HttpResponse<String> svar = skicka(kalkyl, typ, fraga);

        assertEquals(200, svar.statusCode(), svar.body());
        assertEquals(json(vantat), json(svar.body()));
        assertEquals("application/json;charset=UTF-8", huvud(svar, "Content-Type"));
        assertEquals("sv", huvud(svar, "Content-Language"));
        assertEquals(List.of(), anmarkningsfel(svar));
    }

    @Test
    void aSessionIsNeverMade() throws Exception {
        assertTrue(skicka("bidrag", JSON, Exempel.BIDRAG)
                .headers()
                .allValues("Set-Cookie")
                .isEmpty());
    }

    @Test
    void aRuleThatSaysNoIsAProblemAlsoForWhoAsksForJson() throws Exception {
        HttpResponse<String> svar = sand(anrop("bidrag", JSON, Exempel.BIDRAG.replace(":6}", ":5}"))
                .header("Accept", JSON)
                .header("Accept-Language", "en-GB"));

        assertEquals(422, svar.statusCode());
        assertEquals(PROBLEM, huvud(svar, "Content-Type"));
        assertEquals(json("""
                        {"title":"Unprocessable Content","status":422,"kod":"FL5-NYCKEL",
                         "detail":"The municipalities' shares add up to 99%. Add 1 percentage point.",
                         "anmarkningar":[{"kod":"FL5-NYCKEL","allvar":"FEL","lagrum":"Lag (2003:1210) 5 §",
                          "text":"The municipalities' shares add up to 99%. Add 1 percentage point.",
                          "data":{"part":"KOMMUN","summa":99,"differens":-1}}]}"""), json(svar.body()));
        assertEquals(List.of(), anmarkningsfel(svar));
    }

    @Test
    void aPotTooSmallIsAProblemWithItsFigures() throws Exception {
        HttpResponse<String> svar = sand(anrop("tilldelning", JSON, Exempel.TILLDELNING.replace("339000000", "3599999"))
                .header("Accept-Language", "sv"));

        assertProblem(422, "POTT-FOR-LITEN", svar);
        assertEquals(
                json("""
                        {"pott":3599999,"behov":3600000,"differens":-1}"""),
                json(svar.body()).getJsonArray("anmarkningar").getJsonObject(0).getJsonObject("data"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bidrag      | application/json | {'totalt':'fem'}   | 400 | BEGARAN      | /nyckel: Fältet saknas.",
                "bidrag      | application/json | {                  | 400 | BEGARAN      | Texten är inte JSON: felet är på rad och kolumn",
                "frister     | application/json | {'sammantrade':'2020-02-30'} | 400 | BEGARAN | /sammantrade: Ska vara ett datum som finns",
                "avstamning  | text/csv         | a;b                | 400 | BEGARAN      | Rad 1:",
                "avstamning?radregel=a=b | text/csv | avsnitt;rad;u  | 422 | REGEL        | a=b: okänt namn",
                "sie        | application/octet-stream | #HEJ 1     | 422 | SIE-SAKNAS   | Filen är ingen SIE-fil",
                "avstamning?sida=1       | text/csv | avsnitt;rad;u  | 400 | BEGARAN      | /sida: Fältet är okänt.",
                "bidrag      | text/plain       | {}                 | 415 | INNEHALLSTYP | Innehållet är i en form",
                "frister     | text/csv         | a;b                | 415 | INNEHALLSTYP | Innehållet är i en form",
                "tilldelning | application/json | {'pott':-1}        | 400 | BEGARAN      | /pott: Ska vara 0 eller större.",
                "finns-inte  | application/json | {}                 | 404 | SAKNAS       | Det finns inget på den här adressen.",
            })
    void whatCannotBeAnsweredIsAProblem(String kalkyl, String typ, String fraga, int status, String kod, String detail)
            throws Exception {
        HttpResponse<String> svar = skicka(kalkyl, typ, fraga.replace('\'', '"'));

        assertProblem(status, kod, svar);
        assertTrue(json(svar.body()).getString("detail").startsWith(detail), svar.body());
    }

    @Test
    void anotherMethodIsToldWhichOneWorks() throws Exception {
        HttpResponse<String> svar = sand(
                HttpRequest.newBuilder(bas.resolve("/api/v1/kalkyl/bidrag")).GET());

        assertProblem(405, "METOD", svar);
        assertTrue(huvud(svar, "Allow").contains("POST"));
    }

    @Test
    void anAnswerInAnotherFormIsRefused() throws Exception {
        assertProblem(
                406, "SVARSTYP", sand(anrop("bidrag", JSON, Exempel.BIDRAG).header("Accept", "text/html")));
    }

    @Test
    void oneMebibyteIsReadAndMoreIsNot() throws Exception {
        String fyllnad = " ".repeat(MIB - Exempel.FRISTER.getBytes(StandardCharsets.UTF_8).length);

        assertEquals(200, skicka("frister", JSON, Exempel.FRISTER + fyllnad).statusCode());
        assertProblem(413, "STORLEK", skicka("frister", JSON, Exempel.FRISTER + fyllnad + " "));
        assertProblem(413, "STORLEK", skicka("avstamning", "text/csv", " ".repeat(2 * MIB)));
    }

    @Test
    void aBodyOfUnknownLengthIsNotReadLonger() throws Exception {
        BodyPublisher utanLangd = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2 * MIB]));

        assertProblem(
                413,
                "STORLEK",
                sand(HttpRequest.newBuilder(bas.resolve("/api/v1/kalkyl/bidrag"))
                        .header("Content-Type", JSON)
                        .POST(utanLangd)));
    }

    @Test
    void theDescriptionHasEveryCalculatorAndItsExample() throws Exception {
        String beskrivning =
                sand(HttpRequest.newBuilder(bas.resolve("/openapi")).GET()).body();

        for (String kalkyl :
                new String[] {"bidrag", "bidragskontroll", "frister", "avstamning", "tilldelning", "sie"}) {
            assertTrue(beskrivning.contains("\n  /api/v1/kalkyl/" + kalkyl + ":\n"), beskrivning);
        }
        assertTrue(beskrivning.contains(Exempel.FRISTER.strip()), beskrivning);
        assertFalse(beskrivning.contains("Bidragsformular"), "form models are no part of the API");
    }

    /** What in the findings of an answer is not as their schema says. */
    private static List<String> anmarkningsfel(HttpResponse<String> svar) {
        return json(svar.body()).getJsonArray("anmarkningar").stream()
                .flatMap(anmarkning -> Jsonschema.ANMARKNING.fel(anmarkning.toString()).stream())
                .toList();
    }

    private static void assertProblem(int status, String kod, HttpResponse<String> svar) {
        assertEquals(status, svar.statusCode(), svar.body());
        assertEquals(PROBLEM, huvud(svar, "Content-Type"));
        assertEquals(kod, json(svar.body()).getString("kod"));
    }

    private HttpResponse<String> skicka(String kalkyl, String typ, String fraga) throws Exception {
        return sand(anrop(kalkyl, typ, fraga));
    }

    private HttpRequest.Builder anrop(String kalkyl, String typ, String fraga) {
        return HttpRequest.newBuilder(bas.resolve("/api/v1/kalkyl/" + kalkyl))
                .header("Content-Type", typ)
                .POST(BodyPublishers.ofString(fraga));
    }

    private static HttpResponse<String> sand(HttpRequest.Builder anrop) throws Exception {
        return HttpClient.newHttpClient().send(anrop.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String huvud(HttpResponse<String> svar, String namn) {
        return svar.headers().firstValue(namn).orElse("");
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
