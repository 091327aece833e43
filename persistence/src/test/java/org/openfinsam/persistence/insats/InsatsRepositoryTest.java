package org.openfinsam.persistence.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Avtalsrad;
import org.openfinsam.domain.insats.Bemanning;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatsandring;
import org.openfinsam.domain.insats.Insatskoll;
import org.openfinsam.domain.insats.Insatslage;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatsmedel;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.insats.Omfattning;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.insats.Rapporteringslinje;
import org.openfinsam.domain.insats.Registertal;
import org.openfinsam.domain.insats.Storreprojekt;
import org.openfinsam.domain.insats.Underskrift;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.insats.Utvardering;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.demo.Demoforbund;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.SenasteAndring;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class InsatsRepositoryTest {

    private static final LocalDate DAG = LocalDate.of(2020, 6, 30);
    private static int nr;

    private final Provlager lager;
    private ForbundId forbund;

    InsatsRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void nyttForbund() {
        forbund = ForbundId.of("insats" + ++nr);
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "Förbundet", null, null, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "'', , , , , 3",
        "ÅTER, , , , , 1",
        "krut, , , , , 1",
        "%, , , , , 0",
        "'', 2480, , , , 2",
        "'', , STRUKTUR, , , 1",
        "'', , , 17, , 2",
        "'', , , 70, , 1",
        "'', , , , AVSLUTAD, 1",
        "'', , , , PLANERAD, 1",
        "'', 2480, INDIVID, 17, PAGAR, 1"
    })
    void urvalet(String text, String kommun, Insatsslag slag, Integer alder, Insatslage lage, long antal) {
        kort("Åter", Insatsslag.INDIVID, "2480", new Malgrupp(new Aldersspann(16, 29), List.of()), null, null);
        kort("Nytt", Insatsslag.STRUKTUR, "2480", null, DAG.plusDays(1), null);
        kort(
                "Gammalt",
                Insatsslag.INDIVID,
                "2460",
                new Malgrupp(new Aldersspann(30, 64), List.of("Krut")),
                null,
                DAG.minusDays(1));
        Insatsurval urval = new Insatsurval(
                forbund, false, text, kommun == null ? null : Kommunkod.of(kommun), slag, alder, lage, DAG);

        assertEquals(antal, (long) lager.fraga(f -> f.insatser().antal(urval)));
        assertEquals(
                antal, lager.fraga(f -> f.insatser().lista(urval, Sida.FORSTA)).size());
    }

    @Test
    void katalogenVisarBaraDetSomSkaVisas() {
        Insatsblad dold = kort("Dold", Insatsslag.INDIVID, "2480", null, null, null);
        Insatsurval urval = new Insatsurval(forbund, true, "", null, null, null, null, DAG);

        assertEquals(0L, (long) lager.fraga(f -> f.insatser().antal(urval)));
        lager.gor(f -> {
            Insatsblad blad = f.insatser().find(dold.id()).orElseThrow();
            blad.visas(true);
            f.insatser().spara(blad);
        });
        Insatsrad rad = lager.fraga(f -> f.insatser().lista(urval, Sida.FORSTA)).get(0);
        assertEquals("Dold", rad.namn());
        assertEquals(List.of(Kommunkod.of("2480")), rad.kommuner());
        assertEquals("Förbundet", rad.forbundsnamn());
        assertTrue(lager.fraga(f -> f.insatser().katalogensKommuner()).contains(Kommunkod.of("2480")));
    }

    @Test
    void vadSomForfaller() {
        Insatsblad insats = kort("Pågår", Insatsslag.INDIVID, "2480", null, null, null);
        lager.gor(f -> f.avtalen()
                .laggTill(Avtalsblad.nytt(Overenskommelse.ny(forbund, "Avtal")
                        .medNamn("Avtal", insats.insats().id())
                        .medTid(DAG.minusYears(1), null)
                        .medUppfoljningar(List.of(DAG))
                        .medOversyn(DAG.minusDays(1)))));

        assertEquals(
                List.of("OVERSYN Avtal", "AVTAL_UPPFOLJNING Avtal", "HALVAR Pågår"),
                lager
                        .fraga(f -> f.insatser()
                                .forfaller(
                                        forbund, DAG.plusDays(60), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)))
                        .stream()
                        .map(rad -> rad.slag() + " " + rad.namn())
                        .toList());
    }

    @Test
    void historianSagerVadSomSkrevsOchAvVem() {
        Insatsblad blad = kort("Lots", Insatsslag.INDIVID, "2480", null, null, null);
        InsatsId id = blad.insats().id();
        kort("Annan", Insatsslag.INDIVID, "2480", null, null, null);
        lager.gor(f -> {
            Insatsblad det = f.insatser().find(id).orElseThrow();
            det.visas(true);
            f.insatser().spara(det);
            f.halvaren().laggTill(Halvarsblad.nytt(Halvarsformular.tomt(id, Period.halvar(2020, 1))));
            f.implementeringar().laggTill(Implementeringsblad.nytt(Implementering.tom(id, "Lots")));
        });

        List<Insatsspar> historia = lager.fraga(f -> f.insatser().historia(id, 9));
        assertEquals(
                List.of("implementering SKAPAD", "halvarsformular SKAPAD", "insats ANDRAD", "insats SKAPAD"),
                historia.stream()
                        .map(spar -> spar.sak() + " " + spar.handling())
                        .toList());
        assertEquals(Provlager.SKRIBENT, historia.get(0).aktor());
        assertEquals(
                Provlager.NU.truncatedTo(ChronoUnit.MINUTES),
                historia.get(0).nar().truncatedTo(ChronoUnit.MINUTES));
        assertEquals(1, lager.fraga(f -> f.insatser().historia(id, 1)).size());
    }

    @Test
    void ettBeslutBlirEnInsats() {
        Utlysning utlysning =
                new Utlysning(UtlysningId.ny(), forbund, new Rakenskapsar(2021), DAG, DAG, Fraga.standard(), List.of());
        Askande askande = Askande.nytt(
                utlysning,
                Givare.of(Part.KOMMUN, "2480", "Umeå"),
                Askandeinnehall.of("Lots", Set.of(Insatsslag.INDIVID)));
        Askandebeslut beslut = Askandebeslut.nytt(
                askande, Beslutsslag.BIFALL, BeslutRef.of("Styrelsen", DAG), List.of(), List.of(), "");
        Insatsblad blad = Insatsblad.nytt(Insats.ny(forbund, "Lots", Insatsslag.INDIVID, null, null, null));
        Insatsblad annan = Insatsblad.nytt(Insats.ny(forbund, "Lots 2", Insatsslag.INDIVID, null, null, null));
        blad.borjadeMed(beslut.id());
        annan.borjadeMed(beslut.id());
        lager.gor(f -> {
            f.utlysningar().laggTill(Utlysningsblad.nytt(utlysning));
            f.askanden().laggTill(Askandeblad.nytt(askande));
            f.beslut().laggTill(Beslutsblad.nytt(beslut));
            f.insatser().laggTill(blad);
        });

        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.insatser().laggTill(annan)));
        assertEquals(
                Map.of(beslut.id(), blad.insats().id()),
                lager.fraga(f -> f.insatser().avBeslut(askande.id())));
        assertEquals(
                Optional.of(beslut.id()),
                lager.fraga(f -> f.insatser().find(blad.id()).orElseThrow().beslut()));
    }

    /** An agreement that names a party twice is kept as it stands: to say so is for who reads it. */
    @Test
    void tvaLikaParterForblirTva() {
        Overenskommelse avtal = Overenskommelse.ny(forbund, "Avtal").medParter(List.of(new Avtalspart("A", "")));
        lager.gor(f -> f.avtalen().laggTill(Avtalsblad.nytt(avtal)));
        List<Avtalspart> parter = List.of(
                new Avtalspart("A", "x"), new Avtalspart("B", "x"), new Avtalspart("A", "x"), new Avtalspart("C", ""));
        skriv(avtal.medParter(parter));
        assertEquals(parter, parter(avtal.id()));

        List<Avtalspart> utanDenForsta = parter.subList(1, 4);
        skriv(avtal.medParter(utanDenForsta));
        assertEquals(utanDenForsta, parter(avtal.id()));
    }

    /** An insats may have two posts alike, a goal that stands twice and the same money twice: all of it is kept, in its order. */
    @Test
    void tvaLikaTjansterForblirTva() {
        Insatsblad blad = Insatsblad.nytt(full());
        lager.gor(f -> f.insatser().laggTill(blad));
        Insats det = blad.insats();
        assertEquals(det, insats(det.id()));

        // Saved again with something else changed, and then with the rows in another order and one of each two alike
        // gone.
        Insats annan = det.medNamn("Annat namn");
        skriv(annan);
        assertEquals(annan, insats(det.id()));
        Insats farre = annan.medBemanning(List.of(
                        annan.bemanning().get(1),
                        annan.bemanning().get(2),
                        annan.bemanning().get(0)))
                .medMedel(List.of(
                        annan.medel().get(2),
                        annan.medel().get(0),
                        annan.medel().get(1)));
        skriv(farre);
        assertEquals(farre, insats(det.id()));
    }

    /** A change is taken back to exactly what the log says was before; taken back again, it comes back. */
    @Test
    void enAndringTasTillbaka() {
        Insatsblad nytt = Insatsblad.nytt(full());
        nytt.visas(true);
        nytt.ledsAv(List.of("ledare"));
        nytt.andrades(List.of(new Insatsandring(DAG, "Förlängs.\nTill\\juni", null)));
        nytt.utvarderades(List.of(new Utvardering(DAG, "Fortsätt.", List.of(BeslutRef.of("Styrelsen", DAG, "7")))));
        nytt.raknades(new Registertal(new Rakenskapsar(2019), 10, 7, null, 17));
        lager.gor(f -> f.insatser().laggTill(nytt));
        InsatsId id = nytt.insats().id();
        Insatsbild fore = nytt.bild();
        assertEquals(Optional.empty(), lager.fraga(f -> f.insatser().senasteAndring(id)), "a new one has no change");

        lager.gor(f -> {
            Insatsblad blad = f.insatser().find(id).orElseThrow();
            blad.satt(blad.insats()
                    .medNamn("Fel")
                    .medAgare(null)
                    .medMalgrupp(null)
                    .medMal(List.of())
                    .medMedel(List.of()));
            blad.visas(false);
            blad.ledsAv(List.of());
            blad.andrades(List.of());
            blad.utvarderades(List.of());
            blad.raknades(Registertal.okant(new Rakenskapsar(2019)));
            f.insatser().spara(blad);
        });
        Insatsbild efter = lager.fraga(f -> f.insatser().find(id).orElseThrow().bild());
        SenasteAndring<Insatsbild> senast =
                lager.fraga(f -> f.insatser().senasteAndring(id)).orElseThrow();
        assertEquals(fore, senast.fore());
        assertEquals(Provlager.SKRIBENT, senast.aktor());
        assertFalse(senast.arAngring());

        aterstall(id);
        assertEquals(fore, lager.fraga(f -> f.insatser().find(id).orElseThrow().bild()));
        assertTrue(
                lager.fraga(f -> f.insatser().senasteAndring(id)).orElseThrow().arAngring());
        assertEquals(
                List.of(Revisionslogg.Handling.ANGRAD, Revisionslogg.Handling.ANDRAD, Revisionslogg.Handling.SKAPAD),
                lager.fraga(f -> f.insatser().historia(id, 9)).stream()
                        .map(Insatsspar::handling)
                        .toList());

        aterstall(id);
        assertEquals(efter, lager.fraga(f -> f.insatser().find(id).orElseThrow().bild()));
    }

    private void aterstall(InsatsId id) {
        lager.gor(f -> {
            Insatsblad blad = f.insatser().find(id).orElseThrow();
            blad.aterstall(f.insatser().senasteAndring(id).orElseThrow().fore());
            f.insatser().angra(blad);
        });
    }

    /** One with every field filled, and rows that stand twice. */
    private Insats full() {
        Givare umea = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");
        Givare stiftelsen = Givare.utomstaende("Stiftelsen = \"S\"");
        Bemanning lots = new Bemanning(umea, "Lots", Omfattning.exakt(Andel.of(1, 3)), true, "", Finansiar.of(umea));
        Insatsmedel kontant = new Insatsmedel(new Rakenskapsar(2020), Finansiar.forbundet(), Belopp.parse("5.25"));
        Insatsmal mal = new Insatsmal("I arbete", "andel", "30 %");
        return new Insats(
                InsatsId.ny(),
                forbund,
                "Full",
                Insatsslag.FOREBYGGANDE,
                1,
                "Når dem som är på väg.",
                "Att förebygga\nsjukskrivning.",
                new Malgrupp(new Aldersspann(16, 64), List.of("Krut")),
                List.of(mal, new Insatsmal("Trivsel", "", ""), mal),
                List.of(Kommunkod.of("2480")),
                umea,
                List.of(umea, Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan")),
                DAG,
                null,
                List.of(lots, new Bemanning(stiftelsen, "Råd", Omfattning.VID_BEHOV, false, null, null), lots),
                Rapporteringslinje.LOKAL_GRUPP,
                new Storreprojekt("Stort", List.of("Stiftelsen", "Stiftelsen"), null, Belopp.kronor(9)),
                false,
                "Utbildning",
                Belopp.kronor(1_356_600),
                List.of(
                        kontant,
                        kontant,
                        new Insatsmedel(
                                new Rakenskapsar(2021),
                                Finansiar.of(stiftelsen),
                                Belopp.kronor(6),
                                Medelsform.NATURA,
                                false)));
    }

    private void skriv(Insats det) {
        lager.gor(f -> {
            Insatsblad blad = f.insatser().find(det.id()).orElseThrow();
            blad.satt(det);
            f.insatser().spara(blad);
        });
    }

    private Insats insats(InsatsId id) {
        return lager.fraga(f -> f.insatser().find(id).orElseThrow().insats());
    }

    /** What a signed agreement said before its last change can be read, with every part of it. */
    @Test
    void avtaletsSenasteAndringSagerVadSomStodFore() {
        Overenskommelse fore = Overenskommelse.ny(forbund, "Avtal")
                .medParter(List.of(new Avtalspart("A", "x"), new Avtalspart("A", "x")))
                .medOrd("Syfte\nmed rader", "")
                .medOmraden(List.of("Ett", ""))
                .medAngivet(2, Belopp.kronor(7))
                .medRader(List.of(
                        new Avtalsrad(
                                "Medel",
                                new TreeMap<>(Map.of(
                                        new Rakenskapsar(2020),
                                        Belopp.parse("5.25"),
                                        new Rakenskapsar(2021),
                                        Belopp.NOLL))),
                        new Avtalsrad("Tomt", new TreeMap<>())))
                .medTid(DAG, DAG.plusYears(1))
                .medOversyn(DAG)
                .medUppfoljningar(List.of(DAG))
                .medUnderskrifter(List.of(new Underskrift("A", "Chef", DAG, "0123456789abcdef".repeat(4))));
        lager.gor(f -> f.avtalen().laggTill(Avtalsblad.nytt(fore)));
        skriv(fore.medOversyn(null).medUnderskrifter(List.of()));

        assertEquals(
                fore,
                lager.fraga(f -> f.avtalen().senasteAndring(fore.id()))
                        .orElseThrow()
                        .fore());
    }

    private void skriv(Overenskommelse avtal) {
        lager.gor(f -> {
            Avtalsblad blad = f.avtalen().find(avtal.id()).orElseThrow();
            blad.satt(avtal);
            f.avtalen().spara(blad);
        });
    }

    private List<Avtalspart> parter(OverenskommelseId id) {
        return lager.fraga(
                f -> f.avtalen().find(id).orElseThrow().overenskommelse().parter());
    }

    @Test
    void avtalenRaknarSig() {
        lager.gor(f -> f.avtalen()
                .laggTill(Avtalsblad.nytt(Overenskommelse.ny(forbund, "Avtal")
                        .medParter(List.of(new Avtalspart("A", ""), new Avtalspart("B", "x")))
                        .medRader(List.of(new Avtalsrad(
                                "Medel",
                                new TreeMap<>(Map.of(
                                        new Rakenskapsar(2020), Belopp.kronor(1),
                                        new Rakenskapsar(2021), Belopp.kronor(2)))))))));
        Avtalslistrad rad = lager.fraga(f -> f.avtalen().lista(forbund, null, "VTA", Sida.FORSTA))
                .get(0);

        assertEquals("2 0 3.00", rad.parter() + " " + rad.underskrifter() + " " + rad.summa());
        assertEquals(1L, (long) lager.fraga(f -> f.avtalen().antal(forbund, null, "")));
        assertEquals(
                List.of(Insatskoll.Avtalslage.class),
                lager.fraga(f -> f.insatser().koll(forbund)).stream()
                        .map(Object::getClass)
                        .toList());
        assertEquals(0L, (long) lager.fraga(f -> f.avtalen().antal(forbund, null, "annat")));
    }

    @Test
    void demonSomDokumentenHarDen() {
        lager.gor(f -> f.demo().ladda());
        lager.gor(f -> f.insatsdemo().ladda());
        lager.gor(f -> f.insatsdemo().ladda());

        assertEquals(11L, (long)
                lager.fraga(f -> f.insatser().antal(Insatsurval.av(Demoforbund.SODRA_NORRBOTTEN, DAG))));
        List<Insats> pyramis =
                lager.fraga(f -> f.insatser().lista(Insatsurval.av(Demoforbund.PYRAMIS, DAG), Sida.FORSTA).stream()
                        .map(rad -> f.insatser().find(rad.id()).orElseThrow().insats())
                        .toList());
        assertEquals(4, pyramis.size());
        assertEquals(
                Belopp.kronor(856_600),
                pyramis.stream()
                        .filter(i -> i.namn().equals("På rätt väg"))
                        .findFirst()
                        .flatMap(Insats::oforklarat)
                        .orElseThrow());
        assertEquals(
                Belopp.kronor(144_200 + 430_800),
                Belopp.summa(lager.fraga(f -> pyramis.stream()
                        .flatMap(i ->
                                f.implementeringar().find(i.id()).stream().map(blad -> blad.implementering(i.namn())))
                        .map(i -> i.forbundets().get(new Rakenskapsar(2019)))
                        .toList())));
        assertEquals(
                Belopp.kronor(4_719_449),
                lager.fraga(f -> f.avtalen().lista(Demoforbund.UMEAREGIONEN, null, "", Sida.FORSTA))
                        .get(0)
                        .summa());
    }

    private Insatsblad kort(
            String namn, Insatsslag slag, String kommun, Malgrupp malgrupp, LocalDate fran, LocalDate till) {
        Insatsblad blad = Insatsblad.nytt(Insats.ny(forbund, namn, slag, null, fran, till)
                .medMalgrupp(malgrupp)
                .medKommuner(List.of(Kommunkod.of(kommun))));
        lager.gor(f -> f.insatser().laggTill(blad));
        return blad;
    }
}
