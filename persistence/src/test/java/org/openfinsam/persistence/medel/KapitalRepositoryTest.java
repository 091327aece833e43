package org.openfinsam.persistence.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Modellversion;
import org.openfinsam.domain.medel.Modellversioner;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.medel.Trappsteg;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Versionskonflikt;

/** What is kept beside the year of contributions: capital, ladder, the state's model, populations. */
@ParameterizedClass
@EnumSource(Databas.class)
class KapitalRepositoryTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final EgetKapital KAPITAL =
            EgetKapital.of(AR, Belopp.kronor(1_030_361), Belopp.parse("524932.50"), Belopp.kronor(3_290_190));

    private final Provlager lager;
    private ForbundId forbund;

    KapitalRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("kapital-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void kapitaletArForArMedSenasteForst() {
        lager.gor(f -> {
            f.kapital().laggTill(Kapitalar.nytt(forbund, KAPITAL));
            f.kapital().laggTill(Kapitalar.nytt(forbund, KAPITAL.nasta(Belopp.kronor(-100))));
        });

        assertEquals(
                List.of(KAPITAL.nasta(Belopp.kronor(-100)), KAPITAL),
                lager.fraga(f -> f.kapital().lista(forbund)).stream()
                        .map(Kapitalar::egetKapital)
                        .toList());
        Kapitalar mitt = kapital();
        Kapitalar ditt = kapital();
        mitt.satt(EgetKapital.of(AR, Belopp.kronor(1), Belopp.NOLL, Belopp.NOLL));
        ditt.satt(EgetKapital.of(AR, Belopp.kronor(2), Belopp.NOLL, Belopp.NOLL));
        lager.gor(f -> f.kapital().spara(mitt));
        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.kapital().spara(ditt)));
        assertEquals(List.of("SKAPAD", "ANDRAD"), handlingar(mitt.id()));
    }

    private Kapitalar kapital() {
        return lager.fraga(f -> f.kapital().find(forbund, AR)).orElseThrow();
    }

    @Test
    void trappanSteg() {
        Trappsteg ett = new Trappsteg(
                Belopp.NOLL,
                Belopp.kronor(5_000_000),
                new BigDecimal("20"),
                LocalDate.parse("2014-01-01"),
                "Rådet",
                true);
        Trappsteg tva = new Trappsteg(
                Belopp.kronor(5_000_000), null, new BigDecimal("12.5"), LocalDate.parse("2014-01-01"), "Rådet", false);
        lager.gor(f -> f.trappor().laggTill(Trappa.ny(forbund, Kapitaltrappa.TOM)));
        Trappa trappa = lager.fraga(f -> f.trappor().find(forbund)).orElseThrow();
        assertEquals(Kapitaltrappa.TOM, trappa.kapitaltrappa());
        trappa.satt(new Kapitaltrappa(List.of(ett, tva)));
        lager.gor(f -> f.trappor().spara(trappa));

        assertEquals(
                List.of(ett, tva),
                lager.fraga(f -> f.trappor().find(forbund))
                        .orElseThrow()
                        .kapitaltrappa()
                        .steg());
    }

    @Test
    void statensModellArForAr() {
        Modellversioner kanda = Modellversioner.kanda();
        lager.gor(f -> f.modeller().laggTill(Modelltabell.ny(Modelltabell.ID, kanda)));
        Modelltabell tabell = modell();
        assertEquals(kanda.versioner(), tabell.modellversioner().versioner());
        Modellversioner andra = kanda.med(new Modellversion(
                new Rakenskapsar(2018),
                null,
                new Tilldelningsmodell(
                        Belopp.kronor(450_000), new BigDecimal("0.8"), new BigDecimal("0.2"), new BigDecimal("0.05")),
                "Beslut",
                true));
        tabell.satt(andra);
        lager.gor(f -> f.modeller().spara(tabell));

        assertEquals(
                andra.version(new Rakenskapsar(2020)),
                modell().modellversioner().version(new Rakenskapsar(2020)));
    }

    private Modelltabell modell() {
        return lager.fraga(f -> f.modeller().find(Modelltabell.ID)).orElseThrow();
    }

    @Test
    void befolkningenErsattsAvSammaDagsNastaFil() {
        Befolkning forst = befolkning(80_000, 5_000);
        lager.gor(f -> f.befolkning().laggTill(Befolkningsfil.ny(forbund, forst)));
        Befolkningsfil lagrad = fil(forst);
        assertEquals(forst, lagrad.befolkning());

        Befolkning sedan = befolkning(80_001, 5_000);
        lagrad.satt(sedan);
        lager.gor(f -> f.befolkning().spara(lagrad));
        assertEquals(sedan, fil(forst).befolkning());
        assertEquals(
                List.of(new Befolkningsrad(lagrad.id(), "SCB", forst.datum(), forst.aldrar())),
                lager.fraga(f -> f.befolkning().lista(forbund)));
        assertEquals(List.of("SKAPAD", "ANDRAD"), handlingar(lagrad.id()));
        assertThrows(
                Versionskonflikt.class,
                () -> lager.gor(f -> f.befolkning().laggTill(Befolkningsfil.ny(forbund, forst))));
    }

    private Befolkningsfil fil(Befolkning av) {
        return lager.fraga(f -> f.befolkning().find(forbund, av.datum(), av.aldrar()))
                .orElseThrow();
    }

    private static Befolkning befolkning(long umea, long vannas) {
        return new Befolkning(
                "SCB",
                LocalDate.parse("2016-12-31"),
                new Aldersspann(16, 64),
                List.of(new Befolkning.Omrade("2480", "Umeå", umea), new Befolkning.Omrade("2460", "", vannas)));
    }

    private List<String> handlingar(Object id) {
        return lager.handelser(id).stream().map(Provlager.Handelse::handling).toList();
    }
}
