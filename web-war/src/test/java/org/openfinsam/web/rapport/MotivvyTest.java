package org.openfinsam.web.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.Fyndnyckel;
import org.openfinsam.domain.rapport.Fyndrad;
import org.openfinsam.domain.rapport.Fynduppgifter;
import org.openfinsam.domain.tid.Rakenskapsar;

class MotivvyTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Locale ENGELSKA = Locale.ENGLISH;
    private static final LocalDate MARS = LocalDate.of(2020, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 2);

    @Test
    void withoutAMotiveNothingIsSaid() {
        Motivvy vy = Motivvy.av(Optional.empty(), obetalt(100), SVENSKA);

        assertFalse(vy.finns());
        assertFalse(vy.galler());
        assertEquals(List.of(), vy.tidigare());
    }

    @Test
    void aMotiveSaysWhoAndWhen() {
        Motivvy vy = Motivvy.av(Optional.of(motiv()), obetalt(100), SVENSKA);

        assertTrue(vy.galler());
        assertEquals("Betalas i april.", vy.text());
        assertEquals("Skrivet 2020-03-02, Förbundschef", vy.om());
        assertEquals("", vy.da());
        assertEquals(List.of(), vy.tidigare());
    }

    @Test
    void whenTheFiguresAreOthersItSaysWhatStoodThere() {
        Motivvy vy = Motivvy.av(Optional.of(motiv()), obetalt(200), SVENSKA);

        assertTrue(vy.finns());
        assertFalse(vy.galler());
        assertTrue(
                vanliga(vy.da())
                        .startsWith("Skrivet när det stod: ”Piteå har betalat 0 kr av 100 kr som har förfallit."),
                vy::da);
        assertTrue(Motivvy.av(Optional.of(motiv()), obetalt(200), ENGELSKA)
                .da()
                .startsWith("Written when it said: “Piteå has paid"));
    }

    @Test
    void everyOtherEditionIsToldTheLatestFirst() {
        Fyndmotiv motiv = motiv();
        motiv.skriv(obetalt(100), Kommentarstext.of("Betalas i maj."), "Ordförande", APRIL);
        motiv.taBort("Förbundschef", APRIL);

        Motivvy borta = Motivvy.av(Optional.of(motiv), obetalt(100), SVENSKA);
        motiv.aterstall("Förbundschef", APRIL);
        Motivvy tillbaka = Motivvy.av(Optional.of(motiv), obetalt(100), SVENSKA);

        assertFalse(borta.finns());
        assertEquals(
                List.of(
                        new Motivvy.Tidigare("Borttaget 2020-04-02, Förbundschef", ""),
                        new Motivvy.Tidigare("Skrivet 2020-04-02, Ordförande", "Betalas i maj."),
                        new Motivvy.Tidigare("Skrivet 2020-03-02, Förbundschef", "Betalas i april.")),
                borta.tidigare());
        assertEquals("Betalas i maj.", tillbaka.text());
        assertEquals("Skrivet 2020-04-02, Ordförande", tillbaka.om());
        assertEquals(
                List.of("Tillbakalagt", "Borttaget", "Skrivet"),
                tillbaka.tidigare().stream()
                        .map(t -> t.om().replaceAll(" .*", ""))
                        .toList());
    }

    @Test
    void aRowOfTheHistoryTellsWhatAndWhen() {
        Fynd fynd = obetalt(100);
        Historikrad kvar = Historikrad.av(
                new Fyndrad(fynd.nyckel(), Allvar.VARNING, fynd.uppgifter(), MARS, APRIL, null), SVENSKA);
        Historikrad borta = Historikrad.av(
                new Fyndrad(fynd.nyckel(), Allvar.VARNING, fynd.uppgifter(), MARS, MARS, APRIL), ENGELSKA);

        assertTrue(vanliga(kvar.fynd().text()).startsWith("Piteå har betalat 0 kr av 100 kr"));
        assertEquals("FL 5 §", kvar.fynd().lagrum());
        assertEquals("Medel 2020", kvar.om());
        assertEquals("Sågs först 2020-03-02. Finns kvar, senast sedd 2020-04-02.", kvar.nar());
        assertEquals("Money 2020", borta.om());
        assertTrue(borta.nar().startsWith("First seen ") && borta.nar().contains("Gone "), borta::nar);
    }

    @Test
    void whatNoRuleTellsAnyMoreIsShownByItsKey() {
        Historikrad rad = Historikrad.av(
                new Fyndrad(
                        Fyndnyckel.parse("FL99-BORTA - medlem=Piteå"),
                        Allvar.FEL,
                        new Fynduppgifter("medlem=O:Piteå"),
                        MARS,
                        MARS,
                        null),
                SVENSKA);

        assertEquals("FL99-BORTA - medlem=Piteå", rad.fynd().text());
        assertEquals("", rad.fynd().lagrum());
        assertEquals("Förbundet", rad.om());
    }

    /** With common spaces, where the amounts have ones that do not break. */
    private static String vanliga(String text) {
        return text.replaceAll("\\h", " ");
    }

    private static Fyndmotiv motiv() {
        return Fyndmotiv.nytt(
                ForbundId.of("skelleftea"), obetalt(100), Kommentarstext.of("Betalas i april."), "Förbundschef", MARS);
    }

    private static Fynd obetalt(long kronor) {
        return new Fynd(
                new Rakenskapsar(2020),
                Regelverk.samlat().regler().stream()
                        .filter(r -> r.kod().equals("FL5-FORFALLET"))
                        .findFirst()
                        .orElseThrow()
                        .anmarkning(Map.of(
                                "medlem", new Uppgift.Ord("Piteå"),
                                "forfallet", new Uppgift.Pengar(Belopp.kronor(kronor)),
                                "betalt", new Uppgift.Pengar(Belopp.NOLL),
                                "differens", new Uppgift.Pengar(Belopp.kronor(-kronor)))));
    }
}
