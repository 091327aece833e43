package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfinsam.web.Sidtexter;

class MenyradTest {

    @Test
    void everyWordThatIsChosenInCodeHasAText() {
        Set<String> finns = Sidtexter.av(Locale.ENGLISH).nycklar();
        Fynd fynd = new Fynd();
        Stream<String> nycklar = Stream.of(
                        Menyrad.MENY.stream().map(Menyrad::nyckel),
                        Menyrad.MENY.stream()
                                .flatMap(rad -> rad.rader().stream())
                                .map(Menyrad::nyckel),
                        Arrays.stream(Tema.values()).map(Tema::getNyckel),
                        Stream.of("FEL", "VARNING", "AVRUNDNING", "OK").map(fynd::ord))
                .flatMap(s -> s);
        assertEquals(
                List.of(), nycklar.filter(nyckel -> !finns.contains(nyckel)).toList());
    }

    @Test
    void theMenuShowsOnlyWhatTheReaderMayOpen() {
        assertEquals(
                List.of("meny.start", "meny.tillganglighet"), nycklar(Set.of("/", "/tillganglighet", "/logga-in")));
        assertEquals(List.of("meny.ekonomi"), nycklar(Set.of("/ekonomi/import")));
        assertEquals(List.of(), nycklar(Set.of()));
    }

    @Test
    void aRowKnowsThePagesUnderIt() {
        Menyrad ekonomi = Menyrad.urval("/ekonomi/import"::equals).get(0);
        assertTrue(ekonomi.innehaller("/ekonomi/import"));
        assertFalse(ekonomi.innehaller("/ekonomi"));
        assertFalse(ekonomi.innehaller(null));
    }

    private static List<String> nycklar(Set<String> oppna) {
        return Menyrad.urval(oppna::contains).stream().map(Menyrad::nyckel).toList();
    }
}
