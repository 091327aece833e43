package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.util.List;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.MalgruppRepository;
import org.openfinsam.persistence.insats.Malgruppsblad;

class MalgruppIT extends Rundtur<Malgruppsblad> {

    @Inject
    private MalgruppRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    private ForbundId forbund;

    MalgruppIT() {
        super("forbundsmalgrupp");
    }

    @Override
    Malgruppsblad nytt() {
        forbund = ForbundIT.nyttId();
        return Malgruppsblad.nytt(forbund, new Malgrupp(new Aldersspann(16, 64), List.of("Ohälsa", "Behov")));
    }

    @Override
    void andra(Malgruppsblad det) {
        det.satt(new Malgrupp(null, List.of("Behov", "Ohälsa")));
    }

    @Override
    Object id(Malgruppsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Malgruppsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(forbund));
        lager.laggTill(det);
    }

    @Override
    Malgruppsblad spara(Malgruppsblad det) {
        return lager.spara(det);
    }

    @Override
    Malgruppsblad hamta(Malgruppsblad det) {
        return lager.find(det.id()).orElseThrow();
    }
}
