package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;

/** Rows that name a person, here whatever holds the word {@code NN}. */
class TabellcsvSparrTest {

    private static final String RUBRIKER = "avsnitt;rad;utfall\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NN;Lön;1",
                ";Lön NN;1",
                ";Lön;NN",
                ";\"Lön\nNN\";1",
                ";NN\";1",
                ";\"NN;1",
                ";\"NN\" x;1",
                ";NN",
                ";\u0001;NN"
            })
    void radenNekasOchInggetAvDenUpprepas(String rad) throws IOException {
        Inlasning<Tabell> inlast = las(RUBRIKER + "a;Hyra;2\n" + rad);

        assertEquals(List.of(new AvvisadRad(3, Skal.PERSONNUMMER, "")), inlast.avvisade());
        assertEquals(1, inlast.varde().rader().size());
    }

    @Test
    void rubrikradenMed() throws IOException {
        Inlasning<Tabell> inlast = las("avsnitt;rad;NN\n;Hyra;2\n");

        assertEquals(List.of(new AvvisadRad(1, Skal.PERSONNUMMER, "")), inlast.avvisade());
        assertTrue(inlast.varde().kolumner().isEmpty());
    }

    private static Inlasning<Tabell> las(String text) throws IOException {
        return Tabellcsv.las(new StringReader(text), Tabellform.belopp(), falt -> falt.contains("NN"));
    }
}
