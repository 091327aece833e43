package org.openfinsam.it.grund;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The runnable jar as a process of its own; closing kills it. */
public final class Program implements AutoCloseable {

    private static final Pattern UPPE = Pattern.compile("OpenFinsam svarar på (\\S+) .*");

    private final Process process;
    private final BufferedReader ut;
    private final List<String> rader = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        ut = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts the jar in an environment with these settings and no other.
     *
     * @param arbetsmapp working folder, where the data folder is made unless a setting says otherwise
     * @param installningar settings, name to value
     * @return the running process
     */
    public static Program starta(Path arbetsmapp, Map<String, String> installningar) {
        List<String> kommando = new ArrayList<>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        kommando.addAll(List.of(System.getProperty("server.jvm").split(" ")));
        kommando.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", System.getProperty("openfinsam.jar")));
        ProcessBuilder bygge = new ProcessBuilder(kommando).directory(arbetsmapp.toFile());
        bygge.environment().keySet().removeIf(namn -> namn.startsWith("OPENFINSAM_"));
        bygge.environment().putAll(installningar);
        bygge.environment().put("LC_ALL", "C");
        try {
            return new Program(bygge.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port that nothing listens on.
     *
     * @return the port
     */
    public static int ledigPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the application says where it answers.
     *
     * @return the address
     */
    public URI vantaTillsUppe() {
        try {
            for (String rad = ut.readLine(); rad != null; rad = ut.readLine()) {
                rader.add(rad);
                Matcher uppe = UPPE.matcher(rad);
                if (uppe.matches()) {
                    return URI.create(uppe.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("did not start: " + fel());
    }

    /**
     * Waits until the process has ended by itself.
     *
     * @return exit status
     * @throws InterruptedException if the test is being stopped
     */
    public int vantaTillsSlut() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    /**
     * What the console held on standard output until the process ended.
     *
     * @return lines
     */
    public List<String> utskrift() {
        return Stream.concat(rader.stream(), ut.lines()).toList();
    }

    /**
     * What the console held on standard error until the process ended.
     *
     * @return lines
     */
    public List<String> fel() {
        return process.errorReader(StandardCharsets.UTF_8).lines().toList();
    }

    /** Asks the process to end, as {@code kill} does; by its handle, which leaves its output open. */
    public void avsluta() {
        process.toHandle().destroy();
    }

    /**
     * Ends the process without asking, as {@code kill -9} does.
     *
     * @throws InterruptedException if the test is being stopped
     */
    public void doda() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
