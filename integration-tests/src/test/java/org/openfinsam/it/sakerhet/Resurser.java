package org.openfinsam.it.sakerhet;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the HTTP API of the built WAR answers to, read from its classes so that a new resource cannot be forgotten. */
final class Resurser {

    private static final String KLASSER = "WEB-INF/classes/";

    private Resurser() {}

    /** Every resource as method and path, such as {@code GET /api/v1/forbund}. */
    static Set<String> alla() {
        List<Class<?>> klasser = klasser();
        String rot = klasser.stream()
                .filter(k -> k.isAnnotationPresent(ApplicationPath.class))
                .map(k -> k.getAnnotation(ApplicationPath.class).value())
                .findFirst()
                .orElseThrow();
        Set<String> resurser = new TreeSet<>();
        for (Class<?> klass : klasser) {
            if (klass.isAnnotationPresent(Path.class)) {
                for (Method metod : klass.getDeclaredMethods()) {
                    for (Annotation a : metod.getAnnotations()) {
                        HttpMethod http = a.annotationType().getAnnotation(HttpMethod.class);
                        if (http != null) {
                            resurser.add(http.value() + " "
                                    + vag(rot, klass.getAnnotation(Path.class), metod.getAnnotation(Path.class)));
                        }
                    }
                }
            }
        }
        return resurser;
    }

    private static String vag(String rot, Path klass, Path metod) {
        String vag = "/" + rot + "/" + klass.value() + "/" + (metod == null ? "" : metod.value());
        return vag.replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static List<Class<?>> klasser() {
        try (ZipFile war = new ZipFile(new File(System.getProperty("openfinsam.war")))) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(namn -> namn.startsWith(KLASSER) && namn.endsWith(".class"))
                    .<Class<?>>map(namn -> klass(namn.substring(KLASSER.length(), namn.length() - ".class".length())
                            .replace('/', '.')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> klass(String namn) {
        try {
            return Class.forName(namn, false, Resurser.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
