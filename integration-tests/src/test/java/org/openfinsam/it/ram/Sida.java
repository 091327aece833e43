package org.openfinsam.it.ram;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A page of the application, found in the built WAR so that a new one cannot be forgotten.
 *
 * @param vag path as a user asks for it, without the file ending
 */
public record Sida(String vag) {

    /**
     * Every Faces view outside {@code WEB-INF}.
     *
     * @return pages in alphabetical order
     */
    public static List<Sida> alla() {
        try (ZipFile war = new ZipFile(new File(System.getProperty("openfinsam.war")))) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(namn -> namn.endsWith(".xhtml") && !namn.startsWith("WEB-INF/"))
                    .sorted()
                    .map(namn -> new Sida("/" + namn.replaceFirst("(^index)?\\.xhtml$", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
