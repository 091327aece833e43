package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Huvudbok;
import org.openfinsam.domain.ekonomi.Huvudboksrad;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsskillnad;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;

@ParameterizedClass
@EnumSource(Databas.class)
class HuvudboksimportTest {

    private static final Period HALVARET = Period.halvar(2020, 1);
    private static final Clock KLOCKA = Clock.fixed(Provlager.NU, ZoneOffset.UTC);

    private final Provlager lager;
    private ForbundId forbund;

    HuvudboksimportTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("huvudbok-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    private static byte[] resurs(String namn) {
        try (InputStream in = HuvudboksimportTest.class.getResourceAsStream(namn)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] halvarsfilen() {
        return resurs("/org/openfinsam/persistence/demo/sodra-norrbotten-2020-h1.se");
    }

    private static byte[] fil(List<String> rader) {
        return String.join("\r\n", rader).getBytes(Siefil.PC8);
    }

    private String taEmot(byte[] fil) {
        return taEmot("bok.se", fil);
    }

    private String taEmot(String namn, byte[] fil) {
        return lager.fraga(f -> {
            try {
                return f.huvudboksimport(KLOCKA)
                        .taEmot(forbund, namn, new ByteArrayInputStream(fil))
                        .id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private boolean borja(Clock klocka, String id) {
        return lager.fraga(f -> f.huvudboksimport(klocka).borja(id));
    }

    private String las(byte[] fil) {
        return las("bok.se", fil);
    }

    private String las(String namn, byte[] fil) {
        String id = taEmot(namn, fil);
        assertTrue(borja(KLOCKA, id));
        lager.gor(f -> {
            try {
                f.huvudboksimport(KLOCKA).las(id, lasta -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return id;
    }

    private Huvudboksfil lagrad(String id) {
        return lager.fraga(f -> f.huvudboksfiler().find(id)).orElseThrow();
    }

    private Kontokoppling kopplingen() {
        Kontokoppling alla = Kontokoppling.ny(forbund);
        alla.koppla(new String(
                        resurs("/org/openfinsam/persistence/demo/sodra-norrbotten-kopplingar.tsv"),
                        StandardCharsets.UTF_8)
                .lines()
                .map(Koppling::parse)
                .toList());
        return alla;
    }

    private long verifikationer(String id) {
        return lager.tal("select count(*) from verifikation where fil_id = '" + id + "'");
    }

    /**
     * The published half-year of Södra Norrbotten out of a ledger file of ours: each figure, reckoned on öre and rounded half
     * away from zero by itself, is the published one.
     */
    @Test
    void halvaretUrHuvudbokenArDetPublicerade() throws Exception {
        String id = las(halvarsfilen());
        lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(id));
        lager.gor(f -> f.huvudboksimport(KLOCKA).spara(kopplingen()));

        Huvudbok.Kopplad kopplad = lager.fraga(f -> f.huvudboksimport(KLOCKA).gorRakning(forbund, HALVARET, List.of()))
                .orElseThrow();

        assertEquals(List.of(), kopplad.okopplade());
        Rakning rakning = lager.fraga(f -> f.rakningar().find(forbund, HALVARET, Rakningsslag.RESULTAT))
                .orElseThrow();
        Map<String, Belopp> siffror = new LinkedHashMap<>();
        for (Rakningspost post : rakning.poster()) {
            siffror.put(
                    post.avsnitt() + "/" + post.rad() + " " + post.kolumn(),
                    post.belopp().orElseThrow());
        }
        List<String> rader = new String(
                        resurs("/org/openfinsam/persistence/belopp/sodra-norrbotten-2020-h1-resultat.csv"),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        String[] rubriker = rader.get(0).split(";", -1);
        int jamforda = 0;
        List<String> fel = new ArrayList<>();
        for (String rad : rader.subList(1, rader.size())) {
            String[] falt = rad.split(";", -1);
            for (int i = 2; i < rubriker.length; i++) {
                if (!falt[i].isEmpty()) {
                    Belopp beraknat = siffror.get(falt[0] + "/" + falt[1] + " " + rubriker[i]);
                    String heltal = beraknat == null
                            ? "-"
                            : beraknat.iKronor()
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .toPlainString();
                    jamforda++;
                    if (!heltal.equals(falt[i])) {
                        fel.add(rad + " " + rubriker[i] + ": " + heltal);
                    }
                }
            }
        }
        assertEquals(List.of(), fel);
        assertTrue(jamforda > 130, jamforda + " figures");
        assertEquals(Belopp.parse("524932.50"), siffror.get("total/RÖRELSERESULTAT utfall"));
        assertEquals(Belopp.parse("-1481556.20"), siffror.get("total/SUMMA PROJEKT/INSATSER avvikelse"));
        assertEquals(Belopp.parse("3910.50"), siffror.get("ovrigt/Webbredaktör/Hemsida utfall"));
    }

    @Test
    void filenOchDessHashFinnsKvar() throws IOException, NoSuchAlgorithmException {
        byte[] fil = halvarsfilen();
        String id = las(fil);

        Huvudboksfil lagrad = lagrad(id);
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(fil)), lagrad.sha256());
        assertEquals(fil.length, lagrad.storlek());
        assertEquals(Huvudboksfil.Lage.LAST, lagrad.lage());
        assertEquals(Optional.of(Period.ar(2020)), lagrad.ar());
        assertArrayEquals(fil, lager.fraga(f -> {
            try {
                return f.huvudboksfiler().oppna(id).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        assertEquals(
                List.of("SKAPAD", "ANDRAD", "ANDRAD"),
                lager.handelser(id).stream().map(Provlager.Handelse::handling).toList());
    }

    @Test
    void enNyFilErsatterDenSomGallerForstNarDenGodkanns() {
        String forsta = las(fil(Siefil.HEL));
        lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(forsta));
        List<String> andrade = Siefil.bytt("#TRANS 1930 {} -19.50", "#TRANS 1930 {} -29.50");
        andrade.set(
                andrade.indexOf("#TRANS 5010 {6 \"A1\"} 19.50 20200121 \"Januari\""), "#TRANS 5010 {6 \"A1\"} 29.50");
        String andra = las(fil(andrade));

        assertEquals(2, verifikationer(forsta));
        assertEquals(
                forsta,
                lager.fraga(f -> f.huvudboksfiler().gallande(forbund, HALVARET))
                        .orElseThrow()
                        .id());
        assertEquals(
                Belopp.parse("29.50"),
                lager.fraga(f -> f.huvudboksfiler().summor(andra)).get(new Kontonummer("5010")));

        lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(andra));

        assertEquals(Huvudboksfil.Lage.ERSATT, lagrad(forsta).lage());
        assertEquals(Huvudboksfil.Lage.GALLER, lagrad(andra).lage());
        assertEquals(0, verifikationer(forsta));
        assertEquals(2, verifikationer(andra));
        assertTrue(lager.tal("select count(*) from huvudboksdel where fil_id = '" + forsta + "'") > 0);
        assertThrows(
                IllegalStateException.class,
                () -> lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(forsta)));
    }

    @Test
    void enVerifikationIObalansTasInte() {
        String id = las(fil(Siefil.bytt("#TRANS 1930 {} -19.50", "#TRANS 1930 {} -19.49")));

        assertEquals(1, verifikationer(id));
        assertEquals("1/2", lagrad(id).sammanfattning());
        lager.gor(f -> f.huvudboksimport(KLOCKA).valjBort(id));
        assertEquals(Huvudboksfil.Lage.BORTVALD, lagrad(id).lage());
        assertEquals(0, verifikationer(id));
    }

    /** Accepted, it would put nothing in the place of the year's ledger. */
    @Test
    void enFilDarIngenVerifikationArHelTasInteEmot() {
        String id = las(fil(Siefil.bytt("#TRANS 1930 {} -19.50", "#TRANS 1930 {} -19.49").stream()
                .map(rad -> rad.equals("#TRANS 1930 {} 1000.00") ? "#TRANS 1930 {} 1000.01" : rad)
                .toList()));

        assertEquals(Huvudboksfil.Lage.FEL, lagrad(id).lage());
        assertEquals(Huvudboksimport.SIE_INGEN_HEL, lagrad(id).sammanfattning());
        assertEquals(0, verifikationer(id));
    }

    @Test
    void enFilSomInteArSieSagsOchLamnarInget() {
        String id = las("avsnitt;rad;utfall\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(Huvudboksfil.Lage.FEL, lagrad(id).lage());
        assertEquals("SIE-SAKNAS", lagrad(id).sammanfattning());
        assertEquals(0, verifikationer(id));
    }

    @Test
    void enLasareSomDorLamnarInget() {
        String id = taEmot(halvarsfilen());
        assertTrue(borja(KLOCKA, id));

        assertThrows(
                IllegalStateException.class,
                () -> lager.gor(f -> {
                    try {
                        f.huvudboksimport(KLOCKA).las(id, lasta -> {
                            throw new IllegalStateException("strömmen gick");
                        });
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));

        assertEquals(Huvudboksfil.Lage.LASER, lagrad(id).lage());
        assertEquals(0, verifikationer(id));
        assertFalse(borja(KLOCKA, id), "may still be at it");
        Clock senare = Clock.offset(KLOCKA, Huvudboksfil.TYST.plus(Duration.ofSeconds(1)));
        assertTrue(borja(senare, id), "it is dead, and another takes over");
    }

    @Test
    void framstegetSyns() {
        String id = taEmot(halvarsfilen());

        lager.gor(f -> f.huvudboksfiler().framme(id, 17, Provlager.NU));

        assertEquals(17, lagrad(id).lasta());
    }

    @Test
    void personnummerSparasInteHellerIFilen() {
        String id = las(fil(Siefil.bytt("#VER A 2 20200120 \"Hyra\"", "#VER A 2 20200120 \"Hyra 640823-3234\"")));

        byte[] kvar = lager.fraga(f -> {
            try {
                return f.huvudboksfiler().oppna(id).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertTrue(new String(kvar, Siefil.PC8).contains("#VER A 2 20200120 \"Hyra XXXXXX-XXXX\""));
        assertEquals(1, lagrad(id).maskade());
        assertEquals(
                0, lager.tal("select count(*) from verifikation where fil_id = '" + id + "' and text like '%3234%'"));
    }

    @Test
    void kopplingarnaFinnsKvarOchKanAngras() {
        lager.gor(f -> f.huvudboksimport(KLOCKA).spara(kopplingen()));
        Kontokoppling lagrade = lager.fraga(f -> f.huvudboksimport(KLOCKA).koppling(forbund));
        assertEquals(kopplingen().kopplingar(), lagrade.kopplingar());

        assertTrue(lagrade.taBort(lagrade.kopplingar().get(0)));
        lager.gor(f -> f.huvudboksimport(KLOCKA).spara(lagrade));
        Kontokoppling utan = lager.fraga(f -> f.huvudboksimport(KLOCKA).koppling(forbund));
        assertEquals(kopplingen().kopplingar().size() - 1, utan.kopplingar().size());
        assertTrue(utan.angra());
        assertEquals(kopplingen().kopplingar(), utan.kopplingar());
    }

    @Test
    void ettOkopplatKontoGorIngenRakning() {
        String id = las(halvarsfilen());
        lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(id));
        Kontokoppling utan = kopplingen();
        utan.taBort(utan.kopplingar().get(0));
        lager.gor(f -> f.huvudboksimport(KLOCKA).spara(utan));

        Huvudbok.Kopplad kopplad = lager.fraga(f -> f.huvudboksimport(KLOCKA).gorRakning(forbund, HALVARET, List.of()))
                .orElseThrow();

        assertEquals(
                List.of("3510"),
                kopplad.okopplade().stream().map(rad -> rad.konto().nummer()).toList());
        assertEquals(Optional.empty(), lager.fraga(f -> f.rakningar().find(forbund, HALVARET, Rakningsslag.RESULTAT)));
        assertEquals(
                Optional.empty(), lager.fraga(f -> f.huvudboksimport(KLOCKA).kopplad(forbund, Period.halvar(2021, 1))));
    }

    /** A budget of the whole account beside those of its objects counts once. */
    @Test
    void budgetForHelaKontotOchDessObjektRaknasEnGang() {
        List<String> rader = new ArrayList<>(Siefil.HEL);
        rader.addAll(List.of(
                "#PBUDGET 0 202001 5010 {} 100",
                "#PBUDGET 0 202001 5010 {6 \"A1\"} 60",
                "#PBUDGET 0 202001 5010 {6 \"A2\"} 30",
                "#PBUDGET 0 202008 5010 {} 7"));
        String id = las(fil(rader));

        assertEquals(
                List.of("5010 [6:A1] 19.50 60.00 60.00", "5010 [6:A2] 0.00 30.00 30.00", "5010 [] 0.00 10.00 17.00"),
                lager.fraga(f -> f.huvudboksfiler().huvudbok(id, HALVARET)).rader().stream()
                        .filter(rad -> rad.konto().nummer().equals("5010"))
                        .map(rad -> rad.konto() + " " + rad.objekt() + " " + rad.utfall() + " " + rad.budget() + " "
                                + rad.arsbudget())
                        .sorted()
                        .toList());
    }

    @Test
    void enFilUtanVerifikationerHarPeriodsaldon() {
        List<String> rader = new ArrayList<>(Siefil.HEL.subList(0, Siefil.HEL.indexOf("{") - 1));
        rader.add("#PSALDO 0 202001 5010 {} 12.50");
        rader.add("#PSALDO 0 202007 5010 {} 1");
        String id = las(fil(rader));

        assertEquals(
                Belopp.parse("12.50"),
                lager.fraga(f -> f.huvudboksfiler().huvudbok(id, HALVARET))
                        .rader()
                        .get(0)
                        .utfall());
    }

    /** The year's sums are those of the year, and no half-year is guessed out of them. */
    @Test
    void enFilMedBaraArssummorGallerAret() {
        List<String> rader = new ArrayList<>(Siefil.HEL.subList(0, Siefil.HEL.indexOf("{") - 1));
        rader.removeIf(rad -> rad.startsWith("#PSALDO") || rad.startsWith("#RES"));
        rader.add("#RES 0 5010 1200.50");
        rader.add("#RES -1 5010 7");
        String id = las(fil(rader));
        Period aret = lagrad(id).ar().orElseThrow();

        assertEquals(
                HuvudboksfilRepository.Grund.AR,
                lager.fraga(f -> f.huvudboksfiler().grund(id)));
        assertEquals(
                Map.of(new Kontonummer("5010"), Belopp.parse("1200.50")),
                lager.fraga(f -> f.huvudboksfiler().summor(id)));
        assertEquals(
                List.of("5010 1200.50"),
                lager.fraga(f -> f.huvudboksfiler().huvudbok(id, aret)).rader().stream()
                        .map(rad -> rad.konto() + " " + rad.utfall())
                        .toList());
        assertEquals(
                List.of(),
                lager.fraga(f -> f.huvudboksfiler().huvudbok(id, HALVARET)).rader());
    }

    @Test
    void enTabellBlirHuvudbokSomEnSiefil() {
        String id = las("transaktioner.csv", """
                Huvudbok 2020
                Konto;Kontonamn;Datum;Ver;Projekt;Belopp;Text
                5010;Lokalhyra;2020-01-20;A 2;A1;19,50;Hyra 640823-3234
                1930;Bank;2020-01-20;A 2;;-19,50;
                5010;Lokalhyra;2020-02-20;A 3;A1;20;
                1930;Bank;2020-02-20;A 3;;-19;
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(Huvudboksfil.Lage.LAST, lagrad(id).lage());
        assertEquals("1/2", lagrad(id).sammanfattning());
        assertEquals(1, lagrad(id).maskade());
        assertEquals(Optional.of(Period.ar(2020)), lagrad(id).ar());
        assertEquals(1, verifikationer(id));
        lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(id));
        assertEquals(
                List.of("1930 Bank [] -19.50", "5010 Lokalhyra [6:A1] 19.50"),
                lager.fraga(f -> f.huvudboksfiler().huvudbok(id, HALVARET)).rader().stream()
                        .map(r -> r.konto() + " " + r.namn() + " " + r.objekt() + " " + r.utfall())
                        .toList());
        assertEquals(
                0, lager.tal("select count(*) from verifikation where fil_id = '" + id + "' and text like '%3234%'"));
    }

    @Test
    void enBokSparasSomDessForstaBlad() throws IOException {
        byte[] bok = Arbetsbok.av(
                List.of("Konto", "Datum", "Verifikationsnr", "Debet", "Kredit"),
                List.of(5010, LocalDate.of(2020, 1, 20), 7, 3910.5, ""),
                List.of(1930, "", "", "", 3910.5));
        String id = las("huvudbok.xlsx", bok);

        assertEquals("1/1", lagrad(id).sammanfattning());
        assertEquals(bok.length, lagrad(id).storlek());
        assertEquals(
                Belopp.parse("3910.50"),
                lager.fraga(f -> f.huvudboksfiler().summor(id)).get(new Kontonummer("5010")));
        assertThrows(
                UncheckedIOException.class,
                () -> taEmot("huvudbok.xlsx", "ingen bok".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void enTabellUtanRubrikerSagerVilkaSomSaknas() {
        String id = las("bok.csv", "konto;namn;belopp\n5010;Hyra;1\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(Huvudboksfil.Lage.FEL, lagrad(id).lage());
        assertEquals("LISTA-RUBRIK datum, verifikation", lagrad(id).sammanfattning());
        assertEquals(
                Huvudboksimport.LISTA_AR,
                lagrad(las("bok.csv", "konto;datum;ver;belopp\n5010;i går;1;1\n".getBytes(StandardCharsets.UTF_8)))
                        .sammanfattning());
    }

    /** What is kept is replaced only by what somebody has seen. */
    @Test
    void ettHalvarSomFinnsErsattsForstNarSkillnadernaArSedda() {
        String id = las(halvarsfilen());
        lager.gor(f -> f.huvudboksimport(KLOCKA).godkann(id));
        lager.gor(f -> f.huvudboksimport(KLOCKA).spara(kopplingen()));
        Rakningspost gammal = Rakningspost.of("bidrag", "Region", "utfall", Belopp.kronor(1));
        lager.gor(f -> f.rakningar().laggTill(Rakning.ny(forbund, HALVARET, Rakningsslag.RESULTAT, List.of(gammal))));

        lager.fraga(f -> f.huvudboksimport(KLOCKA).gorRakning(forbund, HALVARET, List.of()));
        assertEquals(List.of(gammal), lagradRakning().poster());

        List<Rakningsskillnad> skillnader =
                lager.fraga(f -> f.huvudboksimport(KLOCKA).skillnader(forbund, HALVARET));
        assertTrue(skillnader.size() > 130, skillnader.size() + " figures");
        lager.fraga(f -> f.huvudboksimport(KLOCKA).gorRakning(forbund, HALVARET, skillnader));

        assertTrue(lagradRakning().poster().size() > 130);
        assertEquals(List.of(), lager.fraga(f -> f.huvudboksimport(KLOCKA).skillnader(forbund, HALVARET)));
    }

    private Rakning lagradRakning() {
        return lager.fraga(f -> f.rakningar().find(forbund, HALVARET, Rakningsslag.RESULTAT))
                .orElseThrow();
    }

    @Test
    void sammaFilEnGangTillArSammaFil() {
        String id = las(fil(Siefil.HEL));

        assertEquals(id, taEmot(fil(Siefil.HEL)));
        lager.gor(f -> f.huvudboksimport(KLOCKA).valjBort(id));
        assertFalse(id.equals(taEmot(fil(Siefil.HEL))), "turned down, it may come anew");
    }

    /** The months together are the half-year, outcome and budget alike; the year's budget stands in each of them. */
    @Test
    void manaderForSigArHalvaretTillsammans() {
        List<String> rader = new ArrayList<>(Siefil.HEL);
        rader.addAll(List.of("#PBUDGET 0 202001 5010 {} 100", "#PBUDGET 0 202008 5010 {} 7"));
        String id = las(fil(rader));
        List<Huvudbok> manader = lager.fraga(f -> f.huvudboksfiler().manader(id, new Rakenskapsar(2020)));

        assertEquals(12, manader.size());
        assertEquals(
                Period.of(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)),
                manader.get(1).period());
        assertEquals(
                lager.fraga(f -> f.huvudboksfiler().summor(id)).get(new Kontonummer("5010")),
                Belopp.summa(manader.stream()
                        .flatMap(bok -> bok.rader().stream())
                        .filter(rad -> rad.konto().nummer().equals("5010"))
                        .map(Huvudboksrad::utfall)
                        .toList()));
        for (Huvudbok bok : manader) {
            assertEquals(
                    Belopp.kronor(107),
                    Belopp.summa(bok.rader().stream()
                            .filter(rad -> rad.konto().nummer().equals("5010"))
                            .map(Huvudboksrad::arsbudget)
                            .toList()));
        }
    }

    @Test
    void manaderAvPeriodsaldon() {
        List<String> rader = new ArrayList<>(Siefil.HEL.subList(0, Siefil.HEL.indexOf("{") - 1));
        rader.add("#PSALDO 0 202001 5010 {} 12.50");
        rader.add("#PSALDO 0 202007 5010 {} 1");
        String id = las(fil(rader));
        List<Huvudbok> manader = lager.fraga(f -> f.huvudboksfiler().manader(id, new Rakenskapsar(2020)));

        assertEquals(Belopp.parse("12.50"), manader.get(0).rader().get(0).utfall());
        assertEquals(Belopp.kronor(1), manader.get(6).rader().get(0).utfall());
        assertEquals(List.of(), manader.get(1).rader());
    }
}
