package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Provlager.Handelse;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class RakningRepositoryTest {

    private static final Period HALVARET = Period.halvar(2020, 1);
    private static final Rakningspost BIDRAG = post("bidrag", "SUMMA", "utfall", 2_500_000L);
    private static final Rakningspost LUCKA = post("individ", "Nya insatser", "utfall", null);
    private static final Rakningspost MINUS = Rakningspost.of("", "Räntor", "årsbudget", new Belopp(-1));

    private final Provlager lager;
    private ForbundId forbund;

    RakningRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("rakning-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void tillbakaFaltForFalt() {
        Rakning ny = lagrad(BIDRAG, LUCKA, MINUS);

        Rakning tillbaka = lager.fraga(f -> f.rakningar().find(ny.id())).orElseThrow();

        assertEquals(ny.id(), tillbaka.id());
        assertEquals(forbund, tillbaka.forbund());
        assertEquals(HALVARET, tillbaka.period());
        assertEquals(Rakningsslag.RESULTAT, tillbaka.slag());
        assertEquals(List.of(BIDRAG, LUCKA, MINUS), tillbaka.poster());
        assertEquals(1, lager.version("rakning", ny.id()));
    }

    @Test
    void denEndaAvSittSlagForPerioden() {
        Rakning ny = lagrad(BIDRAG);

        assertEquals(Optional.of(ny), finn(HALVARET, Rakningsslag.RESULTAT));
        assertEquals(Optional.empty(), finn(HALVARET, Rakningsslag.BALANS));
        assertEquals(Optional.empty(), finn(Period.halvar(2020, 2), Rakningsslag.RESULTAT));
        assertEquals(
                Optional.empty(),
                lager.fraga(f -> f.rakningar().find(ForbundId.of("annat"), HALVARET, Rakningsslag.RESULTAT)));
        assertEquals(Optional.empty(), lager.fraga(f -> f.rakningar().find(RakningId.ny())));
        assertThrows(Versionskonflikt.class, () -> lagrad(BIDRAG));
    }

    @Test
    void allaPosterByts() {
        Rakning ny = lagrad(BIDRAG, LUCKA, MINUS);

        ersatt(List.of(LUCKA, post("bidrag", "SUMMA", "utfall", 1L)));
        assertEquals(List.of(LUCKA, post("bidrag", "SUMMA", "utfall", 1L)), poster());

        // Other order, a gap filled, a figure gone.
        Rakningspost ifylld = post("individ", "Nya insatser", "utfall", 7L);
        Rakningspost tomd = post("bidrag", "SUMMA", "utfall", null);
        ersatt(List.of(MINUS, tomd, ifylld));
        assertEquals(List.of(MINUS, tomd, ifylld), poster());

        ersatt(List.of(BIDRAG, LUCKA));
        assertEquals(List.of(BIDRAG, LUCKA), poster());
        assertEquals(4, lager.version("rakning", ny.id()));
        assertEquals(2, lager.tal("select count(*) from rakningspost where rakning_id = '" + ny.id() + "'"));
    }

    @Test
    void mangaPoster() {
        List<Rakningspost> manga = IntStream.range(0, 2_000)
                .mapToObj(i -> post("a" + i / 100, "rad " + i, "k", i % 3 == 0 ? null : (long) i % 7))
                .toList();
        lagrad(BIDRAG);

        ersatt(manga);

        assertEquals(manga, poster());
    }

    @Test
    void foreOchEfterILoggen() {
        Rakning ny = lagrad(BIDRAG, LUCKA);

        ersatt(List.of(MINUS));

        String vad = "RESULTAT " + forbund + " 2020-01-01/2020-06-30\n";
        String fore = vad + "bidrag/SUMMA utfall 2500000.00\nindivid/Nya insatser utfall -";
        assertEquals(
                List.of(
                        new Handelse(Provlager.NU, Provlager.SKRIBENT, "SKAPAD", "rakning", null, fore),
                        new Handelse(
                                Provlager.NU,
                                Provlager.SKRIBENT,
                                "ANDRAD",
                                "rakning",
                                fore,
                                vad + "/Räntor årsbudget -0.01")),
                lager.handelser(ny.id()));
    }

    @Test
    void felMittIDetHelaLamnarIngetSpar() {
        Rakning ny = Rakning.ny(forbund, HALVARET, Rakningsslag.RESULTAT, List.of(BIDRAG));

        assertThrows(
                IllegalStateException.class,
                () -> lager.gor(f -> {
                    f.rakningar().laggTill(ny);
                    throw new IllegalStateException("mitt i");
                }));

        assertEquals(Optional.empty(), finn(HALVARET, Rakningsslag.RESULTAT));
        assertEquals(List.of(), lager.handelser(ny.id()));
    }

    @Test
    void denSenastePeriodenForst() {
        Rakning resultat = lagrad(BIDRAG);
        Rakning balans = lagrad(HALVARET, Rakningsslag.BALANS);
        Rakning helar = lagrad(Period.ar(2020), Rakningsslag.RESULTAT);
        Rakning gammal = lagrad(Period.ar(2019), Rakningsslag.RESULTAT);

        List<Rakningsrad> alla = lager.fraga(f -> f.rakningar().lista(forbund, Sida.FORSTA));

        assertEquals(
                List.of(helar.id(), resultat.id(), balans.id(), gammal.id()),
                alla.stream().map(Rakningsrad::id).toList());
        assertEquals(new Rakningsrad(balans.id(), HALVARET, Rakningsslag.BALANS), alla.get(2));
        assertEquals(alla.subList(2, 4), lager.fraga(f -> f.rakningar().lista(forbund, new Sida(2, 2))));
    }

    @Test
    void denSomKommerEfterFarSagaAttDenLasteGammalt() {
        lagrad(BIDRAG);
        Rakning min = finn(HALVARET, Rakningsslag.RESULTAT).orElseThrow();
        Rakning din = finn(HALVARET, Rakningsslag.RESULTAT).orElseThrow();
        assertTrue(min.ersatt(List.of(LUCKA)));
        assertTrue(din.ersatt(List.of(MINUS)));
        lager.gor(f -> f.rakningar().spara(min));

        assertThrows(Versionskonflikt.class, () -> lager.gor(f -> f.rakningar().spara(din)));
        assertEquals(List.of(LUCKA), poster());
    }

    private Rakning lagrad(Rakningspost... poster) {
        Rakning ny = Rakning.ny(forbund, HALVARET, Rakningsslag.RESULTAT, List.of(poster));
        lager.gor(f -> f.rakningar().laggTill(ny));
        return ny;
    }

    private Rakning lagrad(Period period, Rakningsslag slag) {
        Rakning ny = Rakning.ny(forbund, period, slag, List.of(BIDRAG));
        lager.gor(f -> f.rakningar().laggTill(ny));
        return ny;
    }

    private Optional<Rakning> finn(Period period, Rakningsslag slag) {
        return lager.fraga(f -> f.rakningar().find(forbund, period, slag));
    }

    private List<Rakningspost> poster() {
        return finn(HALVARET, Rakningsslag.RESULTAT).orElseThrow().poster();
    }

    private void ersatt(List<Rakningspost> nya) {
        lager.gor(f -> {
            Rakning rakning =
                    f.rakningar().find(forbund, HALVARET, Rakningsslag.RESULTAT).orElseThrow();
            rakning.ersatt(nya);
            f.rakningar().spara(rakning);
        });
    }

    private static Rakningspost post(String avsnitt, String rad, String kolumn, Long kronor) {
        return Rakningspost.of(avsnitt, rad, kolumn, kronor == null ? null : Belopp.kronor(kronor));
    }
}
