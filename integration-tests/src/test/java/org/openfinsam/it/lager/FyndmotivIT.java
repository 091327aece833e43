package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.rapport.FyndmotivRepository;

class FyndmotivIT extends Rundtur<Fyndmotiv> {

    @Inject
    private FyndmotivRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    FyndmotivIT() {
        super("fyndmotiv");
    }

    @Override
    Fyndmotiv nytt() {
        return Fyndmotiv.nytt(
                ForbundIT.nyttId(), obetalt(100), Kommentarstext.of("Betalas i april.\nÖverenskommet."), "Chef", DAG);
    }

    @Override
    void andra(Fyndmotiv det) {
        det.skriv(obetalt(200), Kommentarstext.of("Betalas i maj."), "Ordförande", DAG.plusDays(1));
    }

    @Override
    Object id(Fyndmotiv det) {
        return det.id();
    }

    @Override
    void laggTill(Fyndmotiv det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Fyndmotiv spara(Fyndmotiv det) {
        return lager.spara(det);
    }

    @Override
    Fyndmotiv hamta(Fyndmotiv det) {
        return lager.find(det.id()).orElseThrow();
    }

    private static final LocalDate DAG = LocalDate.of(2020, 3, 2);

    private static Fynd obetalt(long kronor) {
        return new Fynd(
                new Rakenskapsar(2020),
                Regelverk.samlat().regler().stream()
                        .filter(regel -> regel.kod().equals("FL5-FORFALLET"))
                        .findFirst()
                        .orElseThrow()
                        .anmarkning(Map.of(
                                "medlem", new Uppgift.Ord("Piteå"),
                                "forfallet", new Uppgift.Pengar(Belopp.kronor(kronor)),
                                "betalt", new Uppgift.Pengar(Belopp.NOLL),
                                "differens", new Uppgift.Pengar(Belopp.kronor(-kronor)))));
    }
}
