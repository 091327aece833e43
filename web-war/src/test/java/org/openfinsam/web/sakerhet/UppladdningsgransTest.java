package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UppladdningsgransTest {

    @ParameterizedTest
    @CsvSource({
        "/ekonomi/huvudbok, 67108864, true",
        "/ekonomi/huvudbok.xhtml, 67108864, true",
        "/ekonomi/huvudbok, 67200000, false",
        "/ekonomi/huvudbok, -1, false",
        "/insats/askande, 10485760, true",
        "/insats/askande, 41943040, false",
        "/insats/askande, -1, false",
        "/rakna/sie, 10485760, true",
        "/rakna/sie, 10560000, false",
        "/rakna/sie, -1, false",
    })
    void ryms(String sida, long byteantal, boolean ja) {
        assertEquals(ja, Uppladdningsgrans.ryms(sida, byteantal));
    }

    @Test
    void behallarensGransArHuvudbokens() throws IOException {
        String webb = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertTrue(webb.contains("<max-file-size>" + Uppladdningsgrans.HUVUDBOK + "</max-file-size>"));
    }
}
