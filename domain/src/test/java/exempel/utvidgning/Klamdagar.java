package exempel.utvidgning;

import java.util.List;
import org.openfinsam.domain.tid.Helgdag;
import org.openfinsam.domain.tid.Kalender;
import org.openfinsam.domain.tid.Kalenderkalla;
import org.openfinsam.domain.tid.Stangningsdag;

/** The office is closed on the Friday after Ascension Day. */
public final class Klamdagar implements Kalenderkalla {

    @Override
    public List<Stangningsdag> stangningsdagar(int ar) {
        return Kalender.svensk().dagar(ar).stream()
                .filter(dag -> dag.namn() == Helgdag.Namn.KRISTI_HIMMELSFARDSDAG)
                .map(dag -> new Stangningsdag(dag.datum().plusDays(1), "klämdag"))
                .toList();
    }
}
