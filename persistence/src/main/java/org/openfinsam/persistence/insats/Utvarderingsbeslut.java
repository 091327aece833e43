package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.forbund.BeslutRef;

/** A decision that followed an evaluation, which has number {@code nr} in its <i>insats</i>. */
public final class Utvarderingsbeslut {

    private int nr;
    private BeslutRef beslut;

    /** För återskapande. */
    private Utvarderingsbeslut() {}

    static Utvarderingsbeslut av(int nr, BeslutRef beslut) {
        Utvarderingsbeslut rad = new Utvarderingsbeslut();
        rad.nr = nr;
        rad.beslut = beslut;
        return rad;
    }

    int nr() {
        return nr;
    }

    BeslutRef beslut() {
        return beslut;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, beslut);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Utvarderingsbeslut r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
