package org.openfinsam.domain;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.BudgetId;
import org.openfinsam.domain.ekonomi.Budgetunderlag;
import org.openfinsam.domain.ekonomi.KommentarId;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.domain.ekonomi.KorridorId;
import org.openfinsam.domain.ekonomi.Korridorval;
import org.openfinsam.domain.ekonomi.PrognosId;
import org.openfinsam.domain.ekonomi.PrognosutfallId;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.ForbundsordningId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.OmbildningId;
import org.openfinsam.domain.forbund.OmbildningsplanId;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Regionkod;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.lag.Forfattning;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Betalningsplan;
import org.openfinsam.domain.medel.BidragsarId;
import org.openfinsam.domain.rapport.FyndmotivId;
import org.openfinsam.domain.rapport.Fyndnyckel;
import org.openfinsam.domain.tid.Frist;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What {@code docs/api-policy.md} promises of every public type. */
class ApiTest {

    private static final Path KALLKOD = Path.of("src/main/java");
    private static final Pattern PUBLIK_TYP = Pattern.compile("(?m)^public .*\\b(class|interface|record|enum) ");
    private static final Pattern SINCE = Pattern.compile("(?m)^ \\* @since (.*)$");

    /** A text as each value type writes it. A type that can be read from a text has its row here. */
    private static final Map<Class<?>, List<String>> TEXTER = Map.ofEntries(
            entry(Andel.class, List.of("1/2", "-833/1000", "0/1", "7/3")),
            entry(AskandebeslutId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(AskandeId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(
                    Belopp.class,
                    List.of("0.00", "1234567.50", "-0.01", "92233720368547758.07", "-92233720368547758.08")),
            entry(BeslutRef.class, List.of("Styrelsen 2016-11-25 § 75", "Kommunfullmäktige 2013-06-17")),
            entry(ForbundsordningId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(Aldersspann.class, List.of("16–64", "20–64")),
            entry(Betalningsplan.class, List.of("KVARTAL 1/31")),
            entry(BidragsarId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(BudgetId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(Budgetunderlag.class, List.of("740000.00 0.5 2017-10 - 2", "1.00 1 2020-01 2020-12 -2.25")),
            entry(Forfattning.class, List.of("Lag (2003:1210)", "Kommunallag (2017:725)")),
            entry(ForbundId.class, List.of("sodra-norrbotten", "a1")),
            entry(FyndmotivId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(Fyndnyckel.class, List.of("FL5-NYCKELDEL 2014 medlem=Piteå", "FL4-ORGANISATIONSNUMMER-SAKNAS -")),
            entry(Frist.class, List.of("P14D", "P3W", "P2M")),
            entry(InsatsId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(KommentarId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(Kommentarstext.class, List.of("Ingen tjänst köptes.", "Två\nrader")),
            entry(
                    Koppling.class,
                    List.of(
                            "5010\t5010\t\t\tovrigt\tLokalhyra\t\t",
                            "4500\t4599\t6\tA1\tindivid\tArenan\t1/3\tAvtal 2020")),
            entry(Kontonummer.class, List.of("1930", "0100")),
            entry(Kommunkod.class, List.of("2580", "0980")),
            entry(PrognosId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(PrognosutfallId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(KorridorId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(Korridorval.class, List.of("1 3", "-", "2")),
            entry(
                    Lagrum.class,
                    List.of("Lag (2003:1210)", "Lag (2003:1210) 5 a §", "Kommunallag (2017:725) 8 kap. 12 §")),
            entry(OmbildningId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(OmbildningsplanId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(Organisationsnummer.class, List.of("222000-1834")),
            entry(OverenskommelseId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(Period.class, List.of("2020-01-01/2020-06-30", "2020-02-29/2020-02-29")),
            entry(Rakenskapsar.class, List.of("2020", "9999")),
            entry(Regionkod.class, List.of("25", "09")),
            entry(RakningId.class, List.of("00000000-0000-0000-0000-000000000000")),
            entry(UtlysningId.class, List.of("00000000-0000-0000-0000-000000000000")));

    @Test
    void varjePubliktTypSagerFranVilkenVersion() throws IOException {
        Map<String, String> sedan = sedan();

        assertFalse(sedan.isEmpty());
        sedan.values().removeIf(version -> version.matches("[0-9]+\\.[0-9]+"));
        assertEquals(Map.of(), sedan, "public types without @since");
    }

    @Test
    void varjeTypSomLasesUrTextHarSinaTexter() {
        assertEquals(
                lasesUrText()
                        .map(metod -> metod.getReturnType().getName())
                        .sorted()
                        .toList(),
                new ArrayList<>(new TreeSet<>(
                        TEXTER.keySet().stream().map(Class::getName).toList())));
    }

    @ParameterizedTest
    @MethodSource("lasesUrText")
    void enTextSomLasesSkrivsLikadan(Method las) throws ReflectiveOperationException {
        for (String text : TEXTER.getOrDefault(las.getReturnType(), List.of())) {
            Object varde = las.invoke(null, text);

            assertEquals(text, varde.toString());
            assertEquals(varde, las.invoke(null, varde.toString()));
        }
    }

    /** The static {@code parse} or {@code of} of every public type that makes the type of one text. */
    static Stream<Method> lasesUrText() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ApiTest.class.getPackageName())
                        .stream()
                        .filter(klass -> klass.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .flatMap(klass -> Arrays.stream(klass.getDeclaredMethods())
                                .filter(metod -> List.of("parse", "of").contains(metod.getName())
                                        && Modifier.isPublic(metod.getModifiers())
                                        && Modifier.isStatic(metod.getModifiers())
                                        && metod.getReturnType() == klass
                                        && List.of(metod.getParameterTypes()).equals(List.of(String.class))));
    }

    /** The {@code @since} of the public type of each source file; empty where there is none. */
    private static Map<String, String> sedan() throws IOException {
        Map<String, String> sedan = new TreeMap<>();
        try (Stream<Path> allt = Files.walk(KALLKOD)) {
            for (Path fil : allt.filter(fil -> fil.toString().endsWith(".java")).toList()) {
                String kod = Files.readString(fil);
                Matcher typ = PUBLIK_TYP.matcher(kod);
                if (typ.find()) {
                    String dokumentation = kod.substring(Math.max(kod.lastIndexOf("/**", typ.start()), 0), typ.start());
                    Matcher since = SINCE.matcher(dokumentation);
                    sedan.put(KALLKOD.relativize(fil).toString(), since.find() ? since.group(1) : "");
                }
            }
        }
        return sedan;
    }
}
