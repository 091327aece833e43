package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;

class KapitalarIT extends Rundtur<Kapitalar> {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);

    @Inject
    private EgetKapitalRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    KapitalarIT() {
        super("kapitalar");
    }

    @Override
    Kapitalar nytt() {
        return Kapitalar.nytt(
                ForbundIT.nyttId(), EgetKapital.of(AR, Belopp.kronor(10), Belopp.parse("-2.50"), Belopp.kronor(3)));
    }

    @Override
    void andra(Kapitalar det) {
        det.satt(EgetKapital.of(AR, Belopp.kronor(10), Belopp.kronor(1), Belopp.NOLL));
    }

    @Override
    Object id(Kapitalar det) {
        return det.id();
    }

    @Override
    void laggTill(Kapitalar det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Kapitalar spara(Kapitalar det) {
        return lager.spara(det);
    }

    @Override
    Kapitalar hamta(Kapitalar det) {
        return lager.find(det.forbund(), AR).orElseThrow();
    }
}
