package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.insats.Kandaaskanden.AF;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2019;
import static org.openfinsam.domain.insats.Kandaaskanden.FK;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

@Provar({
    "FL2-ALLMANT-FOREBYGGANDE",
    "FL7-UTFORARE-EJ-MEDLEM",
    "FL7-UTFORARE-SAKNAS",
    "HALVAR-OBESVARAD",
    "INFORANDE-FINANSIERAS-FORTFARANDE",
    "INFORANDE-GLAPP",
    "INFORANDE-OVERTAGANDE-OKLART",
    "INFORANDE-TRAPPAN-OKAR",
    "INFORANDE-UPPFOLJNING-SAKNAS",
    "INSATS-KONTAKTPERSON-SAKNAS",
    "INSATS-MALGRUPP-UTANFOR",
    "INSATS-NIVA-SAKNAS",
    "INSATS-OFORKLARAD-KOSTNAD",
    "INSATS-RAPPORTERING-SAKNAS",
    "REGISTER-ANTAL",
    "REGISTER-ESF-OKLAR",
    "REGISTER-INRIKTNING",
    "REGISTER-KON",
    "REGISTER-METOD-SAKNAS"
})
class InsatsTest {

    private static final ForbundId PYRAMIS = ForbundId.of("pyramis");
    private static final LocalDate DAG = LocalDate.of(2019, 3, 1);
    private static final Givare LULEA = Givare.of(Part.KOMMUN, "2580", "Luleå kommun");
    private static final Givare PITEA = Givare.of(Part.KOMMUN, "2581", "Piteå kommun");
    private static final List<Medlem> MEDLEMMAR = List.of(
            Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
            Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"),
            Medlem.of(Part.REGION, "25", "Region Norrbotten"),
            Medlem.of(Part.KOMMUN, "2580", "Luleå"),
            Medlem.of(Part.KOMMUN, "2581", "Piteå"));
    private static final BeslutRef BESLUT = BeslutRef.of("Styrelsen", DAG, "7");
    private static final Andel HELTID = Andel.of(1, 1);
    private static final Andel HALVTID = Andel.of(1, 2);

    @ParameterizedTest
    @CsvSource({
        "2017-03-01,, 2018-08-31, 9, '2018-07-01 2018-01-01 2017-07-01 2017-01-01'",
        "2017-07-01, 2018-06-30, 2019-01-01, 9, '2018-01-01 2017-07-01'",
        ", 2018-06-30, 2019-01-01, 2, '2018-01-01 2017-07-01'",
        "2019-07-01,, 2019-06-30, 9, ''",
    })
    void halvarenSomEnInsatsRedovisar(LocalDate fran, LocalDate till, LocalDate dag, int flest, String vantat) {
        Insats insats = Insats.ny(PYRAMIS, "Lots", Insatsslag.INDIVID, null, fran, till);

        assertEquals(
                vantat,
                Halvarsformular.halvaren(insats, dag, flest).stream()
                        .map(halvar -> halvar.fran().toString())
                        .collect(Collectors.joining(" ")));
    }

    /** What may not be written, and not what is only missing. */
    @Test
    void detSomLagenIntePassarHindrar() {
        Insats utanAgare = paRattVag().medAgare(null).medLinje(null);
        Insatsmedel egenPersonal =
                new Insatsmedel(AR_2019, Finansiar.of(LULEA), Belopp.kronor(1), Medelsform.NATURA, true);
        Insatsmedel utomstaende = new Insatsmedel(
                AR_2019,
                Finansiar.of(Givare.utomstaende("Stiftelsen")),
                Belopp.kronor(1),
                Medelsform.LIKVIDA_MEDEL,
                true);
        Givare umea = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");

        assertEquals(List.of(), utanAgare.hinder(MEDLEMMAR, DAG));
        assertEquals(
                List.of("FL7-UTFORARE-EJ-MEDLEM"),
                koder(utanAgare.medAgare(umea).hinder(MEDLEMMAR, DAG)));
        assertEquals(
                List.of(Allvar.FEL, Allvar.FEL),
                utanAgare.medMedel(List.of(egenPersonal, utomstaende)).hinder(MEDLEMMAR, DAG).stream()
                        .map(Anmarkning::allvar)
                        .toList());
    }

