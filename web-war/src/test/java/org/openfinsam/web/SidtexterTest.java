package org.openfinsam.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.lag.Texter;

class SidtexterTest {

    private static final Pattern I_SIDA = Pattern.compile("(?:\\bt\\[|ram\\.text\\()'([^']+)'");
    private static final Texter SVENSKA = Sidtexter.av(Locale.forLanguageTag("sv"));
    private static final Texter ENGELSKA = Sidtexter.av(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(SVENSKA.nycklar()), new TreeSet<>(ENGELSKA.nycklar()));
    }

    @Test
    void bothLanguagesHaveTheSamePlacesInEveryText() {
        for (String nyckel : SVENSKA.nycklar()) {
            assertEquals(Texter.platser(SVENSKA.text(nyckel)), Texter.platser(ENGELSKA.text(nyckel)), nyckel);
        }
    }

    @Test
    void everyKeyOnAPageHasAText() {
        Set<String> anvanda = new TreeSet<>();
        Sidfiler.alla()
                .forEach(fil -> I_SIDA.matcher(Sidfiler.text(fil))
                        .results()
                        .map(traff -> traff.group(1))
                        .forEach(anvanda::add));
        assertFalse(anvanda.isEmpty());
        anvanda.removeAll(SVENSKA.nycklar());
        assertTrue(anvanda.isEmpty(), () -> "No text for " + anvanda);
    }

    @Test
    void apostrophesAreTypographicBecauseTheStraightOneIsAnEscapeInFacesMessages() {
        for (Texter texter : new Texter[] {SVENSKA, ENGELSKA}) {
            Stream<String> raka = texter.nycklar().stream()
                    .filter(nyckel -> texter.text(nyckel).contains("'"));
            assertEquals(Set.of(), Set.copyOf(raka.toList()));
        }
    }
}
