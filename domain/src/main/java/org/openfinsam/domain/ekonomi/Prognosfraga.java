package org.openfinsam.domain.ekonomi;

import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * Where a report asks for the forecast of a year, whoever keeps it. There may be none.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Prognosfraga {

    /**
     * The latest forecast of a year.
     *
     * @param forbund whose, not null
     * @param ar the year, not null
     * @return what each line is expected to come to by the end of the year, by the line's key {@code avsnitt/rad}, with the sign
     *     that the line has in a result; empty when there is no forecast; never null
     */
    Map<String, Belopp> prognos(ForbundId forbund, Rakenskapsar ar);
}
