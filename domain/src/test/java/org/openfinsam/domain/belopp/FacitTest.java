package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The linter on the tables of four published documents, row by row as they were printed: with {@code regler.csv} it finds
 * exactly {@code forvantat.csv}.
 */
class FacitTest {
    private static final String RESULTAT = "sodra-norrbotten-2020-h1-resultat.csv";
    private static final String BALANS = "sodra-norrbotten-2020-h1-balans.csv";

    /** Every table, with the columns that hold its section and its rows. */
    private static final Map<String, Tabellform> TABELLER = tabeller();

    private static Map<String, Tabellform> tabeller() {
        Tabellform kronor = Tabellform.blandat(Enhet.KR);
        Tabellform tusental = Tabellform.blandat(Enhet.TKR);
        Tabellform antal = Tabellform.blandat(Enhet.ANTAL);
        Map<String, Tabellform> former = new LinkedHashMap<>();
        former.put(RESULTAT, kronor);
        former.put(BALANS, kronor);
        former.put("sodra-norrbotten-2020-h1-deltagare.csv", antal.medNyckel("kommun", "insats"));
        former.put("pyramis-2019-2021-budget.csv", kronor);
        former.put("umea-2017-2019-budgetforslag-tkr.csv", tusental);
        former.put("umea-2005-2019-vp-budget-tkr.csv", tusental);
        former.put("umea-2017-askanden.csv", tusental.medNyckel("plattform", "insats"));
        former.put("umea-vuxenplattform-resurser.csv", kronor.medNyckel("fas", "resurs"));
        former.put("umea-vuxenplattform-resurser-summor.csv", kronor.medNyckel("", "ar"));
        former.put("umea-sammanhallna-unga-budget.csv", kronor);
        former.put("steget-vidare-2017-finansiering.csv", kronor.medNyckel("", "rad"));
        former.put("umea-2016-resultat.csv", antal.medNyckel("insats", "matt"));
        return former;
    }

    static Set<String> filer() {
        return TABELLER.keySet();
    }

    @ParameterizedTest
    @MethodSource("filer")
    void the_linter_finds_exactly_what_is_expected(String fil) throws IOException {
        List<String> vantade = rader("forvantat.csv")
                .filter(rad -> rad.get(0).equals(fil))
                .map(rad -> String.join(";", rad.subList(1, rad.size())))
                .toList();
        List<String> funna =
                granska(fil).avvikelser().stream().map(FacitTest::somFacit).toList();
        assertAll(
                () -> assertEquals(List.of(), utom(vantade, funna), "expected but not found"),
                () -> assertEquals(List.of(), utom(funna, vantade), "found but not expected"));
    }

    @Test
    void every_expected_finding_and_every_rule_is_of_a_table_that_is_tested() throws IOException {
        Set<String> namnda = Stream.concat(rader("forvantat.csv"), rader("regler.csv"))
                .map(rad -> rad.get(0))
                .collect(Collectors.toSet());
        namnda.removeAll(filer());
        assertEquals(Set.of(), namnda);
        assertEquals(23, rader("forvantat.csv").count());
        assertEquals(20, rader("regler.csv").count());
    }

    @Test
    void the_half_year_result_is_off_by_rounding_in_five_cells() throws IOException {
        assertEquals(
                Set.of(
                        "ovrigt/SUMMA avvikelse",
                        "ovrigt/Webbredaktör/Hemsida avvikelse",
                        "total/RÖRELSENS KOSTNADER avvikelse",
                        "total/RÖRELSERESULTAT utfall",
                        "total/RÖRELSERESULTAT avvikelse"),
                celler(granska(RESULTAT)));
        assertTrue(granska(RESULTAT).avvikelser().stream().allMatch(Avvikelse::avrundning));
    }

    @Test
    void the_balance_is_off_by_rounding_in_two_cells() throws IOException {
        assertEquals(
                Set.of(
                        "eget kapital/SUMMA utgaende_2020-06-30",
                        "total/SUMMA EGET KAPITAL OCH SKULDER utgaende_2020-06-30"),
                celler(granska(BALANS)));
        assertTrue(granska(BALANS).avvikelser().stream().allMatch(Avvikelse::avrundning));
    }

