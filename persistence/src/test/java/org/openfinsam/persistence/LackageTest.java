package org.openfinsam.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.demo.Demoforbund;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Provlager.Forrad;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Utlysningsblad;
import org.openfinsam.persistence.medel.Befolkningsfil;
import org.openfinsam.persistence.sakerhet.Roll;

/**
 * Nothing leaks from one association to another: each question that a repository answers about an association is asked of one
 * that has nothing, in a store where others have something, and is answered with nothing. New questions are found by themselves.
 */
@ParameterizedClass
@EnumSource(Databas.class)
class LackageTest {

    private static final LocalDate DAG = LocalDate.of(2019, 12, 31);
    private static final Aldersspann ALDRAR = new Aldersspann(16, 64);

    /** What a question may be asked with beside the association. */
    private static final Map<Class<?>, List<?>> MED = Map.of(
            Rakenskapsar.class,
            IntStream.rangeClosed(2013, 2023).mapToObj(Rakenskapsar::new).toList(),
            Period.class,
            List.of(Period.halvar(2020, 1)),
            Rakningsslag.class,
            List.of(Rakningsslag.values()),
            LocalDate.class,
            List.of(DAG),
            Aldersspann.class,
            List.of(ALDRAR),
            Sida.class,
            List.of(Sida.FORSTA),
            Roll.class,
            List.of(Roll.SOKANDE),
            int.class,
            List.of(1),
            // Of any insats, and whatever it is called.
            InsatsId.class,
            Collections.singletonList(null),
            String.class,
            List.of(""));

    /** Questions to which nobody here has an answer: their own tests give them one. */
    private static final Set<String> UTAN_SVAR = Set.of(
            "AskandeRepository.atertagna",
            "AnvandareRepository.med",
            "AskandebeslutRepository.ataganden",
            "BudgetRepository.beslutad",
            "InsatsRepository.ledsAv");

    private final Provlager lager;
    private ForbundId tomt;
    private ForbundId fullt;

    LackageTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void ettTomtOchNagraMedUppgifter() {
        long nr = lager.tal("select count(*) + 1 from forbund");
        tomt = ForbundId.of("tomt-" + nr);
        fullt = ForbundId.of("fullt-" + nr);
        lager.gor(f -> f.demo().ladda());
        lager.gor(f -> f.insatsdemo().ladda());
        lager.gor(f -> {
            f.forbund().laggTill(Forbund.ny(tomt, "Det tomma", "Tomt", null, null, List.of()));
            f.forbund().laggTill(Forbund.ny(fullt, "Det fulla", "Fullt", null, null, List.of()));
        });
        lager.gor(this::fyll);
    }

