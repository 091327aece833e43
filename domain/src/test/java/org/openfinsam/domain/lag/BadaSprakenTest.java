package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of texts stands in both languages, with the same keys and the same places to fill. */
class BadaSprakenTest {

    private static final Path RESURSER = Path.of("src/main/resources");

    static List<Path> svenska() throws IOException {
        try (Stream<Path> filer = Files.walk(RESURSER)) {
            return filer.filter(f -> f.toString().endsWith("_sv.properties"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreTexts() throws IOException {
        assertFalse(svenska().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("svenska")
    void bothLanguagesSayTheSameThings(Path svensk) throws IOException {
        Properties sv = las(svensk);
        Properties en =
                las(svensk.resolveSibling(svensk.getFileName().toString().replace("_sv.", "_en.")));
        assertEquals(sv.stringPropertyNames(), en.stringPropertyNames());
        for (String nyckel : sv.stringPropertyNames()) {
            assertEquals(
                    Texter.platser(sv.getProperty(nyckel)),
                    Texter.platser(en.getProperty(nyckel)),
                    () -> "in " + nyckel);
        }
    }

    private static Properties las(Path fil) throws IOException {
        Properties texter = new Properties();
        try (Reader in = Files.newBufferedReader(fil)) {
            texter.load(in);
        }
        return texter;
    }
}
