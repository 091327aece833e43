package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BegransadTest {

    private static InputStream av(int byten) {
        return new Begransad(new ByteArrayInputStream(new byte[byten]), 10);
    }

    @Test
    void asMuchAsPromisedIsRead() throws Exception {
        assertEquals(10, av(10).readAllBytes().length);
    }

    @Test
    void oneByteMoreIsRefusedHoweverItIsRead() {
        assertEquals(413, status(() -> av(11).readAllBytes()));
        assertEquals(413, status(() -> av(11).skip(11)));
        assertEquals(413, status(() -> {
            try (InputStream kropp = av(11)) {
                while (kropp.read() >= 0) {
                    // One at a time.
                }
            }
        }));
    }

    private static int status(org.junit.jupiter.api.function.Executable lasning) {
        return assertThrows(Problemfel.class, lasning)
                .problem(Locale.ENGLISH)
                .json()
                .getInt("status");
    }
}
