package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that the sources of this library offer has words in both languages, and the list of them is complete. */
class AnmarkningstexterTest {

    private static final Path LISTA = Path.of("src/main/resources/org/openfinsam/domain/lag/anmarkningar.csv");
    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Locale ENGELSKA = Locale.ENGLISH;

    static List<Regel> regler() {
        return Regelverk.samlat().regler();
    }

    @ParameterizedTest
    @MethodSource("regler")
    void mallarnaAnvanderRegelnsParametrar(Regel regel) {
        Set<String> anvanda = new TreeSet<>();
        for (Allvar allvar : allvar(regel)) {
            Mall svensk = mall(regel, allvar, SVENSKA);
            Mall engelsk = mall(regel, allvar, ENGELSKA);

            assertFalse(svensk.arFelskriven(), svensk::text);
            assertFalse(engelsk.arFelskriven(), engelsk::text);
            assertEquals(svensk.parametrar(), engelsk.parametrar(), "The languages tell different things");
            anvanda.addAll(svensk.parametrar());
        }
        assertEquals(new TreeSet<>(regel.parametrar()), anvanda, "The texts and the rule have different parameters");
    }

    @Test
    void textfilernaHarSammaNycklarOchIngenUtanRegel() {
        Set<String> koder = regler().stream().map(Regel::kod).collect(Collectors.toSet());
        Set<String> svenska =
                Texter.of(Regelkalla.class, "anmarkningar", SVENSKA).nycklar();
        Set<String> engelska =
                Texter.of(Regelkalla.class, "anmarkningar", ENGELSKA).nycklar();

        assertEquals(new TreeSet<>(svenska), new TreeSet<>(engelska));
        assertEquals(
                Set.of(),
                svenska.stream()
                        .filter(nyckel -> !koder.contains(nyckel.replaceAll("\\..*", "")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void listanHarVarjeKod() throws IOException {
        List<String> rader = new ArrayList<>();
        rader.add("kod;allvar;lagrum;fran;till;verifierad;parametrar;text_sv;text_en");
        for (Regel regel : regler()) {
            for (Allvar allvar : allvar(regel)) {
                rader.add(Stream.of(
                                regel.kod(),
                                allvar,
                                Objects.toString(regel.lagrum(), ""),
                                Objects.toString(regel.fran(), ""),
                                Objects.toString(regel.till(), ""),
                                regel.verifierad() ? "ja" : "nej",
                                String.join(" ", regel.parametrar()),
                                mall(regel, allvar, SVENSKA).text(),
                                mall(regel, allvar, ENGELSKA).text())
                        .map(falt -> csv(falt.toString()))
                        .collect(Collectors.joining(";")));
            }
        }

        Facitfil.jamforEllerSkriv(LISTA, String.join("\n", rader) + "\n");
    }

    private static Collection<Allvar> allvar(Regel regel) {
        return regel.kanAvrundas() ? List.of(regel.allvar(), Allvar.AVRUNDNING) : List.of(regel.allvar());
    }

    private static Mall mall(Regel regel, Allvar allvar, Locale sprak) {
        String nyckel = allvar == regel.allvar() ? regel.kod() : regel.kod() + "." + allvar;
        return Regelverk.samlat().mall(regel.kod(), nyckel, sprak);
    }

    private static String csv(String falt) {
        return falt.contains(";") || falt.contains("\"") ? '"' + falt.replace("\"", "\"\"") + '"' : falt;
    }
}
