package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.persistence.sakerhet.Roll.ADMINISTRATOR;
import static org.openfinsam.persistence.sakerhet.Roll.SOKANDE;

import jakarta.annotation.security.DeclareRoles;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.Sidfiler;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.sakerhet.Atkomst.Besked;

/** The list of access against what the application really holds: its pages, servlets and resources. */
class AtkomstTest {

    /** What the server itself offers and the list grants. */
    private static final List<String> SERVERNS = List.of("/health", "/health/ready", "/openapi");

    private static final List<Class<?>> KLASSER = klasser();

    @Test
    void everyPageIsOnTheList() {
        Set<String> sidor = sidor();
        assertFalse(sidor.isEmpty());
        assertEquals(Set.of(), utanRad("GET", sidor));
    }

    @Test
    void everyResourceMethodIsOnTheList() {
        Set<String> saknas = new TreeSet<>();
        for (String resurs : resurser()) {
            String[] delar = resurs.split(" ", 2);
            if (!utanRad(delar[0], Set.of(exempel(delar[1]))).isEmpty()) {
                saknas.add(resurs);
            }
        }
        assertEquals(Set.of(), saknas);
    }

    @Test
    void everyServletOfOursIsOnTheListOrNeverOpen() {
        Set<String> saknas = KLASSER.stream()
                .map(klass -> klass.getAnnotation(WebServlet.class))
                .filter(servlet -> servlet != null)
                .flatMap(servlet -> Arrays.stream(servlet.value()))
                .filter(vag -> Atkomst.metoder(vag).isEmpty())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), saknas);
    }

    @Test
    void everyRowOfTheListLeadsSomewhere() {
        Set<String> finns = new TreeSet<>(SERVERNS);
        finns.addAll(sidor());
        finns.addAll(filer());
        resurser().forEach(resurs -> finns.add(exempel(resurs.split(" ", 2)[1])));
        KLASSER.stream()
                .map(klass -> klass.getAnnotation(WebServlet.class))
                .filter(servlet -> servlet != null)
                .forEach(servlet -> finns.addAll(List.of(servlet.value())));
        List<String> doda = Atkomst.RADER.stream()
                .filter(rad -> finns.stream().noneMatch(rad::galler))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), doda);
    }

    @Test
    void theContainerIsToldTheNameOfEveryRole() {
        assertEquals(
                Arrays.stream(Roll.values()).map(Enum::name).collect(Collectors.toSet()),
                Set.of(Sakerhet.class.getAnnotation(DeclareRoles.class).value()));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /tillganglighet, SLAPP_IN",
        "HEAD, /tillganglighet, SLAPP_IN",
        "POST, /tillganglighet, ANNAN_METOD",
        "TRACE, /tillganglighet, ANNAN_METOD",
        "GET, /tillganglighet/, FINNS_INTE",
        "GET, /tillganglighet.xhtml, FINNS_INTE",
        "GET, /resurser/ram.css, SLAPP_IN",
        "GET, /resurser/, FINNS_INTE",
        "GET, /konto/losenord, NEKA",
        "POST, /logga-ut, NEKA",
        "GET, /logga-ut, ANNAN_METOD",
        "GET, /fel, FINNS_INTE",
        "GET, /WEB-INF/web.xml, FINNS_INTE",
        "GET, /metrics, FINNS_INTE",
        "GET, /api/v1/application.wadl, FINNS_INTE",
        "GET, /jakarta.faces.resource/x.js, FINNS_INTE",
        "GET, /okand, FINNS_INTE",
    })
    void whatIsNotGrantedIsDenied(String metod, String vag, Besked vantat) {
        assertEquals(vantat, Atkomst.besked(metod, vag, roll -> false));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /rapport/kommentar, true",
        "GET, /rapport/kommentar, false",
        "POST, /konto/losenord, false",
        "POST, /logga-in, false",
        "POST, /okand, false",
    })
    void onlyWhatMayBeKeptOverALoginIs(String metod, String vag, boolean sparas) {
        assertEquals(sparas, Atkomst.harUtkast(metod, vag));
    }

    @Test
    void anyRoleReachesTheAccountAndAnAdministratorEveryPage() {
        assertTrue(Atkomst.farOppnas("/konto/losenord", SOKANDE::equals));
        for (String sida : sidor()) {
            assertTrue(Atkomst.farOppnas(sida, ADMINISTRATOR::equals), sida);
        }
    }

    private static Set<String> utanRad(String metod, Set<String> vagar) {
        return vagar.stream()
                .filter(vag -> Atkomst.RADER.stream().noneMatch(rad -> rad.galler(metod, vag)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sidor() {
        return Sidfiler.alla().stream()
                .map(fil -> "/" + Sidfiler.WEBAPP.relativize(fil).toString().replace('\\', '/'))
                .filter(vag -> !vag.startsWith("/WEB-INF/"))
                .map(vag -> vag.equals("/index.xhtml") ? vag : vag.replaceFirst("\\.xhtml$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> filer() {
        try (Stream<java.nio.file.Path> filer = Files.walk(Sidfiler.WEBAPP)) {
            return filer.filter(Files::isRegularFile)
                    .map(fil -> "/" + Sidfiler.WEBAPP.relativize(fil).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method and path of every resource method, for example {@code POST /api/v1/kalkyl/bidrag}. */
    private static Set<String> resurser() {
        Set<String> resurser = new TreeSet<>();
        for (Class<?> klass : KLASSER) {
            if (klass.isAnnotationPresent(Path.class)) {
                for (Method metod : klass.getMethods()) {
                    metoder(metod).forEach(m -> resurser.add(m + " " + Api.ROT + del(klass) + del(metod)));
                }
            }
        }
        return resurser;
    }

    private static Stream<String> metoder(Method metod) {
        return Arrays.stream(metod.getAnnotations())
                .map(anteckning -> anteckning.annotationType().getAnnotation(HttpMethod.class))
                .filter(m -> m != null)
                .map(HttpMethod::value);
    }

    private static String del(AnnotatedElement med) {
        Path path = med.getAnnotation(Path.class);
        String vag = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return vag.isEmpty() ? "" : "/" + vag;
    }

    /** A path as somebody would ask for it: {@code {id}} becomes a word. */
    private static String exempel(String vag) {
        return vag.replaceAll("\\{[^}]*}", "exempel");
    }

    private static List<Class<?>> klasser() {
        java.nio.file.Path rot = java.nio.file.Path.of("target", "classes");
        Pattern klassfil = Pattern.compile("(?!.*(?:package|module)-info)(.*)\\.class");
        try (Stream<java.nio.file.Path> filer = Files.walk(rot)) {
            return filer.map(fil ->
                            klassfil.matcher(rot.relativize(fil).toString().replace('\\', '/')))
                    .filter(traff -> traff.matches())
                    .<Class<?>>map(traff -> klass(traff.group(1).replace('/', '.')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> klass(String namn) {
        try {
            return Class.forName(namn, false, AtkomstTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
