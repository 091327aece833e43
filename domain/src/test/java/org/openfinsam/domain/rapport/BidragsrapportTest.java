package org.openfinsam.domain.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Intaktsslag;
import org.openfinsam.domain.medel.Kandaar;
import org.openfinsam.domain.tid.Rakenskapsar;

class BidragsrapportTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final LocalDate NYAR = LocalDate.of(2014, 1, 1);
    private static final Forbund SKELLEFTEA = Forbund.ny(
            new ForbundId("skelleftea"), "Samordningsförbundet Skellefteå", "Skellefteå", null, null, List.of());
    private static final Bidragsar AR_2013 = Kandaar.skelleftea(2013, 2_900, 1_450, 1_450);

    // Skellefteå 2014, as its plan states it

    @Test
    void statens2976Av6028TkrAr4937ProcentOchDetSaknas38() {
        assertEquals(
                "Statens del är 2 976 tkr av 6 028 tkr, alltså 49,37 %. Hälften är 3 014 tkr: det saknas 38 tkr.",
                ingress(skelleftea2014(SVENSKA).andelar()));
        assertEquals(
                "The state's part is 2 976 tkr of 6 028 tkr, which is 49.37%. Half is 3 014 tkr: 38 tkr is missing.",
                ingress(skelleftea2014(Locale.UK).andelar()));
    }

    @Test
    void avOkningens228GavStaten76OchDeAndra152() {
        assertEquals(
                "Bidragen ökar med 228 tkr från 5 800 tkr till 6 028 tkr. "
                        + "Av ökningen ger staten 76 tkr och de andra 152 tkr.",
                ingress(skelleftea2014(SVENSKA).forandring().orElseThrow()));
    }

    @Test
    void ingetAnnatArFel() {
        assertEquals(
                List.of("FEL FL5-HALFTEN Lag (2003:1210) 5 § {differens=-38000}"),
                skelleftea2014(SVENSKA).anmarkningar().stream()
                        .filter(anmarkning -> anmarkning.allvar() == Allvar.FEL)
                        .map(Anmarkning::toString)
                        .toList());
    }

    @Test
    void varjeSiffraArEnCell() {
        Bidragsrapport rapport = skelleftea2014(SVENSKA);

        for (Rapportdel del : rapport.delar()) {
            for (Lopandetext.Del bit : del.ingress().map(Lopandetext::delar).orElse(List.of())) {
                if (bit instanceof Lopandetext.Siffra siffra) {
                    assertEquals(del.tabell().nyckel(), siffra.kalla().tabell());
                    assertEquals(
                            Cell.Tal.class,
                            del.tabell()
                                    .rad(
                                            siffra.kalla().avsnitt(),
                                            siffra.kalla().rad())
                                    .orElseThrow()
                                    .cell(siffra.kalla().kolumn())
                                    .getClass());
                }
            }
        }
        assertEquals(
                List.of("andelar", "arsjamforelse", "bidragsar"),
                rapport.delar().stream().map(del -> del.tabell().nyckel()).toList());
    }

    @Test
    void andelarnaMotLagens() {
        Tabell tabell = skelleftea2014(SVENSKA).andelar().tabell();

        assertEquals("""
                forsakringskassan 2976000 49.37 3014000 -38000
                regioner 1526000 25.32 1507000 19000
                kommuner 1526000 25.32 1507000 19000
                SUMMA 6028000 100.00 6028000 0""", utskrift(tabell));
        assertEquals("Parternas andelar 2014", tabell.rubrik());
    }

    @Test
    void titelOchFraga() {
        Bidragsrapport rapport = skelleftea2014(SVENSKA);

        assertEquals("Bidrag 2014", rapport.titel());
        assertEquals("Delas bidragen som lagen säger?", rapport.fraga());
        assertEquals(SKELLEFTEA, rapport.forbund());
        assertEquals(new Rakenskapsar(2014), rapport.ar());
    }

    @Test
    void detBetaldaSags() {
        Bidragsar ar = Kandaar.skelleftea(2014, 2_976, 1_526, 1_526);
        ar.inbetalt(
                Intaktsslag.MEDLEMSBIDRAG, Givare.of(Part.KOMMUN, "2482", "Skellefteå"), NYAR, Belopp.kronor(763_000));

        assertEquals(
                "Av beslutade 6 028 tkr är 763 tkr betalt. Kvar att betala är 5 265 tkr.",
                ingress(rapport(ar, Optional.empty()).medlemmarna()));
    }

    // Other years

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000 | 1500 | 1500 | Statens del är 3 000 tkr av 6 000 tkr, alltså hälften.",
                "3010 | 1500 | 1500 | Statens del är 3 010 tkr av 6 010 tkr, alltså 50,08 %. Hälften är 3 005 tkr: det är 5 tkr för mycket.",
                "0    | 0    | 0    | Statens del är 0 tkr av 0 tkr, alltså hälften.",
            })
    void svaretOmAndelarna(int staten, int regionen, int kommunen, String svar) {
        assertEquals(
                svar,
                ingress(rapport(Kandaar.skelleftea(2014, staten, regionen, kommunen), Optional.empty())
                        .andelar()));
    }

    @Test
    void avrundningArIngetFel() {
        Bidragsar ar = Kandaar.skelleftea(2014, 0, 0, 0);
        ar.beslutat(Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan"), Belopp.kronor(3), null);
        ar.beslutat(Givare.of(Part.REGION, "24", "Västerbotten"), Belopp.kronor(1), null);
        ar.beslutat(Givare.of(Part.KOMMUN, "2482", "Skellefteå"), Belopp.kronor(1), null);

        assertEquals(
                "Statens del är 3 kr av 5 kr, hälften så när som på en avrundning, 0,50 kr.",
                ingress(rapport(ar, Optional.empty()).andelar()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2800 | 1400 | 1400 | Bidragen minskar med 200 tkr från 5 800 tkr till 5 600 tkr. Statens del ändras med −100 tkr och de andras med −100 tkr.",
                "3100 | 1400 | 1400 | Bidragen ökar med 100 tkr från 5 800 tkr till 5 900 tkr. Statens del ändras med 200 tkr och de andras med −100 tkr.",
                "2900 | 1450 | 1450 | Bidragen är oförändrade, 5 800 tkr. Statens del ändras med 0 tkr och de andras med 0 tkr.",
            })
    void svaretOmForandringen(int staten, int regionen, int kommunen, String svar) {
        assertEquals(
                svar,
                ingress(rapport(Kandaar.skelleftea(2014, staten, regionen, kommunen), Optional.of(AR_2013))
                        .forandring()
                        .orElseThrow()));
    }

    @Test
    void utanBeloppInget() {
        Bidragsar ar = Bidragsar.nytt(SKELLEFTEA.id(), new Rakenskapsar(2014));
        Bidragsrapport rapport = rapport(ar, Optional.empty());

        assertEquals(Optional.empty(), rapport.andelar().ingress());
        assertEquals(List.of(), rapport.andelar().tabell().rader());
        assertEquals(Optional.empty(), rapport.medlemmarna().ingress());
        assertEquals(Optional.empty(), rapport.forandring());
    }

    @Test
    void ettAnnatForbundsPengarNekas() {
        Bidragsar annat = Bidragsar.nytt(ForbundId.of("umearegionen"), new Rakenskapsar(2014));
        Optional<Bidragsar> somFore = Optional.of(annat);
        List<Medlem> medlemmar = List.of();

        assertThrows(IllegalArgumentException.class, () -> rapport(annat, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Bidragsrapport.av(SKELLEFTEA, medlemmar, AR_2013, somFore, NYAR, SVENSKA));
    }

    private static Bidragsrapport skelleftea2014(Locale sprak) {
        return Bidragsrapport.av(
                SKELLEFTEA,
                Kandaar.skellefteasMedlemmar(),
                Kandaar.skelleftea(2014, 2_976, 1_526, 1_526),
                Optional.of(AR_2013),
                NYAR,
                sprak);
    }

    private static Bidragsrapport rapport(Bidragsar ar, Optional<Bidragsar> fore) {
        return Bidragsrapport.av(SKELLEFTEA, Kandaar.skellefteasMedlemmar(), ar, fore, NYAR, SVENSKA);
    }

    private static String ingress(Rapportdel del) {
        return del.ingress().orElseThrow().toString().replace('\u00a0', ' ');
    }

    private static String utskrift(Tabell tabell) {
        return tabell.rader().stream()
                .map(rad -> rad.nyckel()
                        + tabell.kolumner().stream()
                                .map(kolumn -> " "
                                        + rad.tal(kolumn.nyckel()).orElseThrow().toPlainString())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
