package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;

class PrognostabellTest {

    private static final Locale SV = Locale.forLanguageTag("sv");
    private static final LocalDate DAG = LocalDate.of(2018, 11, 1);
    private static final LocalDate EFTER = LocalDate.of(2020, 8, 17);

    @Test
    void pyramisPlanMedSummorOchEgetKapital() {
        Budget plan = Budgetfacit.pyramis();
        Prognosomgang omgang = Prognosomgang.avPlan(plan, 1, DAG, "Förbundschef");
        Tabell tabell = Prognostabell.omgang(
                omgang, new Prognosgrund(plan.ar(), 0, Arsutfall.INGET, Arsutfall.INGET, plan), SV);

        assertEquals("Prognos 2019, omgång 1 (plan)", tabell.rubrik());
        assertEquals(
                Optional.of(tal(380_600)),
                rad(tabell, "egetkapital", "ingaende").tal(Prognostabell.PROGNOS));
        assertEquals(
                Optional.of(tal(-618_850)),
                rad(tabell, "egetkapital", "resultat").tal(Prognostabell.PROGNOS));
        assertEquals(
                Optional.of(tal(-238_250)),
                rad(tabell, "egetkapital", "utgaende").tal(Prognostabell.PROGNOS));
        assertEquals(Optional.of(tal(2_062_600)), rad(tabell, "insats", "SUMMA").tal(Prognostabell.PROGNOS));
        assertEquals(Optional.of(tal(0)), rad(tabell, "insats", "SUMMA").tal(Prognostabell.AVVIKELSE));
        assertEquals(
                Optional.empty(),
                rad(tabell, "insats", "SUMMA").tal(Prognostabell.HITTILLS),
                "what has come is not known, which is not zero");
    }

    @Test
    void missenStarIEnTabellOchMattetIEnAnnan() {
        Prognosomgang omgang = Prognosomgang.avPlan(Budgetfacit.pyramis(), 1, DAG, "Förbundschef");
        omgang.faststall(DAG, "Förbundschef");
        Prognosutfall utfall = Prognosutfall.nytt(omgang.forbund(), omgang.ar());
        utfall.skriv(Utfallsrad.av(
                Prognosomgang.EGET_KAPITAL,
                Belopp.kronor(1_030_361),
                Kommentarstext.of("Halvårsrapporten"),
                EFTER,
                "Ekonom"));
        utfall.skriv(Utfallsrad.av(
                omgang.rader().get(0).plats().nyckel(),
                Belopp.kronor(1_900_000),
                Kommentarstext.of("Bokslut"),
                EFTER,
                "Ekonom"));
        Prognosfacit facit = Prognosfacit.av(List.of(omgang), List.of(utfall));
        Tabell missar = Prognostabell.missar(facit.missar(), SV);
        Tabell matt = Prognostabell.matt(facit, SV);

        assertEquals(2, missar.rader().size());
        assertEquals(
                Optional.of(tal(1_268_611)),
                rad(missar, "2019-1", Prognosomgang.EGET_KAPITAL).tal(Prognostabell.MISS));
        assertEquals(
                Optional.of(tal(1_268_611)), rad(matt, "egetkapital", "alla").tal(Prognostabell.BIAS));
        assertEquals(Optional.of(tal(-100_000)), rad(matt, "metod", "ATAGANDEN").tal(Prognostabell.BIAS));
        assertEquals(Optional.of(tal(1)), rad(matt, "omgang", "0").tal(Prognostabell.ANTAL));
        assertEquals(Optional.empty(), rad(matt, "metod", "ATAGANDEN").tal(Prognostabell.TACKNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void allaMetoderOchManaderHarNamn(String sprak) {
        Locale locale = Locale.forLanguageTag(sprak);
        for (Prognosmetod metod : Prognosmetod.values()) {
            assertTrue(!Prognostabell.namn(metod, locale).isBlank());
        }
        for (int manad = 0; manad <= 11; manad++) {
            assertTrue(!Prognostabell.namn(manad, locale).isBlank());
        }
        assertEquals("Lön", Prognostabell.radnamn("personal/Lön", locale));
    }

    private static Rad rad(Tabell tabell, String avsnitt, String rad) {
        return tabell.rad(avsnitt, rad).orElseThrow();
    }

    private static BigDecimal tal(long tal) {
        return BigDecimal.valueOf(tal);
    }
}
