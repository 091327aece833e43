package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.util.List;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.persistence.ekonomi.KopplingRepository;
import org.openfinsam.persistence.ekonomi.Kopplingsfil;
import org.openfinsam.persistence.forbund.ForbundRepository;

class KopplingsfilIT extends Rundtur<Kopplingsfil> {

    @Inject
    private KopplingRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    KopplingsfilIT() {
        super("kontokoppling");
    }

    @Override
    Kopplingsfil nytt() {
        Kontokoppling koppling = Kontokoppling.ny(ForbundIT.nyttId());
        koppling.koppla(List.of(Koppling.parse("5010\t5010\t\t\tovrigt\tLokalhyra\t\t")));
        return Kopplingsfil.ny(koppling);
    }

    @Override
    void andra(Kopplingsfil det) {
        Kontokoppling koppling = det.koppling();
        koppling.koppla(List.of(Koppling.parse("4500\t4599\t6\tA1\tindivid\tArenan\t1/3\tAvtal 2020")));
        det.satt(koppling);
    }

    @Override
    Object id(Kopplingsfil det) {
        return det.forbund();
    }

    @Override
    void laggTill(Kopplingsfil det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Kopplingsfil spara(Kopplingsfil det) {
        return lager.spara(det);
    }

    @Override
    Kopplingsfil hamta(Kopplingsfil det) {
        return lager.find(det.forbund()).orElseThrow();
    }
}
