package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Figures as people write them: {@code 1 234 567,50}, {@code −12}, {@code 63.8}.
 *
 * <p>Spaces of every kind, no-break ones too, may stand anywhere; the decimal sign is a comma or a point; the minus is
 * {@code -} or {@code −}. No exponent, no unit, no digits but 0–9. The way back is {@link Talformat}. Thread-safe.
 *
 * @since 0.1
 */
public final class Taltext {
    private static final Pattern FORM =
            Pattern.compile("-?\\d{1," + Talgrans.SIFFROR + "}(\\.\\d{1," + Talgrans.SIFFROR + "})?");

    private Taltext() {}

    /**
     * The figure that a text is.
     *
     * @param text the text, not null
     * @return the figure with the decimals that are written; empty if the text has another form or more than a hundred
     *     digits on one side of the decimal sign
     */
    public static Optional<BigDecimal> las(String text) {
        StringBuilder siffror = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char tecken = text.charAt(i);
            if (!Csvrader.arMellanslag(tecken)) {
                siffror.append(
                        switch (tecken) {
                            case '\u2212' -> '-';
                            case ',' -> '.';
                            default -> tecken;
                        });
            }
        }
        return FORM.matcher(siffror).matches() ? Optional.of(new BigDecimal(siffror.toString())) : Optional.empty();
    }
}
