package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Ombildningsplan.Utfall;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;

/** Activus, Consensus and Pyramis become Södra Norrbotten, as its half-year report of 2020 tells. */
@Provar({
    "OMBILDNING-NAMN-SAKNAS",
    "OMBILDNING-FINNS-INTE",
    "OMBILDNING-FINNS-REDAN",
    "OMBILDNING-KAPITAL-SAKNAS",
    "OMBILDNING-NYCKEL",
    "OMBILDNING-NYCKEL-SAKNAS",
    "OMBILDNING-PLATS-SAKNAS"
})
class OmbildningsplanTest {

    private static final LocalDate BILDADES = LocalDate.of(2006, 12, 1);
    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);
    private static final ForbundId SODRA = ForbundId.of("sodra-norrbotten");
    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final Medlem FORMEDLINGEN = Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen");
    private static final Medlem REGIONEN = Medlem.of(Part.REGION, "25", "Region Norrbotten");
    private static final Medlem PITEA = Medlem.of(Part.KOMMUN, "2581", "Piteå");
    private static final Medlem ALVSBYN = Medlem.of(Part.KOMMUN, "2560", "Älvsbyn");
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå");
    private static final BeslutRef BESLUT =
            BeslutRef.of("Kommunfullmäktige i Luleå", LocalDate.of(2019, 11, 25), "112");

    private final Forbund activus = forbund("activus", PITEA);
    private final Forbund consensus = forbund("consensus", ALVSBYN);
    private final Forbund pyramis = forbund("pyramis", LULEA);
    private final List<Forbund> registret = List.of(activus, consensus, pyramis);
    private final Ombildningsplan plan =
            Ombildningsplan.ny(DAG, registret.stream().map(Forbund::id).toList());

    private static Forbund forbund(String id, Medlem kommun) {
        Forbund forbund = Forbund.ny(ForbundId.of(id), id, id, null, null, List.of());
        forbund.bildades(BILDADES);
        Stream.of(KASSAN, FORMEDLINGEN, REGIONEN, kommun).forEach(m -> forbund.anslut(m, BILDADES, null));
        forbund.utvidgaOmrade(kommun.kommunkod().orElseThrow(), null, BILDADES);
        return forbund;
    }

    private void helt() {
        plan.bestamEfter(SODRA, "Samordningsförbundet Södra Norrbotten", "Södra Norrbotten", null, "Luleå", DAG);
        plan.bestamKapital(activus.id(), Belopp.kronor(2_112_949));
        plan.bestamKapital(consensus.id(), Belopp.kronor(1_177_241));
        plan.bestamKapital(pyramis.id(), Belopp.kronor(1_030_361));
        plan.bestamBeslut(List.of(BESLUT));
        plan.bestamMedlemmar(nyckel("32", "6", "62"));
    }

    private static List<Planmedlem> nyckel(String pitea, String alvsbyn, String lulea) {
        return List.of(
                Planmedlem.of(KASSAN, null, 1),
                Planmedlem.of(FORMEDLINGEN, null, 1),
                Planmedlem.of(REGIONEN, null, 1),
                Planmedlem.of(PITEA, Andel.procent(new BigDecimal(pitea)), 1),
                Planmedlem.of(ALVSBYN, Andel.procent(new BigDecimal(alvsbyn)), 1),
                Planmedlem.of(LULEA, Andel.procent(new BigDecimal(lulea)), 1));
    }

    @Test
    void enNyPlanSagerVadSomFattas() {
        assertEquals(
                List.of(
                        "OMBILDNING-NAMN-SAKNAS",
                        "OMBILDNING-KAPITAL-SAKNAS",
                        "OMBILDNING-KAPITAL-SAKNAS",
                        "OMBILDNING-KAPITAL-SAKNAS",
                        "OMBILDNING-NYCKEL-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS"),
                koder(plan.granska(registret)));
        assertEquals(Optional.empty(), plan.kapital(), "what is not known is no zero");
    }

    @Test
    void kapitaletSummerasPaOretOchDeTreFinnsKvar() {
        helt();

        assertEquals(Optional.of(Belopp.kronor(4_320_551)), plan.kapital());
        assertEquals(
                List.of("activus 2112949.00", "consensus 1177241.00", "pyramis 1030361.00"),
                plan.fore().stream().map(Kapitaldel::toString).toList());
        assertEquals(List.of(), plan.granska(registret));
    }

    @Test
    void genomfordHarDetNyaAllaMedlemmarOchDeGamlaUpphor() {
        helt();

        Utfall utfall = plan.genomfor(registret);

        assertEquals(List.of(), utfall.hinder());
        assertTrue(utfall.nytt());
        assertEquals(registret, utfall.avslutade());
        assertEquals(
                List.of(KASSAN, FORMEDLINGEN, REGIONEN, PITEA, ALVSBYN, LULEA),
                utfall.efter().medlemmar(DAG));
        assertEquals(3, utfall.efter().omrade(DAG).size());
        assertEquals(Optional.of(DAG.minusDays(1)), pyramis.upplost());
        assertEquals(List.of(BESLUT), utfall.ombildning().beslut());
        assertEquals(Optional.of(utfall.ombildning().id()), plan.ombildning());
        List<Forbund> alla = new ArrayList<>(registret);
        alla.add(utfall.efter());
        assertEquals(
                List.of(),
                Forbundshistoria.of(alla, List.of(utfall.ombildning())).anmarkningar());
        assertThrows(IllegalStateException.class, () -> plan.genomfor(alla));
        assertThrows(IllegalStateException.class, () -> plan.bestamKapital(pyramis.id(), null));
        plan.bestamKlara(List.of(Planuppgift.ARKIV, Planuppgift.BUDGET));
        assertEquals(List.of(Planuppgift.BUDGET, Planuppgift.ARKIV), plan.klara());
    }

    @Test
    void ettAvDemKanFinnasKvarOchBehallaSittNummer() {
        helt();
        plan.bestamEfter(pyramis.id(), "Pyramis", "Pyramis", null, null, DAG);

        Utfall utfall = plan.genomfor(registret);

        assertFalse(utfall.nytt());
        assertEquals(List.of(activus, consensus), utfall.avslutade());
        assertEquals(Optional.of(BILDADES), pyramis.bildat());
        assertEquals(6, pyramis.medlemmar(DAG).size());
        assertEquals(4, pyramis.medlemmar(DAG.minusDays(1)).size());
    }

    @Test
    void enNyckelSomInteBlirHelStarIVagen() {
        helt();
        plan.bestamMedlemmar(nyckel("32", "6", "61.5"));

        assertEquals(
                List.of("FEL OMBILDNING-NYCKEL {summa=99.5}"),
                plan.genomfor(registret).hinder().stream()
                        .map(Anmarkning::toString)
                        .toList());
        assertEquals(Optional.empty(), plan.ombildning());
        assertEquals(Optional.empty(), pyramis.upplost());
    }

    @Test
    void enMedlemSomArPaVagUtHindrarSlutet() {
        helt();
        pyramis.noteraUttrade(LULEA, DAG.minusYears(1), DAG.plusYears(2), null);

        assertEquals(List.of("DATUM-ORDNING"), koder(plan.genomfor(registret).hinder()));
    }

    @Test
    void dagenForeSkaAllaFinnasOchDetNyaInte() {
        helt();
        consensus.upplos(LocalDate.of(2018, 12, 31), null);
        Forbund upptaget = Forbund.ny(SODRA, "Södra", "Södra", null, null, List.of());

        assertEquals(
                List.of("OMBILDNING-FINNS-INTE", "OMBILDNING-FINNS-REDAN", "OMBILDNING-NYCKEL"),
                koder(plan.genomfor(List.of(activus, consensus, pyramis, upptaget))
                        .hinder()));
    }

    @Test
    void minstTvaOchVarOchEnEnGang() {
        assertThrows(IllegalArgumentException.class, () -> Ombildningsplan.ny(DAG, List.of(SODRA)));
        assertThrows(IllegalArgumentException.class, () -> Ombildningsplan.ny(DAG, List.of(SODRA, SODRA)));
        assertThrows(IllegalArgumentException.class, () -> plan.bestamKapital(SODRA, Belopp.NOLL));
        assertThrows(IllegalArgumentException.class, () -> Planmedlem.of(LULEA, Andel.of(3, 2), null));
        assertThrows(IllegalArgumentException.class, () -> Planmedlem.of(LULEA, null, -1));
    }

    private static List<String> koder(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream().map(Anmarkning::kod).toList();
    }
}
