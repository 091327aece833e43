package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATextInBothLanguages(Problemkod kod) {
        assertFalse(kod.text(SVENSKA).isBlank());
        assertFalse(kod.text(Locale.ENGLISH).isBlank());
    }

    @ParameterizedTest
    @CsvSource({"400, BEGARAN", "404, SAKNAS", "418, BEGARAN", "429, TAKT", "500, INTERNT", "503, INTERNT"})
    void everyStatusHasACode(int status, Problemkod vantad) {
        assertEquals(vantad, Problemkod.foresta(status));
    }

    @Test
    void aProblemIsWrittenWithItsFields() {
        assertEquals(
                "{\"title\":\"Not Found\",\"status\":404,\"kod\":\"SAKNAS\",\"detail\":\"There is nothing at this address.\"}",
                Problem.av(Problemkod.SAKNAS, Locale.ENGLISH).json().toString());
    }

    @Test
    void theFindingsOfARuleStandBesideItsCode() {
        Problem problem = Problemfel.av(Problemkod.REGEL, "FL5-NYCKEL", sprak -> sprak.getLanguage())
                .medAnmarkningar(sprak -> List.of(
                        Json.createObjectBuilder().add("kod", "FL5-NYCKEL").build()))
                .problem(SVENSKA);
        assertEquals(
                "{\"title\":\"Unprocessable Content\",\"status\":422,\"kod\":\"FL5-NYCKEL\",\"detail\":\"sv\","
                        + "\"anmarkningar\":[{\"kod\":\"FL5-NYCKEL\"}]}",
                problem.json().toString());
    }
}
