package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.betalar;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.tid.Rakenskapsar;

@Provar({"RAD-OBETALD", "RAD-OVERBETALD", "RAD-LOFTE-ATERTAGET", "RAD-DELTID-SOM-HELTID", "RESURS-TVA-PRISER"})
class FinansieringskontrollTest {

    private static final Finansiar FORBUNDET = Finansiar.forbundet();
    private static final Finansiar UMEA = Finansiar.of(Kandaaskanden.UMEA);
    private static final Finansiar LANDSTINGET = Finansiar.of(Kandaaskanden.LANDSTINGET);
    private static final Finansiar AF = Finansiar.of(Kandaaskanden.AF);
    private static final Finansiar FK = Finansiar.of(Kandaaskanden.FK);

    // Vuxenplattformen, as the board got it.

    @ParameterizedTest
    @CsvSource({"2017, 268800, 75000", "2018, 1107456, 0", "2019, 1123584, 0"})
    void vuxenplattformensObetaldaOchOverbetalda(int ar, long obetalt, long overbetalt) {
        Finansieringssumma summa = Finansieringssumma.of(new Rakenskapsar(ar), Kandaaskanden.vuxenplattform());

        assertEquals(Belopp.kronor(obetalt), summa.obetalt());
        assertEquals(Belopp.kronor(overbetalt), summa.overbetalt());
    }

    @Test
    void vuxenplattformensSummorArDeTryckta() {
        List<Finansieringssumma> summor = Finansieringssumma.of(Kandaaskanden.vuxenplattform());
        List<Map<String, String>> tryckta = Kandaaskanden.csv("umea-vuxenplattform-resurser-summor.csv");

        assertEquals(3, summor.size());
        for (int i = 0; i < 3; i++) {
            Map<String, String> tryckt = tryckta.get(i);
            Finansieringssumma summa = summor.get(i);
            assertEquals(tryckt.get("ar"), summa.ar().toString());
            assertEquals(Belopp.parse(tryckt.get("total_kostnad")), summa.kostnad());
            assertEquals(Belopp.parse(tryckt.get("Samordningsförbundet")), summa.av(FORBUNDET));
            assertEquals(Belopp.parse(tryckt.get("Landstinget")), summa.av(LANDSTINGET));
            assertEquals(Belopp.parse(tryckt.get("Kommunen")), summa.av(UMEA));
            assertEquals(Belopp.parse(tryckt.get("Arbetsförmedlingen")), summa.av(AF));
            assertEquals(Belopp.NOLL, summa.av(FK));
        }
    }

    @Test
    void vuxenplattformensFyndArPrecisDessa() {
        List<String> fynd = Finansieringskontroll.of(Kandaaskanden.vuxenplattform()).stream()
                .map(a -> a.allvar() + " " + a.kod() + " " + a.data())
                .toList();

        assertEquals(
                List.of(
                        "FEL RAD-OBETALD {nr=4, rad=Förrehabilitering: Personlig handläggare, ar=2017, kostnad=134400, betalt=0, differens=-134400}",
                        "FEL RAD-OBETALD {nr=5, rad=Förrehabilitering: Personlig handläggare, ar=2017, kostnad=134400, betalt=0, differens=-134400}",
                        "FEL RAD-OBETALD {nr=4, rad=Förrehabilitering: Personlig handläggare, ar=2018, kostnad=553728, betalt=0, differens=-553728}",
                        "FEL RAD-OBETALD {nr=5, rad=Förrehabilitering: Personlig handläggare, ar=2018, kostnad=553728, betalt=0, differens=-553728}",
                        "FEL RAD-OBETALD {nr=4, rad=Förrehabilitering: Personlig handläggare, ar=2019, kostnad=569856, betalt=0, differens=-569856}",
                        "FEL RAD-OBETALD {nr=5, rad=Förrehabilitering: Personlig handläggare, ar=2019, kostnad=553728, betalt=0, differens=-553728}",
                        "FEL RAD-OVERBETALD {nr=33, rad=Matchning: Kringkostnader, ar=2017, kostnad=25000, betalt=100000, differens=75000}",
                        "FEL RAD-DELTID-SOM-HELTID {nr=31, rad=Matchning: Socialsekreterare, ar=2017, omfattning=50, kostnad=252000, heltid=126000}",
                        "FEL RAD-DELTID-SOM-HELTID {nr=30, rad=Matchning: Socialsekreterare, ar=2018, omfattning=50, kostnad=519120, heltid=519120}",
                        "FEL RAD-DELTID-SOM-HELTID {nr=30, rad=Matchning: Socialsekreterare, ar=2019, omfattning=50, kostnad=534240, heltid=534240}",
                        "VARNING RESURS-TVA-PRISER {resurs=Arbetsmarknadskonsulent, ar=2017, lagst=121800, hogst=126000}",
                        "VARNING RESURS-TVA-PRISER {resurs=Arbetsmarknadskonsulent, ar=2018, lagst=501816, hogst=519120}",
                        "VARNING RESURS-TVA-PRISER {resurs=Personlig handläggare, ar=2019, lagst=553728, hogst=569856}",
                        "VARNING RESURS-TVA-PRISER {resurs=Arbetsmarknadskonsulent, ar=2019, lagst=516432, hogst=534240}"),
                fynd);
    }

