package org.openfinsam.web.rakna;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.regex.Matcher;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.web.ram.EjPersonnummer;

/**
 * A member in the form, as it was written.
 *
 * @param medlem name, with or without SCB's code before it: {@code 2580 Luleå}
 * @param andel per cent or weight
 */
public record Medlemsrad(
        @NotBlank(message = "{rakna.medlem.saknas}") @Size(max = 100, message = "{rakna.medlem.langt}") @EjPersonnummer
        String medlem,

        @NotBlank(message = "{rakna.andel.saknas}") @Pattern(regexp = ANDEL, message = "{rakna.andel.fel}")
        String andel) {

    /** At most fifteen digits on each side of the decimal sign, as the domain takes; spaces anywhere. */
    private static final String ANDEL = "\\h*(?:\\d(?:\\h*\\d){0,14}\\h*(?:[.,]\\h*\\d(?:\\h*\\d){0,14}\\h*)?)?";

    private static final java.util.regex.Pattern MED_KOD = java.util.regex.Pattern.compile("(\\d{2}|\\d{4})\\h+(.+)");

    static final Medlemsrad TOM = new Medlemsrad("", "");

    /** Whether nothing is written, so that nothing is meant. */
    public boolean arTom() {
        return medlem.isBlank() && andel.isBlank();
    }

    /** The name alone. */
    public String namn() {
        Matcher medKod = MED_KOD.matcher(medlem);
        return medKod.matches() ? medKod.group(2) : medlem;
    }

    /** The member's part of the key, when nothing is wrong with the row. */
    Fordelningsnyckel.Del del() {
        Matcher medKod = MED_KOD.matcher(medlem);
        return new Fordelningsnyckel.Del(
                medKod.matches() ? medKod.group(1) : null,
                namn(),
                Taltext.las(andel).orElseThrow());
    }
}
