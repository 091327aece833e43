package org.openfinsam.web.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvTest {

    @TempDir
    private Path mapp;

    @Test
    void aFolderIsMadeAndLeftEmpty() throws Exception {
        Path ny = mapp.resolve("a/b");
        Prov.mapp(ny);
        try (Stream<Path> filer = Files.list(ny)) {
            assertEquals(0, filer.count());
        }
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path fil = Files.createFile(mapp.resolve("fil"));
        Startfel fel = assertThrows(Startfel.class, () -> Prov.mapp(fil));
        assertTrue(fel.getMessage().startsWith("Mappen " + fil + " går inte att skriva i; "), fel.getMessage());
    }

    @Test
    void aPortInUseIsRefusedAndAFreeOneIsGivenBack() throws IOException {
        int port;
        try (ServerSocket upptagen = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = upptagen.getLocalPort();
            Startfel fel = assertThrows(Startfel.class, () -> Prov.port("127.0.0.1", port));
            assertTrue(fel.getMessage().startsWith("Port " + port + " går inte att använda"), fel.getMessage());
        }
        assertDoesNotThrow(() -> Prov.port("127.0.0.1", port));
        assertDoesNotThrow(() -> Prov.port("127.0.0.1", port));
    }
}
