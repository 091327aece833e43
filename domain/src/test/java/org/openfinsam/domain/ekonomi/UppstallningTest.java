package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.ekonomi.Rakningsslag.BALANS;
import static org.openfinsam.domain.ekonomi.Rakningsslag.RESULTAT;
import static org.openfinsam.domain.ekonomi.Uppstallningsregel.kolumn;
import static org.openfinsam.domain.ekonomi.Uppstallningsregel.minus;
import static org.openfinsam.domain.ekonomi.Uppstallningsregel.plus;
import static org.openfinsam.domain.ekonomi.Uppstallningsregel.rad;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.belopp.Tabellregel;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Period;

/** What an association adds to the layout, and what it may not. The lines of the library are tested by the report. */
class UppstallningTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final Map<String, String> INGA = Map.of();
    private static final Map<String, String> LOKALER =
            Map.of("avsnitt.lokaler", "Lokaler", "summa.lokaler", "Summa lokaler", "rad.lokaler/Hyra", "Hyra, kontor");
    private static final Map<String, String> PREMISES =
            Map.of("avsnitt.lokaler", "Premises", "summa.lokaler", "Total premises", "rad.lokaler/Hyra", "Rent");

    private record Egen(Map<String, String> sv, Map<String, String> en, List<Uppstallningsregel> regler)
            implements Uppstallningskalla {
        static Egen av(Uppstallningsregel... regler) {
            return new Egen(INGA, INGA, List.of(regler));
        }

        @Override
        public Texter texter(Locale sprak) {
            return Texter.of(sprak.getLanguage().equals("en") ? en : sv);
        }
    }

    /** Another source, for two that disagree. */
    private record Granne(Map<String, String> namn, List<Uppstallningsregel> regler) implements Uppstallningskalla {
        static Granne av(Uppstallningsregel... regler) {
            return new Granne(INGA, List.of(regler));
        }

        @Override
        public Texter texter(Locale sprak) {
            return Texter.of(namn);
        }
    }

    // Names

    @Test
    void egnaRaderFarSinaNamnOchBehallerSinaNycklar() {
        Egen egen = new Egen(LOKALER, PREMISES, List.of());

        assertEquals("Lokaler: Hyra, kontor, El, Summa lokaler", namn(SVENSKA, egen));
        assertEquals("Premises: Rent, El, Total premises", namn(Locale.UK, egen));
        assertEquals("Lokaler: Hyra, El, Summa", namn(SVENSKA));
        assertEquals(
                List.of("lokaler/Hyra", "lokaler/El", "lokaler/SUMMA"),
                tabell(SVENSKA, List.of(egen)).rader().stream().map(Rad::nyckel).toList());
    }

    @Test
    void egnaKolumnerFarSinaNamn() {
        Uppstallning uppstallning =
                Uppstallning.of(RESULTAT, SVENSKA, List.of(new Granne(Map.of("kolumn.prognos", "Prognos"), List.of())));

        assertEquals("Prognos", uppstallning.kolumnnamn("prognos"));
        assertEquals("Prognos 2020-12-31", uppstallning.kolumnnamn("prognos_2020-12-31"));
        assertEquals("Utfall", uppstallning.kolumnnamn("utfall"));
    }

    // Rules

    private static final String MED_LOKALER = """
            avsnitt;rad;utfall;arsbudget;prognos;kvar
            personal;SUMMA;1;1;1;0
            ovrigt;SUMMA;1;1;1;0
            lokaler;SUMMA;1;1;1;0
            individ;SUMMA;1;1;1;0
            struktur;SUMMA;1;1;1;0
            total;RÖRELSENS KOSTNADER;5;5;5;0
            total;FASTA KOSTNADER;2;2;2;0
            """;
    private static final Egen REGLER = Egen.av(
            plus(RESULTAT, "RÖRELSENS KOSTNADER", "lokaler"),
            minus(RESULTAT, "SUMMA PROJEKT/INSATSER", "lokaler"),
            rad(RESULTAT, "FASTA KOSTNADER", "personal+lokaler"),
            kolumn(RESULTAT, "kvar", "arsbudget-prognos"),
            plus(BALANS, "SUMMA EGET KAPITAL OCH SKULDER", "avsättningar"));

    @Test
    void egnaAvsnittBlirTermerOchEgnaSummorRegler() {
        assertEquals(
                List.of(
                        "kvar=arsbudget-prognos",
                        "RÖRELSENS KOSTNADER=personal+ovrigt+individ+struktur+lokaler",
                        "FASTA KOSTNADER=personal+lokaler"),
                regler(MED_LOKALER, REGLER));
    }

    @Test
    void utanAvsnittetArSummanBibliotekets() {
        assertEquals(
                List.of("kvar=arsbudget-prognos", "RÖRELSENS KOSTNADER=personal+ovrigt+individ+struktur"),
                regler(MED_LOKALER.replaceFirst("lokaler;.*\n", ""), REGLER));
    }

    @Test
    void kallornasOrdningArKlassnamnens() {
        Uppstallningskalla forst = Egen.av(plus(RESULTAT, "RÖRELSENS KOSTNADER", "lokaler"));
        Uppstallningskalla sedan = Granne.av(minus(RESULTAT, "RÖRELSENS KOSTNADER", "total"));

        for (List<Uppstallningskalla> kallor : List.of(List.of(forst, sedan), List.of(sedan, forst))) {
            assertEquals(
                    List.of(true, false),
                    Uppstallning.of(RESULTAT, SVENSKA, kallor).egnaTermer("RÖRELSENS KOSTNADER").stream()
                            .map(Uppstallningsregel.Term::plus)
                            .toList());
        }
    }

    @Test
    void utanKallorArAlltBibliotekets() {
        Uppstallning uppstallning = Uppstallning.of(RESULTAT, SVENSKA);

        assertEquals(List.of(), uppstallning.egnaTermer("RÖRELSENS KOSTNADER"));
        assertEquals("Individinriktade insatser", uppstallning.avsnittsnamn("individ"));
        assertEquals("Lokaler", uppstallning.avsnittsnamn("lokaler"));
        assertEquals("", uppstallning.avsnittsnamn(Uppstallning.TOTAL));
    }

    // What is refused

    static Stream<Arguments> nekade() {
        String egen = Egen.class.getName();
        String granne = Granne.class.getName();
        String bada = " stands both in " + egen + " and in " + granne;
        String bibliotekets = " stands both in this library and in " + egen;
        Uppstallningsregel term = plus(RESULTAT, "RÖRELSENS KOSTNADER", "lokaler");
        return Stream.of(
                nekad(
                        "avsnitt.lokaler" + bada,
                        new Egen(
                                Map.of("avsnitt.lokaler", "Lokaler"), Map.of("avsnitt.lokaler", "Premises"), List.of()),
                        new Granne(Map.of("avsnitt.lokaler", "Lokalen"), List.of())),
                nekad(
                        "avsnitt.personal" + bibliotekets,
                        new Egen(Map.of("avsnitt.personal", "Lön"), Map.of("avsnitt.personal", "Pay"), List.of())),
                nekad(
                        egen + " has other names in Swedish than in English",
                        new Egen(LOKALER, Map.of("avsnitt.lokaler", "Premises"), List.of())),
                nekad(
                        egen + " names what is no line: 'rubrik.RESULTAT_NY'",
                        new Egen(Map.of("rubrik.RESULTAT_NY", "x"), Map.of("rubrik.RESULTAT_NY", "x"), List.of())),
                nekad(
                        "lokaler as a term of the row RÖRELSENS KOSTNADER of RESULTAT" + bada,
                        Egen.av(term),
                        Granne.av(minus(RESULTAT, "RÖRELSENS KOSTNADER", "lokaler"))),
                nekad(
                        "personal as a term of the row RÖRELSENS KOSTNADER of RESULTAT" + bibliotekets,
                        Egen.av(minus(RESULTAT, "RÖRELSENS KOSTNADER", "personal"))),
                nekad(
                        egen + " has a term of what is no sum of this library: "
                                + plus(BALANS, "RÖRELSENS KOSTNADER", "lokaler"),
                        Egen.av(plus(BALANS, "RÖRELSENS KOSTNADER", "lokaler"))),
                nekad(
                        "the row RÖRELSERESULTAT of RESULTAT" + bibliotekets,
                        Egen.av(rad(RESULTAT, "RÖRELSERESULTAT", "bidrag"))),
                nekad(
                        "the row FASTA KOSTNADER of RESULTAT" + bada,
                        Egen.av(rad(RESULTAT, "FASTA KOSTNADER", "personal")),
                        Granne.av(rad(RESULTAT, "FASTA KOSTNADER", "lokaler"))),
                nekad(
                        "the column avvikelse of RESULTAT" + bibliotekets,
                        Egen.av(kolumn(RESULTAT, "avvikelse", "budget-utfall"))));
    }

    private static Arguments nekad(String vantat, Uppstallningskalla... kallor) {
        return Arguments.of(vantat, List.of(kallor));
    }

    @ParameterizedTest
    @MethodSource("nekade")
    void motsagelserNekas(String vantat, List<Uppstallningskalla> kallor) {
        assertEquals(
                vantat,
                assertThrows(IllegalArgumentException.class, () -> Uppstallning.of(RESULTAT, SVENSKA, kallor))
                        .getMessage());
    }

    @Test
    void enRegelHarSummaOchTermer() {
        assertThrows(IllegalArgumentException.class, () -> rad(RESULTAT, "", "personal"));
        assertThrows(IllegalArgumentException.class, () -> rad(RESULTAT, "FASTA KOSTNADER", " "));
        assertThrows(IllegalArgumentException.class, () -> kolumn(RESULTAT, "kvar", ""));
        assertThrows(IllegalArgumentException.class, () -> plus(RESULTAT, "RÖRELSENS KOSTNADER", ""));
        assertThrows(NullPointerException.class, () -> minus(null, "RÖRELSENS KOSTNADER", "lokaler"));
    }

    private static String namn(Locale sprak, Uppstallningskalla... kallor) {
        Tabell tabell = tabell(sprak, List.of(kallor));
        return tabell.rubrikFor("lokaler") + ": "
                + String.join(", ", tabell.rader().stream().map(Rad::namn).toList());
    }

    private static Tabell tabell(Locale sprak, List<? extends Uppstallningskalla> kallor) {
        Rakning rakning = Rakning.ny(
                ForbundId.of("exempel"),
                Period.halvar(2020, 1),
                RESULTAT,
                Rakning.poster(las("avsnitt;rad;utfall\nlokaler;Hyra;1\nlokaler;El;2\nlokaler;SUMMA;3\n")));
        return Uppstallning.of(RESULTAT, sprak, kallor).tabell(rakning, List.of());
    }

    private static List<String> regler(String csv, Uppstallningskalla kalla) {
        return Uppstallning.of(RESULTAT, SVENSKA, List.of(kalla)).regler(las(csv)).stream()
                .map(Tabellregel::text)
                .toList();
    }

    private static Tabell las(String csv) {
        return Tabellcsv.las(csv, Tabellform.belopp()).varde();
    }
}
