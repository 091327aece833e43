package org.openfinsam.web.lag;

import java.util.List;
import java.util.Locale;
import org.openfinsam.domain.lag.Anmarkning;

/**
 * A finding as a page draws it.
 *
 * @param allvar severity, by its name
 * @param text what was found and what to do
 * @param lagrum where the rule stands, short; empty for a rule that is no law
 * @param kod stable code; empty for praise
 */
public record Fyndvy(String allvar, String text, String lagrum, String kod) {

    /** Findings in their order, in the reader's language. */
    public static List<Fyndvy> lista(List<Anmarkning> anmarkningar, Locale sprak) {
        return anmarkningar.stream()
                .map(a -> new Fyndvy(
                        a.allvar().name(),
                        a.text(sprak),
                        a.lagrum() == null ? "" : a.lagrum().kort(),
                        a.kod()))
                .toList();
    }

    /** What is said when nothing was found. */
    public static Fyndvy stammer(String text) {
        return new Fyndvy("OK", text, "", "");
    }
}
