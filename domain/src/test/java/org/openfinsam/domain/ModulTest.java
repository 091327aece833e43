package org.openfinsam.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The module tells the truth about the library, and the class path tells the same. */
class ModulTest {

    private static final Path KLASSFILER = Path.of("target/classes");
    private static final ModuleDescriptor MODUL = ModuleFinder.of(KLASSFILER)
            .find("org.openfinsam.domain")
            .orElseThrow()
            .descriptor();
    private static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openfinsam.domain");

    @Test
    void modulenVisarVarjeRumForAlla() {
        assertEquals(
                sorterade(KLASSER.stream().map(JavaClass::getPackageName)),
                sorterade(MODUL.exports().stream()
                        .filter(paket -> !paket.isQualified())
                        .map(ModuleDescriptor.Exports::source)));
    }

    @Test
    void modulenBehoverBaraJavaBase() {
        assertEquals(List.of("java.base"), sorterade(MODUL.requires().stream().map(ModuleDescriptor.Requires::name)));
    }

    /** What others may add to: an interface whose name ends with {@code kalla}. */
    static List<JavaClass> kallor() {
        return KLASSER.stream()
                .filter(klass -> klass.isInterface() && klass.getSimpleName().endsWith("kalla"))
                .toList();
    }

    @Test
    void modulenFragarEfterVarjeKalla() {
        assertEquals(sorterade(kallor().stream().map(JavaClass::getName)), sorterade(MODUL.uses().stream()));
    }

    @ParameterizedTest
    @MethodSource("kallor")
    void varjeEgenKallaFinnsIModulenOchPaKlassvagen(JavaClass kalla) throws IOException {
        List<String> egna = sorterade(KLASSER.stream()
                .filter(klass -> klass.isAssignableTo(kalla.getName()) && !klass.isInterface())
                .map(JavaClass::getName));
        Path tjanst = KLASSFILER.resolve("META-INF/services").resolve(kalla.getName());

        assertEquals(
                egna,
                sorterade(MODUL.provides().stream()
                        .filter(tillhandahallen -> tillhandahallen.service().equals(kalla.getName()))
                        .flatMap(tillhandahallen -> tillhandahallen.providers().stream())));
        assertEquals(egna, sorterade(Files.exists(tjanst) ? Files.readAllLines(tjanst).stream() : Stream.empty()));
    }

    private static List<String> sorterade(Stream<String> namn) {
        return namn.distinct().sorted().toList();
    }
}
