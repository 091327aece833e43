package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    "OMBILDNING-PLATS-SAKNAS",
    "OMBILDNING-DELAR",
    "OMBILDNING-DEL-UTAN-KOMMUN",
    "OMBILDNING-MEDLEM-UTAN-DEL",
    "OMBILDNING-DELNYCKEL",
    "OMBILDNING-KAPITALANDELAR",
    "OMBILDNING-KAPITALANDELAR-SAKNAS",
    "OMBILDNING-KAPITALNYCKEL-SAKNAS",
    "OMBILDNING-LIKVIDATION-SAKNAS",
    "OMBILDNING-ARKIV-SAKNAS"
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
        Forbund nytt = utfall.nya().get(0);
        assertEquals(registret, utfall.avslutade());
        assertEquals(List.of(KASSAN, FORMEDLINGEN, REGIONEN, PITEA, ALVSBYN, LULEA), nytt.medlemmar(DAG));
        assertEquals(3, nytt.omrade(DAG).size());
        assertEquals(Optional.of(DAG.minusDays(1)), pyramis.upplost());
        assertEquals(List.of(BESLUT), utfall.ombildning().beslut());
        assertEquals(Optional.of(utfall.ombildning().id()), plan.ombildning());
        List<Forbund> alla = new ArrayList<>(registret);
        alla.add(nytt);
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

        assertEquals(List.of(), utfall.nya());
        assertEquals(pyramis, utfall.efter());
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

    // A split.

    private static final ForbundId NORR = ForbundId.of("norr");
    private static final ForbundId SODER = ForbundId.of("soder");

    private Forbund treKommuner() {
        Forbund forbund = forbund("tre", PITEA);
        Stream.of(ALVSBYN, LULEA).forEach(m -> {
            forbund.anslut(m, BILDADES, null);
            forbund.utvidgaOmrade(m.kommunkod().orElseThrow(), null, BILDADES);
        });
        return forbund;
    }

    private static Plandel del(ForbundId id, String procent) {
        return Plandel.of(id, id.toString(), id.toString(), null, null, Andel.procent(new BigDecimal(procent)));
    }

    private static Ombildningsplan delning(String norr, String soder) {
        Ombildningsplan delning = Ombildningsplan.delning(DAG, ForbundId.of("tre"));
        delning.bestamDelar(List.of(del(NORR, norr), del(SODER, soder)), "invånare 2018-12-31", DAG);
        delning.bestamKapital(ForbundId.of("tre"), Belopp.parse("100.01"));
        delning.bestamBeslut(List.of(BESLUT));
        delning.bestamMedlemmar(List.of(
                Planmedlem.of(KASSAN, null, 1),
                Planmedlem.of(FORMEDLINGEN, null, 1),
                Planmedlem.of(REGIONEN, null, 1),
                Planmedlem.iDel(PITEA, Andel.of(2, 3), 1, SODER),
                Planmedlem.iDel(ALVSBYN, Andel.of(1, 3), 1, SODER),
                Planmedlem.iDel(LULEA, Andel.of(1, 1), 1, NORR)));
        return delning;
    }

    @Test
    void enNyDelningOchEttNyttSlutSagerVadSomFattas() {
        List<Forbund> register = List.of(treKommuner());

        assertEquals(
                List.of(
                        "OMBILDNING-KAPITAL-SAKNAS",
                        "OMBILDNING-DELAR",
                        "OMBILDNING-MEDLEM-UTAN-DEL",
                        "OMBILDNING-MEDLEM-UTAN-DEL",
                        "OMBILDNING-MEDLEM-UTAN-DEL",
                        "OMBILDNING-KAPITALANDELAR-SAKNAS",
                        "OMBILDNING-KAPITALNYCKEL-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS",
                        "OMBILDNING-PLATS-SAKNAS"),
                koder(Ombildningsplan.delning(DAG, ForbundId.of("tre")).granska(register)));
        assertEquals(
                List.of(
                        "OMBILDNING-KAPITAL-SAKNAS",
                        "OMBILDNING-KAPITALANDELAR-SAKNAS",
                        "OMBILDNING-KAPITALNYCKEL-SAKNAS",
                        "OMBILDNING-LIKVIDATION-SAKNAS",
                        "OMBILDNING-ARKIV-SAKNAS"),
                koder(Ombildningsplan.avveckling(DAG, ForbundId.of("tre")).granska(register)));
    }

    @Test
    void enDelningDelarMedlemmarOmradeOchKapitalPaOret() {
        Forbund tre = treKommuner();
        Ombildningsplan delning = delning("50", "50");

        assertEquals(List.of(), delning.granska(List.of(tre)));
        assertEquals(Optional.of(List.of(Belopp.parse("50.01"), Belopp.parse("50.00"))), delning.delarnasKapital());
        Utfall utfall = delning.genomfor(List.of(tre));

        assertEquals(List.of(), utfall.hinder());
        assertEquals(
                List.of(
                        List.of(KASSAN, FORMEDLINGEN, REGIONEN, LULEA),
                        List.of(KASSAN, FORMEDLINGEN, REGIONEN, PITEA, ALVSBYN)),
                utfall.nya().stream().map(f -> f.medlemmar(DAG)).toList());
        assertEquals(
                List.of(1, 2),
                utfall.nya().stream().map(f -> f.omrade(DAG).size()).toList());
        assertEquals(Optional.of(DAG.minusDays(1)), tre.upplost());
        assertTrue(delning.arGenomford());
        List<Forbund> alla = new ArrayList<>(utfall.nya());
        alla.add(tre);
        Forbundshistoria historia = Forbundshistoria.of(alla, List.of(utfall.ombildning()));
        assertEquals(List.of(), historia.anmarkningar());
        assertEquals(2, historia.efterfoljare(tre.id(), DAG).size());
        assertThrows(IllegalStateException.class, () -> delning.bestamDelar(List.of(), null, DAG));
    }

    @Test
    void enDelningSomInteGarUppStarIVagen() {
        Forbund tre = treKommuner();
        Ombildningsplan delning = delning("50", "49");
        delning.bestamMedlemmar(List.of(
                Planmedlem.iDel(PITEA, Andel.of(2, 3), 1, SODER), Planmedlem.iDel(ALVSBYN, Andel.of(1, 4), 1, SODER)));

        assertEquals(
                List.of(
                        "OMBILDNING-DEL-UTAN-KOMMUN",
                        "OMBILDNING-DELNYCKEL",
                        "OMBILDNING-MEDLEM-UTAN-DEL",
                        "OMBILDNING-KAPITALANDELAR"),
                koder(delning.genomfor(List.of(tre)).hinder()));
        assertEquals(Optional.empty(), tre.upplost());
        assertEquals(Optional.empty(), delning.delarnasKapital());
        assertThrows(
                IllegalArgumentException.class,
                () -> delning.bestamDelar(List.of(del(NORR, "50"), del(NORR, "50")), null, DAG));
        assertThrows(IllegalStateException.class, () -> plan.bestamDelar(List.of(), null, DAG));
        assertThrows(IllegalArgumentException.class, () -> del(NORR, "101"));
    }

    // A closing.

    @Test
    void ettSlutGerKapitaletTillbakaOchLamnarArkivet() {
        Ombildningsplan slut = Ombildningsplan.avveckling(DAG, pyramis.id());
        slut.bestamSlut(DAG, DAG.minusMonths(6), LULEA.kommunkod().orElseThrow(), "bidragen 2019");
        slut.bestamKapital(pyramis.id(), Belopp.kronor(1_030_361));
        slut.bestamMedlemmar(List.of(
                Planmedlem.of(KASSAN, Andel.of(1, 2), null),
                Planmedlem.of(REGIONEN, Andel.of(1, 4), null),
                Planmedlem.of(LULEA, Andel.of(1, 4), null)));

        assertEquals(List.of(), slut.granska(registret));
        assertEquals(
                Optional.of(List.of("515180.50", "0.00", "257590.25", "257590.25")),
                slut.aterbetalning(registret)
                        .map(delar -> delar.stream().map(Belopp::toString).toList()));
        Utfall utfall = slut.genomfor(registret);

        assertEquals(List.of(), utfall.hinder());
        assertEquals(List.of(pyramis), utfall.avslutade());
        assertEquals(Optional.of(DAG.minusMonths(6)), pyramis.likvidation());
        assertEquals(Optional.of(DAG.minusDays(1)), pyramis.upplost());
        assertEquals(LULEA.kommunkod(), pyramis.arkivkommun());
        assertTrue(slut.arGenomford());
        assertThrows(IllegalStateException.class, () -> slut.genomfor(registret));
    }

    @Test
    void forLikvidationenForeSlutet() {
        Ombildningsplan slut = Ombildningsplan.avveckling(DAG, pyramis.id());
        slut.bestamSlut(DAG, DAG.plusMonths(1), null, null);

        assertEquals(List.of("DATUM-ORDNING"), koder(slut.genomfor(registret).hinder()));
        assertFalse(slut.arGenomford());
    }

    @Test
    void varjeSlagHarSinaUppgifter() {
        Locale sv = Locale.forLanguageTag("sv");

        assertEquals(8, Planuppgift.kring(Ombildningsslag.SAMMANSLAGNING).size());
        assertEquals(Planuppgift.kring(Ombildningsslag.SAMMANSLAGNING), Planuppgift.kring(Ombildningsslag.DELNING));
        assertEquals(
                List.of("AVTAL", "LIKVIDATION", "ARKIV", "ARSREDOVISNING", "ATERBETALNING", "AVREGISTRERING"),
                Planuppgift.kring(Ombildningsslag.AVVECKLING).stream()
                        .map(Enum::name)
                        .toList());
        assertEquals(
                "Arkivet lämnas till arkivkommunen (FL 20 §).", Planuppgift.ARKIV.text(Ombildningsslag.AVVECKLING, sv));
        assertEquals(Planuppgift.BUDGET.text(sv), Planuppgift.BUDGET.text(Ombildningsslag.SAMMANSLAGNING, sv));
    }

    private static List<String> koder(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream().map(Anmarkning::kod).toList();
    }
}