    // På rätt väg, of Pyramis' plan for 2019–2021.

    @Test
    void paRattVagHarEnOforklaradDel() {
        Insats insats = paRattVag();

        assertEquals(Belopp.kronor(500_000), insats.forklarat());
        assertEquals(Optional.of(Belopp.kronor(856_600)), insats.oforklarat());
        assertEquals(Belopp.kronor(250_000), insats.forbundets(AR_2019));
        List<Anmarkning> fynd = insats.granska(MEDLEMMAR, null, DAG);
        assertEquals(List.of("INSATS-OFORKLARAD-KOSTNAD"), koder(fynd));
        assertEquals(
                "{insats=På rätt väg, kostnad=1356600, forklarat=500000, differens=856600}",
                fynd.get(0).data().toString());
    }

    @Test
    void utanKandKostnadArIngetOforklarat() {
        assertEquals(Optional.empty(), paRattVag().medKostnad(null).oforklarat());
        assertEquals(List.of(), granska(paRattVag().medKostnad(Belopp.kronor(500_000))));
        assertEquals(
                Optional.of(Belopp.kronor(-1)),
                paRattVag().medKostnad(Belopp.kronor(499_999)).oforklarat());
    }

    // Staffing.

    @Test
    void bemanningenSummerasLagtOchHogt() {
        List<Bemanning> bemanning = List.of(
                roll(AF, Omfattning.exakt(HELTID)),
                roll(LULEA, Omfattning.spann(Andel.of(1, 4), HALVTID)),
                roll(FK, Omfattning.VID_BEHOV));

        assertEquals(new Bemanning.Summa(Andel.of(5, 4), Andel.of(3, 2), 1), Bemanning.summa(bemanning));
        assertEquals(new Bemanning.Summa(Andel.of(0, 1), Andel.of(0, 1), 0), Bemanning.summa(List.of()));
        assertTrue(Omfattning.VID_BEHOV.arVidBehov());
        assertThrows(IllegalArgumentException.class, () -> Omfattning.spann(HELTID, HALVTID));
        assertThrows(IllegalArgumentException.class, () -> new Omfattning(HELTID, null));
        assertThrows(IllegalArgumentException.class, () -> Omfattning.exakt(Andel.of(-1, 2)));
        assertThrows(
                IllegalArgumentException.class, () -> new Bemanning(AF, " ", Omfattning.VID_BEHOV, true, null, null));
    }

    @Test
    void varjePartHarEnKontaktperson() {
        Insats utan = paRattVag()
                .medKostnad(null)
                .medBemanning(List.of(
                        new Bemanning(LULEA, "Socialsekreterare", Omfattning.VID_BEHOV, true, "Enhetschef", null),
                        new Bemanning(FK, "Samverkansansvarig", Omfattning.VID_BEHOV, false, null, null)));

        assertEquals(List.of("INSATS-KONTAKTPERSON-SAKNAS"), granska(utan));
    }

    // Kind, level, owner, target group, line.

    @ParameterizedTest
    @CsvSource({
        ", '', INSATS-NIVA-SAKNAS",
        "1, '', FL2-ALLMANT-FOREBYGGANDE",
        "1, 'Når dem som är på väg att sjukskrivas.', ''",
        "2, '', ''",
        "3, '', ''"
    })
    void forebyggandeNiva(Integer niva, String motiv, String kod) {
        Insats insats = Insats.ny(PYRAMIS, "Ohälsa", Insatsslag.FOREBYGGANDE, niva, DAG, null)
                .medAgare(LULEA)
                .medNivamotiv(motiv)
                .medLinje(Rapporteringslinje.STYRELSEN);

        assertEquals(kod.isEmpty() ? List.of() : List.of(kod), granska(insats));
    }

