package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;

class HuvudbokTest {

    private static final ForbundId FORBUND = ForbundId.of("provet");
    private static final Objektref ARENAN = new Objektref(6, "A1");

    private static Kontonummer konto(String nummer) {
        return new Kontonummer(nummer);
    }

    private static Koppling till(String fran, String till, Objektref objekt, String avsnitt, String rad) {
        return Koppling.av(konto(fran), konto(till), objekt, avsnitt, rad);
    }

    private static Huvudboksrad rad(String konto, Objektref objekt, long utfall, long budget, long arsbudget) {
        return new Huvudboksrad(
                konto(konto),
                "",
                objekt == null ? List.of() : List.of(objekt),
                new Belopp(utfall),
                new Belopp(budget),
                new Belopp(arsbudget));
    }

    private static Huvudbok bok(Huvudboksrad... rader) {
        return new Huvudbok(Period.halvar(2020, 1), true, List.of(rader));
    }

    private static Kontokoppling koppling(Koppling... kopplingar) {
        Kontokoppling alla = Kontokoppling.ny(FORBUND);
        alla.koppla(List.of(kopplingar));
        return alla;
    }

    @Test
    void intakterVandsOchSummornaFoljerUppstallningen() {
        Huvudbok.Kopplad svar = bok(
                        rad("3510", null, -1000_00, -900_00, -2000_00),
                        rad("5010", null, 100_50, 120_00, 240_00),
                        rad("4510", ARENAN, 200_00, 300_00, 600_00),
                        rad("1930", null, 699_50, 0, 0))
                .kopplad(koppling(
                        till("3510", "3599", null, "bidrag", "Regionen"),
                        till("5010", "5099", null, "ovrigt", "Hyra"),
                        till("4510", "4510", ARENAN, "individ", "Arenan")));

        assertEquals(
                List.of(
                        "bidrag/Regionen utfall 1000.00",
                        "bidrag/SUMMA utfall 1000.00",
                        "ovrigt/Hyra utfall 100.50",
                        "ovrigt/SUMMA utfall 100.50",
                        "individ/Arenan utfall 200.00",
                        "individ/SUMMA utfall 200.00",
                        "total/SUMMA PROJEKT/INSATSER utfall 200.00",
                        "total/RÖRELSENS KOSTNADER utfall 300.50",
                        "total/RÖRELSERESULTAT utfall 699.50"),
                svar.poster().stream()
                        .filter(post -> post.kolumn().equals("utfall"))
                        .map(Rakningspost::toString)
                        .toList());
        assertEquals(
                List.of(
                        "total/RÖRELSERESULTAT utfall 699.50",
                        "total/RÖRELSERESULTAT budget 480.00",
                        "total/RÖRELSERESULTAT avvikelse 219.50",
                        "total/RÖRELSERESULTAT arsbudget 1160.00"),
                svar.poster().stream()
                        .filter(post -> post.rad().equals("RÖRELSERESULTAT"))
                        .map(Rakningspost::toString)
                        .toList());
        assertEquals(List.of(), svar.okopplade());
        assertEquals(List.of(), svar.delade());
    }

    @Test
    void ettKontoUtanKopplingTappasInte() {
        Huvudboksrad okand = rad("6999", null, 7_00, 0, 0);

        Huvudbok.Kopplad svar = bok(rad("5010", null, 1_00, 0, 0), okand)
                .kopplad(koppling(till("5010", "5010", null, "ovrigt", "Hyra")));

        assertEquals(List.of(okand), svar.okopplade());
        assertEquals(List.of(), bok(okand).kopplad(koppling()).poster());
    }

    @Test
    void utanBudgetSaknasBudgetenDenArInteNoll() {
        Huvudbok utan = new Huvudbok(Period.halvar(2020, 1), false, List.of(rad("5010", null, 1_00, 0, 0)));

        assertEquals(
                List.of(Optional.of(Belopp.kronor(1)), Optional.empty(), Optional.empty(), Optional.empty()),
                utan.kopplad(koppling(till("5010", "5010", null, "ovrigt", "Hyra"))).poster().stream()
                        .limit(4)
                        .map(Rakningspost::belopp)
                        .toList());
    }

