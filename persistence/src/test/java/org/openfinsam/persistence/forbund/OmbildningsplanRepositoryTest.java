package org.openfinsam.persistence.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ombildningsplan;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Plandel;
import org.openfinsam.domain.forbund.Planmedlem;
import org.openfinsam.domain.forbund.Planuppgift;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;

@ParameterizedClass
@EnumSource(Databas.class)
class OmbildningsplanRepositoryTest {

    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå");
    private static final Medlem PITEA = Medlem.of(Part.KOMMUN, "2581", "Piteå");

    private final Provlager lager;
    private ForbundId a;
    private ForbundId b;

    OmbildningsplanRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egnaForbund() {
        String bas = "plan-" + lager.tal("select count(*) + 1 from forbund");
        a = ForbundId.of(bas + "-a");
        b = ForbundId.of(bas + "-b");
        lager.gor(f -> Stream.of(a, b)
                .forEach(id -> f.forbund().laggTill(Forbund.ny(id, "Förbundet", "F", null, null, List.of()))));
    }

    @Test
    void tillbakaFaltForFalt() {
        Ombildningsplan plan = full();
        lager.gor(f -> f.planer().laggTill(plan));

        Ombildningsplan tillbaka = hamta(plan);

        assertEquals(plan.toString(), tillbaka.toString());
        assertEquals(plan.fore(), tillbaka.fore());
        assertEquals(plan.planmedlemmar(), tillbaka.planmedlemmar());
        assertEquals(plan.beslut(), tillbaka.beslut());
        assertEquals(List.of(Planuppgift.BUDGET, Planuppgift.ARKIV), tillbaka.klara());
        assertEquals(plan.organisationsnummer(), tillbaka.organisationsnummer());
        assertEquals(Optional.of("Luleå"), tillbaka.sate());
        assertEquals(Optional.empty(), tillbaka.ombildning());
    }

    @Test
    void detSomAndrasByterPlatsUtanAttKrocka() {
        Ombildningsplan plan = full();
        lager.gor(f -> f.planer().laggTill(plan));

        lager.gor(f -> {
            Ombildningsplan lagrad = f.planer().find(plan.id()).orElseThrow();
            lagrad.bestamMedlemmar(List.of(Planmedlem.of(PITEA, null, 2), Planmedlem.of(LULEA, Andel.of(1, 1), null)));
            lagrad.bestamKlara(List.of(Planuppgift.ARKIV));
            lagrad.bestamKapital(b, Belopp.kronor(-5));
            f.planer().spara(lagrad);
        });

        assertEquals(
                List.of("KOMMUN 2581 Piteå platser 2", "KOMMUN 2580 Luleå 1/1"),
                hamta(plan).planmedlemmar().stream().map(Planmedlem::toString).toList());
        assertEquals(Optional.of(Belopp.kronor(95)), hamta(plan).kapital());
        assertEquals(2, lager.handelser(plan.id()).size());
        assertEquals(Optional.of(2L), lager.fraga(f -> f.planer().utgava(plan.id())));
    }

    @Test
    void enDelningOchEttSlutTillbakaFaltForFalt() {
        Ombildningsplan delning = Ombildningsplan.delning(DAG, a);
        delning.bestamDelar(
                List.of(
                        Plandel.of(
                                ForbundId.of("norr"),
                                "Samordningsförbundet Norr",
                                "Norr",
                                Organisationsnummer.parse("222000-1834"),
                                "Luleå",
                                Andel.of(1, 3)),
                        Plandel.of(ForbundId.of("soder"), "Samordningsförbundet Söder", "Söder", null, null, null)),
                "invånare",
                DAG);
        delning.bestamMedlemmar(List.of(Planmedlem.iDel(LULEA, Andel.of(1, 1), 1, ForbundId.of("norr"))));
        Ombildningsplan slut = Ombildningsplan.avveckling(DAG, b);
        slut.bestamSlut(DAG, DAG.minusYears(1), LULEA.kommunkod().orElseThrow(), "bidragen");
        slut.bestamKlara(List.of(Planuppgift.LIKVIDATION, Planuppgift.AVREGISTRERING));
        lager.gor(f -> f.planer().laggTill(delning));
        lager.gor(f -> f.planer().laggTill(slut));

        assertEquals(delning.delar(), hamta(delning).delar());
        assertEquals(delning.planmedlemmar(), hamta(delning).planmedlemmar());
        assertEquals(Optional.of("invånare"), hamta(delning).kapitalnyckel());
        assertEquals(slut.slag(), hamta(slut).slag());
        assertEquals(slut.likvidation(), hamta(slut).likvidation());
        assertEquals(slut.arkivkommun(), hamta(slut).arkivkommun());
        assertEquals(slut.klara(), hamta(slut).klara());
        assertEquals(
                List.of(delning.delar(), slut.delar()),
                lager.fraga(f -> f.planer().alla()).stream()
                        .filter(p -> p.equals(delning) || p.equals(slut))
                        .sorted(Comparator.comparing(Ombildningsplan::slag))
                        .map(Ombildningsplan::delar)
                        .toList());
    }

    private Ombildningsplan full() {
        Ombildningsplan plan = Ombildningsplan.ny(DAG, List.of(a, b));
        plan.bestamEfter(
                a, "Samordningsförbundet", "Förbundet", Organisationsnummer.parse("222000-1834"), "Luleå", DAG);
        plan.bestamKapital(a, Belopp.kronor(100));
        plan.bestamMedlemmar(List.of(Planmedlem.of(LULEA, Andel.of(1, 3), 1), Planmedlem.of(PITEA, Andel.of(2, 3), 1)));
        plan.bestamBeslut(List.of(BeslutRef.of("Kommunfullmäktige i Luleå", LocalDate.of(2019, 11, 25), "112")));
        plan.bestamKlara(List.of(Planuppgift.ARKIV, Planuppgift.BUDGET));
        return plan;
    }

    private Ombildningsplan hamta(Ombildningsplan plan) {
        return lager.fraga(f -> f.planer().find(plan.id())).orElseThrow();
    }
}
