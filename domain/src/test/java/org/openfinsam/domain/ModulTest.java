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
import org.openfinsam.domain.forbund.Indelningskalla;
import org.openfinsam.domain.lag.Regelkalla;

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

    static Stream<Class<?>> tjanster() {
        return Stream.of(Indelningskalla.class, Regelkalla.class);
    }

    @Test
    void modulenFragarEfterVarjeTjanst() {
        assertEquals(sorterade(tjanster().map(Class::getName)), sorterade(MODUL.uses().stream()));
    }

    @ParameterizedTest
    @MethodSource("tjanster")
    void varjeKallaFinnsIModulenOchPaKlassvagen(Class<?> tjanst) throws IOException {
        List<String> kallor = sorterade(KLASSER.stream()
                .filter(klass -> klass.isAssignableTo(tjanst) && !klass.isInterface())
                .map(JavaClass::getName));

        assertEquals(
                kallor,
                sorterade(MODUL.provides().stream()
                        .filter(erbjuden -> erbjuden.service().equals(tjanst.getName()))
                        .flatMap(erbjuden -> erbjuden.providers().stream())));
        assertEquals(
                kallor,
                sorterade(Files.readAllLines(KLASSFILER.resolve("META-INF/services/" + tjanst.getName())).stream()));
    }

    private static List<String> sorterade(Stream<String> namn) {
        return namn.distinct().sorted().toList();
    }
}
