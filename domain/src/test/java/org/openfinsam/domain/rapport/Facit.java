package org.openfinsam.domain.rapport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;

/** The published tables of the test resources. */
final class Facit {
    private Facit() {}

    /** A table of amounts in kronor, row by row as it was published. */
    static Tabell tabell(String fil) {
        try (Reader kalla =
                new InputStreamReader(Facit.class.getResourceAsStream("/facit/" + fil), StandardCharsets.UTF_8)) {
            return Tabellcsv.las(kalla, Tabellform.belopp()).varde();
        } catch (IOException e) {
            throw new UncheckedIOException("Not read: " + fil, e);
        }
    }
}
