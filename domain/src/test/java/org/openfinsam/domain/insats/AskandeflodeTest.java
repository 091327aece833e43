package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.MEDLEMMAR;
import static org.openfinsam.domain.insats.Kandaaskanden.SISTA_DAG;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.UTLYST;
import static org.openfinsam.domain.insats.Kandaaskanden.askar;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.lag.Provar;

@Provar({"ASKANDE-LOFTE-ATERTAGET", "ASKANDE-OVER-TAK", "BILAGA-INNEHALL", "RAD-LOFTE-ATERTAGET"})
class AskandeflodeTest {

    private static final Map<org.openfinsam.domain.tid.Rakenskapsar, Belopp> TRETTIO =
            Map.of(AR_2017, Belopp.kronor(30));

    // Taken back and withdrawn.

    @Test
    void detSomLamnatsInTasTillbakaSaLangeUtlysningenArOppen() {
        Askande askande = inlamnat();

        assertEquals(List.of("ASKANDE-UTLYSNING-STANGD"), koder(askande.aterta(utlysning(), SISTA_DAG.plusDays(1))));
        assertEquals(Askandelage.INLAMNAT, askande.lage());
        assertEquals(List.of(), askande.aterta(utlysning(), SISTA_DAG));
        assertEquals(Askandelage.UTKAST, askande.lage());
        assertEquals(1, askande.inlamningar().size(), "what was handed in stays");
        assertEquals(List.of(), askande.aterta(utlysning(), SISTA_DAG.plusDays(1)), "a draft is one already");
    }

    @Test
    void ettTillbakadraganGorsOgjort() {
        Askande utkast = Askande.nytt(utlysning(), UMEA, hel());
        assertThrows(IllegalStateException.class, utkast::angraTillbakadraget);
        utkast.draTillbaka();
        utkast.angraTillbakadraget();
        assertEquals(Askandelage.UTKAST, utkast.lage());

        Askande askande = inlamnat();
        askande.draTillbaka();
        askande.angraTillbakadraget();
        assertEquals(Askandelage.INLAMNAT, askande.lage());

        askande.atersand();
        askande.spara(hel().medNamn("Annat"), utlysning());
        askande.draTillbaka();
        askande.angraTillbakadraget();
        assertEquals(Askandelage.ATERSANT, askande.lage(), "changed since it was handed in");
    }

    // A promise withdrawn after it was handed in.

    @Test
    void ettAtertagetLofteAndrarDetSomGallerMenInteDetSomLamnadesIn() {
        Askande askande = inlamnat();

        assertFalse(askande.aterkallaLofte(1, AR_2018, Finansiar.forbundet(), SISTA_DAG));
        assertFalse(askande.aterkallaLofte(1, AR_2017, Finansiar.esf(), SISTA_DAG));
        assertTrue(askande.aterkallaLofte(1, AR_2017, Finansiar.forbundet(), SISTA_DAG));
        assertFalse(askande.aterkallaLofte(1, AR_2017, Finansiar.forbundet(), SISTA_DAG), "once");
        assertEquals(
                List.of("RAD-OBETALD", "RAD-LOFTE-ATERTAGET"),
                koder(Finansieringskontroll.of(askande.innehall().rader())));
        assertEquals(
                List.of(),
                koder(Finansieringskontroll.of(
                        askande.inlamningar().get(0).innehall().rader())));
    }