    // Steget vidare and the insatser for the young.

    @Test
    void stegetVidareGarIhopUtanFynd() {
        List<Kostnadsrad> rader = Kandaaskanden.stegetVidare();
        Finansieringssumma summa = Finansieringssumma.of(AR_2017, rader);

        assertEquals(Belopp.kronor(3_901_600), summa.kostnad());
        assertEquals(Belopp.kronor(1_973_800), summa.av(FORBUNDET));
        assertEquals(Belopp.kronor(352_800), summa.av(LANDSTINGET));
        assertEquals(Belopp.kronor(768_600), summa.av(UMEA));
        assertEquals(Belopp.kronor(403_200), summa.av(AF));
        assertEquals(Belopp.kronor(403_200), summa.av(FK));
        assertEquals(List.of(), Finansieringskontroll.of(rader));
    }

    @Test
    void tjugoProcentArFemton() {
        List<Kostnadsrad> rader = Kandaaskanden.sammanhallnaInsatser();
        Andelsuppgift tjugo = new Andelsuppgift(AR_2017, Kostnadsslag.PERSONAL, FORBUNDET, new BigDecimal("20"));
        Andelsuppgift.Underlag underlag = tjugo.underlag(rader).orElseThrow();

        assertEquals(Belopp.kronor(394_902), underlag.del());
        assertEquals(Belopp.kronor(2_632_680), underlag.hela());
        assertEquals(new BigDecimal("15.0"), underlag.procent(1));
        assertEquals(
                Belopp.kronor(3_717_216), Finansieringssumma.of(AR_2017, rader).kostnad());
        assertEquals(
                Belopp.kronor(952_902), Finansieringssumma.of(AR_2017, rader).av(FORBUNDET));
        assertEquals(
                Optional.empty(),
                new Andelsuppgift(AR_2018, Kostnadsslag.PERSONAL, FORBUNDET, BigDecimal.TEN).underlag(rader));
    }

    // One row.

    @Test
    void ettAtertagetLofteGorRadenObetald() {
        Finansiering lofte = betalar(AR_2017, "Kommunen", Belopp.kronor(100));
        Kostnadsrad hel = tjanst(1, "Coach", Andel.of(1, 1), 100, List.of(lofte));
        Kostnadsrad utan = tjanst(1, "Coach", Andel.of(1, 1), 100, List.of(lofte.atertagen(LocalDate.of(2016, 12, 1))));

        assertEquals(List.of(), Finansieringskontroll.of(List.of(hel)));
        List<Anmarkning> fynd = Finansieringskontroll.of(List.of(utan));
        assertEquals(List.of("RAD-OBETALD", "RAD-LOFTE-ATERTAGET"), koder(fynd));
        assertEquals(
                "{nr=1, rad=Coach, ar=2017, finansiar=Umeå kommun, belopp=100, dag=2016-12-01}",
                fynd.get(1).data().toString());
        assertThrows(IllegalArgumentException.class, () -> lofte.atertagen(LocalDate.of(2016, 8, 31)));
    }

