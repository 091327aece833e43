package org.openfinsam.web.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trials of what the server needs from the machine, made before it starts. */
final class Prov {

    private Prov() {}

    /**
     * Makes the folder if it is not there and writes a file in it.
     *
     * @param mapp folder of database and logs
     * @throws Startfel if nothing can be written there
     */
    static void mapp(Path mapp) throws Startfel {
        try {
            Files.createDirectories(mapp);
            Files.delete(Files.createTempFile(mapp, "prov", null));
        } catch (IOException e) {
            throw new Startfel(
                    "Mappen " + mapp
                            + " går inte att skriva i; ge kontot som kör OpenFinsam skrivrätt där eller välj en"
                            + " annan mapp med OPENFINSAM_DATA.",
                    e);
        }
    }

    /**
     * Takes the port for a moment.
     *
     * @param adress address to listen on
     * @param port port to listen on
     * @throws Startfel if something else has it, or it may not be had
     */
    static void port(String adress, int port) throws Startfel {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(adress))) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new Startfel(
                    "Port " + port + " går inte att använda (upptagen eller skyddad); stoppa det program som har den"
                            + " eller välj en annan port med OPENFINSAM_PORT.",
                    e);
        }
    }
}
