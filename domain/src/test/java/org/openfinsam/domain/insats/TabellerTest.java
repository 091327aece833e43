package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;

/** What people see of who pays, and of the applications against the money. */
class TabellerTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void vuxenplattformensTabellSlutarMedDeTrycktaSummorna() {
        Tabell tabell = Finansieringstabell.av(Kandaaskanden.vuxenplattform(), AR_2017, SVENSKA);
        Rad totalt = tabell.rad("", Finansieringstabell.TOTALT).orElseThrow();

        assertEquals("Vem betalar? 2017", tabell.rubrik());
        assertEquals(
                List.of(
                        "Kostnad",
                        "Samordningsförbundet",
                        "Arbetsförmedlingen",
                        "Västerbottens läns landsting",
                        "Umeå kommun",
                        "Saknar finansiär"),
                tabell.kolumner().stream().map(Kolumn::namn).toList());
        // 268 800 lack a payer and 75 000 are paid too much.
        assertEquals(
                List.of(3_966_300L, 1_176_900L, 403_200L, 117_600L, 2_074_800L, 193_800L),
                tabell.kolumner().stream()
                        .map(kolumn -> totalt.tal(kolumn.nyckel()).orElseThrow().longValueExact())
                        .toList());
        assertEquals(
                Optional.of(new BigDecimal(-75_000)),
                tabell.rad("Matchning", "33 Kringkostnader").orElseThrow().tal(Finansieringstabell.OBETALT));
        assertEquals(
                Optional.empty(),
                tabell.rad("Matchning", "33 Kringkostnader")
                        .orElseThrow()
                        .tal(Finansieringstabell.kolumn(Finansiar.of(Kandaaskanden.UMEA))));
        assertEquals(3, tabell.rader().stream().filter(Rad::arAvsnittssumma).count(), "a sum for each phase");
    }

    @Test
    void utanDelarHarTabellenBaraEnSumma() {
        Tabell tabell = Finansieringstabell.av(Kandaaskanden.stegetVidare(), AR_2017, Locale.ENGLISH);

        assertEquals(List.of(), tabell.avsnitt());
        assertEquals(16, tabell.rader().size());
        assertEquals("Total", tabell.rader().get(15).namn());
        assertEquals(Optional.of(new BigDecimal(0)), tabell.rader().get(15).tal(Finansieringstabell.OBETALT));
    }

    @Test
    void askandenMotPengar() {
        Onskemal en = new Onskemal(AskandeId.ny(), "Vald", new TreeMap<>(Map.of(AR_2017, Belopp.kronor(30))), null);
        Onskemal annan =
                new Onskemal(AskandeId.ny(), "Inte vald", new TreeMap<>(Map.of(AR_2018, Belopp.kronor(40))), 3);
        AskandenMotPengar pengar = new AskandenMotPengar(
                Belopp.kronor(100),
                Stream.of(AR_2017, AR_2018)
                        .map(ar -> new Penningram(ar, Belopp.kronor(50), Belopp.kronor(45)))
                        .toList(),
                List.of(en, annan));
        Tabell tabell = Askandentabell.av(pengar, new Askandeval("Förslaget", List.of(en.askande())), SVENSKA);

        assertEquals("Äskanden mot pengar: Förslaget", tabell.rubrik());
        assertEquals(
                List.of(
                        "Eget kapital vid årets början 100 75",
                        "Årets intäkter 50 50",
                        "Redan bundet 45 45",
                        "Vald 30 -",
                        "Summa valda äskanden 30 0",
                        "Eget kapital vid årets slut 75 80",
                        "Inte vald - 40"),
                tabell.rader().stream()
                        .map(rad -> rad.namn() + " " + tal(rad, "2017") + " " + tal(rad, "2018"))
                        .toList());
    }

    private static String tal(Rad rad, String ar) {
        return rad.tal(ar).map(BigDecimal::toPlainString).orElse("-");
    }
}
