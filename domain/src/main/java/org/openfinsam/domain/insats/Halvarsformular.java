package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Period;

/**
 * What an <i>insats</i> reports of half a year.
 *
 * @param insats the insats, not null
 * @param period the half-year, not null
 * @param planerat what was planned; blank if not answered, not null
 * @param gjort what was done; blank if not answered, not null
 * @param effekt the effect on ways of working; blank if not answered, not null
 * @param nasta what comes next; blank if not answered, not null
 * @param hinder obstacles; blank if not answered, not null
 * @param handelser events, not null
 * @since 0.1
 */
public record Halvarsformular(
        InsatsId insats,
        Period period,
        String planerat,
        String gjort,
        String effekt,
        String nasta,
        String hinder,
        List<Insatshandelse> handelser) {

    /**
     * Checks the parts.
     *
     * @param insats the insats, not null
     * @param period the half-year, not null
     * @param planerat what was planned; blank if not answered, not null
     * @param gjort what was done; blank if not answered, not null
     * @param effekt the effect on ways of working; blank if not answered, not null
     * @param nasta what comes next; blank if not answered, not null
     * @param hinder obstacles; blank if not answered, not null
     * @param handelser events, not null
     */
    public Halvarsformular {
        Objects.requireNonNull(insats, "insats");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(planerat, "planerat");
        Objects.requireNonNull(gjort, "gjort");
        Objects.requireNonNull(effekt, "effekt");
        Objects.requireNonNull(nasta, "nasta");
        Objects.requireNonNull(hinder, "hinder");
        handelser = List.copyOf(handelser);
    }

    /**
     * A form of which nothing is answered yet.
     *
     * @param insats the insats, not null
     * @param period the half-year, not null
     * @return the form, never null
     */
    public static Halvarsformular tomt(InsatsId insats, Period period) {
        return new Halvarsformular(insats, period, "", "", "", "", "", List.of());
    }

    /**
     * The half-years that an <i>insats</i> reports of.
     *
     * @param insats the insats, not null
     * @param dag the day it is asked on, not null
     * @param flest how many at most, one or more
     * @return those that have begun and that it goes on in, the latest first; never null
     */
    public static List<Period> halvaren(Insats insats, LocalDate dag, int flest) {
        LocalDate sista = insats.granskasDen(dag);
        return Stream.iterate(halvaret(sista), halvar -> halvaret(halvar.fran().minusDays(1)))
                .limit(flest)
                .takeWhile(halvar -> insats.fran() == null || !halvar.till().isBefore(insats.fran()))
                .toList();
    }

    /**
     * The half-year that a day is in.
     *
     * @param dag the day, not null
     * @return the half-year, never null
     */
    public static Period halvaret(LocalDate dag) {
        return Period.halvar(dag.getYear(), dag.getMonth().compareTo(Month.JUNE) > 0 ? 2 : 1);
    }

    /**
     * What is wanting: questions without an answer, and texts that look like holding a personal number.
     *
     * @return the findings in the order of the form, never null
     */
    public List<Anmarkning> granska() {
        Map<String, String> svar = new LinkedHashMap<>();
        svar.put("planerat", planerat);
        svar.put("gjort", gjort);
        svar.put("effekt", effekt);
        svar.put("nasta", nasta);
        svar.put("hinder", hinder);
        Stream<Anmarkning> obesvarade = svar.entrySet().stream()
                .filter(s -> s.getValue().isBlank())
                .map(s -> Insatsregler.HALVAR_OBESVARAD.anmarkning(Map.of("fraga", new Uppgift.Begrepp(s.getKey()))));
        Stream<Anmarkning> nummer = svar.values().stream()
                .flatMap(text -> Insatsregler.personnummer(period.toString(), text))
                .distinct();
        return Stream.concat(obesvarade, nummer).toList();
    }
}
