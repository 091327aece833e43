package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

class EkonomirapportTest {

    private static final Locale SV = Locale.forLanguageTag("sv");
    private static final ForbundId FORBUND = ForbundId.of("provet");
    private static final Objektref ARENAN = new Objektref(6, "A1");
    private static final Period HALVAR = Period.halvar(2020, 1);

    private static Kontonummer konto(String nummer) {
        return new Kontonummer(nummer);
    }

    private static Huvudboksrad rad(String konto, String namn, Objektref objekt, long utfall, long budget) {
        return new Huvudboksrad(
                konto(konto),
                namn,
                objekt == null ? List.of() : List.of(objekt),
                new Belopp(utfall),
                new Belopp(budget),
                new Belopp(2 * budget));
    }

    private static Kontokoppling kopplingen() {
        Kontokoppling alla = Kontokoppling.ny(FORBUND);
        alla.koppla(List.of(
                Koppling.av(konto("3000"), konto("3999"), null, "bidrag", "Bidrag"),
                Koppling.av(konto("5010"), konto("5010"), null, "ovrigt", "Hyra i Piteå"),
                Koppling.av(konto("7800"), konto("7899"), null, "ovrigt", "Avskrivningar"),
                Koppling.av(konto("4510"), konto("4510"), ARENAN, "individ", "Arenan")));
        return alla;
    }

    private static Huvudbok boken(boolean budget, Huvudboksrad... fler) {
        List<Huvudboksrad> rader = new ArrayList<>(List.of(
                rad("1220", "Inventarier", null, 50_00, 0),
                rad("1510", "Fordringar", null, 30_00, 0),
                rad("1930", "Bank", null, 640_00, 0),
                rad("2440", "Leverantörer", null, -20_00, 0),
                rad("3510", "Försäkringskassan", null, -1000_00, -900_00),
                rad("3520", "Deltagaravgift", ARENAN, -10_00, 0),
                rad("4510", "Köp", ARENAN, 200_00, 300_00),
                rad("5010", "Hyra", null, 100_50, 120_00),
                rad("7830", "Avskrivning inventarier", null, 9_50, 0)));
        rader.addAll(Arrays.asList(fler));
        return new Huvudbok(HALVAR, budget, rader);
    }

    private static Rapportbok bok(Huvudbok huvudbok, Map<String, Long> ingaende) {
        Map<Kontonummer, Belopp> belopp = new LinkedHashMap<>();
        ingaende.forEach((nummer, oren) -> belopp.put(konto(nummer), new Belopp(oren)));
        return new Rapportbok(huvudbok, Period.ar(huvudbok.period().fran().getYear()), !belopp.isEmpty(), belopp);
    }

    private static final Map<String, Long> INGAENDE = Map.of("1930", 500_00L, "2010", -500_00L);

    private static Rapportunderlag underlag(Rapportbok bok, Rapportbok fjol, Budget budget) {
        return new Rapportunderlag(
                bok, fjol, kopplingen(), budget, Map.of(), Map.of(ARENAN, "Arenan i Luleå"), List.of("Luleå", "Piteå"));
    }

    private static Ekonomirapport rapport(Rapportslag slag) {
        return Ekonomirapport.av(slag, underlag(bok(boken(true), INGAENDE), null, null), SV);
    }

