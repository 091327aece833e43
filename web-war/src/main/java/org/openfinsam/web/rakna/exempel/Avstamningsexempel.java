package org.openfinsam.web.rakna.exempel;

import java.util.List;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.belopp.Tomt;

/** The calculator {@code avstamning} in code. */
public final class Avstamningsexempel {

    private Avstamningsexempel() {}

    /** The checks and the differences. */
    public static Avstamning.Resultat svar() {
        Tabell tabell = Tabellcsv.las("""
                        avsnitt;rad;utfall
                        individ;Insats A;2
                        individ;SUMMA;1
                        """, Tabellform.blandat(Enhet.KR)).varde();
        return Avstamning.granska(tabell, List.of(), Enhet.KR, Tomt.NOLL);
    }
}
