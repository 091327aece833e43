package org.openfinsam.domain.styrning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;

class FristtabellTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void umearegionenTogNedAnslagetEnDagForTidigt() {
        Tabell tabell = Fristtabell.av(frister("2016-09-16", "2016-09-23", "2016-09-26", "2016-10-17"), SVENSKA);

        assertEquals("Sammanträdet fredag 2016-09-16", tabell.rubrik());
        assertEquals(List.of("1991 års KL: paragraferna är inte verifierade."), tabell.fotnoter());
        assertEquals("""
                Justeras senast | fredag 2016-09-30 | fredag 2016-09-23, i tid | 14 dagar från sammanträdet 2016-09-16. | 1991 års KL
                Anslås senast | måndag 2016-09-26 | måndag 2016-09-26, i tid | 2 dagar från justeringen 2016-09-23 slutar 2016-09-25. Söndagsregeln passerar söndag och stannar på måndag. | 1991 års KL
                Överklagas senast | måndag 2016-10-17 |  | 3 veckor från anslaget 2016-09-26. | 1991 års KL
                Tas ned tidigast | tisdag 2016-10-18 | måndag 2016-10-17, en dag för tidigt | Dagen efter den sista dagen att överklaga. Den flyttas inte. | 1991 års KL""", utskrift(tabell, SVENSKA));
    }

    @Test
    void enDagSomInteGarAttRaknaSagerVarfor() {
        assertEquals("""
                Justeras senast | måndag 2026-04-20 | – | 14 dagar från sammanträdet 2026-04-06. | KL 5 kap. 69 §
                Anslås senast | – | – | Dagen räknas från justeringen. Ange vilken dag protokollet justerades. | KL 8 kap. 12 §
                Överklagas senast | – |  | Dagen räknas från anslaget. Ange vilken dag justeringen anslogs. | KL 13 kap. 5 §
                Tas ned tidigast | – | – | Dagen räknas från anslaget. Ange vilken dag justeringen anslogs. | KL 8 kap. 12 §""", utskrift(Fristtabell.av(frister("2026-04-06", null, null, null), SVENSKA), SVENSKA));
    }

    @Test
    void flyttadOverJulPaEngelska() {
        assertEquals(
                """
                Approved at the latest | Monday 2020-12-28 | Wednesday 2020-12-30, 2 days too late | 14 days from the meeting 2020-12-10 end on 2020-12-24. The Sunday rule passes Christmas Eve, Christmas Day, Boxing Day, Sunday and stops at Monday. | KL 5 kap. 69 §
                Announced at the latest | Monday 2021-01-04 | Saturday 2021-01-02, in time | 2 days from the approval 2020-12-30 end on 2021-01-01. The Sunday rule passes New Year’s Day, Saturday, Sunday and stops at Monday. | KL 8 kap. 12 §
                Appealed at the latest | Monday 2021-01-25 |  | 3 weeks from the notice 2021-01-02 end on 2021-01-23. The Sunday rule passes Saturday, Sunday and stops at Monday. | KL 13 kap. 5 §
                Taken down at the earliest | Tuesday 2021-01-26 | Saturday 2021-01-30, in time | The day after the last day to appeal. It does not move. | KL 8 kap. 12 §""",
                utskrift(
                        Fristtabell.av(frister("2020-12-10", "2020-12-30", "2021-01-02", "2021-01-30"), Locale.ENGLISH),
                        Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-12, i tid",
        "2020-06-15, i tid",
        "2020-06-16, en dag för sent",
        "2020-06-17, 2 dagar för sent",
    })
    void langtFranLagensDag(String justerat, String vantat) {
        Tabell tabell = Fristtabell.av(frister("2020-06-01", justerat, null, null), SVENSKA);

        assertEquals(
                vantat,
                Talformat.of(SVENSKA)
                        .visning(
                                tabell.rad("", "JUSTERAS").orElseThrow().cell(Fristtabell.HANDE),
                                tabell.kolumn(Fristtabell.HANDE).enhet())
                        .replaceFirst(".*?, ", ""));
    }

    private static Protokollsfrister frister(String sammantrade, String justerat, String anslaget, String nedtaget) {
        return new Protokollsfrister(dag(sammantrade), dag(justerat), dag(anslaget), dag(nedtaget));
    }

    private static LocalDate dag(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String utskrift(Tabell tabell, Locale sprak) {
        Talformat format = Talformat.of(sprak);
        return tabell.rader().stream()
                .map((Rad rad) -> rad.namn()
                        + tabell.kolumner().stream()
                                .map(k -> " | " + format.visning(rad.cell(k.nyckel()), k.enhet()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
