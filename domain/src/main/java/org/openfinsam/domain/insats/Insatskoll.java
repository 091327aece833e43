package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * What is asked of each <i>insats</i> and each agreement of an association, without reading it whole: one finding at most of each.
 *
 * @since 0.1
 */
public sealed interface Insatskoll permits Insatskoll.Ledning, Insatskoll.Avtalslage {

    /**
     * What is to be done on a day.
     *
     * @param dag the day, not null
     * @return the finding; empty if there is nothing, or it is not the time of it
     */
    Optional<Anmarkning> anmarkning(LocalDate dag);

    /**
     * Who is answerable for an <i>insats</i>.
     *
     * @param namn its name, not blank
     * @param fran the first day, or null if not known
     * @param till the last day, or null until further notice
     * @param agare whether it has an owner
     * @param linje whether it has a reporting line
     */
    record Ledning(String namn, LocalDate fran, LocalDate till, boolean agare, boolean linje) implements Insatskoll {

        /**
         * Checks the parts.
         *
         * @param namn its name, not blank
         * @param fran the first day, or null if not known
         * @param till the last day, or null until further notice
         * @param agare whether it has an owner
         * @param linje whether it has a reporting line
         * @throws IllegalArgumentException if the name is blank
         */
        public Ledning {
            krav(namn);
        }

        /**
         * That nobody owns it or nobody hears of it, while it goes on.
         *
         * @param dag the day, not null
         * @return the finding; empty if it has both, or does not go on
         */
        @Override
        public Optional<Anmarkning> anmarkning(LocalDate dag) {
            if ((agare && linje) || !pagar(fran, till, dag)) {
                return Optional.empty();
            }
            String saknas = agare ? "LINJE" : linje ? "AGARE" : "BADA";
            return Optional.of(Insatsregler.LEDNING_SAKNAS.anmarkning(
                    Map.of("insats", new Uppgift.Ord(namn), "saknas", new Uppgift.Begrepp(saknas))));
        }
    }

    /**
     * How far an agreement that none has renewed has come.
     *
     * @param namn its name, not blank
     * @param fran the first day, or null if not written
     * @param till the last day, or null until further notice
     * @param oversyn the day of the next review, or null
     * @param parter how many parties it has, each counted once; zero or more
     * @param undertecknat how many of them have signed, zero or more
     */
    record Avtalslage(String namn, LocalDate fran, LocalDate till, LocalDate oversyn, int parter, int undertecknat)
            implements Insatskoll {

        /**
         * Checks the parts.
         *
         * @param namn its name, not blank
         * @param fran the first day, or null if not written
         * @param till the last day, or null until further notice
         * @param oversyn the day of the next review, or null
         * @param parter how many parties it has, zero or more
         * @param undertecknat how many of them have signed, zero or more
         * @throws IllegalArgumentException if the name is blank or a count negative
         */
        public Avtalslage {
            krav(namn);
            if (parter < 0 || undertecknat < 0) {
                throw new IllegalArgumentException("Not counts: " + parter + " " + undertecknat);
            }
        }

        /**
         * That its review is overdue, or else that it holds without being signed by all.
         *
         * @param dag the day, not null
         * @return the finding; empty if there is neither, or it does not hold that day
         */
        @Override
        public Optional<Anmarkning> anmarkning(LocalDate dag) {
            if (!pagar(fran, till, dag)) {
                return Optional.empty();
            }
            if (oversyn != null && oversyn.isBefore(dag)) {
                return Optional.of(Insatsregler.OVERSYN_PASSERAD.anmarkning(
                        Map.of("avtal", new Uppgift.Ord(namn), "dag", new Uppgift.Datum(oversyn))));
            }
            return undertecknat >= parter
                    ? Optional.empty()
                    : Optional.of(Insatsregler.EJ_UNDERTECKNAT.anmarkning(Map.of(
                            "avtal", new Uppgift.Ord(namn),
                            "antal", Uppgift.Tal.of(undertecknat),
                            "parter", Uppgift.Tal.of(parter))));
        }
    }

    private static void krav(String namn) {
        if (Objects.requireNonNull(namn, "namn").isBlank()) {
            throw new IllegalArgumentException("It has a name");
        }
    }

    private static boolean pagar(LocalDate fran, LocalDate till, LocalDate dag) {
        return fran != null && !fran.isAfter(dag) && (till == null || !till.isBefore(dag));
    }
}
