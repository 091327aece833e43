package org.openfinsam.web.rakna;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

    static final Medlemsrad TOM = new Medlemsrad("", "");

    /** Whether nothing is written, so that nothing is meant. */
    public boolean arTom() {
        return medlem.isBlank() && andel.isBlank();
    }

    /** The name alone. */
    public String namn() {
        return medlem.isBlank() ? medlem : Medlemsnamn.av(medlem).namn();
    }

    /** The member's part of the key, when nothing is wrong with the row. */
    Fordelningsnyckel.Del del() {
        return new Fordelningsnyckel.Del(
                Medlemsnamn.av(medlem).kod(), namn(), Taltext.las(andel).orElseThrow());
    }
}
