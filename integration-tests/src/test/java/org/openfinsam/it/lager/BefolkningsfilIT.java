package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.medel.BefolkningRepository;
import org.openfinsam.persistence.medel.Befolkningsfil;

class BefolkningsfilIT extends Rundtur<Befolkningsfil> {

    @Inject
    private BefolkningRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    BefolkningsfilIT() {
        super("befolkning");
    }

    @Override
    Befolkningsfil nytt() {
        return Befolkningsfil.ny(ForbundIT.nyttId(), befolkning(80_000));
    }

    @Override
    void andra(Befolkningsfil det) {
        det.satt(befolkning(80_001));
    }

    @Override
    Object id(Befolkningsfil det) {
        return det.id();
    }

    @Override
    void laggTill(Befolkningsfil det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Befolkningsfil spara(Befolkningsfil det) {
        return lager.spara(det);
    }

    @Override
    Befolkningsfil hamta(Befolkningsfil det) {
        return lager.find(det.id()).orElseThrow();
    }

    private static Befolkning befolkning(long umea) {
        return new Befolkning(
                "SCB",
                LocalDate.parse("2016-12-31"),
                new Aldersspann(16, 64),
                List.of(new Befolkning.Omrade("2480", "Umeå", umea), new Befolkning.Omrade("2460", "", 0)));
    }
}
