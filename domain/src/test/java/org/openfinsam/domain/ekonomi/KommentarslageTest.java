package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.tid.Period;

@Provar("KOMMENTAR-SAKNAS")
class KommentarslageTest {

    private static final Kommentarsgrans FEMTIO_TUSEN =
            Kommentarsgranser.ny(ForbundId.of("f")).vid(LocalDate.parse("2020-06-30"));

    // Who asks

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ett rimligt belopp frågar inte,     individ;Arenan;49999.99,  ''",
        "gränsen frågar,                     individ;Arenan;50000,     individ/Arenan",
        "också under noll,                   individ;Arenan;-50000,    individ/Arenan",
        "noll frågar inte,                   individ;Arenan;0,         ''",
        "ingen avvikelse frågar inte,        individ;Arenan;,          ''",
        "en summa av frågade rader inte,     individ;Arenan;-60000|individ;SUMMA;-60000, individ/Arenan",
        "en summa av många små rader,        individ;A;-30000|individ;B;-30000|individ;SUMMA;-60000, individ/SUMMA",
        "en summa utan rader,                individ;SUMMA;-60000,     individ/SUMMA",
        "en annan summas rader räknas inte,  struktur;A;-60000|individ;SUMMA;-60000, struktur/A individ/SUMMA",
        "en summa över avsnitten aldrig,     total;RÖRELSERESULTAT;-60000, ''",
    })
    void denSomFragar(String fall, String rader, String fragade) {
        assertEquals(
                fragade,
                String.join(
                        " ",
                        lage(tabell(rader)).fragade().stream()
                                .map(rad -> rad.rad().nyckel())
                                .toList()));
    }

    @Test
    void enBalansUtanKolumnenFragarIngenting() {
        Kommentarslage lage = lage(Tabellcsv.las("avsnitt;rad;utfall\nskulder;SUMMA;900000\n", Tabellform.belopp())
                .varde());

        assertEquals(List.of(), lage.fragade());
        assertEquals(1, lage.rader().size());
    }

    @Test
    void denSomIngenFragarHarIngenGrans() {
        Kommentarslage lage = Kommentarslage.utanFragor();

        assertEquals(Optional.empty(), lage.grans());
        assertEquals(List.of(), lage.rader());
        assertEquals(List.of(), lage.anmarkningar());
        assertEquals(Optional.of(FEMTIO_TUSEN), lage(tabell("a;b;1")).grans());
    }

    // Who has answered

    @Test
    void enSaknadKommentarArEnVarningSomSagerVadManGor() {
        Anmarkning anmarkning =
                lage(tabell("individ;Piteå, Tidsam;-475000")).anmarkningar().get(0);

        assertEquals("KOMMENTAR-SAKNAS", anmarkning.kod());
        assertEquals(Allvar.VARNING, anmarkning.allvar());
        assertEquals(
                "Rad Piteå, Tidsam i avsnitt individ: avvikelsen från budget är −475\u00a0000\u00a0kr och har ingen"
                        + " kommentar. Förbundet vill ha en kommentar från 50\u00a0000\u00a0kr. Skriv varför raden avviker.",
                anmarkning.text(Locale.forLanguageTag("sv")));
        assertEquals(
                "Row Piteå, Tidsam in section individ: the deviation from budget is −475\u00a0000\u00a0SEK and has no"
                        + " comment. The association asks for a comment from 50\u00a0000\u00a0SEK. Write why the row"
                        + " deviates.",
                anmarkning.text(Locale.ENGLISH));
    }

    @Test
    void enSkrivenKommentarTystarVarningen() {
        Kommentarslage lage =
                lage(tabell("individ;Arenan;-60000|individ;Tidsam;-475000"), om("individ/Tidsam", -475_000));

        assertEquals(List.of("individ/Arenan"), saknade(lage));
        assertEquals(1, lage.anmarkningar().size());
        Avvikelserad tidsam = lage.rad("individ/Tidsam").orElseThrow();
        assertTrue(tidsam.kravs());
        assertFalse(tidsam.saknarKommentar());
        assertFalse(tidsam.harAndratsSedan());
    }

    @Test
    void enBorttagenKommentarArIngen() {
        Avvikelsekommentar borttagen = om("individ/Arenan", -60_000);
        borttagen.taBort();

        Kommentarslage lage = lage(tabell("individ;Arenan;-60000"), borttagen);

        assertEquals(List.of("individ/Arenan"), saknade(lage));
        assertEquals(Optional.empty(), lage.rad("individ/Arenan").orElseThrow().kommentar());
    }

    @Test
    void enRadSomIngenFragarOmFarForklarasAnda() {
        Avvikelserad summa = lage(tabell("total;RÖRELSERESULTAT;1665686"), om("total/RÖRELSERESULTAT", 1_665_686))
                .rad("total/RÖRELSERESULTAT")
                .orElseThrow();

        assertFalse(summa.kravs());
        assertTrue(summa.kommentar().isPresent());
    }

    // The statement is imported anew

    @ParameterizedTest
    @CsvSource({
        "-475000, false",
        "-475000.01, true",
        "-1, true",
        ", true",
    })
    void enKommentarVetAttTaletHarAndratsSedan(String nu, boolean andrats) {
        Avvikelserad rad = lage(tabell("individ;Tidsam;" + (nu == null ? "" : nu)), om("individ/Tidsam", -475_000))
                .rad("individ/Tidsam")
                .orElseThrow();

        assertEquals(andrats, rad.harAndratsSedan());
        assertEquals(
                Optional.of(Belopp.kronor(-475_000)),
                rad.kommentar().orElseThrow().avvikelse());
    }

    @Test
    void enKommentarVarsRadArBortaFinnsKvarVidSidan() {
        Avvikelsekommentar tidsam = om("individ/Tidsam", -475_000);
        Avvikelsekommentar arenan = om("individ/Arenan", -60_000);
        Avvikelsekommentar borttagen = om("individ/Lots", -60_000);
        borttagen.taBort();

        Kommentarslage lage = lage(tabell("individ;Etablering;0"), tidsam, arenan, borttagen);

        assertEquals(List.of(arenan, tidsam), lage.utanRad());
        assertEquals(List.of(), lage.anmarkningar());
        assertEquals(Optional.empty(), lage.rad("individ/Tidsam"));
    }

    @Test
    void tvaKommentarerOmSammaRadArEttFelHosDenSomFragar() {
        Tabell tabell = tabell("individ;Tidsam;0");

        assertThrows(IllegalStateException.class, () -> lage(tabell, om("individ/Tidsam", 0), om("individ/Tidsam", 0)));
    }

    private static List<String> saknade(Kommentarslage lage) {
        return lage.saknade().stream().map(rad -> rad.rad().nyckel()).toList();
    }

    private static Kommentarslage lage(Tabell tabell, Avvikelsekommentar... kommentarer) {
        return Kommentarslage.av(tabell, FEMTIO_TUSEN, List.of(kommentarer));
    }

    private static Avvikelsekommentar om(String rad, long kronor) {
        return Avvikelsekommentar.ny(
                RakningId.ny(),
                rad,
                Kommentarstext.of("Insatsen dröjde."),
                Belopp.kronor(kronor),
                "Ekonom",
                LocalDate.parse("2020-08-12"));
    }

    /** A result as people read it: rows of section, name and deviation. */
    private static Tabell tabell(String rader) {
        Tabell csv = Tabellcsv.las("avsnitt;rad;avvikelse\n" + rader.replace('|', '\n') + "\n", Tabellform.belopp())
                .varde();
        Rakning rakning =
                Rakning.ny(ForbundId.of("f"), Period.halvar(2020, 1), Rakningsslag.RESULTAT, Rakning.poster(csv));
        return Uppstallning.of(Rakningsslag.RESULTAT, Locale.ROOT).tabell(rakning, List.of());
    }
}
