package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Rapportbok;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Sida;

@ParameterizedClass
@EnumSource(Databas.class)
class BokforingRepositoryTest {

    private static final Period HALVARET = Period.halvar(2020, 1);
    private static final Period FJOLARET = Period.halvar(2019, 1);
    private static final Clock KLOCKA = Clock.fixed(Provlager.NU, ZoneOffset.UTC);
    private static final Kontonummer HYRA = new Kontonummer("5010");

    private final Provlager lager;
    private ForbundId forbund;

    BokforingRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("bokforing-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    /** A year with a rent each month, of the month's number in kronor, some of it on an object. */
    private static List<String> ar(int ar, int perManad) {
        List<String> rader = new ArrayList<>(List.of(
                "#FLAGGA 0",
                "#FORMAT PC8",
                "#SIETYP 4",
                "#RAR 0 " + ar + "0101 " + ar + "1231",
                "#KONTO 1930 Bank",
                "#KONTO 5010 Lokalhyra",
                "#DIM 6 Insats",
                "#OBJEKT 6 A1 Arenan",
                "#IB 0 1930 100.00",
                "#IB 0 2010 -100.00"));
        for (int manad = 1; manad <= 12; manad++) {
            for (int nr = 0; nr < perManad; nr++) {
                rader.add("#VER A " + (manad * 100 + nr) + " " + ar + String.format("%02d15", manad) + " \"Hyra "
                        + manad + "\"");
                rader.add("{");
                rader.add("#TRANS 5010 " + (nr % 2 == 0 ? "{}" : "{6 A1}") + " " + manad + ".00 \"\" \"rad\"");
                rader.add("#TRANS 1930 {} -" + manad + ".00");
                rader.add("}");
            }
        }
        return rader;
    }

    private String bokfor(List<String> rader) {
        byte[] fil = String.join("\r\n", rader).getBytes(Siefil.PC8);
        String id = lager.fraga(f -> {
            try {
                return f.huvudboksimport(KLOCKA)
                        .taEmot(forbund, "bok.se", new ByteArrayInputStream(fil))
                        .id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        lager.gor(f -> f.huvudboksimport(KLOCKA).borja(id));
        lager.gor(f -> {
            try {
                f.huvudboksimport(KLOCKA).las(id, lasta -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(id));
        return id;
    }

    private Huvudboksar gallande(int ar) {
        return lager.fraga(f -> f.bokforing().gallande(forbund)).stream()
                .filter(g -> g.ar().equals(Period.ar(ar)))
                .findFirst()
                .orElseThrow();
    }

    private List<Rapportbok> bocker(Period period, Optional<Huvudboksar> fjol) {
        return lager.fraga(f -> f.bokforing().bocker(gallande(2020), period, fjol, FJOLARET));
    }

    @Test
    void periodensSummorOchVadSomStodNarDenBorjade() {
        bokfor(ar(2020, 2));
        bokfor(ar(2019, 1));

        Period mars = Period.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 30));
        Rapportbok bok = bocker(mars, Optional.empty()).get(0);

        assertEquals(
                List.of("1930 [] -14.00", "5010 [] 7.00", "5010 [6:A1] 7.00"),
                bok.huvudbok().rader().stream()
                        .map(rad -> rad.konto() + " " + rad.objekt() + " " + rad.utfall())
                        .toList());
        assertEquals(Belopp.kronor(94), bok.ingaende().get(new Kontonummer("1930")));
        assertEquals(Belopp.kronor(6), bok.ingaende().get(HYRA));
        assertTrue(bok.harIngaende());
        assertEquals(Period.ar(2020), bok.ar());
        assertEquals("Lokalhyra", bok.huvudbok().rader().get(1).namn());
    }

    @Test
    void bokenArDenSomHalvaretGorsAv() {
        List<String> rader = ar(2020, 3);
        rader.addAll(List.of(
                "#PBUDGET 0 202001 5010 {} 100",
                "#PBUDGET 0 202001 5010 {6 \"A1\"} 60",
                "#PBUDGET 0 202008 5010 {} 7"));
        String id = bokfor(rader);

        assertEquals(
                lager.fraga(f -> f.huvudboksfiler().huvudbok(id, HALVARET)),
                bocker(HALVARET, Optional.empty()).get(0).huvudbok());
    }

    @Test
    void fjoletKommerMed() {
        bokfor(ar(2020, 1));
        bokfor(ar(2019, 2));

        List<Rapportbok> bocker = bocker(HALVARET, Optional.of(gallande(2019)));

        assertEquals(2, bocker.size());
        assertEquals(
                Belopp.kronor(42),
                Belopp.summa(bocker.get(1).huvudbok().rader().stream()
                        .filter(rad -> rad.konto().equals(HYRA))
                        .map(rad -> rad.utfall())
                        .toList()));
    }

    @Test
    void utanVerifikationerGallerPeriodsaldon() {
        bokfor(List.of(
                "#FLAGGA 0",
                "#SIETYP 2",
                "#RAR 0 20200101 20201231",
                "#KONTO 5010 Lokalhyra",
                "#PSALDO 0 202001 5010 {} 12.50",
                "#PSALDO 0 202003 5010 {} 1"));

        Rapportbok bok = bocker(Period.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)), Optional.empty())
                .get(0);

        assertEquals(Belopp.kronor(1), bok.huvudbok().rader().get(0).utfall());
        assertEquals(Belopp.parse("12.50"), bok.ingaende().get(HYRA));
    }

    @Test
    void verifikationernaKommerEnSidaITaget() {
        String fil = bokfor(ar(2020, 5));

        List<Verifikationsrad> andra = lager.fraga(
                f -> f.bokforing().rader(fil, HYRA, BokforingRepository.ALLA_OBJEKT, HALVARET, new Sida(2, 12)));

        assertEquals(12, andra.size());
        assertEquals(LocalDate.of(2020, 3, 15), andra.get(0).datum());
        assertEquals("Hyra 3", andra.get(0).vertext());
        assertEquals("rad", andra.get(0).text());
        assertEquals("Lokalhyra", andra.get(0).kontonamn());
        assertEquals(
                new BokforingRepository.Antal(30, Belopp.kronor(105)),
                lager.fraga(f -> f.bokforing().antal(fil, HYRA, BokforingRepository.ALLA_OBJEKT, HALVARET)));
        assertEquals(
                new BokforingRepository.Antal(18, Belopp.kronor(63)),
                lager.fraga(f -> f.bokforing().antal(fil, HYRA, "", HALVARET)));
        assertEquals(
                List.of(new Objektref(6, "A1")),
                lager.fraga(f -> f.bokforing().rader(fil, HYRA, "6\tA1", HALVARET, new Sida(1, 1)))
                        .get(0)
                        .objekt());
    }

    @Test
    void enVerifikationHarSinaRaderSinRadIFilenOchDessHash() {
        bokfor(ar(2020, 1));
        Huvudboksar fil = gallande(2020);

        Verifikationsbild bild =
                lager.fraga(f -> f.bokforing().verifikation(fil, 1)).orElseThrow();

        assertEquals(16, bild.filrad());
        assertEquals(64, bild.fil().sha256().length());
        assertEquals(
                List.of("5010 2.00", "1930 -2.00"),
                bild.rader().stream()
                        .map(rad -> rad.konto() + " " + rad.belopp())
                        .toList());
        assertEquals(Optional.empty(), lager.fraga(f -> f.bokforing().verifikation(fil, 12)));
    }

    @Test
    void vemSomLasteInFilenStarIHistorien() {
        bokfor(ar(2020, 1));
        bokfor(ar(2020, 2));

        List<BokforingRepository.Filhandelse> handelser =
                lager.fraga(f -> f.bokforing().filhandelser(forbund, HALVARET));

        assertEquals(9, handelser.size());
        assertEquals(Provlager.SKRIBENT, handelser.get(0).rad().aktor());
        assertEquals(Provlager.NU.toEpochMilli(), handelser.get(0).rad().nar().toEpochMilli());
        assertTrue(handelser.stream().anyMatch(h -> h.rad().efter().contains(" ERSATT ")));
        assertEquals(
                4,
                lager.fraga(f -> f.bokforing()
                                .handelser("huvudboksfil", gallande(2020).fil()))
                        .size());
    }

    /** As many questions for ten years of vouchers as for one. */
    @Test
    void tioArStallerLikaMangaFragorSomEtt() {
        bokfor(ar(2020, 1));
        Map<String, Integer> forEtt = fragor();
        for (int ar = 2011; ar <= 2020; ar++) {
            bokfor(ar(ar, 20));
        }

        assertEquals(
                Map.of("gallande", 1, "bocker", 3, "rader", 1, "antal", 1, "verifikation", 2, "filhandelser", 1),
                fragor());
        assertEquals(forEtt, fragor());
        assertEquals(10, lager.fraga(f -> f.bokforing().gallande(forbund)).size());
    }

    private Map<String, Integer> fragor() {
        Huvudboksar nu = gallande(2020);
        Optional<Huvudboksar> fjol = lager.fraga(f -> f.bokforing().gallande(forbund)).stream()
                .filter(g -> g.ar().equals(Period.ar(2019)))
                .findFirst();
        Sida sida = new Sida(1, 50);
        return Map.of(
                "gallande", fragor(b -> b.gallande(forbund)),
                "bocker", fragor(b -> b.bocker(nu, HALVARET, fjol, FJOLARET)),
                "rader", fragor(b -> b.rader(nu.fil(), HYRA, BokforingRepository.ALLA_OBJEKT, HALVARET, sida)),
                "antal", fragor(b -> b.antal(nu.fil(), HYRA, BokforingRepository.ALLA_OBJEKT, HALVARET)),
                "verifikation", fragor(b -> b.verifikation(nu, 0)),
                "filhandelser", fragor(b -> b.filhandelser(forbund, HALVARET)));
    }

    private int fragor(Function<BokforingRepository, ?> fraga) {
        return lager.fragor(f -> fraga.apply(f.bokforing()));
    }
}
