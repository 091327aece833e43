package org.openfinsam.domain.exempel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.domain.lag.Facitfil;

/**
 * The code in {@code README.md} is code that is compiled and run: {@link ExempelTest}, and the project that
 * {@code integration-tests/consumer} is, built with the jar alone. Between {@code <!-- kod: name -->} and
 * {@code <!-- /kod -->} stands what {@link #kod} finds under the name.
 */
class LasmigTest {

    private static final Path LASMIG = Path.of("README.md");
    private static final Path EXEMPEL = Path.of("src/test/java/org/openfinsam/domain/exempel/ExempelTest.java");
    private static final Path KONSUMENT = Path.of("../integration-tests/consumer");
    private static final Path KONSUMENTENS_TEST =
            KONSUMENT.resolve("src/test/java/org/example/delning/DelningTest.java");

    private static final Pattern PLATS = Pattern.compile("(<!-- kod: (\\w+) -->\n)(?s:.*?)(<!-- /kod -->)");
    private static final Pattern METOD = Pattern.compile("\n    void (\\w+)\\(\\)");
    private static final Pattern RUM = Pattern.compile("\n\\| `(\\w+)` \\|");
    private static final int MEST_RADER = 15;

    @Test
    void kodenIReadmeArKodSomKors() throws IOException {
        String lasmig = PLATS.matcher(las(LASMIG))
                .replaceAll(plats -> Matcher.quoteReplacement(plats.group(1) + "```" + sprak(plats.group(2)) + "\n"
                        + kod(plats.group(2)) + "```\n" + plats.group(3)));

        Facitfil.jamforEllerSkriv(LASMIG, lasmig);
    }

    @Test
    void tioExempelOchIngetGloms() {
        Set<String> visade = PLATS.matcher(las(LASMIG))
                .results()
                .map(plats -> plats.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(10, exempel().size());
        assertTrue(visade.containsAll(exempel()), () -> exempel() + " are not all among " + visade);
    }

    @ParameterizedTest
    @MethodSource("exempel")
    void ettExempelArHogstFemtonRader(String exempel) {
        assertTrue(kod(exempel).lines().count() <= MEST_RADER, () -> kod(exempel));
    }

    @Test
    void varjeRumStarDar() throws IOException {
        try (Stream<Path> rum = Files.list(Path.of("src/main/java/org/openfinsam/domain"))) {
            assertEquals(
                    rum.map(mapp -> mapp.getFileName().toString()).sorted().toList(),
                    RUM.matcher(las(LASMIG))
                            .results()
                            .map(rad -> rad.group(1))
                            .sorted()
                            .toList());
        }
    }

    static List<String> exempel() {
        List<String> exempel = METOD.matcher(las(EXEMPEL))
                .results()
                .map(metod -> metod.group(1))
                .collect(Collectors.toList());
        exempel.add("egenRegel");
        return exempel;
    }

    private static String sprak(String namn) {
        return switch (namn) {
            case "beroende" -> "xml";
            case "utskrift", "egenRegelTjanst" -> "text";
            case "egenRegelTexter" -> "properties";
            default -> "java";
        };
    }

    private static String kod(String namn) {
        return switch (namn) {
            case "beroende" ->
                mellan(las(KONSUMENT.resolve("pom.xml")), "  <dependencies>\n", "</dependency>\n") + "</dependency>\n";
            case "delning" -> las(konsumentens("java/org/example/delning/Delning.java"));
            case "utskrift" -> mellan(las(KONSUMENTENS_TEST), "assertEquals(\"\"\"\n", "\"\"\"");
            case "importer" -> importer(las(EXEMPEL));
            case "egenRegel" ->
                "public final class "
                        + mellan(
                                las(konsumentens("java/org/example/delning/Buffertregel.java")),
                                "public final class ",
                                null);
            case "egenRegelFynd" -> metod(KONSUMENTENS_TEST, "aRuleOfOurOwn");
            case "egenRegelModul" -> las(konsumentens("java/module-info.java"));
            case "egenRegelTjanst" ->
                las(konsumentens("resources/META-INF/services/org.openfinsam.domain.lag.Regelkalla"));
            case "egenRegelTexter" ->
                List.of("buffert_sv", "buffert_en").stream()
                        .map(fil -> fil + ".properties")
                        .map(fil -> "# " + fil + "\n" + las(konsumentens("resources/org/example/delning/" + fil)))
                        .collect(Collectors.joining());
            default -> metod(EXEMPEL, namn);
        };
    }

    private static Path konsumentens(String fil) {
        return KONSUMENT.resolve("src/main").resolve(fil);
    }

    private static String metod(Path fil, String namn) {
        return mellan(las(fil), "    void " + namn + "() {\n", "\n    }\n") + "\n";
    }

    /** The imports of a test class that the library or Java has. */
    private static String importer(String kod) {
        return Arrays.stream(kod.split("\n"))
                .filter(rad -> rad.startsWith("import ") && !rad.contains("org.junit.jupiter.api.Test;"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What stands between two texts, without the indentation that all its lines have. */
    private static String mellan(String kod, String fran, String till) {
        int start = kod.indexOf(fran) + fran.length();
        assertTrue(start >= fran.length(), () -> "No '" + fran + "' in " + kod);
        int slut = till == null ? kod.length() : kod.indexOf(till, start);
        return kod.substring(start, slut).stripIndent();
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(fil.toString(), e);
        }
    }
}