    @Test
    void agarenArMedlemOchLinjenSagd() {
        Insats ny = Insats.ny(PYRAMIS, "Ny", Insatsslag.INDIVID, null, null, null);

        assertEquals(List.of("FL7-UTFORARE-SAKNAS", "INSATS-RAPPORTERING-SAKNAS"), granska(ny));
        assertEquals(
                List.of("FL7-UTFORARE-EJ-MEDLEM"),
                granska(ny.medAgare(Givare.utomstaende("Konsulten AB")).medLinje(Rapporteringslinje.LOKAL_GRUPP)));
        assertThrows(IllegalArgumentException.class, () -> Insats.ny(PYRAMIS, "Ny", Insatsslag.INDIVID, 2, null, null));
        assertThrows(
                IllegalArgumentException.class, () -> Insats.ny(PYRAMIS, "Ny", Insatsslag.FOREBYGGANDE, 4, null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> Insats.ny(PYRAMIS, "Ny", Insatsslag.INDIVID, null, DAG, DAG.minusDays(1)));
        assertThrows(
                IllegalArgumentException.class, () -> Insats.ny(PYRAMIS, " ", Insatsslag.INDIVID, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "18–60, ''",
        "16–64, ''",
        "15–60, INSATS-MALGRUPP-UTANFOR",
        "18–65, INSATS-MALGRUPP-UTANFOR",
        ", INSATS-MALGRUPP-UTANFOR"
    })
    void malgruppenMotForbundetsEgen(String aldrar, String kod) {
        Insats insats = paRattVag()
                .medKostnad(null)
                .medMalgrupp(new Malgrupp(
                        aldrar == null ? null : Aldersspann.parse(aldrar), List.of("Sjukskriven utan sjukpenning")));
        Malgrupp forbundets = new Malgrupp(Aldersspann.parse("16–64"), List.of());

        assertEquals(kod.isEmpty() ? List.of() : List.of(kod), koder(insats.granska(MEDLEMMAR, forbundets, DAG)));
        assertEquals(List.of(), koder(insats.granska(MEDLEMMAR, new Malgrupp(null, List.of()), DAG)));
    }

    @Test
    void detStorreProjektetsTalArInteInsatsens() {
        Insats moa = moaPitea();

        assertEquals(Optional.empty(), moa.oforklarat());
        assertEquals(22, moa.projekt().deltagare());
        assertThrows(IllegalArgumentException.class, () -> new Storreprojekt(" ", List.of(), null, null));
    }

    // The law: purpose (FL 2 §) and who pays in (FL 6 §).

    @Test
    void enInsatsForIndividerSagerForVemOchVarfor() {
        assertEquals(
                List.of("FL2-MALGRUPP-SAKNAS", "FL2-ARBETSFORMAGA-SAKNAS"),
                koder(paRattVag().medKostnad(null).granska(MEDLEMMAR, null, LokalaRegler.utanOrdning(), DAG)));
        assertEquals(
                List.of(),
                koder(paRattVag()
                        .medKostnad(null)
                        .medSyfte("Att komma närmare arbete.")
                        .medMalgrupp(new Malgrupp(null, List.of("Sjukskrivna utan sjukpenning")))
                        .granska(MEDLEMMAR, null, LokalaRegler.utanOrdning(), DAG)));
        assertNull(paRattVag().medMalgrupp(new Malgrupp(null, List.of())).malgrupp());
    }

    @Test
    void baraMedlemmarsPengarGarGenomForbundet() {
        Insats insats = paRattVag()
                .medKostnad(null)
                .medMedel(List.of(
                        new Insatsmedel(
                                AR_2018,
                                Finansiar.of(Givare.utomstaende("Stiftelsen")),
                                new Belopp(1),
                                Medelsform.LIKVIDA_MEDEL,
                                true),
                        new Insatsmedel(AR_2018, Finansiar.of(LULEA), new Belopp(1), Medelsform.NATURA, true),
                        new Insatsmedel(AR_2018, Finansiar.of(LULEA), new Belopp(1), Medelsform.NATURA, false)));

        assertEquals(List.of("FL6-EJ-MEDLEM", "FL6-NATURA"), granska(insats));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2019-12-01, 2017-12-31, PLANERAD",
        "2018-01-01, 2019-12-01, 2018-01-01, PAGAR",
        "2018-01-01, 2019-12-01, 2019-12-01, PAGAR",
        "2018-01-01, 2019-12-01, 2019-12-02, AVSLUTAD",
        ", , 2019-12-02, PAGAR"
    })
    void lagetFoljerDagarna(LocalDate fran, LocalDate till, LocalDate dag, Insatslage lage) {
        assertEquals(lage, paRattVag().medTid(fran, till).lage(dag));
    }

    @Test
    void enAndringTarMedSigAlltAnnat() {
        Insats insats = paRattVag()
                .medNamn("Annan")
                .medSlag(Insatsslag.FOREBYGGANDE, 2)
                .medMal(List.of(new Insatsmal("Närmare arbete", "enkät", "≥ 50 %")));

        assertEquals("Annan FOREBYGGANDE 2", insats.namn() + " " + insats.slag() + " " + insats.niva());
        assertEquals(
                paRattVag()
                        .medMal(insats.mal())
                        .medBemanning(insats.bemanning())
                        .medel(),
                insats.medel());
        assertThrows(IllegalArgumentException.class, () -> new Insatsmal(" ", "", ""));
    }

    // Tables.

    @Test
    void tabellernaSummerar() {
        Insats insats = paRattVag()
                .medBemanning(List.of(
                        roll(AF, Omfattning.exakt(HELTID)),
                        roll(LULEA, Omfattning.spann(Andel.of(1, 4), HALVTID)),
                        roll(FK, Omfattning.VID_BEHOV)));
        Tabell bemanning = Insatstabeller.bemanning(insats, Locale.ENGLISH);
        Tabell medel = Insatstabeller.medel(insats, Locale.ENGLISH);

        assertEquals(
                "125.0 150.0",
                tal(bemanning, Rad.SUMMA, Insatstabeller.LAGST) + " "
                        + tal(bemanning, Rad.SUMMA, Insatstabeller.HOGST));
        assertEquals(
                "Sum, and 1 as needed",
                bemanning.rad("", Rad.SUMMA).orElseThrow().namn());
        assertEquals(
                "Sum",
                Insatstabeller.bemanning(
                                insats.medBemanning(List.of(roll(AF, Omfattning.exakt(HELTID)))), Locale.ENGLISH)
                        .rad("", Rad.SUMMA)
                        .orElseThrow()
                        .namn(),
                "nobody by need: nothing is said of it");
        assertEquals("500000", tal(medel, Rad.SUMMA, Insatstabeller.SUMMA));
        assertEquals("250000", tal(medel, Rad.SUMMA, "2019"));
        assertEquals("856600", tal(medel, Insatstabeller.OFORKLARAT, Insatstabeller.SUMMA));
        Tabell trappa = Insatstabeller.trappa(
                trappa(Map.of(AR_2018, 60L), Map.of(AR_2018, 30L), DAG), Locale.forLanguageTag("sv"));
        assertEquals("0.10", tal(trappa, "2018", Insatstabeller.GLAPP));
        assertEquals("1", tal(trappa, "2019", Insatstabeller.GLAPP));
    }

    private static String tal(Tabell tabell, String rad, String kolumn) {
        return tabell.rad("", rad).orElseThrow().tal(kolumn).orElseThrow().toPlainString();
    }

    // The half-year form.

    @Test
    void halvarsformularet() {
        Halvarsformular tomt = new Halvarsformular(
                InsatsId.ny(), Period.halvar(2020, 1), "", "Gjort", " ", "Nästa", "Inga", List.of());
        Insatshandelse dag = new Insatshandelse(DAG, "Bemötande", new TreeMap<>(Map.of("Luleå", 12, "FK", 3)));

        assertEquals(List.of("HALVAR-OBESVARAD", "HALVAR-OBESVARAD"), koder(tomt.granska()));
        assertEquals(
                "Halvårsformuläret saknar svar om vad som var planerat. Skriv ett svar, eller skriv att det inte finns något.",
                tomt.granska().get(0).text(Locale.forLanguageTag("sv")));
        assertEquals(
                List.of("ASKANDE-PERSONNUMMER"),
                koder(new Halvarsformular(
                                InsatsId.ny(), Period.halvar(2020, 1), "a", "640823-3234", "c", "d", "e", List.of(dag))
                        .granska()));
        assertEquals(15, dag.antal());
        assertThrows(
                IllegalArgumentException.class, () -> new Insatshandelse(DAG, "x", new TreeMap<>(Map.of("FK", -1))));
        assertEquals(List.of(BESLUT), new Utvardering(DAG, "Fortsätt.", List.of(BESLUT)).beslut());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Utvardering(DAG, "Fortsätt.", List.of(BESLUT, BeslutRef.of("Styrelsen", DAG, "7"))));
        assertEquals(BESLUT, new Insatsandring(DAG, "Förlängs.", BESLUT).beslut());
    }

