package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.web.Sidfiler;

/** What the content policy would block, or what would need a script, must not stand in a page at all. */
class SidorTest {

    private record Forbud(String vad, Pattern monster) {}

    private static final List<Forbud> FORBUD = List.of(
            new Forbud("inline style", Pattern.compile("\\sstyle\\s*=")),
            new Forbud("event attribute", Pattern.compile("\\son[a-z]+\\s*=")),
            new Forbud("f:ajax", Pattern.compile("<f:ajax\\b")),
            new Forbud("link that needs a script", Pattern.compile("<h:commandLink\\b")),
            new Forbud("script without nonce", Pattern.compile("<script\\b(?![^>]*\\bnonce=)")),
            new Forbud("style element", Pattern.compile("<style\\b")),
            new Forbud("script address", Pattern.compile("javascript:")),
            new Forbud(
                    "file from another host",
                    Pattern.compile("<(?:script|link|img|iframe|use)\\b[^>]*\\b(?:src|href)=\"(?:https?:)?//")));

    @Test
    void noPageHoldsWhatTheContentPolicyBlocks() {
        List<String> fel = new ArrayList<>();
        for (Path fil : Sidfiler.alla()) {
            String text = Sidfiler.text(fil);
            FORBUD.stream()
                    .filter(forbud -> forbud.monster.matcher(text).find())
                    .forEach(forbud -> fel.add(fil + ": " + forbud.vad));
        }
        assertEquals(List.of(), fel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    inline style | <p style="color: red">
                    event attribute | <a onclick="x()">
                    f:ajax | <f:ajax/>
                    link that needs a script | <h:commandLink value="x"/>
                    script without nonce | <script src="x.js"></script>
                    style element | <style>p{}</style>
                    script address | <a href="javascript:x()">
                    file from another host | <img src="https://example.org/x.png"/>
                    """)
    void eachBanBites(String vad, String exempel) {
        assertTrue(FORBUD.stream()
                .filter(forbud -> forbud.vad.equals(vad))
                .anyMatch(forbud -> forbud.monster.matcher(exempel).find()));
    }

    @Test
    void noOptionalAttributeOfATagSharesItsNameWithAnotherTag() {
        Map<String, List<Boolean>> bruk = new TreeMap<>();
        taggar().values()
                .forEach(attribut -> attribut.forEach((namn, kravs) ->
                        bruk.computeIfAbsent(namn, n -> new ArrayList<>()).add(kravs)));
        bruk.values().removeIf(ganger -> ganger.size() == 1 || !ganger.contains(false));
        assertEquals(Map.of(), bruk);
    }

    @Test
    void everyTagOfOursIsUsedWithTheAttributesItHas() {
        Pattern bruk = Pattern.compile("<of:(\\w+)((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*/?>");
        Pattern attribut = Pattern.compile("\\s([\\w:]+)=\"");
        Map<String, Map<String, Boolean>> taggar = taggar();
        List<String> fel = new ArrayList<>();
        for (Path fil : Sidfiler.alla()) {
            bruk.matcher(Sidfiler.text(fil)).results().forEach(tagg -> {
                Map<String, Boolean> kanda = taggar.getOrDefault(tagg.group(1), Map.of());
                Set<String> givna = new TreeSet<>();
                attribut.matcher(tagg.group(2)).results().forEach(a -> givna.add(a.group(1)));
                boolean alla = kanda.entrySet().stream().allMatch(k -> !k.getValue() || givna.contains(k.getKey()));
                if (!taggar.containsKey(tagg.group(1))
                        || !alla
                        || !kanda.keySet().containsAll(givna)) {
                    fel.add(fil + ": " + tagg.group());
                }
            });
        }
        assertEquals(List.of(), fel);
    }

    /** The tags of the library, each with its attributes and whether they are required. */
    private static Map<String, Map<String, Boolean>> taggar() {
        Pattern tagg = Pattern.compile("(?s)<tag-name>(\\w+)</tag-name>(.*?)</tag>");
        Pattern attribut = Pattern.compile("<name>(\\w+)</name>\\s*<required>(true|false)</required>");
        Map<String, Map<String, Boolean>> taggar = new TreeMap<>();
        tagg.matcher(Sidfiler.text(Sidfiler.WEBAPP.resolve("WEB-INF/of.taglib.xml")))
                .results()
                .forEach(traff -> {
                    Map<String, Boolean> alla = taggar.computeIfAbsent(traff.group(1), namn -> new TreeMap<>());
                    attribut.matcher(traff.group(2))
                            .results()
                            .forEach(a -> alla.put(a.group(1), Boolean.valueOf(a.group(2))));
                });
        return taggar;
    }

    @Test
    void everyRowOfTheMenuLeadsToAPageAndHasAnIconInTheSprite() throws Exception {
        String ikoner = Files.readString(Sidfiler.WEBAPP.resolve("resurser/ikoner.svg"));
        assertFalse(Menyrad.MENY.isEmpty());
        for (Menyrad rad : Menyrad.MENY) {
            assertTrue(ikoner.contains("id=\"" + rad.ikon() + "\""), rad.ikon());
            List<Menyrad> sidor = rad.rader().isEmpty() ? List.of(rad) : rad.rader();
            for (Menyrad sida : sidor) {
                String fil = sida.vag().equals("/") ? "index" : sida.vag().substring(1);
                assertTrue(Files.exists(Sidfiler.WEBAPP.resolve(fil + ".xhtml")), sida.vag());
            }
        }
    }
}
