package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.web.Sidfiler;

/** Contrast (WCAG 2) of the tokens, light and dark, and the rule that only the token file knows a colour. */
class TokensTest {

    private static final Path RESURSER = Sidfiler.WEBAPP.resolve("resurser");
    private static final Map<String, MatchResult> FARGER = farger();

    @ParameterizedTest
    @CsvSource({
        "text, yta, 4.5",
        "text, sida, 4.5",
        "text, yta-sank, 4.5",
        "text, accent-mjuk, 4.5",
        "text-dampad, yta, 4.5",
        "text-dampad, sida, 4.5",
        "text-dampad, yta-sank, 4.5",
        "text-dampad, accent-mjuk, 4.5",
        "accent, yta, 4.5",
        "accent, sida, 4.5",
        "accent, accent-mjuk, 4.5",
        "accent-mork, accent-mjuk, 4.5",
        "pa-accent, accent, 4.5",
        "pa-accent, accent-mork, 4.5",
        "fel, fel-yta, 4.5",
        "fel, yta, 4.5",
        "varning, varning-yta, 4.5",
        "varning, yta, 4.5",
        "ok, ok-yta, 4.5",
        "ok, yta, 4.5",
        "not, not-yta, 4.5",
        "not, yta, 4.5",
        "text, fel-yta, 4.5",
        "text, ok-yta, 4.5",
        "text, not-yta, 4.5",
        "pa-block-1, block-1, 4.5",
        "pa-block-2, block-2, 4.5",
        "pa-block-3, block-3, 4.5",
        "linje-falt, yta, 3",
        "linje-falt, sida, 3",
        "fokus, yta, 3",
        "fokus, sida, 3",
        "diagram-1, yta, 3",
        "diagram-2, yta, 3",
        "diagram-3, yta, 3",
        "diagram-4, yta, 3",
        "diagram-5, yta, 3",
    })
    void everyPairThatCarriesMeaningHasItsContrast(String pa, String under, double minst) {
        for (int tema : List.of(1, 2)) {
            double kvot =
                    kontrast(FARGER.get(pa).group(tema + 1), FARGER.get(under).group(tema + 1));
            assertTrue(kvot >= minst, () -> pa + " on " + under + " in theme " + tema + ": " + kvot);
        }
    }

    @Test
    void onlyTheTokenFileHoldsColours() throws Exception {
        Pattern farg = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\(");
        try (Stream<Path> filer = Files.list(RESURSER)) {
            List<Path> andra = filer.filter(fil -> fil.toString().endsWith(".css"))
                    .filter(fil -> !fil.endsWith("tokens.css"))
                    .filter(fil -> farg.matcher(Sidfiler.text(fil)).find())
                    .toList();
            assertEquals(List.of(), andra);
        }
    }

    @Test
    void everyTokenInUseExists() throws Exception {
        Pattern bruk = Pattern.compile("var\\((--of-[a-z0-9-]+)");
        Pattern namn = Pattern.compile("(?m)^\\s*(--of-[a-z0-9-]+):");
        TreeSet<String> saknas = new TreeSet<>();
        try (Stream<Path> filer = Files.list(RESURSER)) {
            filer.filter(fil -> fil.toString().endsWith(".css"))
                    .forEach(fil ->
                            bruk.matcher(Sidfiler.text(fil)).results().forEach(traff -> saknas.add(traff.group(1))));
        }
        namn.matcher(Sidfiler.text(RESURSER.resolve("tokens.css")))
                .results()
                .forEach(traff -> saknas.remove(traff.group(1)));
        assertEquals(new TreeSet<>(), saknas);
    }

    private static Map<String, MatchResult> farger() {
        return Pattern.compile("--of-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")
                .matcher(Sidfiler.text(RESURSER.resolve("tokens.css")))
                .results()
                .collect(Collectors.toMap(traff -> traff.group(1), Function.identity()));
    }

    private static double kontrast(String ena, String andra) {
        double a = ljushet(ena);
        double b = ljushet(andra);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double ljushet(String farg) {
        int rgb = Integer.parseInt(farg.substring(1), 16);
        return 0.2126 * kanal(rgb >> 16) + 0.7152 * kanal(rgb >> 8) + 0.0722 * kanal(rgb);
    }

    private static double kanal(int rgb) {
        double varde = (rgb & 0xff) / 255.0;
        return varde <= 0.03928 ? varde / 12.92 : Math.pow((varde + 0.055) / 1.055, 2.4);
    }
}
