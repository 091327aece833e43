package org.openfinsam.domain.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KalenderTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Kalender KALENDER = Kalender.svensk();
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    static IntStream allaAr() {
        return IntStream.rangeClosed(Kalender.FORSTA_AR, Kalender.SISTA_AR);
    }

    /** Jollyday knows the law of today only: it has 6 June in every year and Whit Monday in none. */
    @ParameterizedTest
    @MethodSource("allaAr")
    void sammaDagarSomJollyday(int ar) {
        Set<LocalDate> vantat = new TreeSet<>();
        for (Holiday helgdag : JOLLYDAY.getHolidays(ar)) {
            vantat.add(helgdag.getDate());
            if (ar <= 2004 && helgdag.getPropertiesKey().equals("christian.PENTECOST")) {
                vantat.add(helgdag.getDate().plusDays(1));
            }
        }
        if (ar <= 2004) {
            vantat.remove(LocalDate.of(ar, 6, 6));
        }

        Set<LocalDate> dagar =
                KALENDER.dagar(ar).stream().map(Helgdag::datum).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(vantat, dagar);
    }

    @Test
    void ettHeltArIOrdning() {
        assertEquals(
                """
                2020-01-01 nyårsdagen
                2020-01-06 trettondedag jul
                2020-04-10 långfredagen
                2020-04-12 påskdagen
                2020-04-13 annandag påsk
                2020-05-01 första maj
                2020-05-21 Kristi himmelsfärdsdag
                2020-05-31 pingstdagen
                2020-06-06 nationaldagen
                2020-06-19 midsommarafton
                2020-06-20 midsommardagen
                2020-10-31 alla helgons dag
                2020-12-24 julafton
                2020-12-25 juldagen
                2020-12-26 annandag jul
                2020-12-31 nyårsafton""",
                KALENDER.dagar(2020).stream()
                        .map(h -> h.datum() + " " + h.namn())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void tvaNamnPaSammaDag() {
        assertEquals(datum(2008, Helgdag.Namn.FORSTA_MAJ), datum(2008, Helgdag.Namn.KRISTI_HIMMELSFARDSDAG));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-05-31, true,  annandag pingst sista gången",
        "2005-05-16, false, annandag pingst avskaffad",
        "2003-06-06, false, nationaldagen ännu inte helgdag",
        "2005-06-06, true,  nationaldagen helgdag",
        "2020-06-07, true,  en vanlig söndag",
        "2020-06-13, false, en vanlig lördag",
        "2020-06-19, false, midsommarafton är ingen helgdag",
        "2020-06-20, true,  midsommardagen",
        "2023-12-31, true,  nyårsafton på en söndag",
    })
    void helgdag(LocalDate dag, boolean vantat, String varfor) {
        assertEquals(vantat, KALENDER.arHelgdag(dag), varfor);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-18, false, dagen före",
        "2020-06-19, true,  midsommarafton",
        "2020-12-24, true,  julafton",
        "2023-12-31, true,  nyårsafton på en söndag",
        "2020-04-09, false, skärtorsdagen är ingen afton i lagen",
    })
    void afton(LocalDate dag, boolean vantat, String varfor) {
        assertEquals(vantat, KALENDER.arAfton(dag), varfor);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-23, 2020-12-23, en onsdag",
        "2020-12-24, 2020-12-28, julafton på en torsdag",
        "2020-12-31, 2021-01-04, nyårsafton och nyårsdagen före en helg",
        "2020-06-19, 2020-06-22, midsommar",
        "2020-04-10, 2020-04-14, påsk",
        "2005-05-16, 2005-05-16, annandag pingst avskaffad",
        "2004-05-30, 2004-06-01, pingst 2004",
    })
    void arbetsdagFran(LocalDate dag, LocalDate vantat, String varfor) {
        assertEquals(vantat, KALENDER.arbetsdagFran(dag), varfor);
        assertTrue(KALENDER.arArbetsdag(vantat), varfor);
        assertEquals(dag.equals(vantat), KALENDER.arArbetsdag(dag), varfor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-12-23 |                                            | en onsdag",
                "2020-12-24 | julafton, juldagen, annandag jul, söndag   | annandag jul på en lördag har sitt namn",
                "2020-12-31 | nyårsafton, nyårsdagen, lördag, söndag     | över ett årsskifte",
                "2020-04-11 | lördag, påskdagen, annandag påsk           | påskafton är ingen afton i lagen",
                "2008-05-01 | första maj                                 | av två namn det som står först",
                "2023-12-31 | nyårsafton, nyårsdagen                     | afton på en söndag",
            })
    void vilodagarFran(LocalDate dag, String vantat, String varfor) {
        String dagar = KALENDER.vilodagarFran(dag).stream()
                .map(vilodag -> vilodag.text(SVENSKA))
                .collect(Collectors.joining(", "));

        assertEquals(vantat == null ? "" : vantat, dagar, varfor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2101-01-01"})
    void dagarUtanforKalendern(LocalDate dag) {
        assertThrows(IllegalArgumentException.class, () -> KALENDER.dagar(dag.getYear()));
        assertThrows(IllegalArgumentException.class, () -> KALENDER.arHelgdag(dag));
        assertThrows(IllegalArgumentException.class, () -> KALENDER.arAfton(dag));
        assertThrows(IllegalArgumentException.class, () -> KALENDER.arArbetsdag(dag));
        assertThrows(IllegalArgumentException.class, () -> KALENDER.arbetsdagFran(dag));
    }

    @Test
    void kalendernsGranserRaknasIn() {
        assertTrue(KALENDER.arHelgdag(LocalDate.of(1990, 1, 1)));
        assertFalse(KALENDER.arArbetsdag(LocalDate.of(2100, 12, 31)));
    }

    private static LocalDate datum(int ar, Helgdag.Namn namn) {
        return KALENDER.dagar(ar).stream()
                .filter(h -> h.namn() == namn)
                .findFirst()
                .orElseThrow()
                .datum();
    }
}
