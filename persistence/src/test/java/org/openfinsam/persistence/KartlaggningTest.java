package org.openfinsam.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.AttributeConverter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.domain.forbund.Forbund;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The mapping files against the classes they map, as both stand in files: what a mapping tool would otherwise do in
 * silence (store a field nobody named, leave one out, write to a final field) is red here.
 */
class KartlaggningTest {

    private static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openfinsam");
    private static final List<String> FILER = element(las("persistence.xml"), "mapping-file")
            .map(fil -> fil.getTextContent().strip())
            .toList();
    private static final List<Document> KARTOR =
            FILER.stream().map(fil -> las(fil.replaceFirst("META-INF/", ""))).toList();

    /** A class and the attributes its mapping names, the excluded among them. */
    private record Avbildning(JavaClass klass, List<String> attribut) {
        @Override
        public String toString() {
            return klass.getSimpleName();
        }
    }

    static Stream<Avbildning> avbildningar() {
        return KARTOR.stream()
                .flatMap(karta ->
                        Stream.of("entity", "embeddable", "mapped-superclass").flatMap(slag -> element(karta, slag)))
                .map(element -> new Avbildning(
                        KLASSER.get(element.getAttribute("class")),
                        element(element, "attributes")
                                .flatMap(KartlaggningTest::barn)
                                .map(attribut -> attribut.getAttribute("name"))
                                .sorted()
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("avbildningar")
    void varjeFaltArNamntEnGangOchIngetAnnat(Avbildning avbildning) {
        List<String> falt = avbildning.klass().getAllFields().stream()
                .filter(KartlaggningTest::arInstansfalt)
                .map(JavaField::getName)
                .sorted()
                .toList();

        assertEquals(falt, avbildning.attribut());
    }

    @ParameterizedTest
    @MethodSource("avbildningar")
    void ingetFaltArFinal(Avbildning avbildning) {
        assertEquals(
                List.of(),
                avbildning.klass().getAllFields().stream()
                        .filter(KartlaggningTest::arInstansfalt)
                        .filter(falt -> falt.getModifiers().contains(JavaModifier.FINAL))
                        .toList(),
                "A woven class may not write to a final field: IllegalAccessError, in the server alone");
    }

    @ParameterizedTest
    @MethodSource("avbildningar")
    void alltArPrivatOchEnTomKonstruktorFinns(Avbildning avbildning) {
        JavaClass klass = avbildning.klass();
        JavaConstructor tom = klass.getConstructors().stream()
                .filter(konstruktor -> konstruktor.getRawParameterTypes().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No constructor without parameters in " + klass.getName()));

        assertTrue(tom.getModifiers().contains(JavaModifier.PRIVATE), tom::getFullName);
        assertTrue(klass.getAllFields().stream()
                .filter(KartlaggningTest::arInstansfalt)
                .allMatch(falt -> falt.getModifiers().contains(JavaModifier.PRIVATE)));
    }

    @ParameterizedTest
    @MethodSource("avbildningar")
    void ingenArEnRecord(Avbildning avbildning) {
        assertTrue(!avbildning.klass().isRecord(), "EclipseLink makes no record of an entity or an embeddable");
    }

    @Test
    void varjeKonverterareArDeklareradOchAnvand() {
        Set<String> deklarerade = KARTOR.stream()
                .flatMap(karta -> element(karta, "converter"))
                .map(element -> element.getAttribute("class"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> anvanda = KARTOR.stream()
                .flatMap(karta -> element(karta, "convert"))
                .map(element -> element.getAttribute("converter"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> skrivna = KLASSER.stream()
                .filter(klass -> klass.isAssignableTo(AttributeConverter.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(deklarerade, anvanda);
        assertEquals(deklarerade, skrivna);
    }

    @Test
    void varjeInbaddatVardeHarSinKarta() {
        Set<String> kartlagda =
                avbildningar().map(avbildning -> avbildning.klass().getName()).collect(Collectors.toSet());
        List<String> oformedlade = avbildningar()
                .flatMap(avbildning -> avbildning.klass().getAllFields().stream())
                .filter(KartlaggningTest::arInstansfalt)
                .flatMap(falt -> falt.getAllInvolvedRawTypes().stream())
                .filter(typ -> typ.getName().startsWith("org.openfinsam"))
                .filter(typ -> !typ.isRecord() && !typ.isEnum() && !kartlagda.contains(typ.getName()))
                .map(JavaClass::getName)
                .toList();

        assertEquals(List.of(), oformedlade);
    }

    @Test
    void varjeFilArMed() throws IOException {
        Set<String> iMappen;
        try (BufferedReader mapp = new BufferedReader(new InputStreamReader(
                KartlaggningTest.class.getResourceAsStream("/META-INF/orm"), StandardCharsets.UTF_8))) {
            iMappen = mapp.lines().map(fil -> "META-INF/orm/" + fil).collect(Collectors.toCollection(TreeSet::new));
        }

        assertEquals(iMappen, new TreeSet<>(FILER));
    }

    /** Without weaving, tests of the store prove nothing of final fields: see docs/adr/0001. */
    @Test
    void provenKorsMedVavdaKlasser() {
        assertTrue(PersistenceWeaved.class.isAssignableFrom(Forbund.class));
    }

    private static boolean arInstansfalt(JavaField falt) {
        return !falt.getModifiers().contains(JavaModifier.STATIC);
    }

    private static Document las(String fil) {
        try (InputStream xml = KartlaggningTest.class.getResourceAsStream("/META-INF/" + fil)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(fil, e);
        }
    }

    private static Stream<Element> element(Document dokument, String namn) {
        return element(dokument.getDocumentElement(), namn);
    }

    private static Stream<Element> element(Element under, String namn) {
        NodeList funna = under.getElementsByTagName(namn);
        return IntStream.range(0, funna.getLength()).mapToObj(i -> (Element) funna.item(i));
    }

    private static Stream<Element> barn(Element element) {
        NodeList alla = element.getChildNodes();
        return IntStream.range(0, alla.getLength())
                .mapToObj(alla::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
