package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;

@ParameterizedClass
@EnumSource(Databas.class)
class RakningsimportTest {

    private static final Period HALVARET = Period.halvar(2020, 1);
    private static final String FIL = """
            avsnitt;rad;utfall;årsbudget
            bidrag;Region Norrbotten;625 000,50;1250000
            individ;Nya insatser;;0
            bidrag;SUMMA;625000.50;1250000
            """;

    private final Provlager lager;
    private ForbundId forbund;

    RakningsimportTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("import-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void godaRaderIn() {
        Importresultat resultat = importera(FIL);

        assertEquals(
                new Importresultat(
                        3,
                        List.of(),
                        true,
                        Map.of("utfall", new BigDecimal("1250001.00"), "årsbudget", new BigDecimal("2500000"))),
                resultat);
        assertEquals(
                List.of("utfall", "årsbudget"),
                new ArrayList<>(resultat.kontrollsummor().keySet()));
        assertEquals(
                List.of(
                        post("bidrag", "Region Norrbotten", "utfall", "625000.50"),
                        post("bidrag", "Region Norrbotten", "årsbudget", "1250000"),
                        Rakningspost.of("individ", "Nya insatser", "utfall", null),
                        post("individ", "Nya insatser", "årsbudget", "0"),
                        post("bidrag", "SUMMA", "utfall", "625000.50"),
                        post("bidrag", "SUMMA", "årsbudget", "1250000")),
                lagrad().orElseThrow().poster());
    }

    @Test
    void daligaRaderMedRadOchSkal() {
        Importresultat resultat = importera("""
                avsnitt;rad;utfall
                bidrag;Region Norrbotten;625000
                bidrag;Luleå;sexhundra
                bidrag;;1
                bidrag;Piteå;0,001
                bidrag;Region Norrbotten;2
                bidrag;Älvsbyn;1;2
                bidrag;För stort;99999999999999999999
                individ;Arvode 811218-9876;5
                individ;Arvode;811218-9876
                individ;Hyra;7
                """);

        assertEquals(
                List.of(
                        new AvvisadRad(3, Skal.EJ_TAL, "utfall = sexhundra"),
                        new AvvisadRad(4, Skal.TOM_RAD_NAMN, "rad"),
                        new AvvisadRad(5, Skal.FOR_MANGA_DECIMALER, "utfall = 0,001"),
                        new AvvisadRad(6, Skal.DUBBLETT, "bidrag/Region Norrbotten"),
                        new AvvisadRad(7, Skal.FEL_ANTAL_FALT, "4 ≠ 3"),
                        new AvvisadRad(8, Skal.FOR_STORT_TAL, "utfall = 99999999999999999999"),
                        new AvvisadRad(9, Skal.PERSONNUMMER, ""),
                        new AvvisadRad(10, Skal.PERSONNUMMER, "")),
                resultat.avvisade());
        assertEquals(2, resultat.behallna());
        assertEquals(Map.of("utfall", new BigDecimal("625007")), resultat.kontrollsummor());
        assertEquals(2, lagrad().orElseThrow().poster().size());
    }

    @Test
    void sammaFilTvaGangerAndrarIngenting() {
        importera(FIL);
        Rakning forst = lagrad().orElseThrow();

        Importresultat igen = importera(FIL);

        assertFalse(igen.andrad());
        assertEquals(3, igen.behallna());
        assertEquals(Optional.of(forst), lagrad());
        assertEquals(1, lager.version("rakning", forst.id()));
        assertEquals(1, lager.handelser(forst.id()).size());
    }

    @Test
    void nyFilErsattarHelaRakningen() {
        importera(FIL);

        assertTrue(importera("avsnitt;rad;utfall\nbidrag;SUMMA;1\n").andrad());

        Rakning rakning = lagrad().orElseThrow();
        assertEquals(List.of(post("bidrag", "SUMMA", "utfall", "1")), rakning.poster());
        assertEquals(2, lager.version("rakning", rakning.id()));
        assertEquals(2, lager.handelser(rakning.id()).size());
    }

    @Test
    void utanEnEndaGodRadLagrasIngenting() {
        importera(FIL);
        Rakning forst = lagrad().orElseThrow();

        Importresultat tom = importera("");
        Importresultat utanRubrik = importera("a;b\n1;2\n");
        Importresultat utanRader = importera("avsnitt;rad;utfall\n");
        Importresultat utanBelopp = importera("avsnitt;rad\nbidrag;SUMMA\n");

        assertEquals(new Importresultat(0, List.of(new AvvisadRad(1, Skal.TOM_FIL, "")), false, Map.of()), tom);
        assertEquals(List.of(new AvvisadRad(1, Skal.SAKNAD_KOLUMN, "avsnitt")), utanRubrik.avvisade());
        assertEquals(new Importresultat(0, List.of(), false, Map.of()), utanRader);
        assertEquals(List.of(new AvvisadRad(1, Skal.SAKNAD_KOLUMN, "utfall")), utanBelopp.avvisade());
        assertEquals(forst.poster(), lagrad().orElseThrow().poster());
        assertEquals(1, lager.handelser(forst.id()).size());
    }

    @Test
    void langaNamnKommerMedHela() {
        String namn = "Å".repeat(20_000);

        importera("avsnitt;rad;utfall\n" + namn + ";" + namn + ";1\n");

        assertEquals(
                List.of(post(namn, namn, "utfall", "1")), lagrad().orElseThrow().poster());
    }

    @Test
    void beloppsGransernaKommerMedExakt() {
        importera(
                "avsnitt;rad;utfall\n;Störst;92233720368547758,07\n;Minst;-92233720368547758,08\n;Två störst;92233720368547758,07\n");

        assertEquals(
                List.of(
                        Rakningspost.of("", "Störst", "utfall", new Belopp(Long.MAX_VALUE)),
                        Rakningspost.of("", "Minst", "utfall", new Belopp(Long.MIN_VALUE)),
                        Rakningspost.of("", "Två störst", "utfall", new Belopp(Long.MAX_VALUE))),
                lagrad().orElseThrow().poster());
    }

    @Test
    void felMittIFilenLagrarIngenting() {
        Reader trasig = new Reader() {
            private final Reader borjan = new StringReader(FIL);

            @Override
            public int read(char[] till, int fran, int antal) throws IOException {
                int lasta = borjan.read(till, fran, antal);
                if (lasta < 0) {
                    throw new IOException("mitt i filen");
                }
                return lasta;
            }

            @Override
            public void close() {}
        };

        assertThrows(UncheckedIOException.class, () -> importera(trasig));
        assertEquals(Optional.empty(), lagrad());
    }

    @Test
    void okantForbundNekas() {
        forbund = ForbundId.of("finns-inte");

        assertThrows(IllegalArgumentException.class, () -> importera(FIL));
    }

    private Importresultat importera(String csv) {
        return importera(new StringReader(csv));
    }

    private Importresultat importera(Reader csv) {
        return lager.fraga(f -> {
            try {
                return f.rakningsimport().importera(forbund, HALVARET, Rakningsslag.RESULTAT, csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<Rakning> lagrad() {
        return lager.fraga(f -> f.rakningar().find(forbund, HALVARET, Rakningsslag.RESULTAT));
    }

    private static Rakningspost post(String avsnitt, String rad, String kolumn, String kronor) {
        return Rakningspost.of(avsnitt, rad, kolumn, Belopp.of(new BigDecimal(kronor)));
    }
}
