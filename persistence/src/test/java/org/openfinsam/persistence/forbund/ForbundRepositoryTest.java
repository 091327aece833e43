package org.openfinsam.persistence.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.BlivandeMedlem;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.tid.Giltighet;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Provlager.Handelse;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class ForbundRepositoryTest {

    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final Medlem REGIONEN = Medlem.of(Part.REGION, "25", "Region Norrbotten");
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå");
    private static final Medlem BODEN = Medlem.of(Part.KOMMUN, "2582", "Boden");

    private final Provlager lager;
    private ForbundId id;

    ForbundRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetId() {
        id = ForbundId.of("forbund-" + lager.tal("select count(*) + 1 from forbund"));
    }

    @Test
    void tillbakaFaltForFalt() {
        Forbund nytt =
                Forbund.ny(id, "Samordningsförbundet", "Förbundet", null, null, List.of(LULEA, KASSAN, REGIONEN));
        lager.gor(f -> f.forbund().laggTill(nytt));

        Forbund tillbaka = hamta();

        assertNotSame(nytt, tillbaka);
        assertEquals(id, tillbaka.id());
        assertEquals("Samordningsförbundet", tillbaka.namn());
        assertEquals("Förbundet", tillbaka.kortnamn());
        assertEquals(Optional.empty(), tillbaka.organisationsnummer());
        assertEquals(Optional.empty(), tillbaka.sate());
        assertEquals(List.of(LULEA, KASSAN, REGIONEN), tillbaka.medlemmar());
        assertEquals(1, lager.version("forbund", id));
    }

    @Test
    void numretOchSatetTillbaka() {
        Organisationsnummer nytt = Organisationsnummer.parse("212000-2627");
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(id, "Namn", "Kort", nytt, "Luleå", List.of())));

        assertEquals(Optional.of(nytt), hamta().organisationsnummer());
        assertEquals(Optional.of("Luleå"), hamta().sate());
        assertEquals(List.of(), hamta().medlemmar());
    }

    @Test
    void registretTillbaka() {
        LocalDate arsskiftet = LocalDate.of(2014, 1, 1);
        BeslutRef beslut = BeslutRef.of("Kommunfullmäktige i Boden", LocalDate.of(2013, 10, 28), "7");
        BlivandeMedlem pitea = BlivandeMedlem.intresserad(Medlem.of(Part.KOMMUN, "2581", "Piteå"), arsskiftet)
                .medBeslut(beslut)
                .medAntagande(beslut)
                .medStart(LocalDate.of(2021, 1, 1));
        Forbund nytt = medLulea();
        nytt.bildades(LocalDate.of(2006, 12, 1));
        nytt.bytNamn("Samordningsförbundet Norr", "Norr", arsskiftet);
        nytt.anslut(BODEN, arsskiftet, beslut);
        nytt.noteraUttrade(BODEN, LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31), beslut);
        nytt.utvidgaOmrade(Kommunkod.of("2580"), null, null);
        nytt.utvidgaOmrade(Kommunkod.of("1480"), "Hisingen", arsskiftet);
        nytt.minskaOmrade(nytt.omradesdelar().get(1), LocalDate.of(2014, 12, 31));
        nytt.valjArkivkommun(Kommunkod.of("2580"));
        nytt.noteraBlivande(pitea);
        nytt.tradILikvidation(LocalDate.of(2024, 1, 1), beslut);
        nytt.upplos(LocalDate.of(2024, 12, 31), null);
        lager.gor(f -> f.forbund().laggTill(nytt));

        Forbund tillbaka = hamta();

        assertEquals(nytt.medlemskap(), tillbaka.medlemskap());
        assertEquals(nytt.omradesdelar(), tillbaka.omradesdelar());
        assertEquals(nytt.tidigareNamn(), tillbaka.tidigareNamn());
        assertEquals(List.of(pitea), tillbaka.blivande());
        assertEquals(nytt.giltighet(), tillbaka.giltighet());
        assertEquals(nytt.likvidation(), tillbaka.likvidation());
        assertEquals(Optional.of(beslut), tillbaka.avslutsbeslut());
        assertEquals(Optional.of(Kommunkod.of("2580")), tillbaka.arkivkommun());
    }

    @Test
    void detSomInteFinns() {
        assertEquals(Optional.empty(), lager.fraga(f -> f.forbund().find(ForbundId.of("finns-inte"))));
    }

    @Test
    void enAndringGerNyVersionOchEnRadILoggen() {
        lager.gor(f -> f.forbund().laggTill(medLulea()));

        lager.gor(f -> {
            Forbund forbund = f.forbund().find(id).orElseThrow();
            forbund.anslut(BODEN);
            f.forbund().spara(forbund);
        });

        assertEquals(List.of(LULEA, BODEN), hamta().medlemmar());
        assertEquals(2, lager.version("forbund", id));
        String fore = bild("KOMMUN 2580 Luleå");
        String efter = bild("KOMMUN 2580 Luleå; KOMMUN 2582 Boden");
        assertEquals(
                List.of(
                        new Handelse(Provlager.NU, Provlager.SKRIBENT, "SKAPAD", "forbund", null, fore),
                        new Handelse(Provlager.NU, Provlager.SKRIBENT, "ANDRAD", "forbund", fore, efter)),
                lager.handelser(id));
    }

    @Test
    void denForstaAvTvaBlivandeAvfors() {
        Forbund nytt = medLulea();
        nytt.noteraBlivande(BlivandeMedlem.intresserad(BODEN, null));
        nytt.noteraBlivande(BlivandeMedlem.intresserad(Medlem.of(Part.KOMMUN, "2581", "Piteå"), null));
        lager.gor(f -> f.forbund().laggTill(nytt));

        lager.gor(f -> {
            Forbund forbund = f.forbund().find(id).orElseThrow();
            forbund.avforBlivande(BODEN);
            f.forbund().spara(forbund);
        });

        assertEquals(
                List.of("Piteå"),
                hamta().blivande().stream().map(b -> b.medlem().namn()).toList());
        assertEquals(Optional.of(2L), lager.fraga(f -> f.forbund().utgava(id)));
    }

    @Test
    void utanAndringSkrivsIngenting() {
        lager.gor(f -> f.forbund().laggTill(medLulea()));

        lager.gor(f -> f.forbund().spara(f.forbund().find(id).orElseThrow()));

        assertEquals(1, lager.version("forbund", id));
        assertEquals(1, lager.handelser(id).size());
    }

    @Test
    void detUtlanadeSparasAldrigAvSigSjalvt() {
        lager.gor(f -> f.forbund().laggTill(medLulea()));

        lager.gor(f -> f.forbund().find(id).orElseThrow().anslut(BODEN));
        lager.gor(f -> f.forbund().lista(Sida.FORSTA).stream()
                .filter(forbund -> forbund.id().equals(id))
                .forEach(forbund -> forbund.anslut(BODEN)));
        lager.gor(f -> {
            Forbund nytt = medId(ForbundId.of(id + "-b"));
            f.forbund().laggTill(nytt);
            nytt.anslut(BODEN);
        });

        assertEquals(List.of(LULEA), hamta().medlemmar());
        assertEquals(1, lager.handelser(id).size());
        assertEquals(0, lager.tal("select count(*) from medlem where forbund_id = '" + id + "-b' and kod = '2582'"));
    }

    @Test
    void detSparadeGarAttAndraIgen() {
        Forbund nytt = medLulea();
        lager.gor(f -> f.forbund().laggTill(nytt));
        nytt.anslut(BODEN);

        Forbund sparat = lager.fraga(f -> f.forbund().spara(nytt));
        sparat.anslut(KASSAN);
        lager.gor(f -> f.forbund().spara(sparat));

        assertEquals(List.of(LULEA, BODEN, KASSAN), hamta().medlemmar());
    }

    @Test
    void denSomKommerEfterFarSagaAttDenLasteGammalt() {
        lager.gor(f -> f.forbund().laggTill(medLulea()));
        Forbund min = hamta();
        Forbund din = hamta();
        min.anslut(BODEN);
        din.anslut(KASSAN);
        lager.gor(f -> f.forbund().spara(min));

        Versionskonflikt konflikt = assertThrows(
                Versionskonflikt.class, () -> lager.gor(f -> f.forbund().spara(din)));

        assertEquals("forbund", konflikt.sak());
        assertEquals(id.toString(), konflikt.id());
        assertEquals(List.of(LULEA, BODEN), hamta().medlemmar());
        assertEquals(2, lager.handelser(id).size());
    }

    @Test
    void tvaSamtidigt() {
        lager.gor(f -> f.forbund().laggTill(medLulea()));

        assertThrows(
                Versionskonflikt.class,
                () -> lager.gor(yttre -> {
                    Forbund min = yttre.forbund().find(id).orElseThrow();
                    lager.gor(inre -> {
                        Forbund din = inre.forbund().find(id).orElseThrow();
                        din.anslut(KASSAN);
                        inre.forbund().spara(din);
                    });
                    min.anslut(BODEN);
                    yttre.forbund().spara(min);
                }));
        assertEquals(List.of(LULEA, KASSAN), hamta().medlemmar());
    }

    /** The first transaction has its own picture of the row until the write itself says that it is old. */
    @Test
    void tvaSamtidigtUtanAttSeVarandra() {
        lager.gor(f -> f.forbund().laggTill(medLulea()));

        assertThrows(
                Versionskonflikt.class,
                () -> lager.gor(yttre -> {
                    Forbund min = yttre.forbund().find(id).orElseThrow();
                    yttre.em().find(Forbund.class, id);
                    lager.gor(inre -> {
                        Forbund din = inre.forbund().find(id).orElseThrow();
                        din.anslut(KASSAN);
                        inre.forbund().spara(din);
                    });
                    min.anslut(BODEN);
                    yttre.forbund().spara(min);
                }));
        assertEquals(List.of(LULEA, KASSAN), hamta().medlemmar());
        assertEquals(2, lager.handelser(id).size());
    }

    @Test
    void sammaIdTvaGanger() {
        lager.gor(f -> f.forbund().laggTill(medLulea()));

        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.forbund().laggTill(medLulea())));
        assertEquals(1, lager.handelser(id).size());
    }

    @Test
    void detSomAldrigLagtsTillGarInteAttSpara() {
        assertThrows(
                IllegalArgumentException.class, () -> lager.gor(f -> f.forbund().spara(medLulea())));
    }

    @Test
    void enSidaITaget() {
        lager.gor(f ->
                List.of("zz-c", "zz-a", "zz-b").forEach(namn -> f.forbund().laggTill(medId(ForbundId.of(namn + id)))));
        long antal = lager.fraga(f -> f.forbund().antal());

        List<ForbundId> alla = sida(Sida.FORSTA);

        assertEquals(antal, alla.size());
        assertEquals(alla.subList(2, 4), sida(new Sida(2, 2)));
        assertEquals(List.of(), sida(new Sida(1000, 200)));
        assertEquals(
                List.of(ForbundId.of("zz-a" + id), ForbundId.of("zz-b" + id), ForbundId.of("zz-c" + id)),
                alla.stream()
                        .filter(i -> i.toString().endsWith(id.toString())
                                && i.toString().startsWith("zz"))
                        .toList());
    }

    @Test
    void raderMedDemSomArMedlemmar() {
        ForbundId annat = ForbundId.of(id + "-annat");
        Organisationsnummer nummer = Organisationsnummer.parse("222000-1230");
        Forbund ett = Forbund.ny(id, "Ett", "1", nummer, "Luleå", List.of(LULEA, KASSAN, BODEN));
        ett.noteraUttrade(KASSAN, null, LocalDate.of(2017, 12, 31), null);
        lager.gor(f -> f.forbund().laggTill(ett));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(annat, "Två", "2", null, null, List.of())));

        List<Forbundsrad> rader = lager.fraga(f -> f.forbund().rader(List.of(annat, id, ForbundId.of("finns-inte"))));

        assertEquals(
                List.of(
                        new Forbundsrad(
                                id, "Ett", "1", Optional.of(nummer), Optional.of("Luleå"), List.of(LULEA, BODEN)),
                        new Forbundsrad(annat, "Två", "2", Optional.empty(), Optional.empty(), List.of())),
                rader);
        assertEquals(List.of(), lager.fraga(f -> f.forbund().rader(List.of())));
    }

    @Test
    void namnenEnSidaITaget() {
        Forbund nytt = Forbund.ny(id, "Helt", "Kort", null, null, List.of());
        nytt.bildades(LocalDate.of(2006, 12, 1));
        lager.gor(f -> f.forbund().laggTill(nytt));

        List<Forbundsnamn> alla = lager.fraga(f -> f.forbund().namn(Sida.FORSTA));

        assertEquals(sida(Sida.FORSTA), alla.stream().map(Forbundsnamn::id).toList());
        assertEquals(
                new Forbundsnamn(id, "Helt", "Kort", Giltighet.fran(LocalDate.of(2006, 12, 1))),
                alla.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow());
        assertEquals(alla.subList(1, 2), lager.fraga(f -> f.forbund().namn(new Sida(2, 1))));
    }

    /** A question for the associations and one for each of their collections, however many they are. */
    @Test
    void theWholeOfManyTakesAsManyQuestionsAsOfOne() {
        List<ForbundId> idn = new ArrayList<>();
        for (int i = 9; i > 0; i--) {
            Forbund nytt = medId(ForbundId.of(id + "-" + i));
            nytt.anslut(BODEN, LocalDate.of(2014, 1, i), null);
            nytt.bytNamn("Namn " + i, "N" + i, LocalDate.of(2014, 1, 1));
            nytt.utvidgaOmrade(Kommunkod.of("2580"), null, null);
            lager.gor(f -> f.forbund().laggTill(nytt));
            idn.add(nytt.id());
        }
        List<ForbundId> ett = idn.subList(0, 1);

        List<Forbund> alla = lager.fraga(f -> f.forbund().alla(idn));

        assertEquals(idn, alla.stream().map(Forbund::id).toList());
        for (Forbund det : alla) {
            Forbund ensamt = lager.fraga(f -> f.forbund().find(det.id())).orElseThrow();
            assertEquals(ensamt.medlemskap(), det.medlemskap());
            assertEquals(ensamt.omradesdelar(), det.omradesdelar());
            assertEquals(ensamt.tidigareNamn(), det.tidigareNamn());
        }
        assertEquals(5, lager.fragor(f -> f.forbund().alla(ett)));
        assertEquals(5, lager.fragor(f -> f.forbund().alla(idn)));
        assertEquals(5, lager.fragor(f -> f.forbund().lista(new Sida(1, 7))));
        assertEquals(List.of(), lager.fraga(f -> f.forbund().alla(List.of(ForbundId.of("finns-inte")))));
        assertEquals(List.of(), lager.fraga(f -> f.forbund().alla(List.of())));
    }

    @Test
    void whatAListLendsOutIsTheCallersOwnUntilItIsKept() {
        lager.gor(f -> f.forbund().laggTill(medId(id)));
        lager.gor(f -> {
            Forbund det = f.forbund().alla(List.of(id)).get(0);
            det.bytNamn("Namn X", "NX", LocalDate.of(2014, 1, 1));
            assertEquals("Förbundet", f.forbund().find(id).orElseThrow().kortnamn());
            assertEquals("Förbundet", f.forbund().alla(List.of(id)).get(0).kortnamn());
            f.forbund().spara(det);
        });
        assertEquals("NX", hamta().kortnamn());
        assertEquals(1, hamta().tidigareNamn().size());
        assertEquals(2, lager.version("forbund", id));
    }

    private List<ForbundId> sida(Sida sida) {
        return lager.fraga(
                f -> f.forbund().lista(sida).stream().map(Forbund::id).toList());
    }

    private Forbund hamta() {
        return lager.fraga(f -> f.forbund().find(id)).orElseThrow();
    }

    private Forbund medLulea() {
        return medId(id);
    }

    private static Forbund medId(ForbundId id) {
        return Forbund.ny(id, "Samordningsförbundet", "Förbundet", null, null, List.of(LULEA));
    }

    private static String bild(String medlemmar) {
        return """
                namn=Samordningsförbundet
                kortnamn=Förbundet
                tidigareNamn=
                organisationsnummer=
                sate=
                bildat=
                likvidation=
                upplost=
                avslutsbeslut=
                arkivkommun=
                medlemmar=%s
                omrade=
                blivande=""".formatted(medlemmar);
    }
}
