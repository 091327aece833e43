package org.openfinsam.persistence.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.Majoritetskrav;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ordningspunkt;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.tid.Frist;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class ForbundsordningRepositoryTest {

    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå");
    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final BeslutRef BESLUT =
            BeslutRef.of("Kommunfullmäktige i Luleå", LocalDate.of(2019, 11, 25), "112");

    private final Provlager lager;
    private ForbundId forbund;

    ForbundsordningRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("ordning-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void tillbakaFaltForFalt() {
        Forbundsordning ny = full();
        lager.gor(f -> f.ordningar().laggTill(ny));

        Forbundsordning tillbaka = hamta(ny);

        assertEquals(forbund, tillbaka.forbund());
        assertEquals(LocalDate.of(2020, 1, 1), tillbaka.fran());
        assertEquals(ny.antaganden(), tillbaka.antaganden());
        assertEquals(Optional.of("§ 18"), tillbaka.hanvisning(Ordningspunkt.UTTRADE));
        assertEquals(Optional.of("§ 3"), tillbaka.hanvisning(Ordningspunkt.STYRELSE));
        assertEquals(ny.lokalaRegler(), tillbaka.lokalaRegler());
        assertEquals(1, lager.version("forbundsordning", ny.id()));
    }

    @Test
    void denSomArTystArTyst() {
        Forbundsordning ny = Forbundsordning.ny(forbund, LocalDate.of(2020, 1, 1));
        lager.gor(f -> f.ordningar().laggTill(ny));

        assertEquals(18, hamta(ny).saknadePunkter().size());
        assertEquals(ny.lokalaRegler(), hamta(ny).lokalaRegler());
        assertTrue(lager.handelser(ny.id()).get(0).efter().contains("mandatar=\n"), "silence is not four years");
    }

    @Test
    void enPunktIMittenOchEnSomStrykes() {
        Forbundsordning ny = full();
        lager.gor(f -> f.ordningar().laggTill(ny));

        lager.gor(f -> {
            Forbundsordning ordning = f.ordningar().find(ny.id()).orElseThrow();
            ordning.ange(Ordningspunkt.ANSLAG, "§ 7");
            ordning.stryk(Ordningspunkt.STYRELSE);
            ordning.anta(LULEA, BESLUT);
            ordning.bestamAnslagsplatser(List.of("Piteå kommun", "Luleå kommun"));
            f.ordningar().spara(ordning);
        });

        Forbundsordning tillbaka = hamta(ny);
        assertEquals(Optional.of("§ 7"), tillbaka.hanvisning(Ordningspunkt.ANSLAG));
        assertEquals(Optional.empty(), tillbaka.hanvisning(Ordningspunkt.STYRELSE));
        assertEquals(16, tillbaka.saknadePunkter().size());
        assertEquals(
                List.of("Piteå kommun", "Luleå kommun"),
                tillbaka.lokalaRegler().anslagsplatser().varde());
        assertEquals(2, lager.version("forbundsordning", ny.id()));
        assertEquals(2, lager.handelser(ny.id()).size());
    }

    @Test
    void versionernaEfterDagOchBaraForbundetsEgna() {
        Forbundsordning forsta = Forbundsordning.ny(forbund, LocalDate.of(2014, 1, 1));
        Forbundsordning andra = forsta.nyVersion(LocalDate.of(2016, 1, 1));
        ForbundId annat = ForbundId.of(forbund + "-b");
        lager.gor(f -> {
            f.forbund().laggTill(Forbund.ny(annat, "Ett annat", "A", null, null, List.of()));
            f.ordningar().laggTill(andra);
            f.ordningar().laggTill(forsta);
            f.ordningar().laggTill(Forbundsordning.ny(annat, LocalDate.of(2015, 1, 1)));
        });

        assertEquals(List.of(forsta, andra), lager.fraga(f -> f.ordningar().versioner(forbund)));
        assertThrows(
                Versionskonflikt.class,
                () -> lager.gor(f -> f.ordningar().laggTill(Forbundsordning.ny(forbund, LocalDate.of(2014, 1, 1)))));
    }

    private Forbundsordning full() {
        Forbundsordning ny = Forbundsordning.ny(forbund, LocalDate.of(2020, 1, 1));
        ny.ange(Ordningspunkt.UTTRADE, "§ 18");
        ny.ange(Ordningspunkt.STYRELSE, "§ 3");
        ny.anta(KASSAN, BeslutRef.of("Försäkringskassan", LocalDate.of(2019, 12, 2)));
        ny.anta(LULEA, BESLUT);
        ny.bestamMandat(3, MonthDay.of(1, 1));
        ny.bestamDelarsrapport(true);
        ny.bestamUppsagningstid(Frist.manader(12));
        ny.bestamParterPerInsats(3);
        ny.bestamMajoritetskrav(List.of(Majoritetskrav.of("Budget", Andel.of(2, 3))));
        ny.bestamAnslagsplatser(List.of("Luleå kommun", "Piteå kommun"));
        return ny;
    }

    private Forbundsordning hamta(Forbundsordning ordning) {
        return lager.fraga(f -> f.ordningar().find(ordning.id())).orElseThrow();
    }
}
