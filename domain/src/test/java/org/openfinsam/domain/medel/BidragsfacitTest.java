package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;

/** What the members were asked for, against the published tables. */
class BidragsfacitTest {

    @Test
    void umeas2017() {
        assertEquals(
                kolumn(
                        "umea-2005-2019-vp-budget-tkr.csv",
                        "intakt",
                        "2017_budget",
                        "Försäkringskassan",
                        "Västerbottens läns landsting",
                        "Umeå kommun 83,3% av arb bef",
                        "Vännäs kommun 5,3% av arb bef",
                        "Nordmaling kommun 4,2% av bef",
                        "Vindeln kommun 3,1% av arb bef",
                        "Robertsfors kommun 4,1% av arb bef"),
                begart(Kandaar.umea2017(), 3));
    }

    @Test
    void sodraNorrbottens2020() {
        assertEquals(
                kolumn(
                        "sodra-norrbotten-2020-h1-resultat.csv",
                        "bidrag",
                        "arsbudget",
                        "Försäkringskassan",
                        "Arbetsförmedlingen",
                        "Region Norrbotten",
                        "Luleå kommun 62%",
                        "Piteå kommun 32%",
                        "Älvsbyns kommun 6%"),
                begart(Kandaar.sodraNorrbotten2020(), 0));
    }

    /** What is asked on each row as it is shown, in the source's unit. */
    private static List<BigDecimal> begart(Bidragsar ar, int tiopotens) {
        return ar.visatLage().stream()
                .map(lage -> lage.post().begart().orElseThrow().iKronor().scaleByPowerOfTen(-tiopotens))
                .map(Bidragsfordelning::utanOnodigaNollor)
                .toList();
    }

    private static List<BigDecimal> kolumn(String fil, String avsnitt, String kolumn, String... rader) {
        Tabell tabell = tabell(fil);
        return Stream.of(rader)
                .map(rad -> tabell.rad(avsnitt, rad).flatMap(r -> r.tal(kolumn)).orElseThrow())
                .toList();
    }

    private static Tabell tabell(String fil) {
        try (Reader kalla = new InputStreamReader(
                BidragsfacitTest.class.getResourceAsStream("/facit/" + fil), StandardCharsets.UTF_8)) {
            return Tabellcsv.las(kalla, Tabellform.blandat(Enhet.TKR)).varde();
        } catch (IOException e) {
            throw new UncheckedIOException("Not read: " + fil, e);
        }
    }
}
