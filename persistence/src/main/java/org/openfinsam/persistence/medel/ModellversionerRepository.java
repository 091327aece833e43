package org.openfinsam.persistence.medel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;
import org.openfinsam.domain.medel.Modellversion;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The state's model by year, once somebody has changed what is shipped. */
@Dependent
public class ModellversionerRepository extends Aggregatlager<Modelltabell, String> {

    @Inject
    public ModellversionerRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Modelltabell.class, "modelltabell");
    }

    @Override
    protected String id(Modelltabell tabell) {
        return tabell.id();
    }

    @Override
    protected String avbild(Modelltabell tabell) {
        return tabell.modellversioner().versioner().stream()
                .map(Modellversion::toString)
                .collect(Collectors.joining("\n"));
    }
}
