package org.openfinsam.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ladder of rooms and the purity of the library. A rule that matches no class fails. */
class ArkitekturTest {

    private static final String ROT = "org.openfinsam.domain";
    private static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROT);

    /** A room, the rooms nearer the root that it may use, and why no others. */
    record Rum(String namn, String narmareRoten, String varfor) {
        private String paket() {
            return ROT + "." + namn;
        }

        private String[] farAnvanda() {
            return Stream.concat(
                            Stream.of("java"),
                            Arrays.stream((namn + " " + narmareRoten).split(" "))
                                    .map(rum -> ROT + "." + rum))
                    .map(paket -> paket + "..")
                    .toArray(String[]::new);
        }
    }

    /** The ladder, as far as it is built. A new room gets its step here with its first class. */
    static List<Rum> stegen() {
        return List.of(
                new Rum("belopp", "", "money is counted without knowing what it is for"),
                new Rum("tid", "", "days are counted without knowing what they are for"),
                new Rum("lag", "belopp tid", "a rule cites money and days, never those who apply it"),
                new Rum("forbund", "belopp tid lag", "an association is there before its money"),
                new Rum("medel", "belopp tid lag forbund", "members' money is there before anybody accounts for it"),
                new Rum(
                        "ekonomi",
                        "belopp tid lag forbund medel",
                        "accounts do not know what the money was granted to"),
                new Rum(
                        "insats",
                        "belopp tid lag forbund medel ekonomi",
                        "what the money goes to is there before anybody decides on it or reports it"),
                new Rum(
                        "styrning",
                        "belopp tid lag forbund medel ekonomi insats",
                        "the board decides on what other rooms hold"),
                new Rum(
                        "rapport",
                        "belopp tid lag forbund medel ekonomi insats styrning",
                        "a report tells of every room and none needs it"));
    }

    @ParameterizedTest
    @MethodSource("stegen")
    void ettRumAnvanderBaraRumNarmareRotenOchJava(Rum rum) {
        classes()
                .that()
                .resideInAPackage(rum.paket() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(rum.farAnvanda())
                .because(rum.varfor())
                .check(KLASSER);
    }

    @Test
    void varjePaketArEttRumPaStegen() {
        assertEquals(
                stegen().stream().map(Rum::paket).sorted().toList(),
                KLASSER.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What is banned: owner, method, and a parameter type that makes the call innocent. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "java.util.Locale,               getDefault,        -,                the reader's language is a parameter",
                "java.lang.String,               toLowerCase,       java.util.Locale, the default locale may be Turkish",
                "java.lang.String,               toUpperCase,       java.util.Locale, the default locale may be Turkish",
                "java.lang.String,               format,            java.util.Locale, it follows the default locale",
                "java.lang.String,               formatted,         -,                it follows the default locale",
                "java.util.Formatter,            .*,                java.util.Locale, it follows the default locale",
                "java.text.*,                    .*,                -,                it follows the default locale",
                "java.time.format.*,             ofPattern,         java.util.Locale, it follows the default locale",
                "java.time.format.*,             ofLocalized.*,     -,                it follows the default locale",
                "java.time.ZoneId,               systemDefault,     -,                a day has no time zone here",
                "java.util.TimeZone,             .*,                -,                a day has no time zone here",
                "java.time.*,                    now,               java.time.Clock,  the caller says what day it is",
                "java.time.Clock,                system.*,          -,                the caller says what day it is",
                "java.util.Date,                 .*,                -,                the caller says what day it is",
                "java.util.Calendar,             .*,                -,                the caller says what day it is",
                "java.lang.System,               currentTimeMillis, -,                the caller says what time it is",
                "java.lang.System,               nanoTime,          -,                the caller says what time it is",
                "java.lang.System,               out,               -,                a library returns what it has to say",
                "java.nio.charset.Charset,       defaultCharset,    -,                a text says what it is written in",
            })
    void ingentingFoljerDatornsSprakZonEllerKlocka(String agare, String metod, String menMed, String varfor) {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        agare + "." + metod,
                        atkomst -> traffar(atkomst, agare, metod)
                                && (menMed == null || !parametrar(atkomst).contains(menMed))))
                .because(varfor)
                .check(KLASSER);
    }

    private static boolean traffar(JavaAccess<?> atkomst, String agare, String metod) {
        return atkomst.getTargetOwner().getName().matches(agare)
                && atkomst.getTarget().getName().matches(metod);
    }

    private static List<String> parametrar(JavaAccess<?> atkomst) {
        return atkomst.getTarget() instanceof CodeUnitAccessTarget kodenhet
                ? kodenhet.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                : List.of();
    }
}
