package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Apibeskrivning.Anrop;
import org.openfinsam.web.api.Apibeskrivning.Exemplet;
import org.openfinsam.web.api.Apibeskrivning.Parametern;
import org.openfinsam.web.rakna.Exempel;

class ApibeskrivningTest {

    private static final List<Anrop> ANROP = Apibeskrivning.av(klasser()).anrop();

    @Test
    void theOpenCallsComeFirst() {
        List<String> anrop = ANROP.stream().map(a -> a.metod() + " " + a.vag()).toList();

        assertEquals("POST /api/v1/kalkyl/avstamning", anrop.get(0));
        assertTrue(anrop.contains("GET /api/v1/forbund"), anrop::toString);
        List<Boolean> oppna =
                ANROP.stream().map(a -> a.grupp().equals(Apibeskrivning.OPPNA)).toList();
        assertEquals(oppna.lastIndexOf(true) + 1, oppna.indexOf(false));
    }

    @Test
    void aCalculatorTellsItsExamplesAndItsAnswer() {
        Anrop avstamning = anrop("post-kalkyl-avstamning");

        assertEquals(
                List.of(
                        new Exemplet("application/json", Exempel.AVSTAMNING.strip()),
                        new Exemplet("text/csv", Exempel.AVSTAMNING_CSV.strip())),
                avstamning.fragor());
        assertEquals(
                Exempel.AVSTAMNING_SVAR.strip(), avstamning.svar().orElseThrow().text());
        assertEquals(
                List.of("200", "400", "422"),
                avstamning.koder().stream().map(Apibeskrivning.Svarskod::kod).toList());
        assertEquals(
                new Parametern("radregel", false, false, "CSV only, repeatable; + is %2B", ""),
                avstamning.parametrar().get(2));
        assertEquals("/api/v1/kalkyl/avstamning", avstamning.exempeladress());
    }

    @Test
    void aReportTellsWhatItsAddressSays() {
        Anrop rapport = anrop("get-forbund-id-rapporter-halvarsrapport");

        assertEquals(
                new Parametern("id", true, true, "the association's name in addresses", "sodra-norrbotten"),
                rapport.parametrar().get(0));
        assertEquals(
                "/api/v1/forbund/sodra-norrbotten/rapporter/halvarsrapport?ar=2020&period=H1&format=json&tabell=resultat",
                rapport.exempeladress());
    }

    /** A new resource needs its words in Swedish, and one that is gone takes them along. */
    @Test
    void everyWordOfEveryCallIsInSwedishAndNothingElseIs() throws IOException {
        Set<String> nycklar = new TreeSet<>();
        for (Anrop anrop : ANROP) {
            nycklar.add(anrop.id() + ".rubrik");
            if (!anrop.om().isEmpty()) {
                nycklar.add(anrop.id() + ".om");
            }
            anrop.parametrar().stream()
                    .filter(p -> !p.om().isEmpty())
                    .forEach(p -> nycklar.add(anrop.id() + ".parameter." + p.namn()));
            anrop.koder().forEach(kod -> nycklar.add(anrop.id() + ".svar." + kod.kod()));
        }
        Properties svenska = new Properties();
        try (Reader fil = new InputStreamReader(
                Api.class.getResourceAsStream("beskrivning_sv.properties"), StandardCharsets.UTF_8)) {
            svenska.load(fil);
        }
        assertEquals(nycklar, new TreeSet<>(svenska.stringPropertyNames()));
    }

    @Test
    void everyGroupHasAName() {
        Set<String> finns = Sidtexter.av(Locale.ENGLISH).nycklar();
        assertEquals(
                List.of(),
                ANROP.stream()
                        .map(anrop -> "apisida.grupp." + anrop.grupp())
                        .filter(nyckel -> !finns.contains(nyckel))
                        .distinct()
                        .toList());
    }

    @Test
    void theCodesOfErrorsAndTheHeadsOfTheTablesHaveTexts() {
        Set<String> finns = Sidtexter.av(Locale.ENGLISH).nycklar();
        Stream<String> nycklar = Stream.of(
                        Stream.of("tabell", "namn", "plats", "krav", "om").map(del -> "apisida.parameter." + del),
                        Stream.of("tabell", "namn", "status", "betyder").map(del -> "apisida.kod." + del),
                        Stream.of("tabell", "namn", "allvar", "lag", "sager").map(del -> "apisida.regel." + del),
                        Arrays.stream(Problemkod.values()).map(kod -> "api." + kod))
                .flatMap(n -> n);
        assertEquals(
                List.of(), nycklar.filter(nyckel -> !finns.contains(nyckel)).toList());
    }

    @Test
    void aNameThatIsNoClassIsAFaultOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> Apibeskrivning.av(List.of("org.openfinsam.Finns.Inte")));
    }

    private static Anrop anrop(String id) {
        return ANROP.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    /** The classes that the server reads for its document. */
    private static List<String> klasser() {
        Properties installningar = new Properties();
        try (InputStream fil = Api.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            installningar.load(fil);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return List.of(installningar.getProperty("mp.openapi.scan.classes").split("\\s*,\\s*"));
    }
}
