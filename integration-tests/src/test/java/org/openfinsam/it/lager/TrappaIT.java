package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.medel.Trappsteg;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.Trappa;

class TrappaIT extends Rundtur<Trappa> {

    @Inject
    private KapitaltrappaRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    TrappaIT() {
        super("kapitaltrappa");
    }

    @Override
    Trappa nytt() {
        return Trappa.ny(
                ForbundIT.nyttId(),
                new Kapitaltrappa(List.of(new Trappsteg(
                        Belopp.NOLL,
                        Belopp.kronor(5),
                        new BigDecimal("12.5"),
                        LocalDate.parse("2014-01-01"),
                        "Rådet",
                        true))));
    }

    @Override
    void andra(Trappa det) {
        det.satt(Kapitaltrappa.TOM);
    }

    @Override
    Object id(Trappa det) {
        return det.forbund();
    }

    @Override
    void laggTill(Trappa det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Trappa spara(Trappa det) {
        return lager.spara(det);
    }

    @Override
    Trappa hamta(Trappa det) {
        return lager.find(det.forbund()).orElseThrow();
    }
}
