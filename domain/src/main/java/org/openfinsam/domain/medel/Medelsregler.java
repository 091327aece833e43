package org.openfinsam.domain.medel;

import static org.openfinsam.domain.lag.Allvar.FEL;
import static org.openfinsam.domain.lag.Allvar.VARNING;
import static org.openfinsam.domain.lag.Forfattning.FINSAMLAGEN;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The rules of the members' money: FL 3 and 5 §§, in force from 2004.
 *
 * @since 0.1
 */
public final class Medelsregler implements Regelkalla {

    private static final LocalDate FINSAMLAGEN_I_KRAFT = LocalDate.of(2004, Month.JANUARY, 1);
    private static final Lagrum PARTERNA = Lagrum.of(FINSAMLAGEN, "3");
    private static final Lagrum ANDELARNA = Lagrum.of(FINSAMLAGEN, "5");

    static final Regel REGION_SAKNAS =
            Regel.of("FL3-REGION-SAKNAS", FEL, PARTERNA, "kommuner").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel HALFTEN =
            Regel.of("FL5-HALFTEN", FEL, ANDELARNA, "differens").medAvrundning().iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel FJARDEDEL = Regel.of("FL5-FJARDEDEL", FEL, ANDELARNA, "differens")
            .medAvrundning()
            .iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel ARBETSFORMEDLINGEN =
            Regel.of("FL5-AF", VARNING, ANDELARNA, "belopp").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel NYCKEL =
            Regel.of("FL5-NYCKEL", FEL, ANDELARNA, "part", "summa", "differens").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel OJAMN = Regel.of("AVRUNDNING-OJAMN", FEL, null, "totalt", "enhet");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Medelsregler() {}

    @Override
    public List<Regel> regler() {
        return List.of(REGION_SAKNAS, HALFTEN, FJARDEDEL, ARBETSFORMEDLINGEN, NYCKEL, OJAMN);
    }

    static void kontrolleraIKraft(Rakenskapsar ar) {
        if (ar.ar() < FINSAMLAGEN_I_KRAFT.getYear()) {
            throw new IllegalArgumentException("Lag (2003:1210) is in force from 2004, not in " + ar);
        }
    }
}
