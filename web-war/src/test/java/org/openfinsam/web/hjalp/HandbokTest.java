package org.openfinsam.web.hjalp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.web.Sidfiler;

/** The handbook as the application shows it: every page of ours has its place in it, and no link leads nowhere. */
class HandbokTest {

    private static final Path MAPP = Path.of("..", "docs", "handbook");
    private static final Pattern LANK = Pattern.compile("href=\"/rot/hjalp(?:\\?sida=([a-z-]+))?(?:#([^\"]+))?\"");

    @Test
    void everyPageOfOursIsWrittenAbout() {
        List<String> sidor = Sidfiler.alla().stream()
                .map(Sidfiler.WEBAPP::relativize)
                .map(fil -> "/" + fil.toString().replace('\\', '/').replaceFirst("\\.xhtml$", ""))
                .filter(vag -> !vag.startsWith("/WEB-INF"))
                .map(vag -> vag.equals("/index") ? "/" : vag)
                .filter(vag -> !Handbok.vagar().contains(vag))
                .toList();
        assertEquals(List.of(), sidor);
    }

    @Test
    void everyLinkLeadsToAPageAndAHeadingThatAreThere() throws IOException {
        List<String> fel = new ArrayList<>();
        int antal = 0;
        for (String namn : namn()) {
            for (MatchResult lank : LANK.matcher(blad(namn).html()).results().toList()) {
                antal++;
                String rubrik = lank.group(2) == null
                        ? ""
                        : "id=\"" + URLDecoder.decode(lank.group(2), StandardCharsets.UTF_8) + "\"";
                boolean finns = Handbok.blad(lank.group(1) == null ? "" : lank.group(1), "/rot")
                        .filter(mal -> mal.html().contains(rubrik))
                        .isPresent();
                if (!finns) {
                    fel.add(namn + ": " + lank.group());
                }
            }
        }
        assertTrue(antal > 50, "links: " + antal);
        assertEquals(List.of(), fel);
    }

    @Test
    void everyPageHasAHeadingAndNoMarkupOfItsOwn() throws IOException {
        for (String namn : namn()) {
            Handbok.Blad blad = blad(namn);
            assertFalse(blad.rubrik().isBlank(), namn);
            assertFalse(blad.html().contains("<h1"), namn);
            assertFalse(blad.html().contains(".md\""), namn);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/ekonomi/budget, /hjalp?sida=budget",
        "/medel/bidrag, /hjalp?sida=medel#h-gör-årets-bidrag",
        "/hjalp, /hjalp",
        "/finns-inte, /hjalp"
    })
    void aPageLeadsToWhatIsSaidOfIt(String vag, String adress) {
        assertEquals(adress, Handbok.adress(vag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finns-inte", "../README", "README", "budget.md", "/etc/passwd", "Budget"})
    void noOtherFileIsRead(String namn) {
        assertEquals(Optional.empty(), Handbok.blad(namn, ""));
    }

    private static Handbok.Blad blad(String namn) {
        return Handbok.blad(namn.equals(Handbok.INNEHALL) ? "" : namn, "/rot").orElseThrow();
    }

    private static List<String> namn() throws IOException {
        try (Stream<Path> filer = Files.list(MAPP)) {
            return filer.map(fil -> fil.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
        }
    }
}