    /** Every cell as a text, a missing one as a dash. */
    private static String celler(Tabell tabell, String nyckel) {
        Rad rad = tabell.rader().stream()
                .filter(r -> r.nyckel().equals(nyckel))
                .findFirst()
                .orElseThrow(() -> new AssertionError(nyckel + " of "
                        + tabell.rader().stream().map(Rad::nyckel).toList()));
        return tabell.kolumner().stream()
                .map(k -> rad.cell(k.nyckel()))
                .map(cell -> cell instanceof Cell.Tal tal ? tal.varde().toPlainString() : "-")
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bidrag/Bidrag|1010 900 110 12.2 1800 - -",
                "ovrigt/Hyra i Piteå|100.50 120 -19.50 -16.3 240 - -",
                "ovrigt/Avskrivningar|9.50 0 9.50 - 0 - -",
                "individ/Arenan|200 300 -100 -33.3 600 - -",
                "total/RÖRELSERESULTAT|700 480 220 45.8 960 - -"
            })
    void resultatet(String rad, String celler) {
        assertEquals(celler, celler(rapport(Rapportslag.RESULTAT).tabell(), rad));
    }

    /** One result, whether it is made for the half-year report or here. */
    @Test
    void resultatetArHuvudbokens() {
        assertEquals(
                boken(true).kopplad(kopplingen()).poster(),
                rapport(Rapportslag.RESULTAT).poster());
    }

    @Test
    void utanBudgetSaknasDenOchArInteNoll() {
        Ekonomirapport rapport =
                Ekonomirapport.av(Rapportslag.RESULTAT, underlag(bok(boken(false), INGAENDE), null, null), SV);
        assertEquals("200 - - - - - -", celler(rapport.tabell(), "individ/Arenan"));
        assertTrue(rapport.tabell().fotnoter().stream().anyMatch(not -> not.startsWith("Ingen budget finns")));
    }

    @Test
    void fjoletStarBredvid() {
        Huvudbok fjol = new Huvudbok(Period.halvar(2019, 1), false, List.of(rad("5010", "Hyra", null, 90_00, 0)));
        Ekonomirapport rapport = Ekonomirapport.av(
                Rapportslag.RESULTAT, underlag(bok(boken(true), INGAENDE), bok(fjol, Map.of()), null), SV);
        assertEquals(Optional.of(Belopp.kronor(90)), rapport.siffra("ovrigt/Hyra i Piteå", "foregaende"));
        assertEquals(Optional.of(Belopp.NOLL), rapport.siffra("individ/Arenan", "foregaende"));
        assertEquals(Optional.of(Belopp.kronor(-90)), rapport.siffra("total/RÖRELSERESULTAT", "foregaende"));
    }

    private static Budget version() {
        Budget budget = Budget.ny(FORBUND, new Rakenskapsar(2020), 1, LocalDate.of(2019, 10, 1), "Ekonom");
        budget.skriv(budgetrad(Budgetslag.INTAKT, "bidrag", 2000_00));
        budget.skriv(budgetrad(Budgetslag.INSATS, "Arenan", 500_01));
        budget.skriv(budgetrad(Budgetslag.KANSLI, "Revision", 70_00));
        budget.skriv(budgetrad(Budgetslag.FINANSIELLT, "Ränta", 8_00));
        return budget;
    }

    private static Budgetrad budgetrad(Budgetslag slag, String namn, long oren) {
        return Budgetrad.angiven(slag, namn, Budgetradslage.BESLUTAD, Arrays.asList(new Belopp(oren), null, null));
    }

    /** By name whatever the case, half a year, half an öre away from zero; what has no line gets one. */
    @Test
    void enVersionArBudgetenOchIngenAvDessRaderTappas() {
        Ekonomirapport rapport =
                Ekonomirapport.av(Rapportslag.RESULTAT, underlag(bok(boken(true), INGAENDE), null, version()), SV);
        Tabell tabell = rapport.tabell();
        assertEquals("1010 1000 10 1.0 2000 - -", celler(tabell, "bidrag/Bidrag"));
        assertEquals("200 250.01 -50.01 -20.0 500.01 - -", celler(tabell, "individ/Arenan"));
        assertEquals("100.50 - - - - - -", celler(tabell, "ovrigt/Hyra i Piteå"));
        assertEquals("- 35 - - 70 - -", celler(tabell, "ovrigt/Revision"));
        assertEquals("- -4 - - -8 - -", celler(tabell, "ovrigt/Ränta"));
        assertEquals("110 31 79 254.8 62 - -", celler(tabell, "ovrigt/SUMMA"));
        assertEquals(Optional.of(new Belopp(1437_99)), rapport.siffra("total/RÖRELSERESULTAT", "arsbudget"));
        assertTrue(tabell.fotnoter()
                .contains("Budgeten är version 1 för 2020. Periodens budget är 6 av årets 12 månader."));
    }

    @Test
    void enVersionAvEttAnnatArTasInte() {
        Rapportbok bok = bok(new Huvudbok(Period.halvar(2021, 1), false, List.of()), Map.of());
        assertThrows(IllegalArgumentException.class, () -> underlag(bok, null, version()));
    }

    /** Some rows with a forecast are no forecast of their sum. */
    @Test
    void prognosenSummerasBaraNarAllaRaderHarEn() {
        Rapportunderlag utan = underlag(bok(boken(true), INGAENDE), null, null);
        Rapportunderlag med = new Rapportunderlag(
                utan.bok(),
                null,
                kopplingen(),
                null,
                Map.of(
                        "bidrag/Bidrag", Belopp.kronor(2000),
                        "individ/Arenan", Belopp.kronor(410),
                        "ovrigt/Avskrivningar", Belopp.kronor(19)),
                Map.of(),
                List.of());
        Ekonomirapport rapport = Ekonomirapport.av(Rapportslag.RESULTAT, med, SV);
        assertEquals(Optional.of(Belopp.kronor(410)), rapport.siffra("individ/SUMMA", "prognos"));
        assertEquals(Optional.empty(), rapport.siffra("ovrigt/SUMMA", "prognos"));
        assertEquals(Optional.empty(), rapport.siffra("total/RÖRELSERESULTAT", "prognos"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tillgångar/Materiella anläggningstillgångar|0 50 50 -",
                "tillgångar/Fordringar|0 30 30 -",
                "tillgångar/Kassa och bank|500 640 1140 -",
                "tillgångar/SUMMA|500 720 1220 -",
                "eget kapital/Övrigt eget kapital|500 0 500 -",
                "eget kapital/Årets resultat|0 700 700 -",
                "skulder/Kortfristiga skulder|0 20 20 -",
                "total/SUMMA EGET KAPITAL OCH SKULDER|500 720 1220 -"
            })
    void balansen(String rad, String celler) {
        assertEquals(celler, celler(rapport(Rapportslag.BALANS).tabell(), rad));
    }

    @Test
    void balansenGarIhopOchSagsOmDenInteGor() {
        assertEquals(Optional.of(Belopp.NOLL), rapport(Rapportslag.BALANS).obalans());
        Rapportbok skev = bok(boken(true), Map.of("1930", 500_00L, "2010", -499_00L));
        assertEquals(
                Optional.of(Belopp.kronor(1)),
                Ekonomirapport.av(Rapportslag.BALANS, underlag(skev, null, null), SV)
                        .obalans());
    }

    @Test
    void utanIngaendeBalanserArSaldonInteKanda() {
        Ekonomirapport rapport =
                Ekonomirapport.av(Rapportslag.BALANS, underlag(bok(boken(true), Map.of()), null, null), SV);
        assertEquals("- 640 - -", celler(rapport.tabell(), "tillgångar/Kassa och bank"));
        assertEquals(Optional.empty(), rapport.obalans());
        assertTrue(rapport.tabell().fotnoter().stream().anyMatch(not -> not.contains("#IB")));
    }

    @Test
    void ettKopplatBalanskontoStarPaSinRad() {
        Kontokoppling koppling = kopplingen();
        koppling.koppla(List.of(Koppling.av(konto("1510"), konto("1510"), null, "tillgångar", "Hos kommunerna")));
        Rapportunderlag utan = underlag(bok(boken(true), INGAENDE), null, null);
        Rapportunderlag med = new Rapportunderlag(utan.bok(), null, koppling, null, Map.of(), Map.of(), List.of());
        assertEquals(
                "0 30 30 -",
                celler(Ekonomirapport.av(Rapportslag.BALANS, med, SV).tabell(), "tillgångar/Hos kommunerna"));
        assertFalse(Ekonomirapport.av(Rapportslag.RESULTAT, med, SV).tabell().rader().stream()
                .anyMatch(rad -> rad.avsnitt().equals("tillgångar")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lopande/Periodens resultat|700 -",
                "lopande/Av- och nedskrivningar|9.50 -",
                "lopande/Ändring av fordringar och förråd|-30 -",
                "lopande/Ändring av kortfristiga skulder|20 -",
                "lopande/SUMMA|699.50 -",
                "investering/Anläggningstillgångar, netto|-59.50 -",
                "finansiering/SUMMA|0 -",
                "total/PERIODENS KASSAFLÖDE|640 -",
                "likvida/Likvida medel vid periodens början|500 -",
                "likvida/Likvida medel vid periodens slut|1140 -"
            })
    void kassaflodet(String rad, String celler) {
        assertEquals(celler, celler(rapport(Rapportslag.KASSAFLODE).tabell(), rad));
    }

    /** Whatever is booked, as long as each voucher balances, the cash flow is the change of the cash. */
    @Property(tries = 200)
    void kassaflodetArKontanternasForandring(
            @ForAll @Size(min = 12, max = 12) List<@LongRange(min = -1_000_000_000, max = 1_000_000_000) Long> oren) {
        List<String> konton =
                List.of("1010", "1210", "1310", "1410", "1510", "1810", "2010", "2210", "2310", "2440", "3510", "7830");
        List<Huvudboksrad> rader = new ArrayList<>();
        long rest = 0;
        for (int i = 0; i < konton.size(); i++) {
            rader.add(rad(konton.get(i), "Avskrivning", null, oren.get(i), 0));
            rest -= oren.get(i);
        }
        rader.add(rad("1930", "Bank", null, rest, 0));
        Ekonomirapport rapport = Ekonomirapport.av(
                Rapportslag.KASSAFLODE, underlag(bok(new Huvudbok(HALVAR, false, rader), INGAENDE), null, null), SV);
        assertEquals(
                rapport.siffra("likvida/Likvida medel vid periodens slut", "utfall")
                        .orElseThrow()
                        .minus(rapport.siffra("likvida/Likvida medel vid periodens början", "utfall")
                                .orElseThrow()),
                rapport.siffra("total/PERIODENS KASSAFLÖDE", "utfall").orElseThrow());
    }

    @Test
    void noternaSagerVilkaKontona() {
        Tabell noter = Ekonomirapport.av(
                        Rapportslag.NOTER,
                        underlag(bok(boken(true, rad("8910", "Skatt", null, 5_00, 0)), INGAENDE), null, null),
                        SV)
                .tabell();
        assertEquals("1000 -", celler(noter, "bidrag/3510 Försäkringskassan"));
        assertEquals("1010 -", celler(noter, "bidrag/SUMMA"));
        assertEquals("1140 -", celler(noter, "tillgångar/1930 Bank"));
        assertEquals("5 -", celler(noter, "okopplat/8910 Skatt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arenan|10 200 -190 -300 110 36.7 -600 -",
                "gemensamt|1000 110 890 780 110 14.1 1560 -",
                "SUMMA|1010 310 700 480 220 45.8 960 -"
            })
    void driftenPerInsats(String rad, String celler) {
        assertEquals(celler, celler(rapport(Rapportslag.INSATSER).tabell(), rad));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luleå|10 200 -190 -300 110 36.7 -600 -",
                "Piteå|0 100.50 -100.50 -120 19.50 16.3 -240 -",
                "gemensamt|1000 9.50 990.50 900 90.50 10.1 1800 -",
                "SUMMA|1010 310 700 480 220 45.8 960 -"
            })
    void driftenPerKommun(String rad, String celler) {
        assertEquals(celler, celler(rapport(Rapportslag.KOMMUNER).tabell(), rad));
    }

    /** The net of the operations against a version is the result against it. */
    @ParameterizedTest
    @EnumSource(names = {"INSATSER", "KOMMUNER"})
    void driftensNettoArResultatet(Rapportslag slag) {
        Rapportunderlag mot = underlag(bok(boken(true), INGAENDE), null, version());
        Ekonomirapport drift = Ekonomirapport.av(slag, mot, SV);
        Ekonomirapport resultat = Ekonomirapport.av(Rapportslag.RESULTAT, mot, SV);
        for (String kolumn : List.of("utfall", "budget", "avvikelse", "arsbudget")) {
            assertEquals(resultat.siffra("total/RÖRELSERESULTAT", kolumn), drift.siffra("SUMMA", kolumn), kolumn);
        }
    }

    @Test
    void sammaKontoIFleraKommunerArGemensamt() {
        Rapportunderlag bara = underlag(bok(boken(true), INGAENDE), null, null);
        Rapportunderlag bada = new Rapportunderlag(
                bara.bok(),
                null,
                kopplingen(),
                null,
                Map.of(),
                Map.of(ARENAN, "Luleå och Piteå"),
                List.of("Luleå", "Piteå"));
        assertEquals(
                Optional.of(Belopp.NOLL),
                Ekonomirapport.av(Rapportslag.KOMMUNER, bada, SV).siffra("Luleå", "utfall"));
    }

    /** A figure that has accounts behind it is the sum of theirs. */
    @ParameterizedTest
    @EnumSource
    void varjeSiffraArSummanAvSinaKonton(Rapportslag slag) {
        Ekonomirapport rapport = rapport(slag);
        int jamforda = 0;
        for (Rad rad : rapport.tabell().rader()) {
            List<Kontodel> delar = rapport.delar(rad.nyckel());
            for (String kolumn : slag.kolumner()) {
                Optional<Belopp> siffra =
                        kolumn.equals("procent") ? Optional.empty() : rapport.siffra(rad.nyckel(), kolumn);
                if (siffra.isPresent() && !kolumn.equals("avvikelse")) {
                    Belopp summa = Belopp.summa(delar.stream()
                            .flatMap(del -> del.siffra(kolumn).stream())
                            .toList());
                    assertEquals(siffra.get(), summa, rad.nyckel() + " " + kolumn);
                    jamforda++;
                }
            }
        }
        assertTrue(jamforda > 8, slag + ": " + jamforda);
    }

    @Test
    void kolumnerValjsOchProcentHarSinBas() {
        Ekonomirapport rapport = rapport(Rapportslag.RESULTAT);
        assertEquals(
                List.of("utfall", "budget", "procent"),
                rapport.tabell(List.of("procent", "utfall", "nonsens")).kolumner().stream()
                        .map(k -> k.nyckel())
                        .toList());
        assertEquals(7, rapport.tabell(List.of("nonsens")).kolumner().size());
    }

    @Test
    void tusentalHarSinFotnotOchProcentAndrasInte() {
        Tabell tkr = rapport(Rapportslag.RESULTAT).tabell().iTusental("Så här");
        assertEquals("1 1 0 12.2 2 - -", celler(tkr, "bidrag/Bidrag"));
        assertEquals(Enhet.TKR, tkr.kolumn("utfall").enhet());
    }

    @Test
    void summornaHeterSomIUppstallningen() {
        assertEquals(
                "Summa övriga kostnader",
                rapport(Rapportslag.RESULTAT)
                        .tabell()
                        .rad("ovrigt", Rad.SUMMA)
                        .orElseThrow()
                        .namn());
        assertEquals(
                "Summa tillgångar",
                rapport(Rapportslag.NOTER)
                        .tabell()
                        .rad("tillgångar", Rad.SUMMA)
                        .orElseThrow()
                        .namn());
        assertEquals(
                "Summa",
                rapport(Rapportslag.KOMMUNER)
                        .tabell()
                        .rad("", Rad.SUMMA)
                        .orElseThrow()
                        .namn());
    }

    @Test
    void ettOkopplatKontoSagsOchArInteMed() {
        Ekonomirapport rapport = Ekonomirapport.av(
                Rapportslag.RESULTAT,
                underlag(bok(boken(true, rad("8910", "Skatt", null, 5_00, 0)), INGAENDE), null, null),
                SV);
        assertEquals(1, rapport.okopplade().size());
        assertEquals(rapport.okopplade().get(0).utfall(), rapport.okopplat());
        assertEquals(Optional.of(Belopp.kronor(700)), rapport.siffra("total/RÖRELSERESULTAT", "utfall"));
    }

    @ParameterizedTest
    @EnumSource
    void badaSprakenHarAllaNamn(Rapportslag slag) {
        Rapportunderlag allt = underlag(bok(boken(true), INGAENDE), null, version());
        for (Locale sprak : List.of(SV, Locale.ENGLISH)) {
            Tabell tabell = Ekonomirapport.av(slag, allt, sprak).tabell();
            assertTrue(tabell.rader().stream().noneMatch(rad -> rad.namn().isBlank()));
            assertEquals(slag.kod(), tabell.nyckel());
            assertEquals(Optional.of(slag), Rapportslag.avKod(slag.kod()));
        }
        assertEquals(Optional.empty(), Rapportslag.avKod("halvarsrapport"));
    }
}
