package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Provlager.Handelse;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class KommentarsgranserRepositoryTest {

    private static final Kommentarsgrans FORSTA = grans("2004-01-01", 50_000);

    private final Provlager lager;
    private ForbundId forbund;

    KommentarsgranserRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("granser-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void denSomIngetBestamtHarIngetLagrat() {
        assertEquals(Optional.empty(), lager.fraga(f -> f.granser().find(forbund)));
    }

    @Test
    void enGransForeEnAnnanOchEnIStalletForEnAnnan() {
        lagrade();
        andra(g -> g.satt(grans("2022-01-01", 75_000)));
        andra(g -> g.satt(grans("2020-01-01", 25_000)));
        assertEquals(List.of(FORSTA, grans("2020-01-01", 25_000), grans("2022-01-01", 75_000)), granser());

        andra(g -> g.satt(grans("2020-01-01", 30_000)));
        andra(g -> g.satt(grans("2004-01-01", 10_000)));
        assertEquals(
                List.of(grans("2004-01-01", 10_000), grans("2020-01-01", 30_000), grans("2022-01-01", 75_000)),
                granser());

        andra(g -> g.taBort(LocalDate.parse("2020-01-01")));
        assertEquals(List.of(grans("2004-01-01", 10_000), grans("2022-01-01", 75_000)), granser());
    }

    @Test
    void foreOchEfterILoggen() {
        lagrade();
        andra(g -> g.satt(grans("2022-01-01", 75_000)));

        assertEquals(
                List.of(
                        new Handelse(
                                Provlager.NU,
                                Provlager.SKRIBENT,
                                "SKAPAD",
                                "kommentarsgranser",
                                null,
                                "2004-01-01 50000.00"),
                        new Handelse(
                                Provlager.NU,
                                Provlager.SKRIBENT,
                                "ANDRAD",
                                "kommentarsgranser",
                                "2004-01-01 50000.00",
                                "2004-01-01 50000.00\n2022-01-01 75000.00")),
                lager.handelser(forbund).stream()
                        .filter(h -> h.sak().equals("kommentarsgranser"))
                        .toList());
    }

    @Test
    void denSomKommerEfterFarSagaAttDenLasteGammalt() {
        lagrade();
        Kommentarsgranser mina = lager.fraga(f -> f.granser().find(forbund)).orElseThrow();
        Kommentarsgranser dina = lager.fraga(f -> f.granser().find(forbund)).orElseThrow();
        mina.satt(grans("2020-01-01", 1));
        dina.satt(grans("2020-01-01", 2));
        lager.gor(f -> f.granser().spara(mina));

        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.granser().spara(dina)));
        assertThrows(Versionskonflikt.class, this::lagrade, "and so does who decides for the first time");
        assertEquals(List.of(FORSTA, grans("2020-01-01", 1)), granser());
    }

    private void lagrade() {
        lager.gor(f -> f.granser().laggTill(Kommentarsgranser.ny(forbund)));
    }

    private void andra(Consumer<Kommentarsgranser> andring) {
        lager.gor(f -> {
            Kommentarsgranser granser = f.granser().find(forbund).orElseThrow();
            andring.accept(granser);
            f.granser().spara(granser);
        });
    }

    private List<Kommentarsgrans> granser() {
        return lager.fraga(f -> f.granser().find(forbund)).orElseThrow().granser();
    }

    private static Kommentarsgrans grans(String fran, long kronor) {
        return Kommentarsgrans.of(LocalDate.parse(fran), Belopp.kronor(kronor));
    }
}
