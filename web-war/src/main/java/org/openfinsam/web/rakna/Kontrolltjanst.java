package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.medel.Bidragskontroll;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The calculator {@code bidragskontroll}: whether a year's contributions are shared as the law says. */
@ApplicationScoped
public class Kontrolltjanst {

    /**
     * What is asked.
     *
     * @param ar 2004 or later
     * @param bidrag at least one
     * @param avrundning the unit that the amounts were rounded to
     */
    public record Fraga(Rakenskapsar ar, List<Bidrag> bidrag, Avrundning avrundning) {

        /** Copies the list. */
        public Fraga {
            bidrag = List.copyOf(bidrag);
        }
    }

    /** The shares and the findings. */
    public Bidragskontroll kontrollera(Fraga fraga) {
        return Bidragskontroll.of(fraga.ar, fraga.bidrag, fraga.avrundning);
    }
}
