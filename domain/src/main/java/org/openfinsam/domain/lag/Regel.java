package org.openfinsam.domain.lag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openfinsam.domain.tid.Giltighet;

/**
 * A rule in one of its versions: its code, where it stands and when it is in force.
 *
 * <p>The code never changes meaning. When the law is rewritten the rule gets another version with the same code, other
 * days in force and, if need be, another place in law. Immutable and thread-safe.
 *
 * @param kod the stable code, not null, for example {@code FL5-HALFTEN}
 * @param allvar how serious it is to break the rule, not null
 * @param kanAvrundas whether a finding is lowered to {@link Allvar#AVRUNDNING} when rounding explains it
 * @param lagrum where the rule stands; null for a rule that is no law
 * @param fran first day in force; null if it has always been
 * @param till last day in force; null if no end is decided
 * @param verifierad whether place and days were read in the act itself
 * @param parametrar the names of what a finding tells, not null, in the order they are listed
 * @param medgerMotiv whether the law leaves room, so that who decides may state a reason for the finding; never of an error
 * @since 0.1
 */
public record Regel(
        String kod,
        Allvar allvar,
        boolean kanAvrundas,
        Lagrum lagrum,
        LocalDate fran,
        LocalDate till,
        boolean verifierad,
        List<String> parametrar,
        boolean medgerMotiv) {

    private static final Pattern KOD = Pattern.compile("[A-Z]+[0-9]*(:[0-9]+)?(-[A-Z]+)+");

    /**
     * Checks the parts.
     *
     * @param kod the stable code, not null
     * @param allvar how serious, not null
     * @param kanAvrundas whether rounding lowers a finding
     * @param lagrum where, or null
     * @param fran first day in force, or null
     * @param till last day in force, or null
     * @param verifierad whether it was read in the act
     * @param parametrar names of parameters, not null
     * @param medgerMotiv whether a reason may be stated
     * @throws IllegalArgumentException if the code is not made of capitals, digits and hyphens, the last day is before the
     *     first, or a reason may be stated for an error
     */
    public Regel {
        Objects.requireNonNull(allvar, "allvar");
        if (!KOD.matcher(kod).matches()) {
            throw new IllegalArgumentException("Not a code like FL5-HALFTEN: '" + kod + "'");
        }
        if (!Giltighet.arOrdnad(fran, till)) {
            throw new IllegalArgumentException(kod + " ends before it begins: " + fran + "/" + till);
        }
        if (medgerMotiv && allvar != Allvar.VARNING) {
            throw new IllegalArgumentException(kod + " is " + allvar + ": the law leaves no room for a reason");
        }
        parametrar = List.copyOf(parametrar);
    }

    /**
     * A rule that leaves no room for a reason.
     *
     * @param kod the stable code, not null
     * @param allvar how serious, not null
     * @param kanAvrundas whether rounding lowers a finding
     * @param lagrum where, or null
     * @param fran first day in force, or null
     * @param till last day in force, or null
     * @param verifierad whether it was read in the act
     * @param parametrar names of parameters, not null
     * @throws IllegalArgumentException if the code has another form, or the last day is before the first
     */
    public Regel(
            String kod,
            Allvar allvar,
            boolean kanAvrundas,
            Lagrum lagrum,
            LocalDate fran,
            LocalDate till,
            boolean verifierad,
            List<String> parametrar) {
        this(kod, allvar, kanAvrundas, lagrum, fran, till, verifierad, parametrar, false);
    }

    /**
     * A verified rule without days, whose findings are never lowered.
     *
     * @param kod the stable code, not null
     * @param allvar how serious, not null
     * @param lagrum where, or null for a rule that is no law
     * @param parametrar names of parameters, none null
     * @return the rule, never null
     * @throws IllegalArgumentException if the code has another form
     */
    public static Regel of(String kod, Allvar allvar, Lagrum lagrum, String... parametrar) {
        return new Regel(kod, allvar, false, lagrum, null, null, true, List.of(parametrar));
    }

    /**
     * This rule with findings that are lowered to {@link Allvar#AVRUNDNING} when rounding explains them.
     *
     * @return the rule, never null
     */
    public Regel medAvrundning() {
        return new Regel(kod, allvar, true, lagrum, fran, till, verifierad, parametrar, medgerMotiv);
    }

    /**
     * This rule with room for a reason: who decides may state why it is as the finding says, and that is an answer.
     *
     * @return the rule, never null
     * @throws IllegalArgumentException if it is an error
     */
    public Regel medMotiv() {
        return new Regel(kod, allvar, kanAvrundas, lagrum, fran, till, verifierad, parametrar, true);
    }

    /**
     * This rule with days in force.
     *
     * @param forsta first day in force, or null
     * @param sista last day in force, or null
     * @return the rule, never null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Regel iKraft(LocalDate forsta, LocalDate sista) {
        return new Regel(kod, allvar, kanAvrundas, lagrum, forsta, sista, verifierad, parametrar, medgerMotiv);
    }

    /**
     * This rule as it was before: another place in law, not verified, in force until the day before this version.
     *
     * @param tidigare where it stood, or null
     * @return the older version, never null
     * @throws NullPointerException if this version has no first day
     */
    public Regel tidigareOverifierad(Lagrum tidigare) {
        return new Regel(kod, allvar, kanAvrundas, tidigare, null, fran.minusDays(1), false, parametrar, medgerMotiv);
    }

    /**
     * Whether the rule is in force on a day.
     *
     * @param dag the day, not null
     * @return true from the first to the last day in force
     */
    public boolean arIKraft(LocalDate dag) {
        return giltighet().contains(dag);
    }

    /**
     * The finding that the rule is broken.
     *
     * @param data a value for each parameter and nothing more, not null
     * @return the finding, never null
     * @throws IllegalArgumentException if a parameter has no value or a value no parameter
     */
    public Anmarkning anmarkning(Map<String, Uppgift> data) {
        return new Anmarkning(this, allvar, data);
    }

    /**
     * The finding of a difference, lowered if rounding explains it.
     *
     * @param avrundning whether rounding explains the difference
     * @param data a value for each parameter and nothing more, not null
     * @return the finding, never null
     * @throws IllegalArgumentException if a parameter has no value or a value no parameter, or this rule is never lowered
     */
    public Anmarkning anmarkning(boolean avrundning, Map<String, Uppgift> data) {
        return new Anmarkning(this, avrundning ? Allvar.AVRUNDNING : allvar, data);
    }

    boolean overlappar(Regel annan) {
        return giltighet().overlappar(annan.giltighet());
    }

    private Giltighet giltighet() {
        return new Giltighet(fran, till);
    }
}
