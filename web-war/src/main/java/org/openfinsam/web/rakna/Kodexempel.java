package org.openfinsam.web.rakna;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of an example as a reader copies it: what it imports, and the lines that ask. */
final class Kodexempel {

    private static final Pattern FRAGA =
            Pattern.compile("(?s)\\n    public static \\S+ svar\\(\\)(?: throws [\\w, ]+)? \\{\\n(.*?)\\n    }\\n");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*$");

    private Kodexempel() {}

    /**
     * Imports, an empty line, the body of {@code svar()}.
     *
     * @param exempel a class whose source is packed beside it
     */
    static String av(Class<?> exempel) {
        String kalla = kalla(exempel);
        Matcher fraga = FRAGA.matcher(kalla);
        if (!fraga.find()) {
            throw new IllegalStateException(exempel + " has no method svar()");
        }
        List<String> importer =
                IMPORT.matcher(kalla).results().map(traff -> traff.group()).toList();
        return String.join("\n", importer) + "\n\n" + fraga.group(1).stripIndent();
    }

    private static String kalla(Class<?> exempel) {
        try (InputStream fil = exempel.getResourceAsStream(exempel.getSimpleName() + ".java")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
