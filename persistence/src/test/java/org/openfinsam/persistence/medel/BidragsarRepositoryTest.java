package org.openfinsam.persistence.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.domain.medel.Betalningsplan;
import org.openfinsam.domain.medel.Betalningstakt;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Intaktspost;
import org.openfinsam.domain.medel.Intaktsslag;
import org.openfinsam.domain.medel.Nyckelavtal;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class BidragsarRepositoryTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2017);
    private static final Givare UMEA = Givare.of(Part.KOMMUN, "2480", "Umeå");

    private final Provlager lager;
    private ForbundId forbund;

    BidragsarRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("bidrag-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void alltSomStarIEttArKommerTillbaka() {
        Bidragsar ar = fyllt();
        lager.gor(f -> f.bidragsar().laggTill(ar));

        Bidragsar lagrat = hamta();
        assertEquals(ar.poster(), lagrat.poster());
        assertEquals(ar.inbetalningar(), lagrat.inbetalningar());
        assertEquals(ar.fordelning(), lagrat.fordelning(), "asked with 50.00 per cent, stored as 50");
        assertEquals(ar.avtal(Part.REGION), lagrat.avtal(Part.REGION));
        assertEquals(ar.avtal(Part.KOMMUN), lagrat.avtal(Part.KOMMUN));
        assertEquals(ar.betalningsplan(), lagrat.betalningsplan());
        assertEquals(ar.visasSomArbetsformedlingens(), lagrat.visasSomArbetsformedlingens());
        assertEquals(List.of(AR), lager.fraga(f -> f.bidragsar().aren(forbund)));
        assertEquals(Optional.empty(), lager.fraga(f -> f.bidragsar().find(forbund, AR.nasta())));
    }

    @Test
    void ettArDarIngetArBegartHarIngetAvtalOchIngenPlan() {
        lager.gor(f -> f.bidragsar().laggTill(Bidragsar.nytt(forbund, AR)));

        Bidragsar lagrat = hamta();
        assertEquals(Optional.empty(), lagrat.avtal(Part.KOMMUN));
        assertEquals(Optional.empty(), lagrat.totalt());
        assertEquals(Optional.empty(), lagrat.betalningsplan());
        assertEquals(List.of(), lagrat.poster());
    }

    @Test
    void enStrukenInbetalningsNummerKommerInteTillbaka() {
        lager.gor(f -> f.bidragsar().laggTill(fyllt()));
        Bidragsar ar = hamta();
        ar.stryk(2);
        lager.gor(f -> f.bidragsar().spara(ar));

        Bidragsar igen = hamta();
        assertEquals(1, igen.inbetalningar().size());
        assertEquals(
                3,
                igen.inbetalt(Intaktsslag.MEDLEMSBIDRAG, UMEA, LocalDate.parse("2017-05-02"), Belopp.kronor(5))
                        .nr());
    }

    @Test
    void foreOchEfterILoggenOchIngetNarIngetAndrats() {
        Bidragsar ar = fyllt();
        lager.gor(f -> f.bidragsar().laggTill(ar));
        lager.gor(f -> f.bidragsar().spara(hamta()));
        Bidragsar andrat = hamta();
        andrat.beslutat(UMEA, Belopp.kronor(2_600_000), BeslutRef.parse("Kommunstyrelsen 2016-12-06 § 12"));
        lager.gor(f -> f.bidragsar().spara(andrat));

        List<Provlager.Handelse> handelser = lager.handelser(ar.id());
        assertEquals(
                List.of("SKAPAD", "ANDRAD"),
                handelser.stream().map(Provlager.Handelse::handling).toList());
        assertEquals(handelser.get(0).efter(), handelser.get(1).fore());
    }

    @Test
    void avTvaSomSkriverSammaArNekasDenAndra() {
        lager.gor(f -> f.bidragsar().laggTill(fyllt()));
        Bidragsar mitt = hamta();
        Bidragsar ditt = hamta();
        mitt.betalas(null);
        ditt.visaStatenDelad(null);
        lager.gor(f -> f.bidragsar().spara(mitt));

        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.bidragsar().spara(ditt)));
        assertThrows(
                Versionskonflikt.class,
                () -> lager.gor(f -> f.bidragsar().laggTill(Bidragsar.nytt(forbund, AR))),
                "and so does who makes the same year anew");
    }

    private Bidragsar hamta() {
        return lager.fraga(f -> f.bidragsar().find(forbund, AR)).orElseThrow();
    }

    private Bidragsar fyllt() {
        Bidragsar ar = Bidragsar.nytt(forbund, AR);
        Befolkning befolkning = new Befolkning(
                "SCB",
                LocalDate.parse("2015-12-31"),
                new Aldersspann(16, 64),
                List.of(new Befolkning.Omrade("2480", "Umeå", 80_000)));
        assertEquals(
                List.of(),
                ar.begar(
                        new Bidragsfordelning(
                                AR,
                                Belopp.kronor(12_432_000),
                                Avrundning.TUSENTAL,
                                new Fordelningsnyckel(
                                        Fordelningsnyckel.Slag.PROCENT,
                                        List.of(new Fordelningsnyckel.Del("24", "Västerbotten", new BigDecimal(100)))),
                                new Fordelningsnyckel(
                                        Fordelningsnyckel.Slag.VIKT,
                                        List.of(
                                                new Fordelningsnyckel.Del("2480", "Umeå", new BigDecimal("83.30")),
                                                new Fordelningsnyckel.Del("2460", "Vännäs", new BigDecimal("16.7")))),
                                new BigDecimal("50.00")),
                        null,
                        Nyckelavtal.efterBefolkning(
                                BeslutRef.parse("Samråd 2016-10-14"), new Aldersspann(16, 64), befolkning)));
        ar.beslutat(UMEA, Belopp.kronor(2_589_000), BeslutRef.parse("Kommunstyrelsen 2016-11-29 § 201"));
        ar.taUpp(Intaktspost.of(Intaktsslag.ESF, Givare.utomstaende("Svenska ESF-rådet"))
                .begard(Belopp.parse("1500000.50")));
        ar.taUpp(Intaktspost.of(Intaktsslag.OVRIGT, UMEA).iNatura().begard(Belopp.kronor(1)));
        ar.betalas(Betalningsplan.of(Betalningstakt.KVARTAL));
        ar.inbetalt(Intaktsslag.MEDLEMSBIDRAG, UMEA, LocalDate.parse("2017-01-31"), Belopp.kronor(647_250));
        ar.inbetalt(Intaktsslag.MEDLEMSBIDRAG, UMEA, LocalDate.parse("2017-01-31"), Belopp.kronor(647_250));
        return ar;
    }
}
