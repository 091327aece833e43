package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosfacit;
import org.openfinsam.domain.ekonomi.Prognosintervall;
import org.openfinsam.domain.ekonomi.Prognosmetod;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosplats;
import org.openfinsam.domain.ekonomi.Prognosrad;
import org.openfinsam.domain.ekonomi.Prognosspann;
import org.openfinsam.domain.ekonomi.Prognosutfall;
import org.openfinsam.domain.ekonomi.Utfallsrad;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class PrognosRepositoryTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final LocalDate JULI = LocalDate.of(2020, 7, 10);
    private static final LocalDate EFTER = LocalDate.of(2021, 2, 1);
    private static final Prognosplats BIDRAG = Prognosplats.av("bidrag", "Staten");
    private static final Prognosplats LON = Prognosplats.av("personal", "Lön");

    private final Provlager lager;
    private ForbundId forbund;

    PrognosRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("prognos-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void radernaOchSpannetKommerTillbaka() {
        Prognosomgang omgang = omgang(1, 60);
        lager.gor(f -> f.prognoser().laggTill(omgang));
        Prognosomgang lagrad = hamta(1);

        assertEquals(omgang.rader(), lagrad.rader());
        assertEquals(omgang.kapitalspann(), lagrad.kapitalspann());
        assertEquals(omgang.egetKapital(), lagrad.egetKapital());
        assertEquals(PrognosRepository.utgava(omgang), PrognosRepository.utgava(lagrad));
        assertEquals(Optional.empty(), lager.fraga(f -> f.prognoser().find(forbund, AR, 2)));
    }

    /** What a row rests on and how the rows stood before are kept, so that somebody else may take the edit back. */
    @Test
    void raderSomVilarPaBeslutOchSomDeStodForut() {
        Prognosomgang omgang = omgang(1, 60);
        List<Prognosrad> fore = omgang.rader();
        BeslutRef beslut = BeslutRef.of("Styrelsen", JULI, "75");
        omgang.skriv(Prognosrad.av(LON, Prognosmetod.ATAGANDEN, Belopp.kronor(70), null, null, JULI, "Ekonom")
                .medBeslut(List.of(beslut, BeslutRef.of("Styrelsen", EFTER))));
        lager.gor(f -> f.prognoser().laggTill(omgang));

        Prognosomgang lagrad = hamta(1);
        assertEquals(omgang.rader(), lagrad.rader());
        assertEquals(beslut, lagrad.rad("personal/Lön").orElseThrow().beslut().get(0));
        lagrad.angra();
        lager.gor(f -> f.prognoser().spara(lagrad));
        assertEquals(fore, hamta(1).rader());
        Prognosomgang igen = hamta(1);
        igen.angra();
        assertEquals(omgang.rader(), igen.rader());
    }

    @Test
    void denSenasteFaststalldaOchInteArbetet() {
        assertEquals(Optional.empty(), lager.fraga(f -> f.prognoser().senasteFaststallda(forbund, AR)));
        Prognosomgang forsta = omgang(1, 60);
        assertEquals(List.of(), forsta.faststall(JULI, "Ekonom"));
        Prognosomgang andra = forsta.rattelse(2, Kommentarstext.of("Fel konto"), JULI, "Ekonom");
        andra.skriv(Prognosrad.av(LON, Prognosmetod.TAKT, Belopp.kronor(50), null, null, JULI, "Ekonom"));
        lager.gor(f -> {
            f.prognoser().laggTill(forsta);
            f.prognoser().laggTill(andra);
        });

        assertEquals(
                Optional.of(new PrognosRepository.Faststalld(
                        1, 6, JULI, Map.of("bidrag/Staten", Belopp.kronor(100), "personal/Lön", Belopp.kronor(60)))),
                lager.fraga(f -> f.prognoser().senasteFaststallda(forbund, AR)));
        Prognosomgang arbetet = hamta(2);
        arbetet.faststall(JULI, "Ekonom");
        lager.gor(f -> f.prognoser().spara(arbetet));
        assertEquals(
                Optional.of(Belopp.kronor(50)),
                lager.fraga(f -> f.prognoser().senasteFaststallda(forbund, AR))
                        .map(ett -> ett.rader().get("personal/Lön")));
    }

    @Test
    void listanNyastForstSidaForSida() {
        Prognosomgang forsta = omgang(1, 60);
        forsta.faststall(JULI, "Ekonom");
        lager.gor(f -> {
            f.prognoser().laggTill(forsta);
            f.prognoser().laggTill(forsta.nasta(2, Prognosintervall.MANAD, 7, JULI, "Ekonom"));
        });

        assertEquals(
                List.of(2),
                lager.fraga(f -> f.prognoser().lista(forbund, new Sida(1, 1))).stream()
                        .map(Prognosomgang::nummer)
                        .toList());
        long antal = lager.fraga(f -> f.prognoser().antal(forbund));
        assertEquals(2, antal);
        assertEquals(List.of(AR), lager.fraga(f -> f.prognoser().aren(forbund)));
        assertEquals(2, lager.fraga(f -> f.prognoser().lista(forbund, AR)).size());
    }

    @Test
    void utfalletTraffarOmgangarna() {
        Prognosomgang omgang = omgang(1, 60);
        omgang.faststall(JULI, "Ekonom");
        Prognosutfall utfall = Prognosutfall.nytt(forbund, AR);
        utfall.skriv(Utfallsrad.av("personal/Lön", Belopp.kronor(55), Kommentarstext.of("Bokslut"), EFTER, "Ekonom"));
        lager.gor(f -> f.prognoser().laggTill(omgang));
        assertEquals(List.of(), lager.fraga(f -> f.prognoser().medUtfall(forbund)));
        lager.gor(f -> f.prognosutfall().laggTill(utfall));

        Prognosfacit facit = lager.fraga(f -> Prognosfacit.av(
                f.prognoser().medUtfall(forbund), f.prognosutfall().lista(forbund)));
        assertEquals(
                List.of(Belopp.kronor(-5)),
                facit.missar().stream().map(miss -> miss.traff().miss()).toList());
        Prognosutfall lagrat =
                lager.fraga(f -> f.prognosutfall().find(forbund, AR)).orElseThrow();
        assertEquals(utfall.rader(), lagrat.rader());
        assertEquals(PrognosutfallRepository.utgava(utfall), PrognosutfallRepository.utgava(lagrat));
        lagrat.taBort("personal/Lön");
        lager.gor(f -> f.prognosutfall().spara(lagrat));
        assertEquals(
                List.of(),
                lager.fraga(f -> f.prognosutfall().find(forbund, AR))
                        .orElseThrow()
                        .rader());
    }

    @Test
    void avTvaSomSkriverNekasDenAndra() {
        lager.gor(f -> f.prognoser().laggTill(omgang(1, 60)));
        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.prognoser().laggTill(omgang(1, 60))));

        Prognosomgang mitt = hamta(1);
        Prognosomgang ditt = hamta(1);
        mitt.taBort("personal/Lön");
        ditt.oppnarMed(null);
        lager.gor(f -> f.prognoser().spara(mitt));
        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.prognoser().spara(ditt)));
        assertEquals(
                List.of("SKAPAD", "ANDRAD"),
                lager.handelser(mitt.id()).stream()
                        .map(Provlager.Handelse::handling)
                        .toList());
    }

    private Prognosomgang hamta(int nummer) {
        return lager.fraga(f -> f.prognoser().find(forbund, AR, nummer)).orElseThrow();
    }

    private Prognosomgang omgang(int nummer, long lon) {
        Prognosomgang omgang = Prognosomgang.ny(
                forbund, AR, nummer, Prognosintervall.KVARTAL, 6, List.of(BIDRAG, LON), JULI, "Ekonom");
        omgang.oppnarMed(Belopp.kronor(1));
        omgang.skriv(Prognosrad.av(BIDRAG, Prognosmetod.ATAGANDEN, Belopp.kronor(100), null, null, JULI, "Ekonom"));
        omgang.skriv(Prognosrad.av(
                LON,
                Prognosmetod.HAND,
                Belopp.kronor(lon),
                Prognosspann.forHand(Belopp.kronor(lon - 10), Belopp.kronor(lon + 10)),
                Kommentarstext.of("Vakans"),
                JULI,
                "Ekonom"));
        omgang.kapitalspann(Prognosspann.forHand(Belopp.kronor(-1), Belopp.kronor(99)));
        return omgang;
    }
}
