package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.ekonomi.Saldoslag;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.ekonomi.Siefel;
import org.openfinsam.web.Sidfiler;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.rakna.exempel.Avstamningsexempel;
import org.openfinsam.web.rakna.exempel.Bidragsexempel;
import org.openfinsam.web.rakna.exempel.Bidragskontrollexempel;
import org.openfinsam.web.rakna.exempel.Fristexempel;
import org.openfinsam.web.rakna.exempel.Sieexempel;
import org.openfinsam.web.rakna.exempel.Tilldelningsexempel;

class KalkylatorTest {

    /** What the code on a page answers, beside what the API answers to the same question. */
    static Stream<Arguments> exempel() throws IOException, SieSaknas {
        Avstamning.Resultat avstamning = Avstamningsexempel.svar();
        return Stream.of(
                Arguments.of(
                        Bidragsjson.skriv(assertInstanceOf(Bidragsfordelning.Fordelad.class, Bidragsexempel.svar())),
                        Exempel.BIDRAG_SVAR),
                Arguments.of(
                        Kontrolljson.skriv(Bidragskontrollexempel.svar(), Jsonprov.SVENSKA),
                        Exempel.BIDRAGSKONTROLL_SVAR),
                Arguments.of(Fristjson.skriv(Fristexempel.svar(), Jsonprov.SVENSKA), Exempel.FRISTER_SVAR),
                Arguments.of(
                        Avstamningsjson.skriv(
                                new Avstamningstjanst.Svar(avstamning.kontrollerade(), avstamning.avvikelser()),
                                Jsonprov.SVENSKA),
                        Exempel.AVSTAMNING_SVAR),
                Arguments.of(Siejson.skriv(Sieexempel.svar(), Jsonprov.SVENSKA), Exempel.SIE_SVAR),
                Arguments.of(
                        Tilldelningsjson.skriv(
                                assertInstanceOf(StatligTilldelning.Fordelad.class, Tilldelningsexempel.svar())),
                        Exempel.TILLDELNING_SVAR));
    }

    @ParameterizedTest
    @MethodSource("exempel")
    void theCodeOnThePageAnswersAsTheApiDoes(JsonObject svar, String vantat) {
        assertEquals(Jsonprov.json(vantat), svar);
    }

    @ParameterizedTest
    @EnumSource(Kalkylator.class)
    void theCodeIsTheImportsAndTheBodyWithoutIndentation(Kalkylator kalkylator) throws Exception {
        String kod = Kodexempel.av(kalkylator.exempel());
        String kalla = Files.readString(java.nio.file.Path.of(
                "src/main/java", kalkylator.exempel().getName().replace('.', '/') + ".java"));

        assertTrue(kod.startsWith("import "), kod);
        assertTrue(kod.contains("\n\n"), kod);
        assertTrue(kod.lines().count() <= 30, kod);
        for (String rad : kod.split("\n", -1)) {
            assertTrue(kalla.contains(rad), rad);
        }
        assertTrue(kod.contains("\nreturn "), kod);
    }

    @ParameterizedTest
    @EnumSource(Kalkylator.class)
    void everyCalculatorHasAPageAndItsWords(Kalkylator kalkylator) {
        Set<String> finns = Sidtexter.av(Locale.ENGLISH).nycklar();
        Stream<String> nycklar = Stream.concat(
                Stream.of(".rubrik", ".kort", ".oppna", ".lagen").map(slut -> kalkylator.namn() + slut),
                Stream.concat(
                        Stream.of(kalkylator.menynyckel()),
                        kalkylator.lagstycken().stream().map(Lagstycke::nyckel)));

        assertEquals(
                List.of(), nycklar.filter(nyckel -> !finns.contains(nyckel)).toList());
        assertTrue(Files.exists(Sidfiler.WEBAPP.resolve(kalkylator.vag().substring(1) + ".xhtml")));
    }

    @Test
    void everyWordThatAPageChoosesHasAText() {
        Set<String> finns = Sidtexter.av(Locale.ENGLISH).nycklar();
        Stream<String> nycklar = Stream.of(
                        ord("bidragskontroll.part", List.of(Part.values())),
                        ord("rakna.avrundning", Bidragsformular.AVRUNDNINGAR),
                        ord("avstamning.enhet", Avstamningsformular.ENHETER),
                        ord("avstamning.tomt", List.of(Tomt.values())),
                        ord("avstamning.barnamn", List.of(Avstamningsformular.Barnamn.values())),
                        ord("sie.fel", List.of(Siefel.values())),
                        ord("sie.antal", List.of(Saldoslag.values())),
                        ord("frister.svar", List.of("JUSTERAS", "ANSLAS", "TAS_NED")))
                .flatMap(n -> n);
        assertEquals(
                List.of(), nycklar.filter(nyckel -> !finns.contains(nyckel)).toList());
    }

    private static Stream<String> ord(String nyckel, List<?> val) {
        return val.stream().map(ett -> nyckel + "." + ett);
    }

    @Test
    void aSectionOfLawLeadsToItsAct() {
        assertEquals(
                new Lagstycke("KL 5 kap. 69\u00a0§", "lag.KL.5.69", "https://rkrattsbaser.gov.se/sfst?bet=2017:725"),
                Lagstycke.kommunal("5 kap. 69"));
        assertEquals("lag.FL.5a", Lagstycke.finsam("5 a").nyckel());
    }
}
