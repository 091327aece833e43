package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.lag.Personnummersokare;

class BefolkningscsvTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final LocalDate ARSSKIFTET = LocalDate.of(2015, 12, 31);
    private static final Aldersspann ARBETSFOR = new Aldersspann(16, 64);

    @Test
    void enRadForVarjeKommun() {
        Inlasning<Optional<Befolkning>> inlasning = las("""
                kommunkod;kommun;antal
                2480;Umeå;80 800

                2460;Vännäs;5141
                24;Västerbotten;171000
                """, ARBETSFOR);

        assertEquals(
                Optional.of(new Befolkning(
                        "SCB",
                        ARSSKIFTET,
                        ARBETSFOR,
                        List.of(
                                new Befolkning.Omrade("2480", "Umeå", 80_800),
                                new Befolkning.Omrade("2460", "Vännäs", 5_141),
                                new Befolkning.Omrade("24", "Västerbotten", 171_000)))),
                inlasning.varde());
        assertEquals("", avvisade(inlasning));
    }

    @Test
    void kolumnernaIVilkenOrdningSomHelstOchNamnetKanSaknas() {
        assertEquals(
                List.of(new Befolkning.Omrade("2480", "", 80_800)),
                las("antal;lan;kommunkod\n80800;Västerbottens län;2480\n", ARBETSFOR)
                        .varde()
                        .orElseThrow()
                        .omraden());
    }

    @Test
    void filensEgenAlderGar() {
        String fil = """
                kommunkod;antal;alder
                2480;80800;16-65 år
                2460;5141;16-65
                2401;4074;16-64
                2404;3007;arbetsför
                """;

        Inlasning<Optional<Befolkning>> inlasning = las(fil, ARBETSFOR);

        assertEquals(new Aldersspann(16, 65), inlasning.varde().orElseThrow().aldrar(), "it counts what the file says");
        assertEquals(2, inlasning.varde().orElseThrow().omraden().size());
        assertEquals("""
                Rad 4: är en annan än på filens första rad (alder = 16-64)
                Rad 5: står i fel form (alder = arbetsför)""", avvisade(inlasning));
        assertEquals(inlasning.varde(), las(fil, null).varde());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2460;5141;x   | Rad 3: antalet fält är inte rubrikradens (3 ≠ 2)",
                "246;5141      | Rad 3: står i fel form (kommunkod = 246)",
                "Vännäs;5141   | Rad 3: står i fel form (kommunkod = Vännäs)",
                "2480;5141     | Rad 3: finns redan tidigare i filen (2480)",
                "2460;         | Rad 3: har inget värde i källan, vilket inte är noll (2460)",
                "2460;..       | Rad 3: har inget värde i källan, vilket inte är noll (2460)",
                "2460;många    | Rad 3: är inget antal, alltså ett heltal som är noll eller större (antal = många)",
                "2460;-1       | Rad 3: är inget antal, alltså ett heltal som är noll eller större (antal = -1)",
                "2460;0,5      | Rad 3: är inget antal, alltså ett heltal som är noll eller större (antal = 0,5)",
                "2460;99999999999 | Rad 3: är inget antal, alltså ett heltal som är noll eller större (antal = 99999999999)",
                "2460;19640823-3234 | Rad 3: innehåller något som ser ut som ett personnummer",
                "\"2460;5141   | Rad 3: ett citattecken stängs inte där fältet slutar (\"2460;5141)",
            })
    void enDaligRadNamnsOchDeAndraBlirKvar(String rad, String fel) {
        Inlasning<Optional<Befolkning>> inlasning = las("kommunkod;antal\n2480;80800\n" + rad + "\n", ARBETSFOR);

        assertEquals(fel, avvisade(inlasning));
        assertEquals(1, inlasning.varde().orElseThrow().omraden().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | Rad 1: filen är tom",
                "kommunkod;invanare    | Rad 1: rubrikraden saknar kolumnen (antal)",
                "kod;antal             | Rad 1: rubrikraden saknar kolumnen (kommunkod)",
                "kommunkod;antal;antal | Rad 1: finns redan tidigare i filen (antal)",
                "\"kommunkod;antal     | Rad 1: ett citattecken stängs inte där fältet slutar (\"kommunkod;antal)",
            })
    void enFilUtanRattRubriker(String rubriker, String fel) {
        Inlasning<Optional<Befolkning>> inlasning = las(rubriker, ARBETSFOR);

        assertEquals(fel, avvisade(inlasning));
        assertEquals(Optional.empty(), inlasning.varde());
    }

    @Test
    void nagonMasteSagaAldern() {
        Inlasning<Optional<Befolkning>> utan = las("kommunkod;antal\n2480;80800\n", null);
        Inlasning<Optional<Befolkning>> tom = las("kommunkod;antal;alder\n", null);

        assertEquals("Rad 1: filen anger inte (alder)", avvisade(utan));
        assertEquals(Optional.empty(), utan.varde());
        assertEquals(Optional.empty(), tom.varde(), "no row has said it");
    }

    private static Inlasning<Optional<Befolkning>> las(String fil, Aldersspann aldrar) {
        try {
            return Befolkningscsv.las(
                    new StringReader(fil),
                    "SCB",
                    ARSSKIFTET,
                    aldrar,
                    falt -> !Personnummersokare.sok(falt).isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String avvisade(Inlasning<Optional<Befolkning>> inlasning) {
        return inlasning.avvisade().stream().map(rad -> rad.text(SVENSKA)).collect(Collectors.joining("\n"));
    }
}
