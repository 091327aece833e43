package org.openfinsam.web.rakna;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.EjPersonnummer;

/**
 * A contribution in the form, as it was written.
 *
 * @param part the kind of member; null if the address names none that is known
 * @param medlem SCB's code, the name, or both; may be empty
 * @param belopp kronor
 */
public record Bidragsrad(
        @NotNull(message = "{rakna.val}") Part part,

        @Size(max = 100, message = "{rakna.medlem.langt}") @EjPersonnummer
        String medlem,

        @NotBlank(message = "{bidragskontroll.belopp.saknas}") @BeloppText(negativt = true, hogst = BeloppText.MEST)
        String belopp) {

    private static final Pattern BARA_KOD = Pattern.compile("\\d{2}|\\d{4}");

    static final Bidragsrad TOM = new Bidragsrad(Part.KOMMUN, "", "");

    /** Whether nothing is written, so that nothing is meant. */
    public boolean arTom() {
        return medlem.isBlank() && belopp.isBlank();
    }

    /** The contribution, when nothing is wrong with the row. */
    Bidrag bidrag() {
        Medlemsnamn namn = BARA_KOD.matcher(medlem).matches() ? new Medlemsnamn(medlem, null) : Medlemsnamn.av(medlem);
        return new Bidrag(
                part, namn.kod(), namn.namn(), BeloppText.Provning.las(belopp).orElseThrow());
    }
}
