package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosutfall;
import org.openfinsam.domain.ekonomi.Utfallsrad;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.PrognosutfallRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class PrognosutfallIT extends Rundtur<Prognosutfall> {

    private static final LocalDate DAG = LocalDate.of(2020, 8, 17);
    private static final Kommentarstext KALLA = Kommentarstext.of("Halvårsrapporten");

    @Inject
    private PrognosutfallRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    PrognosutfallIT() {
        super("prognosutfall");
    }

    @Override
    Prognosutfall nytt() {
        Prognosutfall nytt = Prognosutfall.nytt(ForbundIT.nyttId(), new Rakenskapsar(2019));
        nytt.skriv(Utfallsrad.av(Prognosomgang.EGET_KAPITAL, Belopp.kronor(1_030_361), KALLA, DAG, "Ekonom"));
        return nytt;
    }

    @Override
    void andra(Prognosutfall det) {
        det.skriv(Utfallsrad.av("personal/Lön", Belopp.parse("-1.50"), KALLA, DAG, "Ekonom"));
    }

    @Override
    Object id(Prognosutfall det) {
        return det.id();
    }

    @Override
    void laggTill(Prognosutfall det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Prognosutfall spara(Prognosutfall det) {
        return lager.spara(det);
    }

    @Override
    Prognosutfall hamta(Prognosutfall det) {
        return lager.find(det.id()).orElseThrow();
    }
}
