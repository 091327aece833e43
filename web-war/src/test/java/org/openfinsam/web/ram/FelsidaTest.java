package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.web.Sidfiler;

class FelsidaTest {

    @ParameterizedTest
    @CsvSource({
        "400, BEGARAN",
        "401, NEKAD",
        "403, NEKAD",
        "404, SAKNAS",
        "405, SAKNAS",
        "413, FOR_STOR",
        "500, INTERNT",
        "503, INTERNT"
    })
    void everyStatusHasAPage(int status, Felsida vantad) {
        assertEquals(vantad, Felsida.av(status, null));
    }

    @Test
    void anExpiredViewIsToldApartFromAnError() {
        assertEquals(Felsida.UTGANGEN, Felsida.av(500, new ServletException(new ViewExpiredException("/x"))));
    }

    @ParameterizedTest
    @EnumSource
    void theFileOfThePageExists(Felsida sida) {
        assertTrue(Files.exists(Sidfiler.WEBAPP.resolve(sida.vag().substring(1))));
    }
}
