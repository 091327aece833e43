package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.tid.Giltighet;

class IndelningTest {

    private static final Indelning SVERIGE = Indelning.svensk();
    private static final LocalDate IDAG = LocalDate.of(2026, 11, 26);
    private static final LocalDate DELNINGEN = LocalDate.of(2031, 1, 1);
    private static final Kommunkod UPPSALA = Kommunkod.of("0380");

    // The library's own list.

    @ParameterizedTest
    @ValueSource(strings = {"2004-01-01", "2006-12-31", "2007-01-01", "2026-11-26"})
    void tvahundranittioKommunerOchTjugoRegionerVarjeDag(LocalDate dag) {
        assertEquals(290, SVERIGE.kommuner(dag).size());
        assertEquals(20, SVERIGE.regioner(dag).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-01-01", "2010-06-30", "2026-11-26"})
    void ingetNamnStarTvaGangerOchVarjeRegionFinnsDenDagen(LocalDate dag) {
        List<Kommun> kommuner = SVERIGE.kommuner(dag);
        Set<String> namn = new HashSet<>(kommuner.stream().map(Kommun::namn).toList());

        assertEquals(kommuner.size(), namn.size());
        assertEquals(
                List.of("Gotland"),
                kommuner.stream()
                        .filter(k -> SVERIGE.regionFor(k, dag).isEmpty())
                        .map(Kommun::namn)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2580, 2026-11-26, Luleå,         Region Norrbotten",
        "2580, 2016-12-31, Luleå,         Norrbottens läns landsting",
        "2480, 2018-12-31, Umeå,          Västerbottens läns landsting",
        "2480, 2019-01-01, Umeå,          Region Västerbotten",
        "1917, 2006-12-31, Heby,          Landstinget Västmanland",
        "0331, 2007-01-01, Heby,          Landstinget i Uppsala län",
        "2023, 2007-12-31, Malung,        Landstinget Dalarna",
        "2023, 2008-01-01, Malung-Sälen,  Landstinget Dalarna",
        "0980, 2026-11-26, Gotland,                           ",
    })
    void enKommunOchDessRegionEnDag(String kod, LocalDate dag, String namn, String region) {
        Kommun kommun = SVERIGE.kommun(Kommunkod.of(kod), dag).orElseThrow();

        assertEquals(namn, kommun.namn());
        assertEquals(Optional.ofNullable(region), SVERIGE.regionFor(kommun, dag).map(Region::namn));
    }

    @ParameterizedTest
    @CsvSource({"1917, 2007-01-01", "0331, 2006-12-31", "9999, 2026-11-26"})
    void enKodSomIngenHarDenDagen(String kod, LocalDate dag) {
        assertEquals(Optional.empty(), SVERIGE.kommun(Kommunkod.of(kod), dag));
    }

    @ParameterizedTest
    @CsvSource({
        "0980, true",
        "2580, false",
        "9999, false",
        "09,   false",
        "    , false",
    })
    void baraGotlandLiggerUtanforRegion(String kod, boolean vantat) {
        assertEquals(vantat, SVERIGE.arUtanforRegion(kod, IDAG));
    }

    // By name.

    @ParameterizedTest
    @CsvSource({
        "Luleå,              2580",
        "luleå kommun,       2580",
        "Älvsbyns kommun,    2560",
        "Vindelns kommun,    2404",
        "Mönsterås kommun,   0861",
        "Göteborgs stad,     1480",
        "' Malmö stad ',     1280",
        "Upplands-Bro,       0139",
        "Lule,                   ",
        "Malung,                 ",
    })
    void kommunenMedEttNamn(String namn, String kod) {
        assertEquals(
                Optional.ofNullable(kod).map(Kommunkod::of),
                SVERIGE.kommunMedNamn(namn, IDAG).map(Kommun::kod));
    }

    @Test
    void regionenMedEttNamn() {
        assertEquals(
                Optional.of(Regionkod.of("24")),
                SVERIGE.regionMedNamn("region västerbotten", IDAG).map(Region::kod));
        assertEquals(Optional.empty(), SVERIGE.regionMedNamn("Västerbottens läns landsting", IDAG));
    }

    @ParameterizedTest
    @CsvSource({
        "lul,   Luleå",
        "258,   Luleå Piteå Boden Haparanda Kiruna",
        "malmo, Malmö",
        "Umeå,  Umeå",
        "' ',   ''",
    })
    void hjalpForDenSomSkriver(String text, String traffar) {
        List<String> namn =
                SVERIGE.sokKommuner(text, IDAG).stream().map(Kommun::namn).toList();

        assertEquals(Set.of(traffar.split(" ")), new HashSet<>(namn.isEmpty() ? List.of("") : namn));
    }

    @Test
    void bestTraffStarForst() {
        assertEquals("Köping", SVERIGE.sokKommuner("köp", IDAG).get(0).namn());
        assertEquals(9, SVERIGE.sokKommuner("köp", IDAG).size());
    }

    @Test
    void hjalpMedRegionen() {
        assertEquals(
                List.of("Region Norrbotten", "Region Västerbotten"),
                SVERIGE.sokRegioner("BOTTEN", IDAG).stream()
                        .map(Region::namn)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("Region Norrbotten"),
                SVERIGE.sokRegioner("25", IDAG).stream().map(Region::namn).toList());
    }

    // From other sources.

    /** An example: Uppsala gives off a municipality in 2031. */
    public static final class Delning implements Indelningskalla {
        @Override
        public List<Kommun> kommuner() {
            Regionkod region = Regionkod.of("03");
            return List.of(
                    new Kommun(UPPSALA, "Uppsala", region, Giltighet.till(DELNINGEN.minusDays(1))),
                    new Kommun(UPPSALA, "Uppsala", region, Giltighet.fran(DELNINGEN)),
                    new Kommun(Kommunkod.of("0332"), "Björklinge", region, Giltighet.fran(DELNINGEN)));
        }

        @Override
        public Set<Kommunkod> ersatter() {
            return Set.of(UPPSALA);
        }
    }

    @Test
    void enKallaPaKlassvagenDelarEnKommun(@TempDir Path mapp) throws IOException {
        Path tjanst = mapp.resolve("META-INF/services/" + Indelningskalla.class.getName());
        Files.createDirectories(tjanst.getParent());
        Files.writeString(tjanst, Delning.class.getName());
        try (URLClassLoader laddare =
                new URLClassLoader(new URL[] {mapp.toUri().toURL()}, Indelningskalla.class.getClassLoader())) {
            Indelning indelning = Indelning.of(ServiceLoader.load(Indelningskalla.class, laddare));

            assertEquals(290, indelning.kommuner(DELNINGEN.minusDays(1)).size());
            assertEquals(291, indelning.kommuner(DELNINGEN).size());
            assertTrue(indelning.kommunMedNamn("Björklinge", DELNINGEN).isPresent());
        }
        assertEquals(290, SVERIGE.kommuner(DELNINGEN).size());
    }

    @Test
    void ordningenMellanKallornaSpelarIngenRoll() {
        Svenskindelning egen = new Svenskindelning();
        Delning delning = new Delning();

        assertEquals(
                Indelning.of(List.of(egen, delning)).kommuner(DELNINGEN),
                Indelning.of(List.of(delning, egen)).kommuner(DELNINGEN));
    }

    /** A new name of a region. */
    private static final class Nyttnamn implements Indelningskalla {
        @Override
        public List<Kommun> kommuner() {
            return List.of();
        }

        @Override
        public List<Region> regioner() {
            return List.of(new Region(Regionkod.of("14"), "Region Västra Götaland", Giltighet.ALLTID));
        }

        @Override
        public Set<Regionkod> ersatterRegioner() {
            return Set.of(Regionkod.of("14"));
        }
    }

    @Test
    void enKallaRattarEttNamn() {
        assertEquals(
                Optional.of("Region Västra Götaland"),
                Indelning.of(List.of(new Svenskindelning(), new Nyttnamn()))
                        .region(Regionkod.of("14"), IDAG)
                        .map(Region::namn));
    }

    private record Ensam(List<Kommun> kommuner) implements Indelningskalla {}

    @Test
    void sammaKodITvaKallorNekasMedBadasNamn() {
        Ensam ensam = new Ensam(List.of(new Kommun(UPPSALA, "Uppsala", Regionkod.of("03"), Giltighet.fran(DELNINGEN))));

        String fel = assertThrows(
                        IllegalArgumentException.class, () -> Indelning.of(List.of(ensam, new Svenskindelning())))
                .getMessage();

        assertTrue(fel.contains("0380"), fel);
        assertTrue(fel.contains(Ensam.class.getName()), fel);
        assertTrue(fel.contains(Svenskindelning.class.getName()), fel);
    }

    @Test
    void tvaSomBadaSvararForSammaKodNekasMedBadasNamn() {
        Indelningskalla annan = new Indelningskalla() {
            @Override
            public List<Kommun> kommuner() {
                return List.of();
            }

            @Override
            public Set<Kommunkod> ersatter() {
                return Set.of(UPPSALA);
            }
        };

        String fel = assertThrows(
                        IllegalArgumentException.class,
                        () -> Indelning.of(List.of(annan, new Delning(), new Svenskindelning())))
                .getMessage();

        assertTrue(fel.contains("0380"), fel);
        assertTrue(fel.contains(Delning.class.getName()), fel);
        assertTrue(fel.contains(annan.getClass().getName()), fel);
    }

    @Test
    void enOkandRegionNekas() {
        Ensam ensam =
                new Ensam(List.of(new Kommun(Kommunkod.of("9901"), "Nybygget", Regionkod.of("99"), Giltighet.ALLTID)));

        assertThrows(IllegalArgumentException.class, () -> Indelning.of(List.of(ensam, new Svenskindelning())));
    }

    @Test
    void ingetNamnNekas() {
        assertThrows(
                IllegalArgumentException.class, () -> new Kommun(UPPSALA, " ", Regionkod.of("03"), Giltighet.ALLTID));
        assertThrows(IllegalArgumentException.class, () -> new Region(Regionkod.of("03"), "", Giltighet.ALLTID));
        assertFalse(new Kommun(UPPSALA, "Uppsala", Regionkod.of("03"), Giltighet.ALLTID).arUtanforRegion());
    }
}
