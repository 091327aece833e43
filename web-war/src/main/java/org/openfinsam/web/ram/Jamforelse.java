package org.openfinsam.web.ram;

/**
 * A field that somebody else has changed since the form was opened, or that the writer wanted otherwise than it is stored.
 *
 * @param etikett the field's label, in the reader's language
 * @param lagrat what is stored now; empty for nothing
 * @param skrivet what was typed; empty for nothing
 */
public record Jamforelse(String etikett, String lagrat, String skrivet) {

    boolean skiljer() {
        return !lagrat.equals(skrivet);
    }
}
