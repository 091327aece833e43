package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AF;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.FK;
import static org.openfinsam.domain.insats.Kandaaskanden.SISTA_DAG;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.askar;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Rost;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.lag.Provar;

@Provar({
    "BEREDNING-REKOMMENDATION-SAKNAS",
    "BEREDNING-MOTIV-SAKNAS",
    "BEREDNING-PUNKT-ANSVARIG",
    "BEREDNING-OVER-ASKAT",
    "BEREDNING-MOT-VOTERINGEN",
    "BEREDNING-POANG-SAKNAS",
    "BEREDNING-YTTRANDE-SAKNAS"
})
class BeredningTest {

    private static final Askandeinnehall INNEHALL = askar("NAFS", Map.of(AR_2017, Belopp.kronor(340)));

    @Test
    void enFardigBeredningHarIngetAttRatta() {
        assertEquals(List.of(), granska(fardig()));
    }

    @Test
    void enNyBeredningSaknarAllt() {
        assertEquals(
                List.of(
                        "BEREDNING-REKOMMENDATION-SAKNAS",
                        "BEREDNING-POANG-SAKNAS",
                        "BEREDNING-POANG-SAKNAS",
                        "BEREDNING-YTTRANDE-SAKNAS",
                        "BEREDNING-YTTRANDE-SAKNAS"),
                granska(Beredning.tilldelad(AskandeId.ny(), "Processledare", SISTA_DAG)));
    }

    @Test
    void rekommendationenHarMotivOchVarjeUppdragEnAnsvarigOchEnDag() {
        Rekommendationspunkt utred = punkt(2, Rekommendationsslag.UTRED, 0, null, SISTA_DAG);
        Rekommendationspunkt lyft = punkt(3, Rekommendationsslag.LYFTS, 0, "Förbundschef", null);
        Rekommendationspunkt klar = punkt(4, Rekommendationsslag.UTRED, 0, "Förbundschef", SISTA_DAG);

        assertEquals(
                List.of("BEREDNING-MOTIV-SAKNAS", "BEREDNING-PUNKT-ANSVARIG", "BEREDNING-PUNKT-ANSVARIG"),
                granska(fardig().medRekommendation(new Rekommendation(
                        List.of(punkt(1, Rekommendationsslag.BIFALL, 340, null, null), utred, lyft, klar), " "))));
    }

    @Test
    void merAnAskat() {
        assertEquals(List.of("BEREDNING-OVER-ASKAT"), granska(fardig().medRekommendation(bifall(341))));
        assertEquals(List.of(), granska(fardig().medRekommendation(bifall(339))));
    }

    @Test
    void poangenVagsOchSaknasTillsAllaArSatta() {
        Beredning fardig = fardig();

        assertEquals(Optional.of(3 * 4 + 2 * 1), fardig.vagdPoang(utlysning().prioriteringar()));
        assertEquals(
                Optional.empty(),
                fardig.medPoang(new TreeMap<>(Map.of(1, 5)))
                        .vagdPoang(utlysning().prioriteringar()));
        assertThrows(IllegalArgumentException.class, () -> fardig.medPoang(new TreeMap<>(Map.of(1, 6))));
        assertThrows(IllegalArgumentException.class, () -> fardig.medPoang(new TreeMap<>(Map.of(1, -1))));
    }

    // Votes. Umeåregionen 2016-11-18: the agreement against ill-health.

    @Test
    void umeasVoteringArTvaMotEnMot() {
        Rostrakning votering = umeasVotering();

        assertEquals(List.of("Försäkringskassan"), votering.vilka(Rostval.FOR));
        assertEquals(List.of("Umeå kommun", "Arbetsförmedlingen"), votering.vilka(Rostval.MOT));
        assertEquals(
                List.of("Västerbottens läns landsting", "Vännäs", "Nordmaling", "Vindeln", "Robertsfors"),
                votering.vilka(Rostval.FRANVARANDE));
        assertEquals(List.of("Förbundschefen"), votering.utanRostratt());
        assertEquals(Rostrakning.Utfall.MOT, votering.utfall());
    }

