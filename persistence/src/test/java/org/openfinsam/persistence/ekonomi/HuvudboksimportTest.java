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
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
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
        return lager.fraga(f -> {
            try {
                return f.huvudboksimport(KLOCKA)
                        .taEmot(forbund, "bok.se", new ByteArrayInputStream(fil))
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
        String id = taEmot(fil);
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

        Huvudbok.Kopplad kopplad = lager.fraga(f -> f.huvudboksimport(KLOCKA).gorRakning(forbund, HALVARET))
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

        Huvudbok.Kopplad kopplad = lager.fraga(f -> f.huvudboksimport(KLOCKA).gorRakning(forbund, HALVARET))
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
}