    private void fyll(Forrad f) {
        f.ordningar().laggTill(Forbundsordning.ny(fullt, DAG));
        f.befolkning()
                .laggTill(Befolkningsfil.ny(
                        fullt, new Befolkning("SCB", DAG, ALDRAR, List.of(new Befolkning.Omrade("2480", "Umeå", 1)))));
        f.motiv().laggTill(Fyndmotiv.nytt(fullt, fynd(), Kommentarstext.of("Betalas i april."), "Förbundschef", DAG));
        f.historik().skriv(fullt, List.of(fynd()), DAG);
        Utlysning utlysning = new Utlysning(
                UtlysningId.ny(), fullt, new Rakenskapsar(2020), DAG.minusDays(60), DAG, Fraga.standard(), List.of());
        f.utlysningar().laggTill(Utlysningsblad.nytt(utlysning));
        f.askanden()
                .laggTill(Askandeblad.nytt(Askande.nytt(
                        utlysning,
                        Givare.of(Part.KOMMUN, "2480", "Umeå kommun"),
                        Askandeinnehall.of("Steget vidare", Set.of()))));
        try {
            f.huvudboksimport(Clock.fixed(Provlager.NU, ZoneOffset.UTC))
                    .taEmot(
                            fullt,
                            "bok.se",
                            new ByteArrayInputStream("#FLAGGA 0\r\n#SIETYP 4\r\n".getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fynd fynd() {
        return new Fynd(
                new Rakenskapsar(2020),
                Regelverk.samlat().regler().stream()
                        .filter(regel -> regel.kod().equals("FL5-FORFALLET"))
                        .findFirst()
                        .orElseThrow()
                        .anmarkning(Map.of(
                                "medlem", new Uppgift.Ord("Umeå"),
                                "forfallet", new Uppgift.Pengar(Belopp.kronor(1)),
                                "betalt", new Uppgift.Pengar(Belopp.NOLL),
                                "differens", new Uppgift.Pengar(Belopp.kronor(-1)))));
    }

    @Test
    void denSomIngetHarFarInget() {
        List<String> lackor = new ArrayList<>();
        List<String> obesvarade = new ArrayList<>();
        // Not the associations of other tests: they are many, and there are more questions than associations.
        List<ForbundId> andra = Stream.concat(
                        Stream.of(fullt), Demoforbund.alla().stream().map(Forbund::id))
                .toList();
        List<Method> fragor = fragor();
        assertTrue(fragor.size() > 20, () -> "found only " + fragor);
        for (Method fraga : fragor) {
            if (!svar(fraga, tomt).isEmpty()) {
                lackor.add(namn(fraga));
            }
            if (!UTAN_SVAR.contains(namn(fraga))
                    && andra.stream().allMatch(id -> svar(fraga, id).isEmpty())) {
                obesvarade.add(namn(fraga));
            }
        }
        assertEquals(List.of(), lackor, "answered with what others have");
        assertEquals(List.of(), obesvarade, "nobody has anything to leak: give somebody something");
    }

    /** Everything that is asked about one association: its own id is no question. */
    private static List<Method> fragor() {
        return Arrays.stream(Forrad.class.getDeclaredMethods())
                .map(Method::getReturnType)
                .filter(typ -> typ.getSimpleName().endsWith("Repository")
                        && !typ.getSimpleName().equals("ForbundRepository"))
                .flatMap(typ -> Arrays.stream(typ.getMethods())
                        .filter(metod -> metod.getDeclaringClass() == typ && !metod.isBridge()))
                .filter(metod -> Arrays.asList(metod.getParameterTypes()).contains(ForbundId.class)
                        && metod.getReturnType() != void.class)
                .toList();
    }

    private static String namn(Method fraga) {
        return fraga.getDeclaringClass().getSimpleName() + "." + fraga.getName();
    }

    /** All that a question answers about an association, whatever else it is asked with. */
    private List<Object> svar(Method fraga, ForbundId om) {
        List<List<Object>> satt = List.of(List.of());
        for (Class<?> typ : fraga.getParameterTypes()) {
            List<?> varden = typ == ForbundId.class ? List.of(om) : MED.get(typ);
            assertTrue(varden != null, () -> "say what to ask with for " + typ + " in " + fraga);
            List<List<Object>> langre = new ArrayList<>();
            for (List<Object> hittills : satt) {
                for (Object varde : varden) {
                    List<Object> med = new ArrayList<>(hittills);
                    med.add(varde);
                    langre.add(med);
                }
            }
            satt = langre;
        }
        List<List<Object>> alla = satt;
        return lager.fraga(f -> alla.stream()
                .flatMap(med -> delar(fraga(f, fraga, med)).stream())
                .toList());
    }

    private static Object fraga(Forrad f, Method fraga, List<Object> med) {
        try {
            for (Method forrad : Forrad.class.getDeclaredMethods()) {
                if (forrad.getReturnType() == fraga.getDeclaringClass()) {
                    return fraga.invoke(forrad.invoke(f), med.toArray());
                }
            }
            throw new IllegalStateException("no " + fraga.getDeclaringClass());
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(fraga + " of " + med, e);
        }
    }

    private static List<Object> delar(Object svar) {
        if (svar instanceof Optional<?> ett) {
            return List.copyOf(ett.stream().toList());
        }
        if (svar instanceof Map<?, ?> tabell) {
            return List.copyOf(tabell.entrySet());
        }
        if (svar instanceof Number antal) {
            return antal.longValue() == 0 ? List.of() : List.of(antal);
        }
        return List.copyOf((Collection<?>) svar);
    }
}
