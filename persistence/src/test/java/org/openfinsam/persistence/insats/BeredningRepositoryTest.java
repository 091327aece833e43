package org.openfinsam.persistence.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Rost;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Askandeplan;
import org.openfinsam.domain.insats.Askandeval;
import org.openfinsam.domain.insats.Aterfraga;
import org.openfinsam.domain.insats.Aterkallelse;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Beviljat;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Inlamning;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Prioritering;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.insats.Rekommendationspunkt;
import org.openfinsam.domain.insats.Rekommendationsslag;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.insats.Yttrande;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class BeredningRepositoryTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2017);
    private static final LocalDate DAG = LocalDate.of(2016, 11, 18);
    private static final Givare UMEA = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");

    private final Provlager lager;
    private ForbundId forbund;
    private Utlysning utlysning;

    BeredningRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbundMedUtlysning() {
        forbund = ForbundId.of("beredning-" + lager.tal("select count(*) + 1 from forbund"));
        utlysning = new Utlysning(
                UtlysningId.ny(),
                forbund,
                AR,
                DAG.minusDays(60),
                DAG,
                Fraga.standard(),
                List.of(new Prioritering(1, "Unga", 3)));
        lager.gor(f -> {
            f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of()));
            f.utlysningar().laggTill(Utlysningsblad.nytt(utlysning));
        });
    }

    @Test
    void alltSomStarIEnBeredningKommerTillbaka() {
        Askande askande = inlamnat("Steget vidare", 1974);
        Beredning beredning = full(askande.id());
        lager.gor(f -> f.beredningar().laggTill(Beredningsblad.nytt(forbund, beredning)));

        assertEquals(beredning, hamta(askande.id()).beredning());
        assertEquals(List.of(beredning), lager.fraga(f -> f.beredningar().lista(utlysning.id())));

        lager.gor(f -> {
            Beredningsblad blad = f.beredningar().find(askande.id()).orElseThrow();
            blad.satt(beredning.medRekommendation(null).medVotering(null).medYttranden(List.of()));
            f.beredningar().spara(blad);
        });
        assertEquals(
                beredning.medRekommendation(null).medVotering(null).medYttranden(List.of()),
                hamta(askande.id()).beredning());
    }

    @Test
    void tvaSomSkriverSamtidigt() {
        Askande askande = inlamnat("Steget vidare", 1974);
        lager.gor(f -> f.beredningar().laggTill(Beredningsblad.nytt(forbund, full(askande.id()))));
        Beredningsblad ena = hamta(askande.id());
        Beredningsblad andra = hamta(askande.id());
        ena.satt(ena.beredning().medYttranden(List.of()));
        lager.gor(f -> f.beredningar().spara(ena));
        andra.satt(andra.beredning().medAterfragor(List.of()));

        assertThrows(
                Versionskonflikt.class, () -> lager.gor(f -> f.beredningar().spara(andra)));
    }

    @Test
    void listanSagerHurLangtVarjeAskandeHarKommit() {
        inlamnat("A", 1);
        Askande fraga = inlamnat("B", 2);
        Askande berett = inlamnat("C", 4);
        Askande beslutat = inlamnat("D", 8);
        Askande aterkallat = inlamnat("E", 16);
        lager.gor(f -> {
            f.askanden().laggTill(Askandeblad.nytt(Askande.nytt(utlysning, UMEA, innehall("Utkast", 32))));
            f.beredningar()
                    .laggTill(Beredningsblad.nytt(
                            forbund,
                            Beredning.tilldelad(fraga.id(), "Beredaren", DAG)
                                    .medAterfragor(List.of(new Aterfraga(DAG, "Vilka år?", null)))));
            f.beredningar().laggTill(Beredningsblad.nytt(forbund, full(berett.id())));
            f.beslut().laggTill(Beslutsblad.nytt(bifall(beslutat, 8)));
            f.beslut()
                    .laggTill(Beslutsblad.nytt(bifall(aterkallat, 16)
                            .aterkallat(new Aterkallelse(BeslutRef.of("Styrelsen", DAG.plusDays(9), "80"), "Nej"))));
        });

        List<Beredningsrad> rader = lager.fraga(f -> f.beredningar().lista(forbund, AR, Sida.FORSTA));
        assertEquals(
                List.of(
                        Beredningsrad.Steg.OTILLDELAT,
                        Beredningsrad.Steg.FRAGA,
                        Beredningsrad.Steg.BERETT,
                        Beredningsrad.Steg.BESLUTAT,
                        Beredningsrad.Steg.OTILLDELAT),
                rader.stream().map(Beredningsrad::steg).toList());
        assertEquals(
                new Beredningsrad(
                        berett.id(),
                        "C",
                        "Umeå kommun",
                        Askandelage.INLAMNAT,
                        tkr(4),
                        "Beredaren",
                        0,
                        Rekommendationsslag.DELVIS,
                        tkr(3),
                        null),
                rader.get(2));
        assertEquals(
                Optional.of(new Beredningssumma(5, 1, 1, tkr(31), tkr(3))),
                lager.fraga(f -> f.beredningar().summa(forbund, AR)));
        assertEquals(Optional.empty(), lager.fraga(f -> f.beredningar().summa(forbund, AR.nasta())));
        assertEquals(2, lager.fraga(f -> f.beslut().lista(utlysning.id())).size());
    }

    @Test
    void listanSkarSidorIDatabasen() {
        IntStream.range(0, 5).forEach(nr -> inlamnat("Nr " + nr, 1));

        assertEquals(
                List.of("Nr 2", "Nr 3"),
                lager.fraga(f -> f.beredningar().lista(forbund, AR, new Sida(2, 2))).stream()
                        .map(Beredningsrad::namn)
                        .toList());
    }

    @Test
    void planenKommerTillbaka() {
        Askande ett = inlamnat("A", 1);
        Askande annat = inlamnat("B", 2);
        Askandeplan plan = Askandeplan.tom(utlysning)
                .medBudget(2, Map.of(ett.id(), "Rad A", annat.id(), "Rad B"))
                .medScenario(new Askandeval("Alla", List.of(ett.id(), annat.id())))
                .medScenario(new Askandeval("Inga", List.of()));
        lager.gor(f -> f.askandeplaner().laggTill(Planblad.nytt(plan)));
        assertEquals(
                Optional.of(plan),
                lager.fraga(f -> f.askandeplaner().find(utlysning.id())).map(Planblad::plan));

        Askandeplan nyare = plan.medBudget(null, Map.of(annat.id(), "Rad A")).utanScenario("Alla");
        lager.gor(f -> {
            Planblad blad = f.askandeplaner().find(utlysning.id()).orElseThrow();
            blad.satt(nyare);
            f.askandeplaner().spara(blad);
        });
        assertEquals(
                Optional.of(nyare),
                lager.fraga(f -> f.askandeplaner().find(utlysning.id())).map(Planblad::plan));
    }

    private Beredning full(AskandeId askande) {
        return Beredning.tilldelad(askande, "Beredaren", DAG)
                .medYttranden(List.of(new Yttrande(UMEA, DAG, "Tillstyrker.")))
                .medAterfragor(List.of(new Aterfraga(DAG, "Vilka år?", "2017.")))
                .medPoang(new TreeMap<>(Map.of(1, 5)))
                .medVotering(new Rostrakning(
                        List.of(new Rost("Umeå kommun", Rostval.FOR, true), new Rost("Chefen", Rostval.AVSTAR, false))))
                .medRekommendation(new Rekommendation(
                        List.of(
                                new Rekommendationspunkt(
                                        1,
                                        Rekommendationsslag.DELVIS,
                                        "Delvis.",
                                        new TreeMap<>(Map.of(AR, tkr(3), AR.nasta(), tkr(2))),
                                        null,
                                        null),
                                new Rekommendationspunkt(
                                        2, Rekommendationsslag.UTRED, "Utred.", new TreeMap<>(), "Chefen", DAG)),
                        "Motiv"));
    }

    private Askandebeslut bifall(Askande askande, long tkr) {
        return Askandebeslut.nytt(
                askande,
                Beslutsslag.BIFALL,
                BeslutRef.of("Styrelsen", DAG.plusDays(7), "75"),
                List.of(Beviljat.beslutat(AR, tkr(tkr))),
                List.of(),
                "");
    }

    private Askande inlamnat(String namn, long tkr) {
        Askandeinnehall innehall = innehall(namn, tkr);
        Askande askande = Askande.aterskapat(
                AskandeId.ny(),
                forbund,
                utlysning.id(),
                UMEA,
                Askandelage.INLAMNAT,
                innehall,
                List.of(new Inlamning(1, DAG, innehall)));
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));
        return askande;
    }

    private static Askandeinnehall innehall(String namn, long tkr) {
        return Askandeinnehall.of(namn, Set.of(Insatsslag.INDIVID)).medAskat(new TreeMap<>(Map.of(AR, tkr(tkr))));
    }

    private Beredningsblad hamta(AskandeId askande) {
        return lager.fraga(f -> f.beredningar().find(askande)).orElseThrow();
    }

    private static Belopp tkr(long tusental) {
        return Belopp.kronor(1000 * tusental);
    }
}
