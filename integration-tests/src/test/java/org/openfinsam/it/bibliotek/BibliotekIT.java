package org.openfinsam.it.bibliotek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.it.grund.Mapp;

/**
 * The library as others take it: installed from a copy of its sources as its README says, into a local repository of its
 * own, and used by a project that has nothing else of ours. Whatever Maven needs it takes from the repository that this
 * build runs on; there is no network.
 */
class BibliotekIT {

    private static final Path ROT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HAR = Path.of(System.getProperty("target"), "bibliotek");
    private static final Path FORRAD = HAR.resolve("repository");
    private static final String VERSION = System.getProperty("project.version");
    private static final Path INSTALLERAT =
            FORRAD.resolve("org/openfinsam/openfinsam-domain").resolve(VERSION);

    /** What the domain is made of, and the modules that the parent has to find. */
    private static final List<String> KALLOR = List.of(
            "pom.xml",
            "LICENSE",
            ".mvn",
            "domain",
            "persistence/pom.xml",
            "web-war/pom.xml",
            "integration-tests/pom.xml");

    /** Short runs: the second compiler of the JVM would cost more than it gives. */
    private static final String SNABBSTART = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** Nothing of where and when the second build is made may be in the jar. */
    private static final String EN_ANNAN_DATOR = " -Duser.timezone=Asia/Tokyo -Duser.language=de -Duser.country=DE";

    @BeforeAll
    static void installFromACopyOfTheSources() throws Exception {
        Mapp.tom(HAR);
        Files.writeString(HAR.resolve("settings.xml"), """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>byggets</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(
                        Path.of(System.getProperty("maven.repo")).toUri()));
        Path kalla = HAR.resolve("kalla");
        for (String del : KALLOR) {
            Mapp.kopiera(ROT.resolve(del), kalla.resolve(del));
        }
        maven(
                Jdk.byggets(),
                kalla,
                EN_ANNAN_DATOR,
                "-pl",
                "domain",
                "-am",
                "install",
                "-Dmaven.test.skip",
                // What the first build has already done to the same sources.
                "-Dmaven.javadoc.skip",
                "-Dspotless.check.skip");
    }

    @ParameterizedTest
    @ValueSource(strings = {".jar", "-sources.jar"})
    void twoBuildsGiveTheSameJar(String slut) throws Exception {
        Path forsta = ROT.resolve("domain/target/openfinsam-domain-" + VERSION + slut);
        Path andra = INSTALLERAT.resolve("openfinsam-domain-" + VERSION + slut);

        assertEquals(sha256(forsta), sha256(andra), () -> olika(forsta, andra));
    }

    @Test
    void theJarSaysWhatItIsAndUnderWhichLicence() throws Exception {
        try (JarFile jar = new JarFile(
                INSTALLERAT.resolve("openfinsam-domain-" + VERSION + ".jar").toFile())) {
            Attributes huvud = jar.getManifest().getMainAttributes();
            assertEquals("OpenFinsam domain", huvud.getValue(Attributes.Name.IMPLEMENTATION_TITLE));
            assertEquals(VERSION, huvud.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
            assertNotNull(jar.getEntry("META-INF/LICENSE"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherProjectUsesItWithTheJdkOfThisBuild(boolean modulvag) throws Exception {
        use(Jdk.byggets(), modulvag);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherProjectUsesItWithANewerJdk(boolean modulvag) throws Exception {
        Optional<Jdk> nyare = Jdk.nyare();
        assumeTrue(nyare.isPresent(), "No newer JDK is found here; name one with -Dit.jdk=/path/to/jdk");
        use(nyare.get(), modulvag);
    }

    private static void use(Jdk jdk, boolean modulvag) throws IOException, InterruptedException {
        Path projekt = HAR.resolve((modulvag ? "modulvag-" : "klassvag-") + jdk.version());
        Mapp.kopiera(ROT.resolve("integration-tests/consumer"), projekt);
        if (!modulvag) {
            Files.delete(projekt.resolve("src/main/java/module-info.java"));
        }
        List<String> argument = new ArrayList<>(List.of("test", "-Dmodulvag=" + modulvag, "-DargLine=" + SNABBSTART));
        argument.addAll(List.of(System.getProperty("consumer.versions").split(" ")));

        maven(jdk, projekt, "", argument.toArray(String[]::new));

        String rapport =
                Files.readString(projekt.resolve("target/surefire-reports/org.example.delning.DelningTest.txt"));
        assertTrue(rapport.contains("Failures: 0, Errors: 0, Skipped: 0"), rapport);
        assertFalse(rapport.contains("Tests run: 0"), rapport);
    }

    private static void maven(Jdk jdk, Path projekt, String jvm, String... argument)
            throws IOException, InterruptedException {
        List<String> kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-q",
                "-s",
                HAR.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + FORRAD));
        kommando.addAll(List.of(argument));
        Path logg = projekt.resolveSibling(projekt.getFileName() + ".log");
        ProcessBuilder bygge = new ProcessBuilder(kommando)
                .directory(projekt.toFile())
                .redirectErrorStream(true)
                .redirectOutput(logg.toFile());
        bygge.environment().put("JAVA_HOME", jdk.hem().toString());
        bygge.environment().put("MAVEN_OPTS", SNABBSTART + jvm);
        bygge.environment().remove("MAVEN_ARGS");
        assertEquals(0, bygge.start().waitFor(), () -> jdk + ", " + las(logg));
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path fil) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(fil)));
    }

    /** Which entries of two jars differ, for the one who has to find out why. */
    private static String olika(Path forsta, Path andra) {
        try (JarFile en = new JarFile(forsta.toFile());
                JarFile annan = new JarFile(andra.toFile())) {
            return "differs in "
                    + en.stream()
                            .filter(post -> annan.getEntry(post.getName()) == null
                                    || annan.getEntry(post.getName()).getCrc() != post.getCrc()
                                    || annan.getEntry(post.getName()).getTime() != post.getTime())
                            .map(Object::toString)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
