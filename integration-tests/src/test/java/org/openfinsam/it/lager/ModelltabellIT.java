package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Modellversion;
import org.openfinsam.domain.medel.Modellversioner;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.medel.Modelltabell;
import org.openfinsam.persistence.medel.ModellversionerRepository;

class ModelltabellIT extends Rundtur<Modelltabell> {

    private static final AtomicInteger NR = new AtomicInteger();

    @Inject
    private ModellversionerRepository lager;

    ModelltabellIT() {
        super("modelltabell");
    }

    @Override
    Modelltabell nytt() {
        return Modelltabell.ny("prov-" + NR.incrementAndGet(), new Modellversioner(List.of(version("0.5"))));
    }

    @Override
    void andra(Modelltabell det) {
        det.satt(new Modellversioner(List.of(version("0.25"))));
    }

    @Override
    Object id(Modelltabell det) {
        return det.id();
    }

    @Override
    void laggTill(Modelltabell det) {
        lager.laggTill(det);
    }

    @Override
    Modelltabell spara(Modelltabell det) {
        return lager.spara(det);
    }

    @Override
    Modelltabell hamta(Modelltabell det) {
        return lager.find(det.id()).orElseThrow();
    }

    private static Modellversion version(String sankning) {
        return new Modellversion(
                new Rakenskapsar(2016),
                new Rakenskapsar(2017),
                new Tilldelningsmodell(
                        Belopp.kronor(400_000),
                        new BigDecimal("0.75"),
                        new BigDecimal("0.25"),
                        new BigDecimal(sankning)),
                "Beslut",
                true);
    }
}
