package org.openfinsam.persistence.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosatagande;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Andelsuppgift;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandekommentar;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Askandeplan;
import org.openfinsam.domain.insats.Aterkallelse;
import org.openfinsam.domain.insats.Atertagetlofte;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Beviljat;
import org.openfinsam.domain.insats.Bilaga;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Kostnadsslag;
import org.openfinsam.domain.insats.Lofte;
import org.openfinsam.domain.insats.Lofteslage;
import org.openfinsam.domain.insats.Prioritering;
import org.openfinsam.domain.insats.Uppdragsgrans;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class AskandeRepositoryTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2017);
    private static final LocalDate DAG = LocalDate.of(2016, 11, 18);
    private static final Givare UMEA = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");
    private static final Lofte MUNTLIGT = new Lofte(Lofteslage.MUNTLIG, DAG);
    private static final List<Medlem> MEDLEMMAR = List.of(Medlem.of(Part.KOMMUN, "2480", "Umeå"));

    private final Provlager lager;
    private ForbundId forbund;
    private Utlysning utlysning;

    AskandeRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbundMedUtlysning() {
        forbund = ForbundId.of("askande-" + lager.tal("select count(*) + 1 from forbund"));
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
    void utlysningenKommerTillbaka() {
        assertEquals(List.of(utlysning), lager.fraga(f -> f.utlysningar().lista(forbund)));
        Utlysning langre = new Utlysning(
                utlysning.id(), forbund, AR, utlysning.oppnar(), DAG.plusDays(7), utlysning.fragor(), List.of());
        lager.gor(f -> {
            Utlysningsblad blad = f.utlysningar().find(utlysning.id()).orElseThrow();
            blad.satt(langre);
            f.utlysningar().spara(blad);
        });

        assertEquals(
                langre,
                lager.fraga(f -> f.utlysningar().find(utlysning.id()))
                        .orElseThrow()
                        .utlysning());
    }

    @Test
    void alltSomStarIEttAskandeKommerTillbaka() {
        Askande askande = Askande.nytt(utlysning, UMEA, fullt("Steget vidare"));
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));

        Askande lagrat = hamta(askande.id()).askande();
        assertEquals(askande.innehall(), lagrat.innehall());
        assertEquals(UMEA, lagrat.sokande());
        assertEquals(Askandelage.UTKAST, lagrat.lage());
        assertEquals(List.of(), lagrat.inlamningar());
        assertEquals(new BigDecimal("20.0"), lagrat.innehall().andelar().get(0).procent(), "how exactly it is written");
        assertEquals(Optional.empty(), lager.fraga(f -> f.askanden().find(AskandeId.ny())));
    }

    @Test
    void ettTomtUtkast() {
        Askande askande = Askande.nytt(utlysning, UMEA, Askandeinnehall.of("Nytt", Set.of()));
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));

        assertEquals(askande.innehall(), hamta(askande.id()).askande().innehall());
    }

    @Test
    void varjeInlamningFinnsKvarSomDenVar() {
        Askande askande = Askande.nytt(utlysning, UMEA, fullt("Första"));
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));
        assertEquals(List.of(), askande.lamnaIn(utlysning, MEDLEMMAR, LokalaRegler.utanOrdning(), DAG));
        askande.atersand();
        assertEquals(List.of(), askande.spara(fullt("Andra").medAndelar(List.of()), utlysning));
        lager.gor(f -> {
            Askandeblad blad = f.askanden().find(askande.id()).orElseThrow();
            blad.satt(askande);
            f.askanden().spara(blad);
        });

        Askande lagrat = hamta(askande.id()).askande();
        assertEquals(askande.inlamningar(), lagrat.inlamningar());
        assertEquals(askande.innehall(), lagrat.innehall());
        assertEquals(Askandelage.ATERSANT, lagrat.lage());
        assertEquals(2, lager.handelser(askande.id()).size(), "created and changed");
        assertEquals(
                Belopp.parse("15.50"),
                lager.fraga(f -> f.askanden().lista(forbund, Sida.FORSTA))
                        .get(0)
                        .askat(),
                "of what it says now alone");
    }

    @Test
    void tvaSomSkriverPaSammaAskande() {
        Askande askande = Askande.nytt(utlysning, UMEA, fullt("Gemensamt"));
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));
        Askandeblad ena = hamta(askande.id());
        Askandeblad andra = hamta(askande.id());
        assertEquals(ena.utgava(), andra.utgava());
        assertEquals(List.of(), askande.spara(fullt("Den enas"), utlysning));
        ena.satt(askande);
        lager.gor(f -> f.askanden().spara(ena));
        assertEquals(List.of(), askande.spara(fullt("Den andras"), utlysning));
        andra.satt(askande);

        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.askanden().spara(andra)));
        assertEquals("Den enas", hamta(askande.id()).askande().innehall().namn());
    }

    @Test
    void ettOforandratSkrivsInte() {
        Askande askande = Askande.nytt(utlysning, UMEA, fullt("Samma"));
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));
        Askandeblad blad = hamta(askande.id());
        blad.satt(askande);
        lager.gor(f -> f.askanden().spara(blad));

        assertEquals(1, lager.handelser(askande.id()).size());
        assertThrows(IllegalArgumentException.class, () -> blad.satt(Askande.nytt(utlysning, UMEA, fullt("Annat"))));
    }

    /** An application may state a share twice and promise the same money twice: that is a finding, and nothing that is lost. */
    @Test
    void tvaLikaAndelarOchLoftenForblirTva() {
        Andelsuppgift andel = new Andelsuppgift(AR, Kostnadsslag.PERSONAL, Finansiar.of(UMEA), new BigDecimal("12.50"));
        Finansiering lofte = Finansiering.egna(AR, Finansiar.of(UMEA), Belopp.kronor(6), MUNTLIGT);
        Finansiering annat = Finansiering.pengar(AR, Finansiar.esf(), Belopp.kronor(7), MUNTLIGT);
        Kostnadsrad ett = finansierad(List.of(lofte, annat, lofte));
        Kostnadsrad tva = fullt("x").rader().get(1);
        Uppdragsgrans grans = new Uppdragsgrans(UMEA, "Ordinarie.", "Utöver.");
        Askandeinnehall fore = fullt("Dubbelt")
                .medParter(List.of(grans, grans))
                .medAndelar(List.of(andel, fullt("x").andelar().get(0), andel))
                .medRader(List.of(ett, tva));
        Askande askande = Askande.nytt(utlysning, UMEA, fore);
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));
        assertEquals(fore, hamta(askande.id()).askande().innehall());

        // Saved again with something else changed, and then with the rows in another order.
        for (Askandeinnehall nytt : List.of(
                fore.medNamn("Annat namn"),
                fore.medAndelar(List.of(andel, andel, fullt("x").andelar().get(0)))
                        .medRader(List.of(tva, finansierad(List.of(annat, lofte, lofte)))))) {
            assertEquals(List.of(), askande.spara(nytt, utlysning));
            lager.gor(f -> {
                Askandeblad blad = f.askanden().find(askande.id()).orElseThrow();
                blad.satt(askande);
                f.askanden().spara(blad);
            });
            assertEquals(nytt, hamta(askande.id()).askande().innehall());
        }
    }

    private static Kostnadsrad finansierad(List<Finansiering> finansiering) {
        Kostnadsrad rad = fullt("x").rader().get(0);
        return new Kostnadsrad(
                rad.nr(),
                rad.del(),
                rad.slag(),
                rad.resurs(),
                rad.omfattning(),
                rad.paslag(),
                rad.belopp(),
                finansiering);
    }

    /** Twenty years of applications: a page is one question, and the last page as cheap to ask for as the first. */
    @Test
    void femtusenAskandenVisasSidaForSida() {
        ForbundId stort = ForbundId.of(forbund + "-stort");
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(stort, "Det stora", "S", null, null, List.of())));
        String siffror = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";
        String nr = "(select a.n + 10 * b.n + 100 * c.n + 1000 * d.n as n from " + siffror + " a(n) cross join "
                + siffror + " b(n) cross join " + siffror + " c(n) cross join " + siffror + " d(n)) x where n < 5000";
        lager.kor("insert into utlysning (id, forbund_id, ar, oppnar, stanger, version) select '" + stort + "' || n, '"
                + stort + "', 2004 + n, date '2016-09-01', date '2016-11-18', 1 from " + nr.replace("5000", "20"));
        lager.kor("insert into askande select '" + prefix() + "' || lpad(cast(n as varchar), 12, '0'), '" + stort
                + "', '" + stort + "' || mod(n, 20), 'INLAMNAT', 'KOMMUN', '2480', 'Umeå', 1 from " + nr);
        lager.kor(
                "insert into askandeinnehall select id, 0, 0, null, 'Insats ' || right(id, 4), true, false, false, null,"
                        + " null, 'KRONA', null, null, null from askande where forbund_id = '" + stort + "'");
        lager.kor("insert into askat select id, 0, 0, 2017, 100 from askande where forbund_id = '" + stort + "'");
        lager.kor("insert into askat select id, 1, 0, 2018, 50 from askande where forbund_id = '" + stort + "'");

        assertEquals(5000L, (long) lager.fraga(f -> f.askanden().antal(stort)));
        List<Askanderad> forsta = lager.fraga(f -> f.askanden().lista(stort, new Sida(1, 50)));
        List<Askanderad> sista = lager.fraga(f -> f.askanden().lista(stort, new Sida(100, 50)));
        assertEquals(50, forsta.size());
        assertEquals(50, sista.size());
        assertTrue(forsta.stream().allMatch(rad -> rad.ar().equals(new Rakenskapsar(2023))));
        assertTrue(sista.stream().allMatch(rad -> rad.ar().equals(new Rakenskapsar(2004))));
        Askandesok alla = new Askandesok(stort, null, Set.of(Askandelage.values()), "", null);
        assertEquals(
                new Askandesumma(5000, new Belopp(500_000 / 20 + 12_500), new Belopp(750_000)),
                lager.fraga(f -> f.askanden().summa(alla)));
        assertEquals(forsta, lager.fraga(f -> f.askanden().lista(alla, new Sida(1, 50))));
        Askandesok ettAr = new Askandesok(stort, new Rakenskapsar(2010), Set.of(Askandelage.INLAMNAT), "", null);
        assertEquals(250, lager.fraga(f -> f.askanden().summa(ettAr)).antal());
        Askandesok enText = new Askandesok(stort, null, Set.of(Askandelage.INLAMNAT), "INSATS", null);
        assertEquals(5000, lager.fraga(f -> f.askanden().summa(enText)).antal());
        assertEquals(
                0,
                lager.fraga(f -> f.askanden().summa(new Askandesok(stort, null, Set.of(Askandelage.UTKAST), "", null)))
                        .antal());
        assertEquals(
                0,
                lager.fraga(f -> f.askanden()
                                .summa(new Askandesok(
                                        stort,
                                        null,
                                        Set.of(Askandelage.INLAMNAT),
                                        "",
                                        Givare.of(Part.KOMMUN, "2460", "Vännäs"))))
                        .antal());
        assertEquals("Insats 0019", forsta.get(0).namn());
        assertEquals(new Belopp(150), forsta.get(0).askat());
        assertEquals(List.of(), lager.fraga(f -> f.askanden().lista(stort, new Sida(101, 50))));
    }

    @Test
    void enFilFinnsSaLangeNagonVersionHarDen() {
        String hash = "a".repeat(64);
        Askande askande = Askande.nytt(
                utlysning, UMEA, fullt("Med fil").medBilagor(List.of(new Bilaga("plan.pdf", 3, null, hash))));
        lager.gor(f -> {
            f.askanden().laggTill(Askandeblad.nytt(askande));
            f.askanden().laggTillFil(askande.id(), hash, new byte[] {1, 2, 3});
            f.askanden().laggTillFil(askande.id(), hash, new byte[] {1, 2, 3});
            f.askanden().rensaFiler(askande.id());
        });
        assertEquals(
                hash, hamta(askande.id()).askande().innehall().bilagor().get(0).sha256());
        assertEquals(3, lager.fraga(f -> f.askanden().fil(askande.id(), hash)).orElseThrow().length);
        assertEquals(Optional.empty(), lager.fraga(f -> f.askanden().fil(AskandeId.ny(), hash)));

        askande.spara(askande.innehall().medBilagor(List.of()), utlysning);
        lager.gor(f -> {
            Askandeblad blad = f.askanden().find(askande.id()).orElseThrow();
            blad.satt(askande);
            f.askanden().spara(blad);
            f.askanden().rensaFiler(askande.id());
        });
        assertEquals(Optional.empty(), lager.fraga(f -> f.askanden().fil(askande.id(), hash)));
    }

    @Test
    void ettAtertagetLofteSagsBaraOmDetSomArInlamnat() {
        Kostnadsrad rad = fullt("x").rader().get(0);
        Finansiering lofte = rad.finansiering().get(0);
        Askande askande = Askande.nytt(utlysning, UMEA, fullt("Lovat"));
        askande.aterkallaLofte(rad.nr(), lofte.ar(), lofte.finansiar(), DAG);
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(askande)));
        assertEquals(List.of(), lager.fraga(f -> f.askanden().atertagna(forbund)));

        Askande inlamnat = Askande.nytt(utlysning, UMEA, fullt("Lovat"));
        assertEquals(List.of(), inlamnat.lamnaIn(utlysning, MEDLEMMAR, LokalaRegler.utanOrdning(), DAG));
        inlamnat.aterkallaLofte(rad.nr(), lofte.ar(), lofte.finansiar(), DAG);
        lager.gor(f -> f.askanden().laggTill(Askandeblad.nytt(inlamnat)));
        List<Atertagetlofte> atertagna = lager.fraga(f -> f.askanden().atertagna(forbund));
        assertEquals(
                List.of("Samordningsförbundet", "Stiftelsen"),
                atertagna.stream().map(Atertagetlofte::finansiar).toList());
        assertEquals(
                new Atertagetlofte(
                        "Lovat",
                        rad.nr() + " " + rad.namn(),
                        lofte.ar(),
                        lofte.finansiar().namn(),
                        lofte.belopp(),
                        DAG),
                atertagna.get(0));
    }

    @Test
    void detSomSagtsOmEttAskandeStarKvar() {
        Askande askande = Askande.nytt(utlysning, UMEA, fullt("Omtalat"));
        Askandekommentar forst = new Askandekommentar(Kommentarstext.of("Vem betalar lokalen?"), "Beredare", DAG);
        Askandekommentar sedan = new Askandekommentar(Kommentarstext.of("Kommunen."), "Sökande", DAG.plusDays(1));
        lager.gor(f -> {
            f.askanden().laggTill(Askandeblad.nytt(askande));
            Askandesamtal samtal = Askandesamtal.om(askande.id());
            samtal.sag(forst);
            f.samtal().laggTill(samtal);
        });
        lager.gor(f -> {
            Askandesamtal samtal = f.samtal().find(askande.id()).orElseThrow();
            samtal.sag(sedan);
            f.samtal().spara(samtal);
        });
        assertEquals(
                List.of(forst, sedan),
                lager.fraga(f -> f.samtal().find(askande.id())).orElseThrow().kommentarer());
    }

    @Test
    void listanSagerVadSomInteArKant() {
        lager.gor(f -> f.askanden()
                .laggTill(Askandeblad.nytt(Askande.nytt(utlysning, UMEA, Askandeinnehall.of("Nytt", Set.of())))));

        List<Askanderad> rader = lager.fraga(f -> f.askanden().lista(forbund, Sida.FORSTA));
        assertEquals(1, rader.size());
        assertEquals(null, rader.get(0).askat());
        assertEquals("Umeå kommun", rader.get(0).sokande());
        assertEquals(
                List.of("Nytt"),
                lager.fraga(f -> f.askanden().lista(utlysning.id())).stream()
                        .map(a -> a.innehall().namn())
                        .toList());
    }

    @Test
    void enUtlysningsAskandenMedAllt() {
        List<Askande> tre = List.of(
                Askande.nytt(utlysning, UMEA, fullt("A")),
                Askande.nytt(utlysning, UMEA, fullt("B")),
                Askande.nytt(utlysning, UMEA, Askandeinnehall.of("C", Set.of())));
        lager.gor(f -> tre.forEach(askande -> f.askanden().laggTill(Askandeblad.nytt(askande))));

        assertEquals(
                tre.stream().map(Askande::innehall).toList(),
                lager.fraga(f -> f.askanden().lista(utlysning.id())).stream()
                        .map(Askande::innehall)
                        .toList());
    }

    @Test
    void ettBeslutKommerTillbakaOchFinnsKvarSomAterkallat() {
        Askande askande = Askande.nytt(utlysning, UMEA, fullt("Beslutat"));
        BeslutRef styrelsen = BeslutRef.of("Styrelsen", DAG.plusDays(7), "75");
        Askandebeslut bifall = Askandebeslut.nytt(
                askande,
                Beslutsslag.BIFALL,
                styrelsen,
                List.of(
                        Beviljat.beslutat(AR, Belopp.kronor(10)),
                        Beviljat.inriktning(AR.nasta(), Belopp.kronor(5), DAG.plusYears(1))),
                List.of("Halvårsrapport.", "Ägaren är Umeå."),
                "");
        Askandebeslut avslag =
                Askandebeslut.nytt(askande, Beslutsslag.AVSLAG, styrelsen, List.of(), List.of(), "Lägst prioritet.");
        lager.gor(f -> {
            f.askanden().laggTill(Askandeblad.nytt(askande));
            f.beslut().laggTill(Beslutsblad.nytt(bifall));
            f.beslut().laggTill(Beslutsblad.nytt(avslag));
        });

        assertEquals(
                Set.of(bifall, avslag), Set.copyOf(lager.fraga(f -> f.beslut().lista(askande.id()))));
        assertEquals(Map.of(AR, Belopp.kronor(10)), lager.fraga(f -> f.beslut().ataganden(forbund)));
        assertEquals(
                List.of(new Prognosatagande("Beslutat", Belopp.kronor(10), styrelsen)),
                lager.fraga(f -> f.beslut().ataganden(forbund, AR)));
        assertEquals(List.of(), lager.fraga(f -> f.beslut().ataganden(forbund, AR.nasta())), "a direction");
        lager.gor(f -> f.askandeplaner()
                .laggTill(Planblad.nytt(
                        Askandeplan.tom(utlysning).medBudget(null, Map.of(askande.id(), "Raden i budgeten")))));
        assertEquals(
                List.of("Raden i budgeten"),
                lager.fraga(f -> f.beslut().ataganden(forbund, AR)).stream()
                        .map(Prognosatagande::rad)
                        .toList());

        Aterkallelse varfor = new Aterkallelse(BeslutRef.of("Styrelsen", DAG.plusDays(90)), "Utföraren drog sig ur.");
        lager.gor(f -> {
            Beslutsblad blad = f.beslut().find(bifall.id()).orElseThrow();
            blad.aterkalla(varfor);
            f.beslut().spara(blad);
        });

        assertEquals(
                bifall.aterkallat(varfor),
                lager.fraga(f -> f.beslut().find(bifall.id())).orElseThrow().beslut());
        assertEquals(Map.of(), lager.fraga(f -> f.beslut().ataganden(forbund)));
        assertEquals(List.of(), lager.fraga(f -> f.beslut().ataganden(forbund, AR)));
        assertThrows(
                IllegalStateException.class,
                () -> lager.gor(f -> f.beslut().find(bifall.id()).orElseThrow().aterkalla(varfor)));
    }

    private String prefix() {
        return String.format(
                java.util.Locale.ROOT, "00000000-0000-0000-%04d-", lager.tal("select count(*) from askande") % 10_000);
    }

    private Askandeblad hamta(AskandeId id) {
        return lager.fraga(f -> f.askanden().find(id)).orElseThrow();
    }

    /** All there is to say, with every kind of payer. */
    private static Askandeinnehall fullt(String namn) {
        Askandeinnehall innehall = Askandeinnehall.of(namn, Set.of(Insatsslag.INDIVID))
                .medUtforare(UMEA)
                .medPeriod(Period.ar(2017))
                .medParter(List.of(new Uppdragsgrans(UMEA, "Försörjningsstöd.", "En plan.\nOch mer.")))
                .medAskat(new TreeMap<>(Map.of(AR, Belopp.kronor(10), AR.nasta(), Belopp.parse("5.50"))))
                .medAskatI(Avrundning.TUSENTAL)
                .medRader(List.of(
                        new Kostnadsrad(
                                1,
                                "Matchning",
                                Kostnadsslag.PERSONAL,
                                "Socialsekreterare",
                                Andel.of(1, 2),
                                Andel.of(1, 8),
                                new TreeMap<>(Map.of(AR, Belopp.kronor(20), AR.nasta(), Belopp.kronor(21))),
                                List.of(
                                        Finansiering.pengar(AR, Finansiar.forbundet(), Belopp.kronor(10), MUNTLIGT),
                                        Finansiering.egna(AR, Finansiar.of(UMEA), Belopp.kronor(6), MUNTLIGT),
                                        Finansiering.pengar(AR.nasta(), Finansiar.esf(), Belopp.kronor(7), MUNTLIGT),
                                        Finansiering.pengar(
                                                        AR,
                                                        Finansiar.of(Givare.utomstaende("Stiftelsen")),
                                                        Belopp.kronor(4),
                                                        MUNTLIGT)
                                                .atertagen(DAG.plusDays(1)))),
                        new Kostnadsrad(
                                2,
                                "",
                                Kostnadsslag.LOKAL,
                                "Hyra",
                                null,
                                null,
                                new TreeMap<>(Map.of(AR, Belopp.kronor(3))),
                                List.of())))
                .medAndelar(List.of(
                        new Andelsuppgift(AR, Kostnadsslag.PERSONAL, Finansiar.forbundet(), new BigDecimal("20.0"))))
                .medBilagor(List.of(new Bilaga("plan.pdf", 20_000, null), new Bilaga("bild.png", 1, "Text")));
        for (Fraga fraga : Fraga.standard()) {
            innehall = innehall.medSvar(fraga.kod(), "Svar på " + fraga.kod());
        }
        return innehall;
    }
}
