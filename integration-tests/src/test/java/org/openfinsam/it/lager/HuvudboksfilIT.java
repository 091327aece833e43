package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.Instant;
import org.openfinsam.persistence.ekonomi.Huvudboksfil;
import org.openfinsam.persistence.ekonomi.HuvudboksfilRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class HuvudboksfilIT extends Rundtur<Huvudboksfil> {

    @Inject
    private HuvudboksfilRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    HuvudboksfilIT() {
        super("huvudboksfil");
    }

    @Override
    Huvudboksfil nytt() {
        return Huvudboksfil.ny(ForbundIT.nyttId(), "bokföring.se", "a".repeat(64), 1_234, 2, NU);
    }

    @Override
    void andra(Huvudboksfil det) {
        det.borja(NU.plusSeconds(1));
    }

    @Override
    Object id(Huvudboksfil det) {
        return det.id();
    }

    @Override
    void laggTill(Huvudboksfil det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Huvudboksfil spara(Huvudboksfil det) {
        return lager.spara(det);
    }

    @Override
    Huvudboksfil hamta(Huvudboksfil det) {
        return lager.find(det.id()).orElseThrow();
    }

    private static final Instant NU = Instant.parse("2020-08-12T06:30:00Z");
}
