package org.openfinsam.web.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.web.belopp.Radkommentar;

class KommentarsvyTest {

    private static final RakningId RAKNING = RakningId.ny();
    private static final Kommentarsgrans TIO = Kommentarsgrans.of(LocalDate.parse("2020-01-01"), Belopp.kronor(10));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | A;1           |   | Ingen rad avviker 10 kr eller mer, så ingen kommentar krävs.",
                "sv | A;10          |   | Raden som avviker minst 10 kr saknar kommentar.",
                "sv | A;10          | A | Raden som avviker minst 10 kr är kommenterad.",
                "sv | A;10,B;-10    | A | 1 av 2 rader som avviker minst 10 kr saknar kommentar.",
                "en | A;10,B;10,C;9 |   | 2 of 2 rows that deviate at least 10 SEK have no comment.",
                "en | A;10          | A | The row that deviates at least 10 SEK has its comment.",
            })
    void saysHowManyAreMissing(String sprak, String rader, String kommenterad, String mening) {
        assertEquals(
                mening,
                vy(sprak, rader, kommenterad == null ? List.of() : List.of(om(kommenterad, 10L)))
                        .mening()
                        .replace('\u00a0', ' '));
    }

    @Test
    void aCommentSaysWhoWhenAndWhatHasChangedSince() {
        Map<String, Radkommentar> vid = vy(
                        "sv", "A;10,B;12,C;,D;1,E;30", List.of(om("A", 10L), om("B", 10L), om("C", 10L), om("D", null)))
                .vidRaderna(Optional.empty(), rad -> "/skriv/" + rad)
                .vid();

        assertEquals("Ekonom, 2020-08-12", vid.get("A").om());
        assertEquals(
                "Ekonom, 2020-08-12 · skriven när avvikelsen var 10\u00a0kr",
                vid.get("B").om());
        assertEquals(
                "Ekonom, 2020-08-12 · skriven när avvikelsen var 10\u00a0kr",
                vid.get("C").om());
        assertEquals(
                "Ekonom, 2020-08-12 · skriven när ingen avvikelse var angiven",
                vid.get("D").om());
        assertEquals(
                "kommentar krävs när avvikelsen är minst 10\u00a0kr",
                vid.get("A").varfor());
        assertEquals("", vid.get("D").varfor(), "nobody asks");
        assertEquals(Radkommentar.saknas(vid.get("A").varfor(), "/skriv/E"), vid.get("E"));
        assertTrue(vid.values().stream().allMatch(k -> k.skriv().startsWith("/skriv/")));
    }

    @Test
    void aCommentWithoutItsRowIsToldAll() {
        assertEquals(
                Map.of("Borta", "Borta: Det dröjde. (Ekonom, 2020-08-12)"),
                vy("sv", "A;1", List.of(om("Borta", 10L))).utanRad());
    }

    private static Kommentarsvy vy(String sprak, String rader, List<Avvikelsekommentar> kommentarer) {
        String csv = "avsnitt;rad;avvikelse\n;" + rader.replace(",", "\n;") + "\n";
        return new Kommentarsvy(
                Kommentarslage.av(Tabellcsv.las(csv, Tabellform.belopp()).varde(), TIO, kommentarer),
                Locale.forLanguageTag(sprak));
    }

    private static Avvikelsekommentar om(String rad, Long kronor) {
        return Avvikelsekommentar.ny(
                RAKNING,
                rad,
                Kommentarstext.of("Det dröjde."),
                kronor == null ? null : Belopp.kronor(kronor),
                "Ekonom",
                LocalDate.parse("2020-08-12"));
    }
}
