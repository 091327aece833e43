package org.openfinsam.web.rakna;

import java.util.Locale;
import java.util.Map;
import org.openfinsam.web.Sidtexter;

/** What a caller sent is not what was asked for: where (a JSON pointer, RFC 6901), and what should stand there. */
final class Jsonfel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String plats;
    private final Slag slag;
    private final String uppgift;

    /** What is wrong. */
    enum Slag {
        /** The body is no JSON text; the fact is line and column. */
        SYNTAX,
        /** The bytes are no UTF-8. */
        TECKEN,
        /** A field is not there, or is null. */
        SAKNAS,
        /** Nobody asked for the field. */
        OKANT,
        OBJEKT,
        /** A field has no name. */
        NAMN,
        LISTA,
        TOM_LISTA,
        TEXT,
        SANT_FALSKT,
        PERSONNUMMER,
        TAL,
        /** More digits on one side of the point than the fact says. */
        SIFFROR,
        NEGATIVT,
        /** Outside the limits that are the fact. */
        GRANS,
        /** No whole number between the limits that are the fact. */
        HELTAL,
        BELOPP,
        DATUM,
        /** None of the words that are the fact. */
        VAL
    }

    /** A fault whose kind says it all. */
    Jsonfel(String plats, Slag slag) {
        this(plats, slag, "", null);
    }

    /**
     * A fault.
     *
     * @param uppgift a fact for the text, empty when the kind says it all
     * @param orsak what was thrown, or null
     */
    Jsonfel(String plats, Slag slag, String uppgift, Throwable orsak) {
        super(slag + " at '" + plats + "' " + uppgift, orsak);
        this.plats = plats;
        this.slag = slag;
        this.uppgift = uppgift;
    }

    /** The pointer and one sentence: {@code /totalt: Ska vara ett belopp i kronor med högst två decimaler.} */
    String text(Locale sprak) {
        String mening = Sidtexter.av(sprak).text("rakna.json." + slag, Map.of("uppgift", uppgift));
        return plats.isEmpty() ? mening : plats + ": " + mening;
    }
}
