package org.openfinsam.web.rakna.exempel;

import java.util.List;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.medel.Bidragskontroll;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The calculator {@code bidragskontroll} in code. */
public final class Bidragskontrollexempel {

    private Bidragskontrollexempel() {}

    /** The shares and the findings. */
    public static Bidragskontroll svar() {
        List<Bidrag> bidrag = List.of(
                new Bidrag(Part.FORSAKRINGSKASSAN, null, null, Belopp.kronor(2_976_000)),
                new Bidrag(Part.REGION, "24", null, Belopp.kronor(1_526_000)),
                new Bidrag(Part.KOMMUN, "2482", null, Belopp.kronor(1_526_000)));
        return Bidragskontroll.of(new Rakenskapsar(2014), bidrag, Avrundning.KRONA);
    }
}
