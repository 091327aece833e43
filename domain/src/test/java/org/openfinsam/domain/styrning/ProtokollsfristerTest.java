package org.openfinsam.domain.styrning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.styrning.Protokollsfrister.Skal;

@Provar({"KL5:69-JUSTERAT-FOR-SENT", "KL8:12-ANSLAGET-FOR-SENT", "KL8:12-NEDTAGET-FOR-TIDIGT"})
class ProtokollsfristerTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void nedtagetSistaDagenForOverklagande() {
        Protokollsfrister frister = frister("2016-09-16", "2016-09-23", "2016-09-26", "2016-10-17");

        assertEquals(dag("2016-09-30"), frister.justerasSenast());
        assertEquals(Optional.of(dag("2016-09-26")), frister.anslasSenast());
        assertEquals(Optional.of(dag("2016-10-17")), frister.overklagasSenast());
        assertEquals(Optional.of(dag("2016-10-18")), frister.tasNedTidigast());
        assertEquals(
                List.of("FEL KL8:12-NEDTAGET-FOR-TIDIGT Kommunallag (1991:900) "
                        + "{nedtaget=2016-10-17, tidigast=2016-10-18}"),
                anmarkningar(frister));
        assertEquals(
                "Anslaget togs ned 2016-10-17. Det får tas ned tidigast 2016-10-18, när tiden för att överklaga har "
                        + "gått ut. Rätta datumet om det är fel, anslå annars justeringen på nytt.",
                frister.anmarkningar().get(0).text(SVENSKA));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-16, 2016-09-30, fredag",
        "2018-06-08, 2018-06-25, midsommarafton",
        "2019-12-10, 2019-12-27, julafton",
        "2019-12-17, 2020-01-02, nyårsafton",
        "2019-04-05, 2019-04-23, långfredagen",
        "2005-05-23, 2005-06-07, nationaldagen från 2005",
        "2003-05-23, 2003-06-06, 6 juni var ingen helgdag 2003",
        "2004-05-17, 2004-06-01, annandag pingst till 2004",
        "2005-05-02, 2005-05-16, annandag pingst avskaffad",
    })
    void fjortonDagarFranDagenEfterFlyttas(LocalDate sammantrade, LocalDate vantat, String varfor) {
        assertEquals(vantat, new Protokollsfrister(sammantrade, null, null, null).justerasSenast(), varfor);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 2020-06-03, onsdag",
        "2020-06-04, 2020-06-08, lördag och nationaldag",
        "2020-06-05, 2020-06-08, söndag",
        "2020-06-17, 2020-06-22, midsommarafton",
        "2020-12-22, 2020-12-28, julafton till måndag",
    })
    void tvaDagarFranDagenEfterFlyttas(LocalDate justerat, LocalDate vantat, String varfor) {
        assertEquals(
                Optional.of(vantat),
                new Protokollsfrister(dag("2020-05-29"), justerat, null, null).anslasSenast(),
                varfor);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-26, 2016-10-17, 2016-10-18, samma veckodag",
        "2020-05-29, 2020-06-22, 2020-06-23, midsommarafton",
        "2020-12-03, 2020-12-28, 2020-12-29, julafton",
        "2020-09-11, 2020-10-02, 2020-10-03, tas ned på en lördag: den dagen flyttas inte",
        "2020-12-11, 2021-01-04, 2021-01-05, nyårsdagen",
    })
    void treVeckorFlyttasMenInteDagenEfter(LocalDate anslaget, LocalDate senast, LocalDate tidigast, String varfor) {
        Protokollsfrister frister = new Protokollsfrister(anslaget, null, anslaget, null);

        assertEquals(Optional.of(senast), frister.overklagasSenast(), varfor);
        assertEquals(Optional.of(tidigast), frister.tasNedTidigast(), varfor);
    }

    @Test
    void utanJusteringOchAnslag() {
        Protokollsfrister frister = frister("2020-06-05", null, null, null);

        assertEquals(dag("2020-06-22"), frister.justerasSenast());
        assertEquals(Optional.empty(), frister.anslasSenast());
        assertEquals(Optional.empty(), frister.overklagasSenast());
        assertEquals(Optional.empty(), frister.tasNedTidigast());
        assertEquals(Optional.of(Skal.JUSTERAT_SAKNAS), frister.anslasSenastSkal());
        assertEquals(Optional.of(Skal.ANSLAGET_SAKNAS), frister.overklagasSenastSkal());
        assertEquals(Optional.of(Skal.ANSLAGET_SAKNAS), frister.tasNedTidigastSkal());
        assertEquals(List.of(), frister.anmarkningar());
    }

    @Test
    void medJusteringOchAnslagIngaSkal() {
        Protokollsfrister frister = frister("2020-06-05", "2020-06-08", "2020-06-09", null);

        assertEquals(Optional.empty(), frister.anslasSenastSkal());
        assertEquals(Optional.empty(), frister.overklagasSenastSkal());
        assertEquals(Optional.empty(), frister.tasNedTidigastSkal());
    }

    @Test
    void skalenPaTvaSprak() {
        assertEquals(
                "Dagen räknas från justeringen. Ange vilken dag protokollet justerades.",
                Skal.JUSTERAT_SAKNAS.text(SVENSKA));
        assertEquals(
                "The day is counted from the notice. State which day the approval was announced.",
                Skal.ANSLAGET_SAKNAS.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2020-06-05 | 2020-06-22 | 2020-06-24 | 2020-07-16 | -",
                "2020-06-05 | 2020-06-23 | -          | -          | KL5:69-JUSTERAT-FOR-SENT",
                "2020-06-05 | 2020-06-22 | 2020-06-25 | -          | KL8:12-ANSLAGET-FOR-SENT",
                "2020-06-05 | 2020-06-22 | 2020-06-24 | 2020-07-15 | KL8:12-NEDTAGET-FOR-TIDIGT",
                "2020-06-05 | 2020-06-05 | 2020-06-05 | -          | -",
                "2020-06-05 | 2020-06-04 | -          | -          | DATUM-ORDNING",
                "2020-06-05 | 2020-06-08 | 2020-06-07 | -          | DATUM-ORDNING",
                "2020-06-05 | -          | 2020-06-04 | -          | DATUM-ORDNING",
                "2020-06-05 | 2020-06-08 | 2020-06-04 | -          | DATUM-ORDNING",
                "2020-06-05 | -          | -          | 2020-06-04 | -",
                "2020-06-05 | 2020-06-08 | 2020-06-09 | 2020-06-08 | KL8:12-NEDTAGET-FOR-TIDIGT,DATUM-ORDNING",
                "2020-06-05 | 2020-06-04 | 2020-06-03 | 2020-06-02 | "
                        + "KL8:12-NEDTAGET-FOR-TIDIGT,DATUM-ORDNING,DATUM-ORDNING,DATUM-ORDNING",
            })
    void anmarkningar(String sammantrade, String justerat, String anslaget, String nedtaget, String koder) {
        List<Anmarkning> anmarkningar =
                frister(sammantrade, justerat, anslaget, nedtaget).anmarkningar();

        assertEquals(
                koder == null ? List.of() : List.of(koder.split(",")),
                anmarkningar.stream().map(Anmarkning::kod).toList());
        for (Anmarkning anmarkning : anmarkningar) {
            assertTrue(anmarkning.text(SVENSKA).contains("Rätta"), anmarkning::toString);
            assertTrue(anmarkning.text(Locale.ENGLISH).contains("Correct"), anmarkning::toString);
        }
    }

    @Test
    void anslagetForeSammantradetNamnerSammantradet() {
        Protokollsfrister frister = frister("2016-09-16", "2016-09-23", "2016-06-26", null);

        assertEquals(
                List.of("FEL DATUM-ORDNING "
                        + "{steg=anslaget, dag=2016-06-26, foregaende=sammantrade, foregaendeDag=2016-09-16}"),
                anmarkningar(frister));
        assertEquals(
                "Dagarna står i fel ordning: anslaget 2016-06-26 ligger före sammanträdet 2016-09-16. "
                        + "Rätta den dag som är fel.",
                frister.anmarkningar().get(0).text(SVENSKA));
        assertEquals(Optional.of(dag("2016-07-18")), frister.overklagasSenast());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, Kommunallag (1991:900),             Kommunallag (1991:900)",
        "2018-01-01, Kommunallag (2017:725) 5 kap. 69 §, Kommunallag (2017:725) 8 kap. 12 §",
    })
    void lagrummetArDetSomGalldeVidSammantradet(LocalDate sammantrade, String justering, String anslag) {
        Protokollsfrister frister =
                new Protokollsfrister(sammantrade, dag("2018-02-01"), dag("2018-03-01"), dag("2018-03-02"));

        assertEquals(
                List.of(justering, anslag, anslag),
                frister.anmarkningar().stream().map(a -> a.lagrum().toString()).toList());
        assertEquals(
                List.of(sammantrade.getYear() == 2018),
                frister.anmarkningar().stream()
                        .map(a -> a.regel().verifierad())
                        .distinct()
                        .toList());
    }

    @Test
    void sammantradetMasteVaraKantOchLiggaIKalendern() {
        assertThrows(NullPointerException.class, () -> new Protokollsfrister(null, null, null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> frister("1989-01-01", null, null, null).justerasSenast());
    }

    private static Protokollsfrister frister(String sammantrade, String justerat, String anslaget, String nedtaget) {
        return new Protokollsfrister(dag(sammantrade), dag(justerat), dag(anslaget), dag(nedtaget));
    }

    private static LocalDate dag(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> anmarkningar(Protokollsfrister frister) {
        return frister.anmarkningar().stream().map(Object::toString).toList();
    }
}
