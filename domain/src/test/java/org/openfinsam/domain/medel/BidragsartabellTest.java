package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openfinsam.domain.medel.Intaktsslag.MEDLEMSBIDRAG;
import static org.openfinsam.domain.medel.Kandaar.AF;
import static org.openfinsam.domain.medel.Kandaar.BESLUT;
import static org.openfinsam.domain.medel.Kandaar.FK;
import static org.openfinsam.domain.medel.Kandaar.kommun;
import static org.openfinsam.domain.medel.Tabellutskrift.huvud;
import static org.openfinsam.domain.medel.Tabellutskrift.utskrift;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

class BidragsartabellTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final LocalDate JANUARI = LocalDate.of(2020, 1, 31);

    @Test
    void begartBeslutatBetaltOchVemSomBeslutat() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.poster()
                .forEach(post -> ar.beslutat(
                        post.givare(),
                        post.begart().orElseThrow(),
                        new BeslutRef(post.givare().namn(), LocalDate.of(2019, 11, 25), null)));
        ar.beslutat(kommun("2581", "Piteå"), Belopp.kronor(395_000), BESLUT);
        ar.inbetalt(MEDLEMSBIDRAG, FK, JANUARI, Belopp.kronor(625_000));
        ar.inbetalt(MEDLEMSBIDRAG, AF, JANUARI, Belopp.kronor(1_250_000));
        ar.inbetalt(MEDLEMSBIDRAG, kommun("2580", "Luleå"), JANUARI, Belopp.kronor(800_000));

        Tabell tabell = Bidragsartabell.av(ar, SVENSKA);

        assertEquals("Begärt | Beslutat | Betalt | Kvar att betala | Beslut", huvud(tabell));
        assertEquals("""
                forsakringskassan | Försäkringskassan | 1 250 000 | 1 250 000 | 625 000 | 625 000 | Försäkringskassan 2019-11-25
                arbetsformedlingen | Arbetsförmedlingen | 1 250 000 | 1 250 000 | 1 250 000 | 0 | Försäkringskassan 2019-11-25
                regioner | Norrbotten | 1 250 000 | 1 250 000 | 0 | 1 250 000 | Norrbotten 2019-11-25
                kommuner | Kommunerna tillsammans | 1 250 000 | 1 245 000 | 800 000 | 445 000 | –
                kommuner/Luleå | Luleå | 775 000 | 775 000 | 800 000 | −25 000 | Luleå 2019-11-25
                kommuner/Piteå | Piteå | 400 000 | 395 000 | 0 | 395 000 | Kommunfullmäktige 2016-11-28 § 214
                kommuner/Älvsbyn | Älvsbyn | 75 000 | 75 000 | 0 | 75 000 | Älvsbyn 2019-11-25
                SUMMA | Summa | 5 000 000 | 4 995 000 | 2 675 000 | 2 320 000 | –""", utskrift(tabell));
        assertEquals("Årets medel 2020", tabell.rubrik());
        assertEquals(
                List.of(
                        "Kvar att betala = beslutat − betalt.",
                        "Varje belopp är för sig avrundat till närmaste hela krona, en halv krona bort från noll."),
                tabell.fotnoter());
    }

    @Test
    void denSomInteBeslutatArIngenNolla() {
        Bidragsar ar = Kandaar.umea2017();
        ar.beslutat(FK, Belopp.kronor(6_216_000), null);
        ar.betalas(Betalningsplan.of(Betalningstakt.KVARTAL));

        assertEquals(
                """
                forsakringskassan | Försäkringskassan (staten) | 6 216 000 | 6 216 000 | 0 | 6 216 000 | –
                regioner | Västerbotten | 3 108 000 | – | 0 | – | –
                kommuner | Kommunerna tillsammans | 3 108 000 | – | 0 | – | –""", utskrift(Bidragsartabell.av(ar, SVENSKA)).lines().limit(3).collect(Collectors.joining("\n")));
    }

    @Test
    void andraIntakterSummerasForSigOchNaturaInteAlls() {
        Bidragsar ar = Bidragsar.nytt(ForbundId.of("umearegionen"), new Rakenskapsar(2016));
        ar.beslutat(FK, Kandaar.tkr(6_215), null);
        ar.beslutat(Givare.utomstaende("Stiftelsen"), Kandaar.tkr(5), null);
        ar.taUpp(Intaktspost.of(Intaktsslag.EXTRA_TILLDELNING, FK).beslutad(Kandaar.tkr(500), BESLUT));
        ar.taUpp(Intaktspost.of(Intaktsslag.ANSTALLNINGSBIDRAG, AF)
                .begard(Kandaar.tkr(66))
                .beslutad(Kandaar.tkr(66), null));
        ar.taUpp(Intaktspost.of(MEDLEMSBIDRAG, kommun("2480", "Umeå")).iNatura().beslutad(Kandaar.tkr(40), null));
        ar.inbetalt(Intaktsslag.EXTRA_TILLDELNING, FK, JANUARI, Kandaar.tkr(500));

        Tabell tabell = Bidragsartabell.av(ar, Locale.ENGLISH);

        assertEquals("""
                forsakringskassan | Försäkringskassan (the state) | – | 6 215 000 | 0 | 6 215 000 | –
                utomstaende/Stiftelsen | Stiftelsen | – | 5 000 | 0 | 5 000 | –
                SUMMA | Sum | – | 6 220 000 | 0 | 6 220 000 | –
                andra/EXTRA_TILLDELNING Försäkringskassan | Extra allocation, Försäkringskassan | – | 500 000 | 500 000 | 0 | Kommunfullmäktige 2016-11-28 § 214
                andra/ANSTALLNINGSBIDRAG Arbetsförmedlingen | Employment subsidy, Arbetsförmedlingen | 66 000 | 66 000 | 0 | 66 000 | –
                andra/SUMMA | Sum of other income | – | 566 000 | 500 000 | 66 000 | –
                TOTALT | The year's money | – | 6 786 000 | 500 000 | 6 286 000 | –
                natura/MEDLEMSBIDRAG Umeå | Member contribution, Umeå | – | 40 000 | – | – | –""", utskrift(tabell, Locale.ENGLISH));
        assertEquals("Other income", tabell.rubrikFor("andra"));
        assertEquals("In kind, no contribution", tabell.rubrikFor("natura"));
    }

    @Test
    void detIngenFoljerArIngenNolla() {
        Bidragsar ar = Kandaar.umea2017();
        ar.beslutat(FK, Belopp.kronor(6_216_000), null);

        Tabell tabell = Bidragsartabell.av(ar, SVENSKA);

        assertEquals(
                "forsakringskassan | Försäkringskassan (staten) | 6 216 000 | 6 216 000 | – | – | –",
                utskrift(tabell).lines().findFirst().orElseThrow());
        assertEquals(
                "Betalningar följs inte: ingen betalningsplan och ingen inbetalning är noterad.",
                tabell.fotnoter().get(0));
    }

    @Test
    void ettTomtArHarIngaRader() {
        Bidragsar ar = Bidragsar.nytt(ForbundId.of("umearegionen"), new Rakenskapsar(2016));

        assertEquals(List.of(), Bidragsartabell.av(ar, SVENSKA).rader());
    }
}
