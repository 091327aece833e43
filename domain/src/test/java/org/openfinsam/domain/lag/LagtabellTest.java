package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/law.md} tells for each rule where it stands in law and which test proves it. */
class LagtabellTest {

    private static final Path LAGTABELL = Path.of("../docs/law.md");

    private static final String INLEDNING = """
            # Law, rule, test

            What the program checks, where that stands in law, and the test class that proves it. A rule whose law was rewritten
            has one row per version. *Not verified* means that nobody has read the section in the act itself. The texts of all
            findings are in `anmarkningar.csv` in the domain jar, package `org.openfinsam.domain.lag`. *Motive*: the law leaves room,
            so that who decides may state a reason for the finding; of an error nobody may.

            This file is compared with the rules by every test run and written by `mvn -pl domain test -Dskriv`.

            | Law | Rule | In force | Severity | Motive | Test |
            | --- | --- | --- | --- | --- | --- |
            """;

    private static final Comparator<Regel> I_LAGENS_ORDNING = Comparator.comparing(
                    Regel::lagrum, Comparator.nullsLast(Comparator.comparing(Lagrum::forfattning)))
            .thenComparing(Regel::kod)
            .thenComparing(Regel::fran, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Test
    void varjeRegelHarEttTestOchVarjeTestEnRegel() {
        assertEquals(
                Regelverk.samlat().regler().stream().map(Regel::kod).collect(Collectors.toCollection(TreeSet::new)),
                testPerKod().keySet());
    }

    @Test
    void lagtabellenArReglernas() throws IOException {
        Map<String, Set<String>> tester = testPerKod();

        String tabell = Regelverk.samlat().regler().stream()
                .sorted(I_LAGENS_ORDNING)
                .map(regel -> "| %s | `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                lag(regel),
                                regel.kod(),
                                iKraft(regel),
                                regel.allvar() + (regel.kanAvrundas() ? ", " + Allvar.AVRUNDNING : ""),
                                regel.medgerMotiv() ? "yes" : "no",
                                String.join(", ", tester.getOrDefault(regel.kod(), Set.of()))))
                .collect(Collectors.joining());

        Facitfil.jamforEllerSkriv(LAGTABELL, INLEDNING + tabell);
    }

    private static String lag(Regel regel) {
        if (regel.lagrum() == null) {
            return "–";
        }
        return regel.lagrum() + (regel.verifierad() ? "" : " *(not verified)*");
    }

    private static String iKraft(Regel regel) {
        String fran = regel.fran() == null ? "" : "from " + regel.fran();
        String till = regel.till() == null ? "" : "to " + regel.till();
        return fran.isEmpty() && till.isEmpty() ? "always" : (fran + " " + till).strip();
    }

    private static Map<String, Set<String>> testPerKod() {
        Map<String, Set<String>> tester = new TreeMap<>();
        for (JavaClass klass : new ClassFileImporter().importPackages("org.openfinsam.domain")) {
            if (klass.isAnnotatedWith(Provar.class)) {
                String lank = "[%s](../domain/src/test/java/%s.java)"
                        .formatted(klass.getSimpleName(), klass.getName().replace('.', '/'));
                for (String kod : klass.getAnnotationOfType(Provar.class).value()) {
                    tester.computeIfAbsent(kod, k -> new TreeSet<>()).add(lank);
                }
            }
        }
        return tester;
    }
}