    @Test
    void enBetalningUtanKostnadArForMycket() {
        Kostnadsrad rad = Kandaaskanden.rad(
                1,
                "",
                Kostnadsslag.LOKAL,
                "Hyra",
                null,
                Map.of(AR_2017, Belopp.kronor(10)),
                List.of(
                        betalar(AR_2017, "Kommunen", Belopp.kronor(10)),
                        betalar(AR_2018, "Kommunen", Belopp.kronor(10))));

        assertEquals(List.of("RAD-OVERBETALD"), koder(Finansieringskontroll.of(List.of(rad))));
        assertEquals(Optional.empty(), rad.kostnad(AR_2018));
        assertEquals(Belopp.kronor(-10), rad.rest(AR_2018));
    }

    @Test
    void paslagetHorTillKostnaden() {
        Kostnadsrad rad = new Kostnadsrad(
                1,
                "",
                Kostnadsslag.PERSONAL,
                "Coach",
                Andel.of(1, 2),
                Andel.of(1, 8),
                new TreeMap<>(Map.of(AR_2017, Belopp.kronor(100))),
                List.of(betalar(AR_2017, "Kommunen", Belopp.kronor(100))));

        assertEquals(Optional.of(Belopp.parse("112.50")), rad.kostnad(AR_2017));
        assertEquals(Belopp.parse("12.50"), rad.rest(AR_2017));
    }

    @ParameterizedTest
    @CsvSource({
        // A fifth of a post in whole kronor may be off by 2,50 kr in full time.
        "1/5, 20000, 100003, ''",
        "1/5, 20000, 100004, RESURS-TVA-PRISER",
        "1/2, 50000, 100001, ''",
        "1/2, 50000, 100002, RESURS-TVA-PRISER",
        "1/2, 99999, 100000, RESURS-TVA-PRISER",
        "1/2, 100000, 100000, RAD-DELTID-SOM-HELTID",
        "1/2, 100001, 100000, RAD-DELTID-SOM-HELTID"
    })
    void enDelAvEnTjanstMotEnHel(String omfattning, long del, long hel, String kod) {
        List<Kostnadsrad> rader = List.of(
                tjanst(1, "Coach", Andel.parse(omfattning), del, null), tjanst(2, "Coach", Andel.of(1, 1), hel, null));

        assertEquals(kod.isEmpty() ? List.of() : List.of(kod), koder(Finansieringskontroll.of(rader)));
    }

    @Test
    void olikaResurserJamforsInte() {
        List<Kostnadsrad> rader = List.of(
                tjanst(1, "Psykolog", Andel.of(1, 2), 504_000, null),
                tjanst(2, "Socionom", Andel.of(1, 1), 403_200, null),
                tjanst(3, "Kurator", null, 1, null));

        assertEquals(List.of(), Finansieringskontroll.of(rader));
    }

    @Test
    void enRadSomIngenForstar() {
        List<Finansiering> ingen = new ArrayList<>();

        assertThrows(IllegalArgumentException.class, () -> tjanst(0, "Coach", null, 1, ingen));
        assertThrows(IllegalArgumentException.class, () -> tjanst(1, " ", null, 1, ingen));
        assertThrows(IllegalArgumentException.class, () -> tjanst(1, "Coach", Andel.of(0, 1), 1, ingen));
        assertThrows(IllegalArgumentException.class, () -> tjanst(1, "Coach", null, -1, ingen));
        assertThrows(IllegalArgumentException.class, () -> betalar(AR_2017, "Kommunen", Belopp.kronor(-1)));
        assertThrows(IllegalArgumentException.class, () -> new Finansiar(Finansiar.Slag.FORBUNDET, Kandaaskanden.UMEA));
        assertThrows(IllegalArgumentException.class, () -> new Finansiar(Finansiar.Slag.ANNAN, Kandaaskanden.UMEA));
    }

    /** A post of 2017, paid in full by the municipality unless payments are given. */
    private static Kostnadsrad tjanst(
            int nr, String resurs, Andel omfattning, long kostnad, List<Finansiering> finansiering) {
        return Kandaaskanden.rad(
                nr,
                "",
                Kostnadsslag.PERSONAL,
                resurs,
                omfattning,
                Map.of(AR_2017, Belopp.kronor(kostnad)),
                finansiering == null ? List.of(betalar(AR_2017, "Kommunen", Belopp.kronor(kostnad))) : finansiering);
    }
}
