package org.openfinsam.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenapiTest {

    @Test
    void theDescriptionIsReadFromEveryResourceAndNothingElse() throws Exception {
        Set<String> resurser = new TreeSet<>(Set.of(Api.class.getName()));
        for (String namn : klasser()) {
            if (Class.forName(namn, false, getClass().getClassLoader()).isAnnotationPresent(Path.class)) {
                resurser.add(namn);
            }
        }

        assertEquals(resurser, lasta());
    }

    private static Set<String> lasta() throws IOException {
        Properties installningar = new Properties();
        try (InputStream fil = Api.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            installningar.load(fil);
        }
        return new TreeSet<>(Arrays.asList(
                installningar.getProperty("mp.openapi.scan.classes").split("\\s*,\\s*")));
    }

    private static Set<String> klasser() throws IOException {
        java.nio.file.Path rot = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> filer = Files.walk(rot.resolve("org"))) {
            return filer.map(fil -> rot.relativize(fil).toString().replace(java.io.File.separatorChar, '.'))
                    .filter(fil -> fil.endsWith(".class") && !fil.endsWith("-info.class"))
                    .map(fil -> fil.substring(0, fil.length() - ".class".length()))
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
