package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FelservletTest {

    @Test
    void the_largest_form_is_the_same_here_and_in_web_xml() throws IOException {
        String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertTrue(web.contains("<max-request-size>" + Felservlet.STORSTA_FORMULAR + "</max-request-size>"));
    }
}