    // Implemented and financed are two things: Rehabteam 30+ and Arena Ungdom of Pyramis.

    @Test
    void pyramisTvaArImplementeradeOchFinansieras() {
        List<Implementering> tva = List.of(pyramis("Rehabteam 30+", 144_200), pyramis("Arena Ungdom", 430_800));

        assertTrue(tva.stream().allMatch(i -> i.arImplementerad(DAG) && i.finansieras(AR_2019)));
        assertEquals(
                Belopp.kronor(144_200 + 430_800),
                Belopp.summa(tva.stream().map(i -> i.forbundets().get(AR_2019)).toList()));
        assertEquals(
                List.of(
                        "INFORANDE-FINANSIERAS-FORTFARANDE {insats=Rehabteam 30+, sedan=2016-01-01, ar=2019, belopp=144200}",
                        "INFORANDE-FINANSIERAS-FORTFARANDE {insats=Arena Ungdom, sedan=2016-01-01, ar=2019, belopp=430800}"),
                tva.stream()
                        .flatMap(i -> i.granska(DAG).stream())
                        .map(a -> a.kod() + " " + a.data())
                        .toList());
        assertFalse(tva.get(0).arImplementerad(LocalDate.of(2015, 12, 31)));
        assertFalse(tva.get(0).finansieras(AR_2018));
    }

