package org.openfinsam.it.grund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders under {@code target}. */
public final class Mapp {

    private Mapp() {}

    /**
     * Makes a folder, or empties it.
     *
     * @param mapp the folder
     * @return the folder, empty
     */
    public static Path tom(Path mapp) {
        try {
            if (Files.exists(mapp)) {
                try (Stream<Path> allt = Files.walk(mapp)) {
                    for (Path p : allt.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(p);
                    }
                }
            }
            return Files.createDirectories(mapp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies a file, or a folder with all it holds but {@code target}.
     *
     * @param fran what is copied
     * @param till where it shall be; folders above it are made
     */
    public static void kopiera(Path fran, Path till) {
        try (Stream<Path> allt = Files.walk(fran)) {
            for (Path fil : allt.filter(Files::isRegularFile).toList()) {
                Path del = fran.relativize(fil);
                if (!del.startsWith("target")) {
                    Path kopia = till.resolve(del.toString());
                    Files.createDirectories(kopia.getParent());
                    Files.copy(fil, kopia);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
