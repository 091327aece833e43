package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Omraknad.Punkt;
import org.openfinsam.domain.forbund.Omraknad.Saknas;
import org.openfinsam.domain.forbund.Omraknad.Skal;
import org.openfinsam.domain.forbund.Omraknad.Varde;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Activus in Piteå, Consensus in Älvsbyn and Pyramis in Luleå, formed on 2006-12-01, become Södra Norrbotten on 2020-01-01.
 * Days and capital are those of the half-year report of 2020.
 */
@Provar("OMBILDNING-DAG")
class ForbundshistoriaTest {

    private static final ForbundId ACTIVUS = ForbundId.of("activus");
    private static final ForbundId CONSENSUS = ForbundId.of("consensus");
    private static final ForbundId PYRAMIS = ForbundId.of("pyramis");
    private static final ForbundId SODRA = ForbundId.of("sodra-norrbotten");
    private static final LocalDate BILDADES = LocalDate.of(2006, 12, 1);
    private static final LocalDate DAGEN = LocalDate.of(2020, 1, 1);
    private static final LocalDate NU = LocalDate.of(2020, 6, 30);
    private static final BeslutRef BESLUT = BeslutRef.of("Kommunfullmäktige i Luleå", LocalDate.of(2019, 10, 28), "1");

    private final Forbund activus = forbund(ACTIVUS, BILDADES, "2581");
    private final Forbund consensus = forbund(CONSENSUS, BILDADES, "2560");
    private final Forbund pyramis = forbund(PYRAMIS, BILDADES, "2580");
    private final Forbund sodra = forbund(SODRA, DAGEN, "2580", "2581", "2560");

    private Forbundshistoria historia() {
        List.of(activus, consensus, pyramis).forEach(f -> f.upplos(DAGEN.minusDays(1), BESLUT));
        return Forbundshistoria.of(
                List.of(activus, consensus, pyramis, sodra),
                List.of(Ombildning.sammanslagning(
                        DAGEN, List.of(ACTIVUS, CONSENSUS, PYRAMIS), SODRA, List.of(BESLUT))));
    }

    /** The three closings of 2019 and, from the half-year report, nothing yet of the year after. */
    private static Serie<Belopp> kapital() {
        return kapital("activus 2019 2112949", "consensus 2019 1177241", "pyramis 2019 1030361");
    }

    private static Serie<Belopp> kapital(String... uppgifter) {
        return Serie.belopp(Serie.Slag.STALLNING, uppgifter(uppgifter));
    }

    private static Map<ForbundId, SortedMap<Rakenskapsar, Belopp>> uppgifter(String... uppgifter) {
        Map<ForbundId, SortedMap<Rakenskapsar, Belopp>> varden = new LinkedHashMap<>();
        for (String uppgift : uppgifter) {
            String[] delar = uppgift.split(" ", -1);
            varden.computeIfAbsent(ForbundId.of(delar[0]), id -> new TreeMap<>())
                    .put(Rakenskapsar.parse(delar[1]), Belopp.parse(delar[2]));
        }
        return varden;
    }

    // The merger.

    @Test
    void treForbundBlirEttOchIngetAvDerasHistoriaForsvinner() {
        Forbundshistoria historia = historia();

        assertEquals(
                List.of(
                        "2006-12-01 BILDANDE [] [activus]",
                        "2006-12-01 BILDANDE [] [consensus]",
                        "2006-12-01 BILDANDE [] [pyramis]",
                        "2020-01-01 SAMMANSLAGNING [activus, consensus, pyramis] [sodra-norrbotten]"),
                korta(historia.handelser()));
        assertEquals(List.of(BESLUT), historia.handelser(SODRA).get(0).beslut());
        assertEquals(Set.of(SODRA, ACTIVUS, CONSENSUS, PYRAMIS), historia.ursprung(SODRA));
        assertEquals(Set.of(ACTIVUS), historia.ursprung(ACTIVUS));
        assertEquals(Set.of(ACTIVUS), historia.efterfoljare(ACTIVUS, DAGEN.minusDays(1)));
        assertEquals(Set.of(SODRA), historia.efterfoljare(ACTIVUS, DAGEN));
        assertEquals(List.of(), historia.anmarkningar());
    }

