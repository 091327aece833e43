package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Prioritering;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;

class UtlysningIT extends Rundtur<Utlysningsblad> {

    @Inject
    private UtlysningRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    UtlysningIT() {
        super("utlysning");
    }

    @Override
    Utlysningsblad nytt() {
        return Utlysningsblad.nytt(utlysning(ForbundIT.nyttId()));
    }

    @Override
    void andra(Utlysningsblad det) {
        Utlysning forra = det.utlysning();
        det.satt(new Utlysning(
                forra.id(),
                forra.forbund(),
                forra.ar(),
                forra.oppnar(),
                forra.stanger().plusDays(7),
                forra.fragor(),
                forra.prioriteringar()));
    }

    @Override
    Object id(Utlysningsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Utlysningsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(det.utlysning().forbund()));
        lager.laggTill(det);
    }

    @Override
    Utlysningsblad spara(Utlysningsblad det) {
        return lager.spara(det);
    }

    @Override
    Utlysningsblad hamta(Utlysningsblad det) {
        return lager.find(det.id()).orElseThrow();
    }

    /** A call of an association, open the last sixty days before the day it closes. */
    static Utlysning utlysning(ForbundId forbund) {
        LocalDate stanger = LocalDate.of(2016, 9, 30);
        return new Utlysning(
                UtlysningId.ny(),
                forbund,
                new Rakenskapsar(2017),
                stanger.minusDays(60),
                stanger,
                Fraga.standard(),
                List.of(new Prioritering(1, "Unga", 3)));
    }
}