    @Test
    void lagkollSagerVilketLofte() {
        assertEquals(
                "Steget vidare, rad 1 Coach: Umeå kommun har 2017-02-01 tagit tillbaka löftet om 30 kr för 2017. Hitta en"
                        + " annan som betalar, eller ta upp äskandet till ny beredning.",
                new Atertagetlofte(
                                "Steget vidare",
                                "1 Coach",
                                AR_2017,
                                "Umeå kommun",
                                Belopp.kronor(30),
                                LocalDate.of(2017, 2, 1))
                        .anmarkning()
                        .text(Locale.forLanguageTag("sv"))
                        .replace('\u00a0', ' '));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Atertagetlofte(" ", "1", AR_2017, "ESF", Belopp.NOLL, SISTA_DAG));
    }

    // Next year's application begins as this year's.

    @Test
    void fjolaretsInnehallFlyttasUtanLoften() {
        Askandeinnehall nytt = hel().flyttad(1);

        assertEquals(new TreeMap<>(Map.of(AR_2018, Belopp.kronor(30))), nytt.askat());
        assertEquals(List.of(AR_2018), List.copyOf(nytt.kostnadsar()));
        assertTrue(nytt.finansieringsar().isEmpty(), "nobody has promised anything yet");
        assertEquals(hel().svar(), nytt.svar());
        assertEquals(LocalDate.of(2018, 12, 31), nytt.period().till());
    }

    // The call.

    @Test
    void enUtlysningSomInteArPubliceradArInteOppen() {
        Utlysning u = new Utlysning(
                utlysning().id(),
                utlysning().forbund(),
                AR_2017,
                UTLYST,
                SISTA_DAG,
                List.of(),
                List.of(),
                null,
                null,
                "");

        assertFalse(u.arOppen(SISTA_DAG));
        assertTrue(u.publicerad(UTLYST).arOppen(SISTA_DAG));
        assertEquals(UTLYST, u.publicerad(UTLYST).publicerad(SISTA_DAG).publicerad(), "once");
        assertFalse(utlysning().arPublicerad(UTLYST.minusDays(1)));
        assertFalse(utlysning().stangd(UTLYST).arOppen(SISTA_DAG));
        assertThrows(IllegalArgumentException.class, () -> utlysning().stangd(UTLYST.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"30, ''", "31, ''", "29, ASKANDE-OVER-TAK"})
    void merAnUtlysningenMedgerAnmarks(long tak, String kod) {
        Utlysning u = new Utlysning(
                utlysning().id(),
                utlysning().forbund(),
                AR_2017,
                UTLYST,
                SISTA_DAG,
                Fraga.standard(),
                List.of(),
                UTLYST,
                Belopp.kronor(tak),
                "");

        assertEquals(
                kod.isEmpty() ? List.of() : List.of(kod),
                koder(Askandekontroll.of(hel(), u, MEDLEMMAR, LokalaRegler.utanOrdning(), SISTA_DAG)));
    }

    @Test
    void ettTakArMerAnNoll() {
        Utlysning u = utlysning();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Utlysning(
                        u.id(),
                        u.forbund(),
                        u.ar(),
                        u.oppnar(),
                        u.stanger(),
                        List.of(),
                        List.of(),
                        null,
                        Belopp.NOLL,
                        ""));
    }

    // Files.

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, %PDF-1.7, ''",
        "plan.pdf, ZIP, BILAGA-INNEHALL",
        "plan.docx, ZIP, ''",
        "plan.txt, hej, ''",
        "plan.csv, a;b, ''",
        "plan.png, hej, BILAGA-INNEHALL",
        "plan.txt, a\u0000b, BILAGA-INNEHALL",
        "plan.exe, MZ, BILAGA-SLAG"
    })
    void enFilArDetSomDessBytesSager(String namn, String borjan, String kod) {
        byte[] innehall = borjan.replace("ZIP", "PK\u0003\u0004").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                kod.isEmpty() ? List.of() : List.of(kod),
                koder(new Bilaga(namn, innehall.length, null).granska(Filslag.av(innehall))));
    }

    @Test
    void bilderKannsIgenOchTomtArIngenting() {
        assertEquals(Optional.of(Filslag.PNG), Filslag.av(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        assertEquals(Optional.of(Filslag.JPEG), Filslag.av(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}));
        assertEquals(Optional.empty(), Filslag.av(new byte[0]));
        assertEquals("image/png", Filslag.PNG.medietyp());
        assertThrows(IllegalArgumentException.class, () -> new Bilaga("plan.pdf", 1, null, "ABC"));
    }

    @Test
    void nagonSagerNagot() {
        assertThrows(
                IllegalArgumentException.class, () -> new Askandekommentar(Kommentarstext.of("Ja"), " ", SISTA_DAG));
    }

    private static Askande inlamnat() {
        Askande askande = Askande.nytt(utlysning(), UMEA, hel());
        assertEquals(List.of(), askande.lamnaIn(utlysning(), MEDLEMMAR, LokalaRegler.utanOrdning(), SISTA_DAG));
        return askande;
    }

    private static Askandeinnehall hel() {
        return askar("Steget vidare", TRETTIO);
    }
}
