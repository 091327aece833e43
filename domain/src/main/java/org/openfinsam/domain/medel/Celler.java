package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.openfinsam.domain.belopp.Cell;

/** Arithmetic of cells: with one that has no value, nothing can be calculated. */
final class Celler {

    private static final int PROCENT = 2;
    private static final Cell GAR_INTE = Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART);

    private Celler() {}

    static Cell summa(Collection<Cell> termer) {
        BigDecimal summa = BigDecimal.ZERO;
        for (Cell term : termer) {
            if (!(term instanceof Cell.Tal tal)) {
                return GAR_INTE;
            }
            summa = summa.add(tal.varde());
        }
        return Cell.tal(summa);
    }

    static Cell minus(Cell en, Cell annan) {
        return en instanceof Cell.Tal fran && annan instanceof Cell.Tal av
                ? Cell.tal(fran.varde().subtract(av.varde()))
                : GAR_INTE;
    }

    /** How many per cent one is of the other, rounded half away from zero. */
    static Cell procent(Cell del, Cell hela, int decimaler) {
        return del instanceof Cell.Tal d
                        && hela instanceof Cell.Tal h
                        && h.varde().signum() != 0
                ? Cell.tal(d.varde().scaleByPowerOfTen(PROCENT).divide(h.varde(), decimaler, RoundingMode.HALF_UP))
                : GAR_INTE;
    }
}
