package org.openfinsam.persistence.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.forbund.Ombildningsled;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;

@ParameterizedClass
@EnumSource(Databas.class)
class OmbildningRepositoryTest {

    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);
    private static final List<BeslutRef> BESLUT = List.of(
            BeslutRef.of("Kommunfullmäktige i Luleå", LocalDate.of(2019, 11, 25), "112"),
            BeslutRef.of("Försäkringskassan", LocalDate.of(2019, 12, 2)));

    private final Provlager lager;
    private ForbundId a;
    private ForbundId b;
    private ForbundId c;

    OmbildningRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egnaForbund() {
        String bas = "ombildning-" + lager.tal("select count(*) + 1 from forbund");
        a = ForbundId.of(bas + "-a");
        b = ForbundId.of(bas + "-b");
        c = ForbundId.of(bas + "-c");
        lager.gor(f -> Stream.of(a, b, c)
                .forEach(id -> f.forbund().laggTill(Forbund.ny(id, "Förbundet", "F", null, null, List.of()))));
    }

    @Test
    void sammanslagningenTillbaka() {
        Ombildning ny = Ombildning.sammanslagning(DAG, List.of(a, b), c, BESLUT);
        lager.gor(f -> f.ombildningar().laggTill(ny));

        Ombildning tillbaka = lager.fraga(f -> f.ombildningar().find(ny.id())).orElseThrow();

        assertEquals(ny.toString(), tillbaka.toString());
        assertEquals(BESLUT, tillbaka.beslut());
        assertEquals(List.of(a, b), tillbaka.fore());
        assertTrue(
                lager.handelser(ny.id()).get(0).efter().contains("§ 112; Försäkringskassan 2019-12-02"),
                "the decisions stand in the log");
    }

    @Test
    void delningenMedSinaAndelarOchAllaEfterDag() {
        Ombildning delning = Ombildning.delning(
                DAG.plusYears(1),
                c,
                List.of(Ombildningsled.efter(a, Andel.of(1, 3)), Ombildningsled.efter(b, Andel.of(2, 3))),
                List.of());
        Ombildning sammanslagning = Ombildning.sammanslagning(DAG, List.of(a, b), c, List.of());
        lager.gor(f -> {
            f.ombildningar().laggTill(delning);
            f.ombildningar().laggTill(sammanslagning);
        });

        List<Ombildning> mina = lager.fraga(f -> f.ombildningar().alla()).stream()
                .filter(o -> o.equals(delning) || o.equals(sammanslagning))
                .toList();
        assertEquals(List.of(sammanslagning, delning), mina);
        assertEquals(delning.efter(), mina.get(1).efter());
    }
}
