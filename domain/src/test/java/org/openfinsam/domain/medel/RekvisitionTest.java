package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.medel.Kandaar.FK;
import static org.openfinsam.domain.medel.Kandaar.kommun;
import static org.openfinsam.domain.medel.Kandaar.nyckel;
import static org.openfinsam.domain.medel.Kandaar.tkr;
import static org.openfinsam.domain.medel.Tabellutskrift.huvud;
import static org.openfinsam.domain.medel.Tabellutskrift.utskrift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;

class RekvisitionTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void umeasAndraDelAvFyra() {
        Rekvisition rekvisition = umeaBeslutar(Belopp.kronor(2_589_000)).get(0);
        Tabell tabell = rekvisition.tabell(SVENSKA);

        assertEquals("""
                arsbidrag | Beslutat bidrag 2017 | 2 589 000
                tidigare | Rekvirerat tidigare | 647 250
                denna | Att betala senast 2017-05-02 | 647 250
                aterstar | Återstår att rekvirera | 1 294 500""", utskrift(tabell));
        assertEquals("Rekvisition 2017, del 2 av 4: Umeå", tabell.rubrik());
        assertEquals("rekvisition-2017-2480-2", tabell.nyckel());
        assertEquals(
                List.of(
                        "Betala 647 250 kr senast 2017-05-02.",
                        "Delbetalning 2 av 4 avser 2017-04-01 – 2017-06-30.",
                        "Bidraget är beslutat: Kommunfullmäktige 2016-11-28 § 214.",
                        "Ange referens 2017-2480-2."),
                noter(tabell));
        assertEquals("""
                avsnitt;rad;belopp
                ;arsbidrag;2589000
                ;tidigare;647250
                ;denna;647250
                ;aterstar;1294500
                """, Tabellcsv.skriv(tabell));
    }

    @Test
    void detSomSkaBetalasSagsPaOretIText() {
        Tabell tabell = umeaBeslutar(Belopp.parse("1.50")).get(0).tabell(Locale.ENGLISH);

        assertEquals("Pay 0.38 SEK by 2017-05-02.", noter(tabell).get(0));
    }

    @Test
    void baraDetBeslutadeRekvireras() {
        Bidragsar ar = Kandaar.umea2017();
        assertEquals(List.of(), Rekvisition.av(ar, 1), "without a plan");
        ar.betalas(Betalningsplan.of(Betalningstakt.HALVAR));
        assertEquals(List.of(), Rekvisition.av(ar, 1), "without a decision");

        ar.beslutat(kommun("2480", "Umeå"), tkr(2_589), null);

        assertEquals(
                List.of("2017-2480-1"),
                Rekvisition.av(ar, 1).stream().map(Rekvisition::referens).toList());
        assertEquals(
                "Bidraget är beslutat: beslutet är inte angivet.",
                noter(Rekvisition.av(ar, 1).get(0).tabell(SVENSKA)).get(2));
        assertThrows(IllegalArgumentException.class, () -> Rekvisition.av(ar, 3));
        assertThrows(IllegalArgumentException.class, () -> Rekvisition.av(ar, 0));
    }

    @Test
    void varjeRekvisitionHarSinEgenReferens() {
        Bidragsar ar = Kandaar.allaBeslutar(Kandaar.begart(
                "stockholm-gotland",
                2020,
                tkr(4_000),
                Avrundning.KRONA,
                nyckel(Slag.PROCENT, "01 Stockholm 60", "0980 Gotland 40"),
                nyckel(Slag.PROCENT, "0980 Gotland 50", "0192 Nynäshamn 50")));
        ar.visaStatenDelad(new BigDecimal("50"));
        ar.beslutat(Givare.of(Part.KOMMUN, null, "Haninge"), tkr(1), null);
        ar.betalas(Betalningsplan.of(Betalningstakt.HELAR));

        assertEquals(
                List.of(
                        "2020-FK-1",
                        "2020-AF-1",
                        "2020-R01-1",
                        "2020-R0980-1",
                        "2020-0980-1",
                        "2020-0192-1",
                        "2020-Haninge-1"),
                Rekvisition.av(ar, 1).stream().map(Rekvisition::referens).toList());
    }

    @Test
    void helaArsPlan() {
        Bidragsar ar = Kandaar.sodraNorrbotten2020();
        ar.beslutat(FK, Belopp.kronor(2_500_000), null);
        ar.beslutat(kommun("2580", "Luleå"), Belopp.kronor(775_001), null);
        ar.beslutat(kommun("2560", "Älvsbyn"), Belopp.kronor(75_000), null);
        ar.betalas(Betalningsplan.of(Betalningstakt.HALVAR));

        Tabell tabell = Rekvisition.plan(ar, SVENSKA);

        assertEquals("2020-01-31 | 2020-07-31 | Hela året", huvud(tabell));
        assertEquals("""
                forsakringskassan | Försäkringskassan | 625 000 | 625 000 | 1 250 000
                arbetsformedlingen | Arbetsförmedlingen | 625 000 | 625 000 | 1 250 000
                kommuner | Kommunerna tillsammans | 425 001 | 425 000 | 850 001
                kommuner/Luleå | Luleå | 387 501 | 387 500 | 775 001
                kommuner/Älvsbyn | Älvsbyn | 37 500 | 37 500 | 75 000
                SUMMA | Summa | 1 675 001 | 1 675 000 | 3 350 001""", utskrift(tabell));
        assertEquals("Delbetalningar 2020", tabell.rubrik());
    }

    @Test
    void utanBeslutIngenPlan() {
        Tabell tabell = Rekvisition.plan(Kandaar.umea2017(), SVENSKA);

        assertEquals(List.of(), tabell.rader());
        assertEquals("Hela året", huvud(tabell));
    }

    private static List<Rekvisition> umeaBeslutar(Belopp belopp) {
        Bidragsar ar = Kandaar.umea2017();
        ar.beslutat(kommun("2480", "Umeå"), belopp, Kandaar.BESLUT);
        ar.betalas(Betalningsplan.of(Betalningstakt.KVARTAL));
        return Rekvisition.av(ar, 2);
    }

    private static List<String> noter(Tabell tabell) {
        return tabell.fotnoter().stream().map(not -> not.replace('\u00a0', ' ')).toList();
    }

    @Test
    void theRequisitionsOfOneInstalmentAreOneTable() {
        Bidragsar ar = Kandaar.allaBeslutar(Kandaar.sodraNorrbotten2020());
        ar.betalas(Betalningsplan.of(Betalningstakt.HALVAR));
        Tabell lista = Rekvisition.lista(ar, 2, Locale.forLanguageTag("sv"));

        assertEquals(7, lista.rader().size());
        assertEquals("2020-2580-2", lista.rader().get(3).rad());
        assertEquals(
                0, lista.rader().get(6).tal(Rekvisition.BELOPP).orElseThrow().compareTo(new BigDecimal(2_500_000)));
        assertEquals(
                List.of(),
                Rekvisition.lista(Kandaar.sodraNorrbotten2020(), 1, Locale.ENGLISH)
                        .rader());
    }
}
