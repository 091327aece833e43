package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.insats.Askandekommentar;

/** An {@link Askandekommentar} as a row. */
public final class Kommentarsrad {

    private Kommentarstext text;
    private String avVem;
    private LocalDate dag;

    /** För återskapande. */
    private Kommentarsrad() {}

    static Kommentarsrad av(Askandekommentar kommentar) {
        Kommentarsrad rad = new Kommentarsrad();
        rad.text = kommentar.text();
        rad.avVem = kommentar.avVem();
        rad.dag = kommentar.dag();
        return rad;
    }

    Askandekommentar kommentar() {
        return new Askandekommentar(text, avVem, dag);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Kommentarsrad r && kommentar().equals(r.kommentar());
    }

    @Override
    public int hashCode() {
        return kommentar().hashCode();
    }
}
