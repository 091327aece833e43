package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalTest {

    @ParameterizedTest
    @CsvSource({
        "/rapport/halvar?ar=2020, /rapport/halvar?ar=2020",
        "rapport, /rapport",
        ", /",
        "'', /",
        "/logga-in?till=/x, /",
        "/logga-ut, /",
    })
    void theReaderComesBackToThePageAskedFor(String till, String vantat) {
        assertEquals(vantat, Mal.efterInloggning(till));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//other.example/",
                "/\\other.example/",
                "\\\\other.example",
                "https://other.example/",
                "/\t/other.example/",
                "/\u0000/other.example",
                "/a\r\nSet-Cookie: x=y"
            })
    void noAddressLeadsToAnotherSiteOrSplitsTheAnswer(String till) {
        String mal = Mal.efterInloggning(till);
        assertEquals("/", mal.substring(0, 1));
        assertEquals(mal, mal.replaceAll("^/[/\\\\]|[\\p{Cntrl}]", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/rapport/halvar, , /logga-in?till=%2Frapport%2Fhalvar",
        "/rapport/halvar, forbund=a&ar=2020, /logga-in?till=%2Frapport%2Fhalvar%3Fforbund%3Da%26ar%3D2020",
    })
    void theLoginRemembersThePage(String vag, String fraga, String vantat) {
        assertEquals(vantat, Mal.inloggning(vag, fraga));
    }
}