    @Test
    void trappanMotLoftet() {
        Implementering trappa = trappa(Map.of(AR_2018, 60L, AR_2019, 30L), Map.of(AR_2018, 40L, AR_2019, 70L), DAG);

        assertEquals(List.of(), koder(trappa.granska(DAG)));
        assertEquals(Optional.of(Belopp.NOLL), trappa.glapp(AR_2019));
        assertEquals(Optional.empty(), trappa.glapp(new Rakenskapsar(2021)));
        assertEquals(
                List.of("INFORANDE-GLAPP"),
                koder(trappa(Map.of(AR_2018, 60L, AR_2019, 30L), Map.of(AR_2018, 40L, AR_2019, 69L), DAG)
                        .granska(DAG)));
        assertEquals(
                List.of("INFORANDE-TRAPPAN-OKAR"),
                koder(trappa(Map.of(AR_2018, 60L, AR_2019, 61L), Map.of(AR_2018, 40L, AR_2019, 39L), DAG)
                        .granska(DAG)));
        assertEquals(
                List.of("INFORANDE-OVERTAGANDE-OKLART"),
                koder(trappa(Map.of(AR_2018, 100L, AR_2019, 100L), Map.of(), null)
                        .granska(DAG)));
    }

    @Test
    void ettImplementeradFoljsUpp() {
        Implementering klar = new Implementering(
                InsatsId.ny(), "Klar", List.of(), DAG, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), null);

