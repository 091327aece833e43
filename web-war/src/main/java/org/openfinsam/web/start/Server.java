package org.openfinsam.web.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Payara Micro in this process, with the application that lies in the same jar. */
final class Server {

    private static final Duration TALAMOD = Duration.ofSeconds(10);
    private static final String LYSSNARE =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private final Installningar installningar;

    Server(Installningar installningar) {
        this.installningar = installningar;
    }

    /**
     * Starts the server and deploys the application; returns when both have been tried.
     *
     * @param logg settings of the log
     * @throws IOException if the start commands cannot be written
     * @throws ReflectiveOperationException if the server fails
     */
    void starta(Path logg) throws IOException, ReflectiveOperationException {
        Path kommandon = Files.writeString(
                Files.createTempFile("openfinsam", ".txt"),
                "set " + LYSSNARE + ".address=" + installningar.adress() + "\n");
        kommandon.toFile().deleteOnExit();
        String[] argument = {
            "--port",
            Integer.toString(installningar.port()),
            "--nocluster",
            "--prebootcommandfile",
            kommandon.toString(),
            "--logproperties",
            logg.toString()
        };
        try {
            Class.forName("fish.payara.micro.PayaraMicro")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) argument);
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException(e.getCause());
        }
    }

    /**
     * Asks the application how it is until it is well, for a limited time: the server is up even when the deployment
     * failed, so an open port says nothing.
     *
     * @return whether the application is up
     * @throws InterruptedException if the process is being stopped
     */
    boolean arUppe() throws InterruptedException {
        HttpClient klient =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        long slut = System.nanoTime() + TALAMOD.toNanos();
        do {
            if (svar(klient, "/health") == 200 && svar(klient, "/") == 200) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        } while (System.nanoTime() < slut);
        return false;
    }

    private int svar(HttpClient klient, String vag) throws InterruptedException {
        URI adress = URI.create("http://127.0.0.1:" + installningar.port() + vag);
        try {
            return klient.send(
                            HttpRequest.newBuilder(adress)
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