    @ParameterizedTest
    @MethodSource("filer")
    void every_rule_is_written_as_it_was_read(String fil) throws IOException {
        Tabell tabell = tabell(fil);
        for (List<String> rad : regelrader(fil)) {
            assertEquals(rad.get(2), regel(tabell, rad).text());
        }
    }

    @ParameterizedTest
    @MethodSource("filer")
    void a_table_that_is_written_and_read_again_is_the_same(String fil) throws IOException {
        Tabell tabell = tabell(fil);
        Tabellform form = Tabellform.blandat(TABELLER.get(fil).enhet());
        Inlasning<Tabell> igen = Tabellcsv.las(Tabellcsv.skriv(tabell), form);
        assertEquals(List.of(), igen.avvisade());
        assertEquals(tabell, igen.varde());
    }

    @ParameterizedTest
    @MethodSource("filer")
    void no_row_is_refused(String fil) throws IOException {
        try (Reader kalla = oppna(fil)) {
            assertEquals(List.of(), Tabellcsv.las(kalla, TABELLER.get(fil)).avvisade());
        }
        assertFalse(tabell(fil).rader().isEmpty());
    }

    private static Avstamning.Resultat granska(String fil) throws IOException {
        Tabell tabell = tabell(fil);
        List<Tabellregel> regler = new ArrayList<>();
        Tomt tomt = Tomt.NOLL;
        for (List<String> rad : regelrader(fil)) {
            regler.add(regel(tabell, rad));
            tomt = Tomt.valueOf(rad.get(4));
        }
        return Avstamning.granska(tabell, regler, TABELLER.get(fil).enhet(), tomt);
    }

    private static List<List<String>> regelrader(String fil) throws IOException {
        return rader("regler.csv").filter(rad -> rad.get(0).equals(fil)).toList();
    }

    private static Tabellregel regel(Tabell tabell, List<String> rad) {
        Regeltolk tolk = Regeltolk.of(tabell);
        String text = rad.get(2);
        return switch (rad.get(1)) {
            case "kolumnregel" -> tolk.kolumnregel(text);
            case "radsumma" -> tolk.radsumma(text);
            case "radregel" -> tolk.radregel(text);
            case "andelsregel" -> tolk.andelsregel(text);
            case "delregel" -> tolk.delregel(text);
            default -> throw new IllegalArgumentException("No such kind of rule: " + rad);
        };
    }

    private static String somFacit(Avvikelse a) {
        return String.join(
                ";",
                a.avsnitt(),
                a.rad(),
                a.kolumn(),
                a.angivet().toPlainString(),
                a.beraknat().toPlainString(),
                a.differens().toPlainString(),
                a.avrundning() ? "AVRUNDNING" : "FEL",
                "AVST-" + a.slag());
    }

    private static Set<String> celler(Avstamning.Resultat resultat) {
        return resultat.avvikelser().stream()
                .map(a -> a.avsnitt() + "/" + a.rad() + " " + a.kolumn())
                .collect(Collectors.toSet());
    }

    /** The first list without the second, each element as often as it is there. */
    private static List<String> utom(List<String> dessa, List<String> inteDessa) {
        List<String> kvar = new ArrayList<>(dessa);
        inteDessa.forEach(kvar::remove);
        return kvar;
    }

    private static Tabell tabell(String fil) throws IOException {
        try (Reader kalla = oppna(fil)) {
            return Tabellcsv.las(kalla, TABELLER.get(fil)).varde();
        }
    }

    /** The rows below the heading, field by field. */
    private static Stream<List<String>> rader(String fil) throws IOException {
        try (Reader kalla = oppna(fil)) {
            List<List<String>> rader = new ArrayList<>();
            Csvrader csv = new Csvrader(kalla);
            for (var rad = csv.nasta(); rad.isPresent(); rad = csv.nasta()) {
                rader.add(rad.get().falt());
            }
            return rader.stream().skip(1);
        }
    }

    private static Reader oppna(String fil) {
        return new InputStreamReader(FacitTest.class.getResourceAsStream("/facit/" + fil), StandardCharsets.UTF_8);
    }
}
