package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;

class RakningTest {

    private static final ForbundId FORBUND = ForbundId.of("sodra-norrbotten");
    private static final Period HALVARET = Period.halvar(2020, 1);
    private static final Rakningspost BIDRAG = post("bidrag", "SUMMA", "utfall", 2_500_000L);

    @Test
    void enNyRakningVetVadDenAr() {
        Rakning rakning = medPoster(BIDRAG);

        assertEquals(FORBUND, rakning.forbund());
        assertEquals(HALVARET, rakning.period());
        assertEquals(Rakningsslag.RESULTAT, rakning.slag());
        assertEquals(List.of(BIDRAG), rakning.poster());
        assertEquals("RESULTAT sodra-norrbotten 2020-01-01/2020-06-30", rakning.toString());
    }

    @Test
    void sammaPosterAndrarIngenting() {
        Rakning rakning = medPoster(BIDRAG, post("bidrag", "SUMMA", "budget", null));

        assertFalse(rakning.ersatt(List.of(BIDRAG, post("bidrag", "SUMMA", "budget", null))));
    }

    @Test
    void nyaPosterErsatterAlla() {
        Rakning rakning = medPoster(BIDRAG);
        List<Rakningspost> nya = new ArrayList<>(List.of(post("total", "RÖRELSERESULTAT", "utfall", 524_933L)));

        assertTrue(rakning.ersatt(nya));
        nya.add(BIDRAG);

        assertEquals(List.of(post("total", "RÖRELSERESULTAT", "utfall", 524_933L)), rakning.poster());
    }

    @Test
    void ordningenArEnDelAvInnehallet() {
        Rakningspost forst = post("", "A", "utfall", 1L);
        Rakningspost sedan = post("", "B", "utfall", 1L);

        assertTrue(medPoster(forst, sedan).ersatt(List.of(sedan, forst)));
    }

    @Test
    void utanPosterNekas() {
        Rakning rakning = medPoster(BIDRAG);

        assertThrows(IllegalArgumentException.class, RakningTest::medPoster);
        assertThrows(IllegalArgumentException.class, () -> rakning.ersatt(List.of()));
        assertEquals(List.of(BIDRAG), rakning.poster());
    }

    @Test
    void nullNekas() {
        List<Rakningspost> poster = List.of(BIDRAG);

        assertThrows(NullPointerException.class, () -> Rakning.ny(null, HALVARET, Rakningsslag.RESULTAT, poster));
        assertThrows(NullPointerException.class, () -> Rakning.ny(FORBUND, null, Rakningsslag.RESULTAT, poster));
        assertThrows(NullPointerException.class, () -> Rakning.ny(FORBUND, HALVARET, null, poster));
        assertThrows(NullPointerException.class, () -> Rakning.ny(FORBUND, HALVARET, Rakningsslag.RESULTAT, null));
    }

    @Test
    void likaEfterId() {
        Rakning rakning = medPoster(BIDRAG);

        assertNotEquals(medPoster(BIDRAG), rakning);
        assertEquals(rakning.id().hashCode(), rakning.hashCode());
    }

    @Test
    void tabellenHarKallansOrdningOchLuckor() {
        Rakning rakning = medPoster(
                post("individ", "Nya insatser", "utfall", null),
                post("individ", "Nya insatser", "arsbudget", null),
                post("individ", "SUMMA", "utfall", 0L),
                post("individ", "SUMMA", "arsbudget", 12L));

        Tabell tabell = rakning.tabell("Resultaträkning");

        assertEquals("resultat", tabell.nyckel());
        assertEquals("Resultaträkning", tabell.rubrik());
        assertEquals(
                List.of(new Kolumn("utfall", "utfall", Enhet.KR), new Kolumn("arsbudget", "arsbudget", Enhet.KR)),
                tabell.kolumner());
        assertEquals(List.of(new Avsnitt("individ", "")), tabell.avsnitt());
        assertEquals(
                List.of(
                        rad("individ", "Nya insatser", Rad.Slag.RAD, tomt(), tomt()),
                        rad("individ", "SUMMA", Rad.Slag.SUMMA, tal("0"), tal("12"))),
                tabell.rader());
    }

