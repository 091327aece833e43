package org.openfinsam.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The page sources, for the tests that guard them. */
public final class Sidfiler {

    public static final Path WEBAPP = Path.of("src", "main", "webapp");

    private Sidfiler() {}

    /** Every XHTML file: pages, templates and tag files. */
    public static List<Path> alla() {
        try (Stream<Path> filer = Files.walk(WEBAPP)) {
            return filer.filter(fil -> fil.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