    @Test
    void denNoggrannasteKopplingenGaller() {
        Kontokoppling alla = koppling(
                till("4000", "4999", null, "ovrigt", "Allt"),
                till("4510", "4519", null, "ovrigt", "Smalt"),
                till("4000", "4999", ARENAN, "individ", "Arenan"),
                till("4500", "4509", null, "ovrigt", "Forst"),
                till("4505", "4514", null, "ovrigt", "Sist"));

        assertEquals(
                "Allt", alla.kopplad(konto("4600"), List.of()).orElseThrow().rad());
        assertEquals(
                "Smalt", alla.kopplad(konto("4515"), List.of()).orElseThrow().rad());
        assertEquals(
                "Arenan",
                alla.kopplad(konto("4515"), List.of(ARENAN)).orElseThrow().rad());
        assertEquals(
                "Sist", alla.kopplad(konto("4505"), List.of()).orElseThrow().rad());
        assertEquals(Optional.empty(), alla.kopplad(konto("5010"), List.of(ARENAN)));
        assertEquals(Optional.empty(), alla.kopplad(konto("45151"), List.of()));
    }

    @Test
    void enAndringKanAngrasOchGorasIgen() {
        Kontokoppling alla = koppling(till("5010", "5010", null, "ovrigt", "Hyra"));
        assertTrue(alla.kanAngras());

        assertFalse(alla.koppla(List.of(till("5010", "5010", null, "ovrigt", "Hyra"))));
        assertTrue(alla.koppla(List.of(till("5010", "5010", null, "personal", "Lön"))));
        assertEquals("Lön", alla.kopplingar().get(0).rad());
        assertEquals(1, alla.kopplingar().size());
        assertTrue(alla.angra());
        assertEquals("Hyra", alla.kopplingar().get(0).rad());
        assertTrue(alla.angra());
        assertEquals("Lön", alla.kopplingar().get(0).rad());
        assertTrue(alla.taBort(alla.kopplingar().get(0)));
        assertEquals(List.of(), alla.kopplingar());
        assertFalse(Kontokoppling.ny(FORBUND).angra());
        assertEquals(alla, Kontokoppling.av(FORBUND, List.of(), alla.forra()));
        assertEquals("provet 0 kopplingar", alla.toString());
    }

    @Test
    void enDeladKostnadHarEgenDelOchFordran() {
        Koppling delad = new Koppling(
                konto("5010"), konto("5010"), null, "ovrigt", "Hyra", Andel.of(1, 3), "Avtal med grannförbundet 2020");

        Huvudbok.Kopplad svar = bok(rad("5010", null, 100_00, 40_00, 80_00)).kopplad(koppling(delad));

        assertEquals(
                List.of(new Huvudbok.Delad(delad, Belopp.kronor(100), Belopp.parse("33.33"), Belopp.parse("66.67"))),
                svar.delade());
        assertEquals("ovrigt/Hyra utfall 33.33", svar.poster().get(0).toString());
        assertEquals("ovrigt/Hyra budget 40.00", svar.poster().get(1).toString());
        assertEquals(Optional.empty(), till("1", "2", null, "", "x").fordran(Belopp.NOLL));
    }

    @Property(tries = 200)
    void egenDelOchFordranArHelheten(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long oren,
            @ForAll @IntRange(min = 1, max = 99) int taljare) {
        Koppling delad = new Koppling(konto("5"), konto("5"), null, "ovrigt", "Hyra", Andel.of(taljare, 100), "Avtal");
        Belopp helt = new Belopp(oren);

        assertEquals(helt, delad.egenDel(helt).plus(delad.fordran(helt).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5010",
                "5010\t501\t\t\tovrigt\tHyra\t\t",
                "5011\t5010\t\t\tovrigt\tHyra\t\t",
                "5010\t5010\t\t\tovrigt\t \t\t",
                "5010\t5010\tx\tA\tovrigt\tHyra\t\t",
                "5010\t5010\t6\t\tovrigt\tHyra\t\t",
                "5010\t5010\t\t\tovrigt\tHyra\t1/2\t",
                "5010\t5010\t\t\tovrigt\tHyra\t\tAvtal",
                "5010\t5010\t\t\tovrigt\tHyra\t3/2\tAvtal",
                "5010\t5010\t\t\tovrigt\tHyra\t0/1\tAvtal",
                "5010\t5010\t\t\tov\nrigt\tHyra\t\t",
            })
    void enKopplingSomInteGarNekas(String text) {
        assertThrows(IllegalArgumentException.class, () -> Koppling.parse(text));
    }
}