    @Test
    void enPlatsHarEttBelopp() {
        Rakningspost annat = post("bidrag", "SUMMA", "utfall", 1L);
        Rakning rakning = medPoster(BIDRAG);

        assertThrows(IllegalArgumentException.class, () -> medPoster(BIDRAG, annat));
        assertThrows(IllegalArgumentException.class, () -> medPoster(BIDRAG, BIDRAG));
        assertThrows(IllegalArgumentException.class, () -> rakning.ersatt(List.of(BIDRAG, annat)));
        assertEquals(List.of(BIDRAG), rakning.poster());
    }

    @Test
    void tabellOchPosterFramOchTillbaka() {
        Rakning rakning = medPoster(
                post("individ", "Nya insatser", "utfall", null),
                post("individ", "Nya insatser", "arsbudget", 0L),
                Rakningspost.of("individ", "SUMMA", "utfall", new Belopp(-1)),
                post("individ", "SUMMA", "arsbudget", 12L));

        assertEquals(rakning.poster(), Rakning.poster(rakning.tabell("")));
    }

    @Test
    void postAvOrdEllerAnnanEnhetNekas() {
        assertThrows(IllegalArgumentException.class, () -> Rakning.poster(tabell(Enhet.KR, new Cell.Ord("ja"))));
        assertThrows(IllegalArgumentException.class, () -> Rakning.poster(tabell(Enhet.TKR, tal("1"))));
        assertThrows(ArithmeticException.class, () -> Rakning.poster(tabell(Enhet.KR, tal("0.001"))));
        assertEquals(List.of(post("", "a", "k", 1L)), Rakning.poster(tabell(Enhet.KR, tal("1"))));
    }

    private static Rakning medPoster(Rakningspost... poster) {
        return Rakning.ny(FORBUND, HALVARET, Rakningsslag.RESULTAT, List.of(poster));
    }

    private static Rakningspost post(String avsnitt, String rad, String kolumn, Long kronor) {
        return Rakningspost.of(avsnitt, rad, kolumn, kronor == null ? null : Belopp.kronor(kronor));
    }

    private static Rad rad(String avsnitt, String rad, Rad.Slag slag, Cell utfall, Cell arsbudget) {
        return new Rad(avsnitt, rad, rad, slag, Map.of("utfall", utfall, "arsbudget", arsbudget));
    }

    private static Tabell tabell(Enhet enhet, Cell cell) {
        return new Tabell(
                "t",
                "",
                List.of(new Kolumn("k", "k", enhet)),
                List.of(),
                List.of(new Rad("", "a", "a", Rad.Slag.RAD, Map.of("k", cell))),
                List.of());
    }

    private static Cell tal(String tal) {
        return Cell.tal(new BigDecimal(tal));
    }

    private static Cell tomt() {
        return Cell.saknas(Cell.Skal.EJ_ANGIVET);
    }

    @Test
    void skillnaderSiffraForSiffra() {
        Rakning rakning = Rakning.ny(
                ForbundId.of("f"),
                Period.halvar(2020, 1),
                Rakningsslag.RESULTAT,
                List.of(
                        Rakningspost.of("ovrigt", "Hyra", "utfall", Belopp.kronor(1)),
                        Rakningspost.of("ovrigt", "Hyra", "budget", null),
                        Rakningspost.of("ovrigt", "Porto", "utfall", Belopp.kronor(3)),
                        Rakningspost.of("ovrigt", "Resor", "utfall", Belopp.kronor(4))));

        assertEquals(
                List.of("Hyra utfall 1.00 2.00", "Hyra budget - 5.00", "Kaffe utfall - 6.00", "Porto utfall 3.00 -"),
                rakning
                        .skillnader(List.of(
                                Rakningspost.of("ovrigt", "Hyra", "utfall", Belopp.kronor(2)),
                                Rakningspost.of("ovrigt", "Hyra", "budget", Belopp.kronor(5)),
                                Rakningspost.of("ovrigt", "Kaffe", "utfall", Belopp.kronor(6)),
                                Rakningspost.of("ovrigt", "Resor", "utfall", Belopp.kronor(4))))
                        .stream()
                        .map(s -> s.plats().rad() + " " + s.plats().kolumn() + " " + (s.fore() == null ? "-" : s.fore())
                                + " " + s.efter().map(Belopp::toString).orElse("-"))
                        .toList());
        assertEquals(List.of(), rakning.skillnader(rakning.poster()));
    }
}
