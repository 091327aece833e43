package org.openfinsam.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources of {@code docs/extension-points.md}, compiled as somebody else's jar and set beside the library, with loaders
 * of their own so that no other test meets them.
 */
class UtvidgningTest {

    private static final String PAKET = "exempel.utvidgning";
    private static final Path BIBLIOTEKET = Path.of("target/classes");
    private static final Path KALLKOD = Path.of("src/test/java/exempel/utvidgning");
    private static final Path RESURSER = Path.of("src/test/resources/exempel/utvidgning");
    private static final Path BESKRIVNING = Path.of("../docs/extension-points.md");

    private static final String SVAR = """
            last day 2020-05-22
            closed: klämdag
            at the office by 2020-05-20
            Lokaler
            Hyra av kontoret
            El
            Summa lokaler
            4 checks, 0 differences
            Individinriktade insatser 25.0
            Personal och övrigt 43.8
            Strukturinriktade insatser 12.5
            Lokaler 18.8
            Rörelsens kostnader 100.0
            Premises
            Rent of the office
            El
            Total premises
            4 checks, 0 differences
            Interventions for individuals 25.0
            Staff and other 43.8
            Structural interventions 12.5
            Premises 18.8
            Operating costs 100.0
            Eget kapital är 700 kr, över styrelsens tak 500 kr. Planera fler insatser, eller sänk äskandet.
            Own capital is 700 SEK, above the board's limit of 500 SEK. Plan more interventions, or ask for less.""";

    @TempDir
    private Path jar;

    @Test
    void paKlassvagen() throws Exception {
        kompilera(javafiler(), "-cp", BIBLIOTEKET.toString());
        kopiera(RESURSER.resolve("META-INF/services"), jar.resolve("META-INF/services"));

        try (URLClassLoader klassvag = new URLClassLoader(
                new URL[] {BIBLIOTEKET.toUri().toURL(), jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertEquals(SVAR, svar(klassvag));
        }
    }

    @Test
    void paModulvagen() throws Exception {
        List<Path> filer = new ArrayList<>(javafiler());
        filer.add(RESURSER.resolve("module-info.java"));
        kompilera(filer, "--module-path", BIBLIOTEKET.toString());

        Configuration moduler = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(BIBLIOTEKET, jar), ModuleFinder.of(), Set.of(PAKET));
        ModuleLayer lager =
                ModuleLayer.boot().defineModulesWithOneLoader(moduler, ClassLoader.getPlatformClassLoader());

        assertEquals(SVAR, svar(lager.findLoader(PAKET)));
    }

    static Stream<Path> visade() throws IOException {
        try (Stream<Path> resurser = Files.walk(RESURSER)) {
            return Stream.concat(
                    javafiler().stream().filter(fil -> !fil.endsWith("Svar.java")),
                    resurser
                            .filter(Files::isRegularFile)
                            .filter(fil -> !fil.getParent().endsWith("services"))
                            .toList()
                            .stream());
        }
    }

    @ParameterizedTest
    @MethodSource("visade")
    void beskrivningenVisarFilenSomDenAr(Path fil) throws IOException {
        String innehall =
                Files.readString(fil).replaceFirst("^package .*;\n\n", "").strip();

        assertTrue(Files.readString(BESKRIVNING).contains("\n" + innehall + "\n```\n"), () -> "Not as in " + fil);
    }

    private static String svar(ClassLoader laddare) throws ReflectiveOperationException {
        Supplier<?> svar = (Supplier<?>)
                laddare.loadClass(PAKET + ".Svar").getConstructor().newInstance();
        return svar.get().toString().replace('\u00a0', ' ');
    }

    private static List<Path> javafiler() throws IOException {
        try (Stream<Path> filer = Files.list(KALLKOD)) {
            return filer.sorted().toList();
        }
    }

    private void kompilera(List<Path> filer, String vag, String bibliotek) throws IOException {
        List<String> argument = new ArrayList<>(List.of("--release", "17", "-d", jar.toString(), vag, bibliotek));
        filer.forEach(fil -> argument.add(fil.toString()));
        StringWriter utskrift = new StringWriter();
        PrintWriter ut = new PrintWriter(utskrift);

        int svar = ToolProvider.findFirst("javac").orElseThrow().run(ut, ut, argument.toArray(String[]::new));

        assertEquals(0, svar, utskrift::toString);
        kopiera(RESURSER, jar.resolve(PAKET.replace('.', '/')));
    }

    private static void kopiera(Path fran, Path till) throws IOException {
        Files.createDirectories(till);
        try (Stream<Path> filer = Files.list(fran)) {
            filer.filter(Files::isRegularFile).forEach(fil -> kopieraFil(fil, till.resolve(fil.getFileName())));
        }
    }

    private static void kopieraFil(Path fran, Path till) {
        try {
            Files.copy(fran, till);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
