package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorscenario;
import org.openfinsam.domain.ekonomi.Korridorspakslag;
import org.openfinsam.domain.ekonomi.Korridorval;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class KorridorRepositoryTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2017);

    private final Provlager lager;
    private ForbundId forbund;

    KorridorRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("korridor-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void spakarOchScenarierKommerTillbaka() {
        Korridor korridor = fylld();
        lager.gor(f -> f.korridorer().laggTill(korridor));

        Korridor lagrad = hamta();
        assertEquals(korridor.spakar(), lagrad.spakar());
        assertEquals(korridor.scenarier(), lagrad.scenarier());
        assertEquals(KorridorRepository.utgava(korridor), KorridorRepository.utgava(lagrad));
        assertEquals(Optional.empty(), lager.fraga(f -> f.korridorer().find(forbund, AR.nasta())));
    }

    @Test
    void enBorttagenSpaksNummerKommerInteTillbaka() {
        lager.gor(f -> f.korridorer().laggTill(fylld()));
        Korridor korridor = hamta();
        korridor.taBort(2);
        korridor.glom("Båda");
        lager.gor(f -> f.korridorer().spara(korridor));

        Korridor igen = hamta();
        assertEquals(1, igen.spakar().size());
        assertEquals(List.of(), igen.scenarier());
        assertEquals(
                3,
                igen.laggTill(Korridorspakslag.VAKANS, "Vakans", Arrays.asList(Belopp.kronor(1), null, null))
                        .nr());
        assertEquals(
                List.of("SKAPAD", "ANDRAD"),
                lager.handelser(korridor.id()).stream()
                        .map(Provlager.Handelse::handling)
                        .toList());
    }

    @Test
    void enPerArOchAvTvaSomSkriverNekasDenAndra() {
        lager.gor(f -> f.korridorer().laggTill(fylld()));
        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.korridorer().laggTill(fylld())));

        Korridor mitt = hamta();
        Korridor ditt = hamta();
        mitt.taBort(1);
        ditt.taBort(2);
        lager.gor(f -> f.korridorer().spara(mitt));
        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.korridorer().spara(ditt)));
    }

    private Korridor hamta() {
        return lager.fraga(f -> f.korridorer().find(forbund, AR)).orElseThrow();
    }

    private Korridor fylld() {
        Korridor korridor = Korridor.ny(forbund, AR);
        korridor.laggTill(
                Korridorspakslag.ASKANDE,
                "Den gröna vägen",
                Arrays.asList(Belopp.kronor(-1_276_000), Belopp.kronor(-1_300_000), null));
        korridor.laggTill(
                Korridorspakslag.EXTRA_BIDRAG, "Extra tilldelning", Arrays.asList(null, Belopp.kronor(500_000), null));
        korridor.spara(Korridorscenario.of(
                "Båda",
                Korridorval.av(List.of(1, 2)),
                List.of(Belopp.kronor(1), Belopp.kronor(-2), Belopp.NOLL),
                LocalDate.of(2016, 11, 25),
                "Ekonom"));
        return korridor;
    }
}
