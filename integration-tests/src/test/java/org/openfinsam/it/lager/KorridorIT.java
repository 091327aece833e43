package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorscenario;
import org.openfinsam.domain.ekonomi.Korridorspakslag;
import org.openfinsam.domain.ekonomi.Korridorval;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.KorridorRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class KorridorIT extends Rundtur<Korridor> {

    @Inject
    private KorridorRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    KorridorIT() {
        super("korridor");
    }

    @Override
    Korridor nytt() {
        Korridor nytt = Korridor.ny(ForbundIT.nyttId(), new Rakenskapsar(2017));
        nytt.laggTill(
                Korridorspakslag.ASKANDE,
                "Den gröna vägen",
                Arrays.asList(Belopp.kronor(-1_276_000), Belopp.parse("-1.50"), null));
        nytt.spara(Korridorscenario.of(
                "Av",
                Korridorval.av(List.of(1)),
                List.of(Belopp.kronor(1), Belopp.kronor(-2), Belopp.NOLL),
                LocalDate.of(2016, 11, 25),
                "Ekonom"));
        return nytt;
    }

    @Override
    void andra(Korridor det) {
        det.laggTill(
                Korridorspakslag.EXTRA_BIDRAG, "Extra tilldelning", Arrays.asList(null, Belopp.kronor(500_000), null));
    }

    @Override
    Object id(Korridor det) {
        return det.id();
    }

    @Override
    void laggTill(Korridor det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Korridor spara(Korridor det) {
        return lager.spara(det);
    }

    @Override
    Korridor hamta(Korridor det) {
        return lager.find(det.id()).orElseThrow();
    }
}