    @Test
    void detSomSagsUtanRostrattRaknasInte() {
        Rostrakning lika = new Rostrakning(List.of(
                new Rost("FK", Rostval.FOR, true),
                new Rost("AF", Rostval.MOT, true),
                new Rost("Chefen", Rostval.FOR, false)));

        assertEquals(Rostrakning.Utfall.LIKA, lika.utfall());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Rostrakning(List.of(new Rost("FK", Rostval.FOR, true), new Rost("FK", Rostval.MOT, true))));
        assertThrows(IllegalArgumentException.class, () -> new Rost(" ", Rostval.FOR, true));
    }

    @Test
    void rekommendationenFoljerVoteringen() {
        Beredning bifall = fardig().medVotering(umeasVotering());

        assertEquals(List.of("BEREDNING-MOT-VOTERINGEN"), granska(bifall));
        assertEquals(
                List.of(),
                granska(bifall.medRekommendation(
                        new Rekommendation(List.of(punkt(1, Rekommendationsslag.AVSLAG, 0, null, null)), "Motiv"))));
    }

    @Test
    void punkternaArNumrerade() {
        assertThrows(IllegalArgumentException.class, () -> new Rekommendation(List.of(), "Motiv"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Rekommendation(List.of(punkt(2, Rekommendationsslag.BIFALL, 1, null, null)), "Motiv"));
        assertThrows(IllegalArgumentException.class, () -> punkt(0, Rekommendationsslag.BIFALL, 1, null, null));
        assertThrows(IllegalArgumentException.class, () -> punkt(1, Rekommendationsslag.BIFALL, -1, null, null));
    }

    static Rostrakning umeasVotering() {
        return new Rostrakning(List.of(
                new Rost("Försäkringskassan", Rostval.FOR, true),
                new Rost("Umeå kommun", Rostval.MOT, true),
                new Rost("Arbetsförmedlingen", Rostval.MOT, true),
                new Rost("Förbundschefen", Rostval.FOR, false),
                new Rost("Västerbottens läns landsting", Rostval.FRANVARANDE, true),
                new Rost("Vännäs", Rostval.FRANVARANDE, true),
                new Rost("Nordmaling", Rostval.FRANVARANDE, true),
                new Rost("Vindeln", Rostval.FRANVARANDE, true),
                new Rost("Robertsfors", Rostval.FRANVARANDE, true)));
    }

    private static Beredning fardig() {
        return Beredning.tilldelad(AskandeId.ny(), "Processledare", SISTA_DAG)
                .medYttranden(List.of(
                        new Yttrande(UMEA, SISTA_DAG, "Ja"),
                        new Yttrande(AF, SISTA_DAG, "Ja"),
                        new Yttrande(FK, SISTA_DAG, "Ja")))
                .medAterfragor(List.of(new Aterfraga(SISTA_DAG, "Varför?", null)))
                .medPoang(new TreeMap<>(Map.of(1, 4, 2, 1)))
                .medRekommendation(bifall(340));
    }

    private static Rekommendation bifall(long kronor) {
        return new Rekommendation(List.of(punkt(1, Rekommendationsslag.BIFALL, kronor, null, null)), "Goda resultat.");
    }

    private static Rekommendationspunkt punkt(
            int nr, Rekommendationsslag slag, long kronor, String ansvarig, LocalDate klart) {
        return new Rekommendationspunkt(
                nr,
                slag,
                "Punkt " + nr,
                kronor == 0 ? new TreeMap<>() : new TreeMap<>(Map.of(AR_2017, Belopp.kronor(kronor))),
                ansvarig,
                klart);
    }

    private static List<String> granska(Beredning beredning) {
        assertEquals(
                beredning.rekommendation() == null
                        ? Belopp.NOLL
                        : beredning.rekommendation().tillstyrkt(AR_2018),
                Belopp.NOLL);
        return koder(beredning.granska(INNEHALL, utlysning()));
    }
}
