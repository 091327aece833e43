package org.openfinsam.persistence.ekonomi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.AvvisadRad;

/**
 * What came of an import.
 *
 * @param behallna how many rows were kept
 * @param avvisade the refused rows with line and reason, in the order of the file
 * @param andrad whether anything was written; false when the same was stored already, or no row was good
 * @param kontrollsummor the sum of each column's kept figures in kronor, sum rows among them: a check against the file,
 *     not a figure of the accounts; columns from left to right
 */
public record Importresultat(
        int behallna, List<AvvisadRad> avvisade, boolean andrad, Map<String, BigDecimal> kontrollsummor) {

    /** Copies the lists. */
    public Importresultat {
        avvisade = List.copyOf(avvisade);
        kontrollsummor = Collections.unmodifiableMap(new LinkedHashMap<>(kontrollsummor));
    }
}