    @Test
    void kapitaletSomDetVar() {
        Omraknad<Belopp> serie = historia().rakna(kapital(), Serievy.SOM_DA, NU, Bortfall.SAKNAS_OM_NAGON);

        assertEquals(
                Map.of(
                        ACTIVUS, "2112949.00 = activus",
                        CONSENSUS, "1177241.00 = consensus",
                        PYRAMIS, "1030361.00 = pyramis",
                        SODRA, "FINNS_EJ"),
                ar(serie, 2019));
        assertEquals(
                Belopp.kronor(4_320_551),
                Belopp.summa(serie.punkter().values().stream()
                        .map(rad -> rad.get(new Rakenskapsar(2019)))
                        .flatMap(p -> p instanceof Varde<Belopp> v ? List.of(v.varde()).stream() : null)
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SOM_NU", "JAMFORBART"})
    void kapitaletSomDetArNuOchJamforbart(Serievy vy) {
        Omraknad<Belopp> serie = historia().rakna(kapital(), vy, NU, Bortfall.SAKNAS_OM_NAGON);

        assertEquals(Map.of(SODRA, "4320551.00 = activus consensus pyramis"), ar(serie, 2019));
        assertEquals(
                List.of(2_112_949L, 1_177_241L, 1_030_361L),
                serie.punkt(SODRA, new Rakenskapsar(2019)).orElseThrow().delar().stream()
                        .map(del -> del.varde().oren() / 100)
                        .toList());
        assertEquals(List.of(), serie.utanfor());
    }

    @Test
    void foreSammanslagningenArNuDeTre() {
        Omraknad<Belopp> serie =
                historia().rakna(kapital(), Serievy.SOM_NU, DAGEN.minusDays(1), Bortfall.SAKNAS_OM_NAGON);

        assertEquals(Set.of(ACTIVUS, CONSENSUS, PYRAMIS), serie.punkter().keySet());
    }

    @Test
    void serienGarOverDagen() {
        Serie<Belopp> serie = kapital(
                "activus 2019 2112949",
                "consensus 2019 1177241",
                "pyramis 2019 1030361",
                "sodra-norrbotten 2020 4845484");
        LocalDate nu = LocalDate.of(2021, 6, 30);

        assertEquals(
                Map.of(SODRA, "4845484.00 = sodra-norrbotten"),
                ar(historia().rakna(serie, Serievy.JAMFORBART, nu, Bortfall.SAKNAS_OM_NAGON), 2020));
    }

    @Test
    void ettFlodeForeOchEfter() {
        Serie<Long> deltagare = Serie.antal(
                Serie.Slag.FLODE,
                Map.of(
                        ACTIVUS, new TreeMap<>(Map.of(new Rakenskapsar(2019), 10L, new Rakenskapsar(2020), 1L)),
                        CONSENSUS, new TreeMap<>(Map.of(new Rakenskapsar(2019), 20L)),
                        PYRAMIS, new TreeMap<>(Map.of(new Rakenskapsar(2006), 3L, new Rakenskapsar(2019), 30L)),
                        SODRA, new TreeMap<>(Map.of(new Rakenskapsar(2020), 70L))));

        Omraknad<Long> serie = historia().rakna(deltagare, Serievy.SOM_NU, NU, Bortfall.SUMMA_AV_KANDA);

        assertEquals(Map.of(SODRA, "3 = pyramis utan activus consensus"), ar(serie, 2006));
        assertEquals(Map.of(SODRA, "UPPGIFT_SAKNAS utan activus consensus pyramis"), ar(serie, 2007));
        assertEquals(Map.of(SODRA, "60 = activus consensus pyramis"), ar(serie, 2019));
        assertEquals(Map.of(SODRA, "70 = sodra-norrbotten"), ar(serie, 2020));
        assertEquals(
                List.of(new Omraknad.Utanfor<>(ACTIVUS, new Rakenskapsar(2020), 1L)),
                serie.utanfor(),
                "what nobody alive can have stated is shown, not lost");
    }

    // Missing is never zero.

    @Test
    void enSomInteHarNagonUppgift() {
        Serie<Belopp> utanConsensus = kapital("activus 2019 2112949", "pyramis 2019 1030361");
        Forbundshistoria historia = historia();

        assertEquals(
                Map.of(SODRA, "UPPGIFT_SAKNAS utan consensus"),
                ar(historia.rakna(utanConsensus, Serievy.SOM_NU, NU, Bortfall.SAKNAS_OM_NAGON), 2019));
        assertEquals(
                Map.of(SODRA, "3143310.00 = activus pyramis utan consensus"),
                ar(historia.rakna(utanConsensus, Serievy.SOM_NU, NU, Bortfall.SUMMA_AV_KANDA), 2019));
        assertEquals(
                2,
                historia.rakna(utanConsensus, Serievy.SOM_NU, NU, Bortfall.SAKNAS_OM_NAGON)
                        .punkt(SODRA, new Rakenskapsar(2019))
                        .orElseThrow()
                        .delar()
                        .size());
    }

    @Test
    void innanNagotForbundFannsFinnsIngenting() {
        Serie<Belopp> serie = kapital("activus 2005 5", "pyramis 2006 7");

        Omraknad<Belopp> omraknad = historia().rakna(serie, Serievy.SOM_NU, NU, Bortfall.SUMMA_AV_KANDA);

        assertEquals(Map.of(SODRA, "FINNS_EJ"), ar(omraknad, 2005));
        assertEquals(Map.of(SODRA, "7.00 = pyramis utan activus consensus"), ar(omraknad, 2006));
        assertEquals(1, omraknad.utanfor().size());
    }

    @ParameterizedTest
    @EnumSource
    void skaletIOrd(Skal skal) {
        for (Locale sprak : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            assertTrue(skal.text(sprak).endsWith("."));
        }
    }

    @Test
    void enTomSerieHarIngaAr() {
        Omraknad<Belopp> serie = historia().rakna(kapital(), Serievy.SOM_DA, NU, Bortfall.SAKNAS_OM_NAGON);

        assertEquals(Optional.empty(), serie.punkt(SODRA, new Rakenskapsar(2018)));
        assertEquals(
                List.of(),
                List.copyOf(historia()
                        .rakna(kapital(new String[0]), Serievy.SOM_NU, NU, Bortfall.SAKNAS_OM_NAGON)
                        .punkter()
                        .get(SODRA)
                        .keySet()));
    }

    // Like for like.

    @Test
    void enKommunTillGorAldreArAndra() {
        Forbundshistoria historia = historia();
        sodra.anslut(kommun("2582"), LocalDate.of(2022, 1, 1), BESLUT);
        Forbundshistoria senare = Forbundshistoria.of(
                List.of(activus, consensus, pyramis, sodra),
                List.of(Ombildning.sammanslagning(DAGEN, List.of(ACTIVUS, CONSENSUS, PYRAMIS), SODRA, List.of())));
        Serie<Belopp> serie = kapital(
                "activus 2019 2112949",
                "consensus 2019 1177241",
                "pyramis 2019 1030361",
                "sodra-norrbotten 2021 5",
                "sodra-norrbotten 2022 6");
        LocalDate nu = LocalDate.of(2023, 1, 1);

        Omraknad<Belopp> omraknad = senare.rakna(serie, Serievy.JAMFORBART, nu, Bortfall.SAKNAS_OM_NAGON);

        assertEquals(Map.of(SODRA, "EJ_JAMFORBART"), ar(omraknad, 2019));
        assertEquals(Map.of(SODRA, "EJ_JAMFORBART"), ar(omraknad, 2021));
        assertEquals(Map.of(SODRA, "6.00 = sodra-norrbotten"), ar(omraknad, 2022));
        Saknas<Belopp> saknas =
                (Saknas<Belopp>) omraknad.punkt(SODRA, new Rakenskapsar(2021)).orElseThrow();
        assertEquals(
                "Boden anslöt till Södra Norrbotten",
                saknas.handelse().text(Locale.forLanguageTag("sv"), Map.of(SODRA, "Södra Norrbotten")));
        assertEquals(LocalDate.of(2022, 1, 1), saknas.handelse().dag());
        assertEquals(
                3,
                ((Saknas<Belopp>) omraknad.punkt(SODRA, new Rakenskapsar(2019)).orElseThrow())
                        .delar()
                        .size());
        assertEquals(4, historia.handelser().size());
    }

    @Test
    void ettFlodeUnderDetArNagonKomTillArInteJamforbart() {
        sodra.anslut(kommun("2582"), LocalDate.of(2021, 7, 1), null);
        Serie<Long> deltagare = Serie.antal(
                Serie.Slag.FLODE,
                Map.of(
                        SODRA,
                        new TreeMap<>(Map.of(new Rakenskapsar(2021), 70L, new Rakenskapsar(2022), 80L)),
                        PYRAMIS,
                        new TreeMap<>(Map.of(new Rakenskapsar(2006), 3L))));

        Omraknad<Long> serie =
                historia().rakna(deltagare, Serievy.JAMFORBART, LocalDate.of(2022, 12, 31), Bortfall.SUMMA_AV_KANDA);

        assertEquals(Map.of(SODRA, "EJ_JAMFORBART utan activus consensus"), ar(serie, 2006));
        assertEquals(Map.of(SODRA, "EJ_JAMFORBART"), ar(serie, 2021));
        assertEquals(Map.of(SODRA, "80 = sodra-norrbotten"), ar(serie, 2022));
    }

    @Test
    void denSomBaraVarMedEttTagGorSinaArAndra() {
        sodra.anslut(Medlem.of(Part.REGION, "25", "Region Norrbotten"), LocalDate.of(2022, 1, 1), null);
        sodra.anslut(kommun("2582"), LocalDate.of(2021, 7, 1), null);
        sodra.noteraUttrade(kommun("2582"), null, LocalDate.of(2022, 6, 30), null);
        sodra.anslut(kommun("2583"), LocalDate.of(2023, 10, 1), null);
        SortedMap<Rakenskapsar, Long> rad = new TreeMap<>();
        for (int ar = 2020; ar <= 2023; ar++) {
            rad.put(new Rakenskapsar(ar), (long) ar);
        }

        Omraknad<Long> serie = Forbundshistoria.of(List.of(sodra), List.of())
                .rakna(
                        Serie.antal(Serie.Slag.FLODE, Map.of(SODRA, rad)),
                        Serievy.JAMFORBART,
                        LocalDate.of(2023, 6, 30),
                        Bortfall.SAKNAS_OM_NAGON);

        assertEquals(Map.of(SODRA, "2020 = sodra-norrbotten"), ar(serie, 2020));
        assertEquals(Map.of(SODRA, "EJ_JAMFORBART"), ar(serie, 2021));
        assertEquals(Map.of(SODRA, "EJ_JAMFORBART"), ar(serie, 2022));
        assertEquals(Map.of(SODRA, "2023 = sodra-norrbotten"), ar(serie, 2023), "what happens later is not seen");
    }

    @Test
    void detSomHanderAndraSpelarIngenRoll() {
        ForbundId umea = ForbundId.of("umearegionen");
        Forbund annat = forbund(umea, BILDADES, "2480");
        annat.anslut(kommun("2460"), LocalDate.of(2014, 1, 1), null);
        annat.anslut(kommun("2404"), LocalDate.of(2020, 3, 1), null);
        Forbund ungt = Forbund.ny(CONSENSUS, "Consensus", "Consensus", null, null, List.of(kommun("2560")));
        ungt.bildades(LocalDate.of(2014, 6, 1));
        ungt.upplos(DAGEN.minusDays(1), null);
        List.of(activus, pyramis).forEach(f -> f.upplos(DAGEN.minusDays(1), null));
        Forbundshistoria historia = Forbundshistoria.of(
                List.of(activus, ungt, pyramis, annat, sodra),
                List.of(Ombildning.sammanslagning(DAGEN, List.of(ACTIVUS, CONSENSUS, PYRAMIS), SODRA, List.of())));

        Omraknad<Belopp> serie = historia.rakna(
                kapital("activus 2010 1", "pyramis 2010 2", "activus 2019 3", "consensus 2019 4", "pyramis 2019 5"),
                Serievy.JAMFORBART,
                NU,
                Bortfall.SAKNAS_OM_NAGON);

        assertEquals("12.00 = activus consensus pyramis", ar(serie, 2019).get(SODRA));
        Saknas<Belopp> saknas =
                (Saknas<Belopp>) serie.punkt(SODRA, new Rakenskapsar(2010)).orElseThrow();
        assertEquals(Skal.EJ_JAMFORBART, saknas.skal());
        assertEquals(List.of("2014-06-01 BILDANDE [] [consensus]"), korta(List.of(saknas.handelse())));
    }

    @Test
    void ettFlodeMedEttForbundSomGickInMittIAret() {
        LocalDate mitt = LocalDate.of(2014, 7, 1);
        activus.upplos(mitt.minusDays(1), null);
        Forbundshistoria historia = Forbundshistoria.of(
                List.of(activus, pyramis),
                List.of(Ombildning.sammanslagning(mitt, List.of(ACTIVUS, PYRAMIS), PYRAMIS, List.of())));
        Serie<Belopp> flode =
                Serie.belopp(Serie.Slag.FLODE, uppgifter("activus 2014 10", "pyramis 2014 20", "pyramis 2015 30"));

        Omraknad<Belopp> serie = historia.rakna(flode, Serievy.SOM_NU, NU, Bortfall.SAKNAS_OM_NAGON);

        assertEquals(Map.of(PYRAMIS, "30.00 = activus pyramis"), ar(serie, 2014));
        assertEquals(Map.of(PYRAMIS, "30.00 = pyramis"), ar(serie, 2015));
        assertEquals(Set.of(PYRAMIS), historia.ursprung(PYRAMIS, mitt.minusDays(1)));
        assertEquals(Set.of(PYRAMIS, ACTIVUS), historia.ursprung(PYRAMIS, mitt));
    }

    @Test
    void utanKandaKommunerArIngetJamforbart() {
        Forbund okant = Forbund.ny(PYRAMIS, "Pyramis", "Pyramis", null, null, List.of());

        assertEquals(
                Map.of(PYRAMIS, "EJ_JAMFORBART"),
                ar(
                        Forbundshistoria.of(List.of(okant), List.of())
                                .rakna(kapital("pyramis 2019 5"), Serievy.JAMFORBART, NU, Bortfall.SAKNAS_OM_NAGON),
                        2019));
    }

    @Test
    void ettUpplostForbundJamforsMedSinSistaDag() {
        pyramis.upplos(LocalDate.of(2018, 12, 31), null);
        Forbundshistoria historia = Forbundshistoria.of(List.of(pyramis), List.of());

        assertEquals(
                Map.of(PYRAMIS, "5.00 = pyramis"),
                ar(historia.rakna(kapital("pyramis 2017 5"), Serievy.JAMFORBART, NU, Bortfall.SAKNAS_OM_NAGON), 2017));
    }

    // A split.

    private Forbundshistoria delning(LocalDate dag, boolean fortsatter, String andel) {
        Forbund nytt = forbund(CONSENSUS, dag, "2560");
        Forbund rest = fortsatter ? sodra : forbund(PYRAMIS, dag, "2580", "2581");
        if (!fortsatter) {
            sodra.upplos(dag.minusDays(1), null);
        }
        Andel den = andel == null ? null : Andel.parse(andel);
        Andel resten = andel == null
                ? null
                : Andel.of(1, 1).plus(new Andel(den.taljare().negate(), den.namnare()));
        return Forbundshistoria.of(
                fortsatter ? List.of(sodra, nytt) : List.of(sodra, nytt, rest),
                List.of(Ombildning.delning(
                        dag,
                        SODRA,
                        List.of(Ombildningsled.efter(CONSENSUS, den), Ombildningsled.efter(rest.id(), resten)),
                        List.of())));
    }

    @Test
    void enDelningEfterAndelSummerarTillDetHela() {
        Forbundshistoria historia = delning(LocalDate.of(2022, 1, 1), false, "1/3");

        Omraknad<Belopp> serie = historia.rakna(
                kapital("sodra-norrbotten 2021 100"),
                Serievy.SOM_NU,
                LocalDate.of(2022, 6, 30),
                Bortfall.SAKNAS_OM_NAGON);

        assertEquals(
                Map.of(CONSENSUS, "33.33 = sodra-norrbotten*1/3", PYRAMIS, "66.67 = sodra-norrbotten*2/3"),
                ar(serie, 2021));
    }

    @Test
    void enDelningUtanAndelEllerAvManniskorHarIngetVarde() {
        LocalDate dag = LocalDate.of(2022, 1, 1);
        LocalDate nu = LocalDate.of(2022, 6, 30);
        Serie<Long> deltagare =
                Serie.antal(Serie.Slag.FLODE, Map.of(SODRA, new TreeMap<>(Map.of(new Rakenskapsar(2021), 70L))));

        assertEquals(
                Map.of(
                        CONSENSUS, "ANDEL_SAKNAS utan sodra-norrbotten",
                        SODRA, "ANDEL_SAKNAS utan sodra-norrbotten"),
                ar(
                        delning(dag, true, null)
                                .rakna(
                                        kapital("sodra-norrbotten 2021 100"),
                                        Serievy.SOM_NU,
                                        nu,
                                        Bortfall.SUMMA_AV_KANDA),
                        2021));
        assertEquals(
                Map.of(
                        CONSENSUS, "ANDEL_SAKNAS utan sodra-norrbotten",
                        SODRA, "ANDEL_SAKNAS utan sodra-norrbotten"),
                ar(delning(dag, true, "1/3").rakna(deltagare, Serievy.SOM_NU, nu, Bortfall.SAKNAS_OM_NAGON), 2021));
    }

    @Test
    void enDelningMittIAretBryterAretsFlode() {
        Forbundshistoria historia = delning(LocalDate.of(2022, 7, 1), true, "1/3");
        LocalDate nu = LocalDate.of(2022, 12, 31);
        Serie<Belopp> flode = Serie.belopp(
                Serie.Slag.FLODE,
                uppgifter("sodra-norrbotten 2021 90", "sodra-norrbotten 2022 80", "consensus 2022 5"));

        Omraknad<Belopp> serie = historia.rakna(flode, Serievy.SOM_NU, nu, Bortfall.SAKNAS_OM_NAGON);

        assertEquals(
                Map.of(CONSENSUS, "30.00 = sodra-norrbotten*1/3", SODRA, "60.00 = sodra-norrbotten*2/3"),
                ar(serie, 2021));
        assertEquals(
                Map.of(
                        CONSENSUS, "BRUTET_AR utan sodra-norrbotten",
                        SODRA, "BRUTET_AR utan sodra-norrbotten"),
                ar(serie, 2022));
    }

    @Test
    void stallningenEfterDelningenArVarOchEns() {
        Serie<Belopp> kapital = kapital("sodra-norrbotten 2022 80", "consensus 2022 5", "sodra-norrbotten 2023 81");
        Omraknad<Belopp> serie = delning(LocalDate.of(2022, 7, 1), true, "1/3")
                .rakna(kapital, Serievy.SOM_NU, LocalDate.of(2023, 12, 31), Bortfall.SAKNAS_OM_NAGON);

        assertEquals(Map.of(CONSENSUS, "5.00 = consensus", SODRA, "80.00 = sodra-norrbotten"), ar(serie, 2022));
        assertEquals("81.00 = sodra-norrbotten", ar(serie, 2023).get(SODRA));
    }

    @Test
    void ettForbundSomUpphorMittIAretHarSittHalvaAr() {
        Serie<Belopp> flode = Serie.belopp(
                Serie.Slag.FLODE, uppgifter("sodra-norrbotten 2022 60", "consensus 2022 5", "pyramis 2022 7"));

        assertEquals(
                Map.of(
                        CONSENSUS, "25.00 = sodra-norrbotten*1/3 consensus",
                        PYRAMIS, "47.00 = sodra-norrbotten*2/3 pyramis"),
                ar(
                        delning(LocalDate.of(2022, 7, 1), false, "1/3")
                                .rakna(flode, Serievy.SOM_NU, LocalDate.of(2022, 12, 31), Bortfall.SAKNAS_OM_NAGON),
                        2022));
    }

    @Test
    void enDelSomDelasIgen() {
        LocalDate forst = LocalDate.of(2022, 1, 1);
        LocalDate sedan = LocalDate.of(2023, 1, 1);
        Forbundshistoria historia = Forbundshistoria.of(
                List.of(sodra, forbund(CONSENSUS, forst, "2560"), forbund(ACTIVUS, sedan, "2581")),
                List.of(
                        Ombildning.delning(
                                forst,
                                SODRA,
                                List.of(
                                        Ombildningsled.efter(CONSENSUS, Andel.of(1, 3)),
                                        Ombildningsled.efter(SODRA, Andel.of(2, 3))),
                                List.of()),
                        Ombildning.delning(
                                sedan,
                                SODRA,
                                List.of(
                                        Ombildningsled.efter(ACTIVUS, Andel.of(1, 2)),
                                        Ombildningsled.efter(SODRA, Andel.of(1, 2))),
                                List.of())));

        assertEquals(
                Map.of(
                        SODRA, "30.00 = sodra-norrbotten*1/3",
                        CONSENSUS, "30.00 = sodra-norrbotten*1/3",
                        ACTIVUS, "30.00 = sodra-norrbotten*1/3"),
                ar(
                        historia.rakna(
                                kapital("sodra-norrbotten 2021 90"),
                                Serievy.SOM_NU,
                                LocalDate.of(2023, 6, 30),
                                Bortfall.SAKNAS_OM_NAGON),
                        2021));
    }

    @Test
    void delarSomMotsIgenBlirHela() {
        LocalDate delas = LocalDate.of(2022, 1, 1);
        LocalDate mots = LocalDate.of(2023, 1, 1);
        Forbund nytt = forbund(CONSENSUS, delas, "2560");
        nytt.upplos(mots.minusDays(1), null);
        Forbundshistoria historia = Forbundshistoria.of(
                List.of(sodra, nytt),
                List.of(
                        Ombildning.sammanslagning(mots, List.of(CONSENSUS, SODRA), SODRA, List.of()),
                        Ombildning.delning(
                                delas,
                                SODRA,
                                List.of(
                                        Ombildningsled.efter(CONSENSUS, Andel.of(1, 3)),
                                        Ombildningsled.efter(SODRA, Andel.of(2, 3))),
                                List.of())));

        assertEquals(
                Map.of(SODRA, "100.00 = sodra-norrbotten"),
                ar(
                        historia.rakna(
                                kapital("sodra-norrbotten 2021 100"),
                                Serievy.SOM_NU,
                                LocalDate.of(2023, 6, 30),
                                Bortfall.SAKNAS_OM_NAGON),
                        2021));
        assertEquals(List.of(), historia.anmarkningar());
    }

    // Joining, leaving, ending.

    @Test
    void allaDagarIEttForbundsLiv() {
        sodra.anslut(kommun("2582"), LocalDate.of(2021, 1, 1), BESLUT);
        sodra.anslut(kommun("2583"), LocalDate.of(2021, 1, 1), null);
        sodra.bytNamn("Samordningsförbundet Norrbotten", "Norrbotten", LocalDate.of(2021, 1, 1));
        sodra.noteraUttrade(kommun("2583"), null, LocalDate.of(2024, 12, 31), null);
        sodra.tradILikvidation(LocalDate.of(2025, 1, 1), BESLUT);
        sodra.upplos(LocalDate.of(2025, 12, 31), null);

        Forbundshistoria historia = Forbundshistoria.of(List.of(sodra), List.of());

        assertEquals(
                List.of(
                        "2020-01-01: Norrbotten bildades",
                        "2021-01-01: Boden, Haparanda anslöt till Norrbotten",
                        "2021-01-01: Norrbotten bytte namn",
                        "2025-01-01: Haparanda lämnade Norrbotten",
                        "2025-01-01: Norrbotten trädde i likvidation",
                        "2026-01-01: Norrbotten upphörde"),
                historia.handelser(SODRA).stream()
                        .map(h -> h.dag() + ": " + h.text(Locale.forLanguageTag("sv"), Map.of(SODRA, sodra.kortnamn())))
                        .toList());
        assertEquals(List.of(BESLUT), historia.handelser().get(1).beslut());
        assertEquals(List.of(BESLUT), historia.handelser().get(5).beslut());
        assertEquals(
                "sodra-norrbotten was dissolved", historia.handelser().get(5).text(Locale.ENGLISH, Map.of()));
    }

    @Test
    void denSomKommerTillVidSammanslagningenArEnUtvidgning() {
        sodra.anslut(kommun("2582"), DAGEN, null);
        consensus.anslut(kommun("2505"), LocalDate.of(2010, 1, 1), null);

        Forbundshistoria historia = historia();

        assertEquals(
                List.of(
                        "2010-01-01 UTVIDGNING [consensus] [consensus]",
                        "2020-01-01 UTVIDGNING [sodra-norrbotten] [sodra-norrbotten]",
                        "2020-01-01 UTTRADE [consensus] [consensus]",
                        "2020-01-01 SAMMANSLAGNING [activus, consensus, pyramis] [sodra-norrbotten]"),
                korta(historia.handelser()).subList(3, 7));
        assertEquals(List.of(kommun("2582")), historia.handelser(SODRA).get(0).medlemmar());
    }

    // What cannot be.

    @Test
    void registretOchSammanslagningenSagerEmotVarandra() {
        activus.upplos(LocalDate.of(2019, 11, 30), null);
        sodra.bildades(null);
        consensus.upplos(DAGEN.minusDays(1), null);

        List<Anmarkning> fynd = Forbundshistoria.of(
                        List.of(activus, consensus, pyramis, sodra),
                        List.of(Ombildning.sammanslagning(
                                DAGEN, List.of(ACTIVUS, CONSENSUS, PYRAMIS), SODRA, List.of())))
                .anmarkningar();

        assertEquals(
                List.of(
                        "activus: den sista dagen ska vara 2019-12-31 enligt ombildningen. "
                                + "Rätta dagen i registret, eller ombildningens dag.",
                        "pyramis: den sista dagen ska vara 2019-12-31 enligt ombildningen. "
                                + "Rätta dagen i registret, eller ombildningens dag.",
                        "sodra-norrbotten: bildandet ska vara 2020-01-01 enligt ombildningen. "
                                + "Rätta dagen i registret, eller ombildningens dag."),
                fynd.stream().map(a -> a.text(Locale.forLanguageTag("sv"))).toList());
    }

    @Test
    void ettForbundSomIngenKanner() {
        Forbundshistoria historia = historia();
        List<Ombildning> okant = List.of(Ombildning.sammanslagning(DAGEN, List.of(ACTIVUS, PYRAMIS), SODRA, List.of()));
        Serie<Belopp> frammande = kapital("umearegionen 2019 5");
        List<Forbund> dubbla = List.of(activus, forbund(ACTIVUS, BILDADES));

        assertThrows(IllegalArgumentException.class, () -> Forbundshistoria.of(List.of(activus, pyramis), okant));
        assertThrows(IllegalArgumentException.class, () -> Forbundshistoria.of(dubbla, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> historia.rakna(frammande, Serievy.SOM_DA, NU, Bortfall.SAKNAS_OM_NAGON));
        assertThrows(IllegalArgumentException.class, () -> historia.ursprung(ForbundId.of("umearegionen")));
    }

    @Test
    void tvaOmbildningarSammaDag() {
        List<Ombildning> tva = List.of(
                Ombildning.sammanslagning(DAGEN, List.of(ACTIVUS, PYRAMIS), PYRAMIS, List.of()),
                Ombildning.sammanslagning(DAGEN, List.of(CONSENSUS, PYRAMIS), SODRA, List.of()));

        assertThrows(
                IllegalArgumentException.class,
                () -> Forbundshistoria.of(List.of(activus, consensus, pyramis, sodra), tva));
    }

    private static Forbund forbund(ForbundId id, LocalDate bildat, String... kommuner) {
        Forbund forbund = Forbund.ny(id, id.toString(), id.toString(), null, null, List.of());
        forbund.bildades(bildat);
        Arrays.stream(kommuner).forEach(kod -> forbund.anslut(kommun(kod), bildat, null));
        return forbund;
    }

    private static Medlem kommun(String kod) {
        return Medlem.of(Part.KOMMUN, kod, Indelning.svensk().namn(Kommunkod.of(kod)));
    }

    private static List<String> korta(List<Forbundshandelse> handelser) {
        return handelser.stream()
                .map(h -> h.dag() + " " + h.slag() + " " + h.fore() + " " + h.efter())
                .toList();
    }

    private static <V> Map<ForbundId, String> ar(Omraknad<V> serie, int ar) {
        Map<ForbundId, String> rader = new LinkedHashMap<>();
        serie.punkter().forEach((id, rad) -> rader.put(id, text(rad.get(new Rakenskapsar(ar)))));
        return rader;
    }

    private static <V> String text(Punkt<V> punkt) {
        List<String> ord = new ArrayList<>();
        if (punkt instanceof Varde<V> varde) {
            ord.add(varde.varde() + " =");
            varde.delar()
                    .forEach(del ->
                            ord.add(del.forbund() + (del.andel().equals(Andel.of(1, 1)) ? "" : "*" + del.andel())));
        } else if (punkt instanceof Saknas<V> saknas) {
            ord.add(saknas.skal().name());
        }
        if (!punkt.utan().isEmpty()) {
            ord.add("utan");
            punkt.utan().forEach(id -> ord.add(id.toString()));
        }
        return String.join(" ", ord);
    }
}
