package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.medel.Befolkningspx.Urval;

class BefolkningspxTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Aldersspann ARBETSFOR = new Aldersspann(16, 64);
    private static final Urval ALLT = new Urval(null, null);

    /** One area for each row, one year; the ages stand in the title. */
    private static final String ENKEL = """
            TITLE="Folkmängd 16-64 år efter region";
            STUB="region";
            HEADING="år";
            VALUES("region")="2480 Umeå","2460 Vännäs";
            VALUES("år")="2015";
            DATA=
            80800
            5141;
            """;

    // A file as the statistical database gives it

    @Test
    void aldrarOchArValjsOchKonenSummeras() {
        Inlasning<Optional<Befolkning>> inlasning = fil(new Urval(ARBETSFOR, 2015));

        assertEquals("""
                16–64 2015-12-31
                24 Västerbottens län 171000
                2480 Umeå 80800
                2460 Vännäs 5141
                2401 Nordmaling 4074
                2404 Vindeln 3007""", utskrift(inlasning));
        assertEquals("Rad 69: har inget värde i källan, vilket inte är noll (2409)", avvisade(inlasning), "never zero");
        assertEquals(
                "SCB: Folkmängd efter region, ålder, kön och år, påhittade tal i det format som statistikdatabasen ger",
                inlasning.varde().orElseThrow().kalla());
    }

    @ParameterizedTest
    @CsvSource({"män;kvinnor;totalt, 100", "totalt;män;kvinnor, 1", "män;kvinnor, 11"})
    void konensTotalRaknasInteEnGangTill(String kon, long antal) {
        List<String> varden = List.of(kon.split(";"));
        String fil = """
                TITLE="Folkmängd 16-64 år"; STUB="region","kön"; HEADING="år";
                VALUES("region")="2480";
                VALUES("kön")=%s;
                VALUES("år")="2015";
                DATA=%s;
                """.formatted(
                        varden.stream().map(v -> '"' + v + '"').collect(Collectors.joining(",")),
                        IntStream.range(0, varden.size())
                                .mapToObj(i -> Long.toString((long) Math.pow(10, i)))
                                .collect(Collectors.joining(" ")));

        assertEquals("16–64 2015-12-31\n2480 " + antal, utskrift(las(fil, ALLT)));
    }

    @Test
    void ettAnnatArHarAndraLuckorOchStreckArNoll() {
        assertEquals(
                "Rad 63: har inget värde i källan, vilket inte är noll (2404)",
                avvisade(fil(new Urval(ARBETSFOR, 2014))));
        assertEquals(30L, antal(fil(new Urval(new Aldersspann(65, 65), 2014)), "2409"), "a dash is zero");
    }

    @Test
    void utanUrvalAllaAldrarOchSistaAret() {
        assertEquals(
                "16–65 2015-12-31",
                utskrift(fil(ALLT)).lines().findFirst().orElseThrow(),
                "single year and class together, the total not counted twice");
        assertEquals(82_000L - 175, antal(fil(ALLT), "2480"));
    }

    @Test
    void aldrarSomFilenInteKanGeGerFilensEgna() {
        Inlasning<Optional<Befolkning>> inlasning = fil(new Urval(new Aldersspann(20, 64), 2015));

        assertEquals(new Aldersspann(16, 65), inlasning.varde().orElseThrow().aldrar());
    }

    @Test
    void ettArSomInteFinns() {
        Inlasning<Optional<Befolkning>> inlasning = fil(new Urval(ARBETSFOR, 2016));

        assertEquals(Optional.empty(), inlasning.varde());
        assertEquals("Rad 37: filen anger inte (år 2016)", avvisade(inlasning));
    }

    // Ages

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // values, wanted, read, sum of 1, 10, 100 …
                "16;17;18                  | 17-18 | 17–18 | 110",
                "16;17;18                  | -     | 16–18 | 111",
                "16 år;17 år               | 16-17 | 16–17 | 11",
                "16–64;65–74               | 16-64 | 16–64 | 1",
                "16-19;20-64;16-64         | 16-64 | 16–64 | 100",
                "16-19;20-64;65+           | 20-64 | 20–64 | 10",
                "16-19;20-64;60-69         | 16-64 | 16–64 | 11",
                "16-19;20-64;16-69         | 16-64 | 16–64 | 11",
                "16-19;20-64;65+ år        | -     | 16–120 | 111",
                "15-19;20-64               | 16-64 | 15–64 | 11",
                "16-64;totalt              | -     | 16–64 | 1",
                "16-64;20-64               | 20-64 | 20–64 | 10",
            })
    void aldrarnaUtgorSpannet(String aldrar, String onskade, String lasta, long summa) {
        List<String> varden = List.of(aldrar.split(";"));
        String fil = """
                STUB="region","ålder"; HEADING="år";
                VALUES("region")="2480";
                VALUES("ålder")=%s;
                VALUES("år")="2015";
                DATA=%s;
                """.formatted(
                        varden.stream().map(v -> '"' + v + '"').collect(Collectors.joining(",")),
                        IntStream.range(0, varden.size())
                                .mapToObj(i -> Long.toString((long) Math.pow(10, i)))
                                .collect(Collectors.joining(" ")));

        Inlasning<Optional<Befolkning>> inlasning =
                las(fil, new Urval(onskade == null ? null : Aldersspann.parse(onskade), null));

        assertEquals(lasta + " 2015-12-31\n2480 " + summa, utskrift(inlasning));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16-64;20-65  | Rad 5: finns med flera olika värden, hämta en fil med bara ett (ålder)",
                "16-20;30-64  | Rad 5: finns med flera olika värden, hämta en fil med bara ett (ålder)",
                "totalt;andra | Rad 5: filen anger inte (ålder)",
            })
    void aldrarSomInteGarAttLaggaIhop(String aldrar, String fel) {
        String fil = """
                STUB="region","ålder"; HEADING="år";
                VALUES("region")="2480";
                VALUES("ålder")="%s";
                VALUES("år")="2015";
                DATA=1 2;
                """.formatted(aldrar.replace(";", "\",\""));

        assertEquals(fel, avvisade(las(fil, ALLT)));
    }

    // Form

    @ParameterizedTest
    @CsvSource({
        "2015,   2015-12-31",
        "2015M03, 2015-03-31",
        "2016M02, 2016-02-29",
        "2015K1, 2015-03-31",
        "2015Q4, 2015-12-31",
    })
    void tidensSistaDag(String tid, String dag) {
        assertEquals(
                dag,
                las(ENKEL.replace("\"2015\"", "\"" + tid + "\""), ALLT)
                        .varde()
                        .orElseThrow()
                        .datum()
                        .toString());
    }

    @Test
    void skiljeteckenBlandasOchRaderBrytsVarSomHelst() {
        String fil = ENKEL.replace("DATA=\n80800\n5141;", "DATA=80800,\n\n\t5141 ;\n");

        assertEquals("16–64 2015-12-31\n2480 Umeå 80800\n2460 Vännäs 5141", utskrift(las(fil, ALLT)));
    }

    @Test
    void vardenaKanHaDecimalerSomArNoll() {
        assertEquals(80_800L, antal(las(ENKEL.replace("80800", "80800.0"), ALLT), "2480"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'CHARSET=\"ANSI\";'",
        "IBM850,       ''",
        "UTF-8,        'CHARSET=\"ANSI\";CODEPAGE=\"utf-8\";'",
        "ISO-8859-15,  'CODEPAGE=\"iso-8859-15\";'",
    })
    void teckenkodenStarIFilen(String kodning, String nyckelord) {
        byte[] bytes = (nyckelord + "\n" + ENKEL).getBytes(Charset.forName(kodning));

        assertEquals(
                List.of("Umeå", "Vännäs"),
                las(bytes, ALLT).varde().orElseThrow().omraden().stream()
                        .map(Befolkning.Omrade::namn)
                        .toList());
    }

    @Test
    void bytesIUtf8MedMarkeForst() {
        assertEquals(80_800L, antal(las(("\ufeff" + ENKEL).getBytes(StandardCharsets.UTF_8), ALLT), "2480"));
    }

    @Test
    void andraSprakOchOkandaNyckelordLasesForbi() {
        String fil = """
                NOTE="Ett ; i citat och ett = likaså";
                VALUES[en]("region")="Nowhere";
                """ + ENKEL;

        assertEquals(80_800L, antal(las(fil, ALLT), "2480"));
    }

    // What cannot be read

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DATA=           | DATUM=       | Rad 9: filen anger inte (DATA)",
                "80800           | \"80800      | Rad 7: ett citattecken stängs inte där fältet slutar (80800)",
                "5141;           | ;            | Rad 9: antalet celler är inte det som rubrikerna ger (1 ≠ 2)",
                "5141;           | 5141 7;      | Rad 9: antalet celler är inte det som rubrikerna ger (3 ≠ 2)",
                "80800           | många        | Rad 7: är inget antal, alltså ett heltal som är noll eller större (2480 = många)",
                "80800           | -5           | Rad 7: är inget antal, alltså ett heltal som är noll eller större (2480 = -5)",
                "80800           | 0.5          | Rad 7: är inget antal, alltså ett heltal som är noll eller större (2480 = 0.5)",
                "80800           | \"....\"     | Rad 7: har inget värde i källan, vilket inte är noll (2480)",
                "2460 Vännäs     | 2480 Vännäs  | Rad 9: finns redan tidigare i filen (2480)",
                "2460 Vännäs     | Vännäs       | Rad 6: filen anger inte (region)",
                "16-64 år        | i år         | Rad 6: filen anger inte (ålder)",
                "HEADING=\"år\"; | HEADING=\"inkomst\"; VALUES(\"inkomst\")=\"a\",\"b\"; | Rad 6: finns med flera olika värden, hämta en fil med bara ett (inkomst)",
                "HEADING=\"år\"; | HEADING=\"vad\"; VALUES(\"vad\")=\"a\"; | Rad 6: filen anger inte (år)",
                "VALUES(\"år\")  | VALUES(\"tid\") | Rad 6: filen anger inte (VALUES(\"år\"))",
                "DATA=           | CODES(\"region\")=\"2480\"; DATA= | Rad 6: antalet celler är inte det som rubrikerna ger (CODES(\"region\"))",
                "DATA=           | KEYS(\"region\")=CODES; DATA= | Rad 1: kan inte läsas här (KEYS)",
                "TITLE=          | =            | Rad 1: kan inte läsas här",
            })
    void detSomInteGarAttLasaSagsMedRad(String text, String ersattning, String fel) {
        String fil = ENKEL.replace(text, ersattning);

        assertEquals(fel, avvisade(las(fil, ALLT)));
    }

    @Test
    void tomFilOchFelTecken() {
        assertEquals("Rad 1: filen anger inte (DATA)", avvisade(las("", ALLT)));
        byte[] felTecken = ("CODEPAGE=\"utf-8\";\n" + ENKEL).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("Rad 1: ett tecken går inte att läsa, spara filen som UTF-8", avvisade(las(felTecken, ALLT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finns-ej-437", "inget kodnamn"})
    void okandTeckenkod(String kod) {
        byte[] fil = ("CODEPAGE=\"" + kod + "\";" + ENKEL).getBytes(StandardCharsets.UTF_8);

        assertEquals("Rad 1: kan inte läsas här (CODEPAGE=\"" + kod + "\")", avvisade(las(fil, ALLT)));
    }

    @Test
    void enDaligRadTarInteMedSigDeAndra() {
        Inlasning<Optional<Befolkning>> inlasning = las(ENKEL.replace("80800", "\"..\""), ALLT);

        assertEquals("16–64 2015-12-31\n2460 Vännäs 5141", utskrift(inlasning));
    }

    @Test
    void fleraMojligaOmraden() {
        String fil = """
                TITLE="16-64 år"; STUB="region","bostad"; HEADING="år";
                VALUES("region")="2480"; VALUES("bostad")="01"; VALUES("år")="2015"; DATA=1;
                """;

        assertEquals(
                "Rad 2: finns med flera olika värden, hämta en fil med bara ett (region)", avvisade(las(fil, ALLT)));
    }

    @Test
    void fleraCellerAnNagotTalRymmer() {
        List<String> namn = List.of("kön", "sex", "ålder", "age", "år", "tid", "time");
        String varden =
                IntStream.range(1000, 3000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        String fil = "TITLE=\"16-64 år\"; HEADING=\"region\"; VALUES(\"region\")=\"2480\"; STUB=\""
                + String.join("\",\"", namn) + "\";"
                + namn.stream()
                        .map(n -> "VALUES(\"" + n + "\")=" + varden + ";")
                        .collect(Collectors.joining())
                        .replace("VALUES(\"ålder\")=" + varden, "VALUES(\"ålder\")=\"16\"")
                        .replace("VALUES(\"age\")=" + varden, "VALUES(\"age\")=\"16\"")
                + "DATA=1;";

        assertEquals(
                "Rad 1: antalet celler är inte det som rubrikerna ger (1 ≠ 32000000000000000)",
                avvisade(las(fil, ALLT)));
        assertEquals(
                "Rad 1: antalet celler är inte det som rubrikerna ger (1 ≠ 9223372036854775807)",
                avvisade(las(
                        fil.replace("STUB=\"", "STUB=\"månad\",\"")
                                .replace("DATA", "VALUES(\"månad\")=" + varden + ";DATA"),
                        ALLT)));
    }

    private static Inlasning<Optional<Befolkning>> fil(Urval urval) {
        try (InputStream kalla = BefolkningspxTest.class.getResourceAsStream("/px/arbetsfor-befolkning.px")) {
            return Befolkningspx.las(kalla, urval);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inlasning<Optional<Befolkning>> las(String fil, Urval urval) {
        // Without CODEPAGE the characters would be those of code page 850.
        return las(("CODEPAGE=\"utf-8\";" + fil).getBytes(StandardCharsets.UTF_8), urval);
    }

    private static Inlasning<Optional<Befolkning>> las(byte[] fil, Urval urval) {
        try {
            return Befolkningspx.las(new ByteArrayInputStream(fil), urval);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utskrift(Inlasning<Optional<Befolkning>> inlasning) {
        Befolkning befolkning = inlasning.varde().orElseThrow();
        return befolkning.aldrar() + " " + befolkning.datum()
                + befolkning.omraden().stream()
                        .map(o -> "\n" + o.kod() + (o.namn().isEmpty() ? "" : " " + o.namn()) + " " + o.antal())
                        .collect(Collectors.joining());
    }

    private static String avvisade(Inlasning<Optional<Befolkning>> inlasning) {
        return inlasning.avvisade().stream().map(rad -> rad.text(SVENSKA)).collect(Collectors.joining("\n"));
    }

    private static long antal(Inlasning<Optional<Befolkning>> inlasning, String kod) {
        return inlasning.varde().orElseThrow().antal(kod).orElseThrow();
    }
}
