package org.openfinsam.domain.lag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A finding: a rule that said no, and what it saw.
 *
 * <p>Immutable and thread-safe. Example: {@code FEL FL5-HALFTEN Lag (2003:1210) 5 § {differens=-38000}}.
 *
 * @param regel the rule, not null
 * @param allvar how serious, not null: that of the rule, or {@link Allvar#AVRUNDNING} if the rule can be lowered
 * @param data what the rule saw by parameter, not null, in the order of the rule's parameters
 * @since 0.1
 */
public record Anmarkning(Regel regel, Allvar allvar, Map<String, Uppgift> data) {

    /**
     * Checks the parts.
     *
     * @param regel the rule, not null
     * @param allvar how serious, not null
     * @param data a value for each parameter of the rule and nothing more, not null
     * @throws IllegalArgumentException if a parameter has no value, a value no parameter, or the severity is not the
     *     rule's
     */
    public Anmarkning {
        Objects.requireNonNull(allvar, "allvar");
        if (!data.keySet().equals(Set.copyOf(regel.parametrar()))) {
            throw new IllegalArgumentException(regel.kod() + " tells " + regel.parametrar() + ", not " + data.keySet());
        }
        if (allvar != regel.allvar() && !(allvar == Allvar.AVRUNDNING && regel.kanAvrundas())) {
            throw new IllegalArgumentException(regel.kod() + " is never " + allvar);
        }
        Map<String, Uppgift> ordnad = new LinkedHashMap<>();
        for (String parameter : regel.parametrar()) {
            ordnad.put(parameter, Objects.requireNonNull(data.get(parameter), parameter));
        }
        data = Collections.unmodifiableMap(ordnad);
    }

    /**
     * The stable code of the rule.
     *
     * @return the code, never null, for example {@code FL5-HALFTEN}
     */
    public String kod() {
        return regel.kod();
    }

    /**
     * Where the rule stands.
     *
     * @return the place in law; null for a rule that is no law
     */
    public Lagrum lagrum() {
        return regel.lagrum();
    }

    /**
     * The finding in words: what is wrong and what to do.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return one or a few sentences, never null
     * @throws java.util.MissingResourceException if the rule is not among {@link Regelverk#samlat()}
     */
    public String text(Locale sprak) {
        return Regelverk.samlat().text(this, sprak);
    }

    /**
     * Severity, code, place in law and data, for logs.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return allvar + " " + kod() + (lagrum() == null ? "" : " " + lagrum()) + " " + data;
    }
}
