package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Regelfel;
import org.openfinsam.domain.belopp.Regeltolk;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellregel;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Avstamningsregler;

/** The calculator {@code avstamning}: whether the sums of a table are what their terms give. */
@ApplicationScoped
public class Avstamningstjanst {

    /**
     * How a table is checked.
     *
     * @param kolumnregel columns made of columns, as text
     * @param radsumma columns that sum the others
     * @param radregel rows made of rows and sections, as text
     * @param enhet unit of the figures
     * @param tomt what an empty cell means
     */
    public record Villkor(
            List<String> kolumnregel, List<String> radsumma, List<String> radregel, Enhet enhet, Tomt tomt) {

        /** Copies the lists. */
        public Villkor {
            kolumnregel = List.copyOf(kolumnregel);
            radsumma = List.copyOf(radsumma);
            radregel = List.copyOf(radregel);
        }
    }

    /**
     * What was found.
     *
     * @param kontrollerade how many checks were made
     * @param avvikelser the differences, in the order of the table
     */
    public record Svar(int kontrollerade, List<Avvikelse> avvikelser) {

        /** Copies the list. */
        public Svar {
            avvikelser = List.copyOf(avvikelser);
        }

        /** The differences as findings. */
        public List<Anmarkning> anmarkningar() {
            return avvikelser.stream().map(Avstamningsregler::of).toList();
        }
    }

    /**
     * The checks and their findings.
     *
     * @throws Regelfel if a rule does not fit the table
     */
    public Svar granska(Tabell tabell, Villkor villkor) {
        Regeltolk tolk = Regeltolk.of(tabell);
        List<Tabellregel> regler = Stream.of(
                        villkor.kolumnregel.stream().map(tolk::kolumnregel),
                        villkor.radsumma.stream().map(tolk::radsumma),
                        villkor.radregel.stream().map(tolk::radregel))
                .<Tabellregel>flatMap(alla -> alla)
                .toList();
        Avstamning.Resultat resultat = Avstamning.granska(tabell, regler, villkor.enhet, villkor.tomt);
        return new Svar(resultat.kontrollerade(), resultat.avvikelser());
    }
}
