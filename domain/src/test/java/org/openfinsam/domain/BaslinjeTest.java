package org.openfinsam.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tdk.signaturetest.Setup;
import com.sun.tdk.signaturetest.SignatureTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelverk;

/**
 * What was released stays: the public API and the codes of findings may grow, but nothing is taken away or changed. What they
 * are compared with lies as text in {@code src/api}; {@code -Dbaslinje=<version>} writes it anew. Why and when is said by
 * {@code docs/api-policy.md}.
 */
class BaslinjeTest {

    private static final Path SIGNATURER = Path.of("src/api/openfinsam-domain.sigtest");
    private static final Path KODER = Path.of("src/api/anmarkningar.csv");
    private static final Path KODER_NU = Path.of("src/main/resources/org/openfinsam/domain/lag/anmarkningar.csv");
    private static final int KOD = 0;
    private static final int PARAMETRAR = 6;

    private interface Verktyg {
        void kor(String[] argument, PrintWriter logg, PrintWriter rapport);
    }

    @BeforeAll
    static void skrivAnyttOmDetArMeningen() throws IOException {
        String version = System.getProperty("baslinje");
        if (version != null) {
            Setup skrivare = new Setup();
            String rapport = kor(skrivare::run, "-ApiVersion", version);
            assertTrue(skrivare.isPassed(), rapport);
            Files.copy(KODER_NU, KODER, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void ingetPubliktArBortaEllerAndrat() {
        SignatureTest jamforare = new SignatureTest();

        // The source, not only the binary, is compared: a new type argument breaks those who compile.
        String rapport = kor(jamforare::run, "-b", "-Mode", "src");

        assertTrue(jamforare.isPassed(), rapport + "docs/api-policy.md says how something is taken away.");
    }

    @Test
    void ingenKodArBortaEllerBerattarMindre() throws IOException {
        Map<String, Set<String>> nu = Regelverk.samlat().regler().stream()
                .collect(Collectors.toMap(Regel::kod, regel -> new HashSet<>(regel.parametrar()), (en, annan) -> en));
        List<String> rader = Files.readAllLines(KODER);

        assertFalse(rader.isEmpty());
        for (String rad : rader.subList(1, rader.size())) {
            String[] falt = rad.split(";", -1);
            List<String> parametrar = falt[PARAMETRAR].isEmpty() ? List.of() : List.of(falt[PARAMETRAR].split(" "));

            assertTrue(nu.containsKey(falt[KOD]), () -> falt[KOD] + " is gone");
            assertTrue(nu.get(falt[KOD]).containsAll(parametrar), () -> falt[KOD] + " no longer tells " + parametrar);
        }
    }

    /** Runs the tool with the classes of the JDK that the library is made for, whichever runs the test. */
    private static String kor(Verktyg verktyg, String... argument) {
        StringWriter rapport = new StringWriter();
        PrintWriter ut = new PrintWriter(rapport);
        Stream<String> alltid = Stream.of(
                "-static",
                "-Package",
                BaslinjeTest.class.getPackageName(),
                "-BootCP",
                "17",
                "-Classpath",
                "target/classes",
                "-FileName",
                SIGNATURER.toString());
        verktyg.kor(Stream.concat(alltid, Stream.of(argument)).toArray(String[]::new), ut, ut);
        return rapport.toString();
    }
}
