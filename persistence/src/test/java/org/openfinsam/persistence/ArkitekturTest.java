package org.openfinsam.persistence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.rapport.FyndhistorikRepository;

/** The ladder of the store: each room's whitelist, and the one way a write may go. */
@AnalyzeClasses(packages = "org.openfinsam.persistence", importOptions = ImportOption.DoNotIncludeTests.class)
class ArkitekturTest {

    private static final Set<String> SKRIVNINGAR =
            Set.of("persist", "merge", "remove", "createNativeQuery", "createStoredProcedureQuery");

    @ArchTest
    static final ArchRule GRUND = rum("grund", "every other room stands on it");

    @ArchTest
    static final ArchRule BELOPP = rum("belopp", "tables are filed by those who make them", "domain.belopp");

    @ArchTest
    static final ArchRule FORBUND = rum(
            "forbund",
            "an association knows nothing of its money",
            "domain.belopp",
            "domain.tid",
            "domain.lag",
            "domain.forbund",
            "persistence.grund",
            "persistence.belopp");

    @ArchTest
    static final ArchRule MEDEL = rum(
            "medel",
            "what members give knows nothing of what it is spent on",
            "domain.belopp",
            "domain.tid",
            "domain.lag",
            "domain.forbund",
            "domain.medel",
            "persistence.grund",
            "persistence.belopp",
            "persistence.forbund");

    @ArchTest
    static final ArchRule EKONOMI = rum(
            "ekonomi",
            "money knows nothing of what it is spent on",
            "domain.belopp",
            "domain.tid",
            "domain.lag",
            "domain.forbund",
            "domain.medel",
            "domain.ekonomi",
            "persistence.grund",
            "persistence.belopp",
            "persistence.forbund");

    @ArchTest
    static final ArchRule INSATS = rum(
            "insats",
            "what the money goes to knows nothing of who decides or reports",
            "domain.belopp",
            "domain.tid",
            "domain.lag",
            "domain.forbund",
            "domain.medel",
            "domain.ekonomi",
            "domain.insats",
            "persistence.grund",
            "persistence.belopp",
            "persistence.forbund",
            "persistence.medel");

    @ArchTest
    static final ArchRule RAPPORT = rum(
            "rapport",
            "what is said of the figures comes last",
            "domain.belopp",
            "domain.tid",
            "domain.lag",
            "domain.forbund",
            "domain.medel",
            "domain.ekonomi",
            "domain.rapport",
            "persistence.grund",
            "persistence.belopp",
            "persistence.forbund",
            "persistence.medel",
            "persistence.ekonomi");

    @ArchTest
    static final ArchRule SAKERHET = rum(
            "sakerhet", "an account is no concept of the field", "domain.forbund", "domain.medel", "persistence.grund");

    @ArchTest
    static final ArchRule DEMO = rum(
            "demo",
            "demo data goes in the way of all data",
            "domain.belopp",
            "domain.tid",
            "domain.forbund",
            "domain.medel",
            "domain.ekonomi",
            "domain.insats",
            "persistence.grund",
            "persistence.forbund",
            "persistence.medel",
            "persistence.ekonomi",
            "persistence.insats");

    @ArchTest
    static final ArchRule UTIFRAN = classes()
            .that()
            .doNotHaveFullyQualifiedName("org.openfinsam.persistence.grund.Radplatser")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.sql..",
                    "jakarta..",
                    "org.openfinsam.domain..",
                    "org.openfinsam.persistence..",
                    "org.flywaydb.core..",
                    "org.h2..",
                    "org.postgresql..",
                    "org.dhatim.fastexcel.."))
            .because(
                    "the store knows nothing of the web, and one class alone the name of the one that does the mapping (ADR 0012)");

    @ArchTest
    static final ArchRule ALLA_RUM = classes()
            .should()
            .resideInAnyPackage(
                    Stream.of("grund", "belopp", "forbund", "medel", "ekonomi", "insats", "rapport", "sakerhet", "demo")
                            .map(rum -> "org.openfinsam.persistence." + rum)
                            .toArray(String[]::new))
            .because("a room without a rule of its own stands outside the ladder");

    @ArchTest
    static final ArchRule EN_VAG_ATT_SKRIVA = noClasses()
            .that()
            .areNotAssignableTo(Revisionslogg.class)
            .and()
            .doNotHaveFullyQualifiedName(Aggregatlager.class.getName())
            .and()
            // The history of findings is itself a log, written by the check and by nobody.
            .doNotHaveFullyQualifiedName(FyndhistorikRepository.class.getName())
            .should()
            .callMethodWhere(skriver())
            .because("a write without its row in the audit log has never happened");

    private static ArchRule rum(String rum, String darfor, String... far) {
        String[] paket = Stream.concat(Stream.of("persistence." + rum), Stream.of(far))
                .map(namn -> "org.openfinsam." + namn)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("org.openfinsam.persistence." + rum)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(paket).or(DescribedPredicate.not(resideInAPackage("org.openfinsam.."))))
                .because(darfor);
    }

    private static DescribedPredicate<JavaCall<?>> skriver() {
        return DescribedPredicate.describe(
                "writes through an EntityManager",
                anrop -> arAnrop(anrop, EntityManager.class, SKRIVNINGAR)
                        || arAnrop(anrop, Query.class, Set.of("executeUpdate")));
    }

    private static boolean arAnrop(JavaCall<?> anrop, Class<?> till, Set<String> metoder) {
        return anrop.getTargetOwner().isAssignableTo(till) && metoder.contains(anrop.getName());
    }
}