        assertEquals(List.of("INFORANDE-UPPFOLJNING-SAKNAS"), koder(klar.granska(DAG)));
        assertEquals(List.of(), koder(klar.granska(DAG.minusDays(1))));
    }

    // The sheet for the authority's register: MoA Piteå, first half of 2020.

    @Test
    void moaPiteasBlad() {
        Registerblad blad = new Registerblad(moaPitea(), new Rakenskapsar(2020), 10, 7, null, 17);
        Tabell tabell = blad.blad(Locale.forLanguageTag("sv"));

        assertEquals(List.of(), blad.granska());
        assertEquals(
                List.of(
                        "Insatsens namn: MoA Piteå",
                        "Inriktning: Individ",
                        "Metod: Motivera och aktivera",
                        "ESF: Ja",
                        "Deltagare: 17",
                        "varav kvinnor: 10",
                        "varav män: 7"),
                tabell.rader().stream()
                        .map(rad -> rad.namn() + ": " + ((Cell.Ord) rad.cell(Registerblad.VARDE)).text())
                        .toList());
        assertEquals(
                "Individuals",
                ((Cell.Ord) blad.blad(Locale.ENGLISH).rader().get(1).cell(Registerblad.VARDE)).text());
    }

    @Test
    void detSomInteGarAttAndraEfteratSagsFore() {
        Rakenskapsar ar = new Rakenskapsar(2020);
        Insats utan = moaPitea().medEsf(null).medMetod("");

        assertEquals(
                List.of("REGISTER-METOD-SAKNAS", "REGISTER-ESF-OKLAR"),
                koder(new Registerblad(utan, ar, null, null, null, 17).granska()));
        assertEquals(
                Cell.saknas(Cell.Skal.EJ_ANGIVET),
                new Registerblad(utan, ar, null, null, null, 17)
                        .blad(Locale.ENGLISH)
                        .rad("", "kvinnor")
                        .orElseThrow()
                        .cell(Registerblad.VARDE));
        assertEquals(List.of("REGISTER-ANTAL"), koder(new Registerblad(moaPitea(), ar, 12, 9, null, 22).granska()));
        assertEquals(List.of("REGISTER-KON"), koder(new Registerblad(moaPitea(), ar, 10, 6, 1, 17).granska()));
        Insats forebyggande = Insats.ny(PYRAMIS, "Ohälsa", Insatsslag.FOREBYGGANDE, 2, null, null)
                .medEsf(false)
                .medMetod("Utbildning");
        assertEquals(
                List.of("REGISTER-INRIKTNING"),
                koder(new Registerblad(forebyggande, ar, null, null, null, null).granska()));
        assertThrows(IllegalArgumentException.class, () -> new Registerblad(moaPitea(), ar, -1, null, null, null));
    }

    private static Insats paRattVag() {
        return Insats.ny(
                        PYRAMIS,
                        "På rätt väg",
                        Insatsslag.INDIVID,
                        null,
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 12, 1))
                .medAgare(LULEA)
                .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                .medKostnad(Belopp.kronor(1_356_600))
                .medMedel(List.of(
                        new Insatsmedel(AR_2018, Finansiar.forbundet(), Belopp.kronor(250_000)),
                        new Insatsmedel(AR_2019, Finansiar.forbundet(), Belopp.kronor(250_000))))
                .medParter(List.of(LULEA, FK));
    }

    private static Insats moaPitea() {
        return Insats.ny(
                        ForbundId.of("sodra-norrbotten"),
                        "MoA Piteå",
                        Insatsslag.INDIVID,
                        null,
                        LocalDate.of(2019, 3, 1),
                        LocalDate.of(2022, 2, 28))
                .medAgare(PITEA)
                .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                .medProjekt(new Storreprojekt(
                        "Motivera och aktivera", List.of("Skellefteå kommun", "Arvidsjaurs kommun"), 22, null))
                .medEsf(true)
                .medMetod("Motivera och aktivera");
    }

    private static Implementering pyramis(String namn, long kronor) {
        return new Implementering(
                InsatsId.ny(),
                namn,
                List.of(),
                LocalDate.of(2016, 1, 1),
                new TreeMap<>(),
                new TreeMap<>(Map.of(AR_2019, Belopp.kronor(kronor))),
                new TreeMap<>(),
                DAG);
    }

    /** Costs 100 öre a year; one takes it over on a day. */
    private static Implementering trappa(
            Map<Rakenskapsar, Long> forbundets, Map<Rakenskapsar, Long> lofte, LocalDate senast) {
        TreeMap<Rakenskapsar, Belopp> kostnad = new TreeMap<>();
        Stream.of(AR_2018, AR_2019).forEach(ar -> kostnad.put(ar, new Belopp(100)));
        return new Implementering(
                InsatsId.ny(),
                "Coacherna",
                List.of(new Overtagande(
                        LULEA, "Två coacher", new Belopp(100), "Nämnden", senast, Implementeringslage.BESLUTAD)),
                null,
                kostnad,
                belopp(forbundets),
                belopp(lofte),
                null);
    }

    private static SortedMap<Rakenskapsar, Belopp> belopp(Map<Rakenskapsar, Long> oren) {
        SortedMap<Rakenskapsar, Belopp> belopp = new TreeMap<>();
        oren.forEach((ar, antal) -> belopp.put(ar, new Belopp(antal)));
        return belopp;
    }

    private static Bemanning roll(Givare part, Omfattning omfattning) {
        return new Bemanning(part, "Processledare", omfattning, true, null, null);
    }

    private static List<String> granska(Insats insats) {
        return koder(insats.granska(MEDLEMMAR, null, DAG));
    }
}
