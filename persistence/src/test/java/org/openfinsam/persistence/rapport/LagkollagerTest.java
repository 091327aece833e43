package org.openfinsam.persistence.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.FyndmotivId;
import org.openfinsam.domain.rapport.Fyndrad;
import org.openfinsam.domain.rapport.Motivutgava;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class LagkollagerTest {

    private static final LocalDate MAN = LocalDate.of(2020, 3, 2);
    private static final Kommentarstext TEXT = Kommentarstext.of("Kommunen betalar i april.\nDet är överenskommet.");
    private static final Kommentarstext ANNAN = Kommentarstext.of("Kommunen betalar i maj.");
    private static final Fynd PITEA = obetalt("Piteå", 100);

    private final Provlager lager;
    private ForbundId forbund;

    LagkollagerTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = nytt();
    }

    private ForbundId nytt() {
        ForbundId id = ForbundId.of("lagkoll-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(id, "Förbundet", "F", null, null, List.of())));
        return id;
    }

    // Motives.

    @Test
    void aMotiveComesBackWithEveryEdition() {
        lager.gor(f -> f.motiv().laggTill(Fyndmotiv.nytt(forbund, PITEA, TEXT, "Förbundschef", MAN)));
        andra(m -> m.skriv(obetalt("Piteå", 200), ANNAN, "Ordförande", MAN.plusDays(1)));
        andra(m -> m.taBort("Förbundschef", MAN.plusDays(2)));

        Fyndmotiv lagrat = lagrat();
        assertEquals(forbund, lagrat.forbund());
        assertEquals(PITEA.nyckel(), lagrat.nyckel());
        assertTrue(lagrat.arBorttaget());
        assertEquals(
                List.of(
                        "SKRIVET 2020-03-02 Förbundschef",
                        "SKRIVET 2020-03-03 Ordförande",
                        "BORTTAGET 2020-03-04 Förbundschef"),
                lagrat.utgavor().stream().map(Motivutgava::toString).toList());
        assertEquals(TEXT, lagrat.utgavor().get(0).text());
        assertEquals(PITEA.uppgifter(), lagrat.utgavor().get(0).uppgifter());
        assertEquals(obetalt("Piteå", 200).uppgifter(), lagrat.utgavor().get(2).uppgifter());
        assertEquals(
                List.of("SKAPAD", "ANDRAD", "ANDRAD"),
                lager.handelser(lagrat.id()).stream()
                        .map(Provlager.Handelse::handling)
                        .toList());
    }

    /** EclipseLink takes two equal elements for one. */
    @Test
    void removedAndBroughtBackAllDayLong() {
        lager.gor(f -> f.motiv().laggTill(Fyndmotiv.nytt(forbund, PITEA, TEXT, "F", MAN)));
        for (int i = 0; i < 3; i++) {
            andra(m -> m.taBort("F", MAN));
            andra(m -> m.aterstall("F", MAN));
        }

        assertEquals(7, lagrat().utgava());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                lagrat().utgavor().stream().map(Motivutgava::nr).toList());
    }

    @Test
    void twoEditorsDoNotWriteOverEachOther() {
        lager.gor(f -> f.motiv().laggTill(Fyndmotiv.nytt(forbund, PITEA, TEXT, "Förbundschef", MAN)));
        Fyndmotiv inaktuellt = lagrat();
        andra(m -> m.taBort("Ordförande", MAN));
        inaktuellt.skriv(PITEA, ANNAN, "Förbundschef", MAN);

        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.motiv().spara(inaktuellt)));
        assertThrows(
                Versionskonflikt.class,
                () -> lager.gor(f -> f.motiv().laggTill(Fyndmotiv.nytt(forbund, PITEA, ANNAN, "F", MAN))));
        assertTrue(lagrat().arBorttaget());
    }

    @Test
    void motivesAreTheAssociationsOwn() {
        ForbundId annat = nytt();
        lager.gor(f -> {
            f.motiv().laggTill(Fyndmotiv.nytt(forbund, obetalt("Älvsbyn", 1), TEXT, "F", MAN));
            f.motiv().laggTill(Fyndmotiv.nytt(forbund, PITEA, TEXT, "F", MAN));
            f.motiv().laggTill(Fyndmotiv.nytt(annat, PITEA, ANNAN, "F", MAN));
        });

        assertEquals(2, lager.fraga(f -> f.motiv().lista(forbund)).size());
        assertEquals(
                List.of(ANNAN),
                lager.fraga(f -> f.motiv().lista(annat)).stream()
                        .map(m -> m.gallande().orElseThrow().text())
                        .toList());
    }

    // History.

    @Test
    void whatIsFoundGoesAndComesBackDayByDay() {
        skriv(MAN, PITEA, obetalt("Luleå", 1));
        skriv(MAN.plusDays(1), obetalt("Piteå", 200));
        skriv(MAN.plusDays(3), obetalt("Piteå", 200), obetalt("Luleå", 1));

        assertEquals(
                List.of(
                        rad(obetalt("Luleå", 1), 3, 3, null),
                        rad(obetalt("Piteå", 200), 0, 3, null),
                        rad(obetalt("Luleå", 1), 0, 0, 1)),
                historik(forbund, Sida.FORSTA));
        assertEquals(3L, (long) lager.fraga(f -> f.historik().antal(forbund)));
        assertEquals(Optional.of(MAN), lager.fraga(f -> f.historik().sedan(forbund)));
    }

    @Test
    void theSameCheckTwiceIsOne() {
        skriv(MAN, PITEA);
        skriv(MAN);
        skriv(MAN, PITEA);
        skriv(MAN, PITEA);

        assertEquals(List.of(rad(PITEA, 0, 0, null)), historik(forbund, Sida.FORSTA));
    }

    @Test
    void aPageIsAskedForInSqlAndHoldsNobodyElsesRows() {
        ForbundId annat = nytt();
        skriv(
                MAN,
                IntStream.range(0, 7).mapToObj(i -> obetalt("Medlem " + i, 1)).toArray(Fynd[]::new));

        assertEquals(3, historik(forbund, new Sida(1, 3)).size());
        assertEquals(
                List.of("FL5-FORFALLET 2020 medlem=Medlem 6"),
                historik(forbund, new Sida(3, 3)).stream()
                        .map(r -> r.nyckel().toString())
                        .toList());
        assertEquals(List.of(), historik(annat, Sida.FORSTA));
        assertEquals(0L, (long) lager.fraga(f -> f.historik().antal(annat)));
        assertFalse(lager.fraga(f -> f.historik().sedan(annat)).isPresent());
    }

    /** Somebody waits for a page while it is written. */
    @Test
    void manyFindingsAreWrittenInOneBatch() {
        Fynd[] manga =
                IntStream.range(0, 30).mapToObj(i -> obetalt("Medlem " + i, 1)).toArray(Fynd[]::new);

        assertEquals(1, fragorAttSkriva(MAN, manga));
        assertEquals(1, fragorAttSkriva(MAN.plusDays(1), manga));
        assertEquals(1, fragorAttSkriva(MAN.plusDays(2), PITEA));

        assertEquals(
                30L,
                lager.tal("select count(*) from fyndhistorik where borta is not null and forbund_id = '" + forbund
                        + "'"));
        assertEquals(rad(PITEA, 2, 2, null), historik(forbund, Sida.FORSTA).get(0));
        assertEquals(31L, (long) lager.fraga(f -> f.historik().antal(forbund)));
    }

    private int fragorAttSkriva(LocalDate dag, Fynd... fynd) {
        return lager.fragor(f -> {
            f.historik().skriv(forbund, List.of(fynd), dag);
            return true;
        });
    }

    @Test
    void historyIsNoRowOfTheAuditLog() {
        long fore = lager.tal("select coalesce(max(id), 0) from revision");
        skriv(MAN, PITEA);

        assertEquals(fore, lager.tal("select coalesce(max(id), 0) from revision"));
    }

    private void skriv(LocalDate dag, Fynd... fynd) {
        lager.gor(f -> f.historik().skriv(forbund, List.of(fynd), dag));
    }

    private List<Fyndrad> historik(ForbundId id, Sida sida) {
        return lager.fraga(f -> f.historik().lista(id, sida));
    }

    private static Fyndrad rad(Fynd fynd, int forst, int senast, Integer borta) {
        return new Fyndrad(
                fynd.nyckel(),
                fynd.anmarkning().allvar(),
                fynd.uppgifter(),
                MAN.plusDays(forst),
                MAN.plusDays(senast),
                borta == null ? null : MAN.plusDays(borta));
    }

    private Fyndmotiv lagrat() {
        return lager.fraga(f -> f.motiv().find(FyndmotivId.av(forbund, PITEA.nyckel())))
                .orElseThrow();
    }

    private void andra(Consumer<Fyndmotiv> andring) {
        Fyndmotiv lagrat = lagrat();
        andring.accept(lagrat);
        lager.gor(f -> f.motiv().spara(lagrat));
    }

    private static Fynd obetalt(String medlem, long kronor) {
        return new Fynd(
                new Rakenskapsar(2020),
                Regelverk.samlat().regler().stream()
                        .filter(r -> r.kod().equals("FL5-FORFALLET"))
                        .findFirst()
                        .orElseThrow()
                        .anmarkning(Map.of(
                                "medlem", new Uppgift.Ord(medlem),
                                "forfallet", new Uppgift.Pengar(Belopp.kronor(kronor)),
                                "betalt", new Uppgift.Pengar(Belopp.NOLL),
                                "differens", new Uppgift.Pengar(Belopp.kronor(-kronor)))));
    }
}
