package org.openfinsam.it.rakna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A line that a page offers for a shell: read by a shell, sent by us.
 *
 * @param argument what the shell gives the program {@code curl}
 */
record Kommandorad(List<String> argument) {

    /** What a shell makes of a line; a function stands in for the program, which may not be there. */
    static Kommandorad las(String rad) {
        try {
            Process skal = new ProcessBuilder("sh", "-s").start();
            try (var in = skal.getOutputStream()) {
                in.write(("curl() { for ord in \"$@\"; do printf '%s\\0' \"$ord\"; done; }\n" + rad + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            String[] delar = new String(skal.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0", -1);
            return new Kommandorad(List.of(delar).subList(0, delar.length - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer, as the program would print it. */
    HttpResponse<String> kor() throws Exception {
        return kor(Map.of());
    }

    /** The answer, where a file that the line names lies beside it. */
    HttpResponse<String> kor(Map<String, byte[]> filer) throws Exception {
        HttpRequest.Builder anrop = HttpRequest.newBuilder(URI.create(argument.get(0)));
        for (int i = 1; i < argument.size(); i += 2) {
            String varde = argument.get(i + 1);
            switch (argument.get(i)) {
                case "-H" -> anrop.header(varde.replaceFirst(":.*", ""), varde.replaceFirst("^[^:]*: ", ""));
                case "--data-raw" -> anrop.POST(BodyPublishers.ofString(varde));
                case "--data-binary" -> anrop.POST(BodyPublishers.ofByteArray(filer.get(varde.substring(1))));
                default -> throw new IllegalArgumentException(argument.get(i));
            }
        }
        return HttpClient.newHttpClient().send(anrop.build(), HttpResponse.BodyHandlers.ofString());
    }
}
