package org.openfinsam.domain.rapport;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Something that an association has to do by a day. Immutable and thread-safe.
 *
 * <p>Only what the stored figures can tell: the budget of next year (FL 23 §), a half-year report if the association makes one
 * (RKR R17: within two months), and the round of forecasts that is next. Meetings and notices are not among them yet.
 *
 * @param slag what, not null
 * @param ar the year that it is about, not null
 * @param senast the last day, not null
 * @param manad for {@link Slag#PROGNOS} how many months the round will know; otherwise 0
 * @since 0.1
 */
public record Attgora(Slag slag, Rakenskapsar ar, LocalDate senast, int manad) {

    /** What is to be done. */
    public enum Slag {
        /** The board decides the budget. */
        BUDGET,
        /** The half-year report is handed over. */
        HALVARSRAPPORT,
        /** A round of forecasts is fixed: within a month of the last month that it knows, which is no law. */
        PROGNOS
    }

    private static final int HALVARET = 6;

    /**
     * Checks the parts.
     *
     * @param slag what, not null
     * @param ar the year, not null
     * @param senast the last day, not null
     * @param manad months known
     */
    public Attgora {
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(senast, "senast");
    }

    /**
     * What is known of an association on a day.
     *
     * @param budgetBeslutad whether the board has decided next year's budget
     * @param gorHalvarsrapport whether the association makes half-year reports
     * @param halvarKlart whether this year's half-year is in the books
     * @param senaste the latest round of this year; null without one
     * @since 0.1
     */
    public record Lage(boolean budgetBeslutad, boolean gorHalvarsrapport, boolean halvarKlart, Prognosomgang senaste) {}

    /**
     * What is left to do, the first first.
     *
     * @param lage what is known, not null
     * @param idag the day, not null
     * @return what is not done and not past; never null
     */
    public static List<Attgora> kvar(Lage lage, LocalDate idag) {
        Rakenskapsar ar = Rakenskapsar.of(idag);
        List<Attgora> kvar = new ArrayList<>();
        if (!lage.budgetBeslutad()) {
            kvar.add(new Attgora(Slag.BUDGET, ar.nasta(), Budgetkontroll.senast(ar.nasta()), 0));
        }
        if (lage.gorHalvarsrapport() && !lage.halvarKlart()) {
            kvar.add(new Attgora(Slag.HALVARSRAPPORT, ar, LocalDate.of(ar.ar(), Month.AUGUST, 31), 0));
        }
        prognos(lage, ar).ifPresent(kvar::add);
        return kvar.stream()
                .filter(ett -> !ett.senast().isBefore(idag))
                .sorted(Comparator.comparing(Attgora::senast).thenComparing(Attgora::slag))
                .toList();
    }

    private static Optional<Attgora> prognos(Lage lage, Rakenskapsar ar) {
        Prognosomgang senaste = lage.senaste();
        if (senaste == null || !senaste.ar().equals(ar)) {
            return Optional.empty();
        }
        int manad = senaste.faststalld().isEmpty()
                ? senaste.manad()
                : senaste.intervall().nasta(senaste.manad());
        if (manad == 0 || (senaste.faststalld().isPresent() && manad == senaste.manad())) {
            return Optional.empty();
        }
        return Optional.of(new Attgora(
                Slag.PROGNOS, ar, YearMonth.of(ar.ar(), manad).plusMonths(1).atEndOfMonth(), manad));
    }

    /**
     * How long it is to the last day.
     *
     * @param idag the day, not null
     * @return days, 0 on the day itself
     */
    public long dagar(LocalDate idag) {
        return ChronoUnit.DAYS.between(idag, senast);
    }

    /**
     * Whether the association has a half-year report to make: it has made one before.
     *
     * @param manader how many months the books of a year know
     * @return true if they know a half-year
     */
    public static boolean arHalvar(int manader) {
        return manader >= HALVARET;
    }
}
