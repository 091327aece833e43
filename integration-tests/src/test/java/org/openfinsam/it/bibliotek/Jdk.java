package org.openfinsam.it.bibliotek;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK on this machine, known by the {@code release} file that each has. */
record Jdk(Path hem, int version) {

    private static final Path ANVANDAREN = Path.of(System.getProperty("user.home"));
    private static final List<Path> VANLIGA_MAPPAR = List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/usr/java"),
            Path.of("/opt"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            ANVANDAREN.resolve(".jdks"),
            ANVANDAREN.resolve(".sdkman/candidates/java"));

    /** The one that runs the build. */
    static Jdk byggets() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The one that {@code -Dit.jdk} names, or the newest in the usual folders, if it is newer than the build's. */
    static Optional<Jdk> nyare() {
        String namngiven = System.getProperty("it.jdk");
        Stream<Jdk> alla = namngiven.isEmpty()
                ? VANLIGA_MAPPAR.stream().flatMap(Jdk::under)
                : Stream.of(i(Path.of(namngiven))
                        .orElseThrow(() -> new IllegalArgumentException("No JDK in it.jdk: " + namngiven)));
        return alla.filter(jdk -> jdk.version > byggets().version).max(Comparator.comparingInt(Jdk::version));
    }

    private static Stream<Jdk> under(Path mapp) {
        if (!Files.isDirectory(mapp)) {
            return Stream.empty();
        }
        try (Stream<Path> mappar = Files.list(mapp)) {
            return mappar.flatMap(m -> Stream.of(m, m.resolve("Contents/Home"))).toList().stream()
                    .flatMap(hem -> i(hem).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Jdk> i(Path hem) {
        Path release = hem.resolve("release");
        if (!Files.isReadable(release) || !Files.isExecutable(hem.resolve("bin/javac"))) {
            return Optional.empty();
        }
        try (Reader kalla = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
            Properties uppgifter = new Properties();
            uppgifter.load(kalla);
            String version = uppgifter.getProperty("JAVA_VERSION", "").replace("\"", "");
            return version.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Jdk(hem, Runtime.Version.parse(version).feature()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }
}
