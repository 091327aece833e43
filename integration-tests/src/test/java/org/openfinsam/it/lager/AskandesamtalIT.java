package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandekommentar;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Askandesamtal;
import org.openfinsam.persistence.insats.AskandesamtalRepository;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;

class AskandesamtalIT extends Rundtur<Askandesamtal> {

    private static final LocalDate DAG = LocalDate.of(2016, 11, 18);

    @Inject
    private AskandesamtalRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private UtlysningRepository utlysningar;

    @Inject
    private AskandeRepository askanden;

    private Utlysning utlysning;
    private Askande askande;

    AskandesamtalIT() {
        super("askandesamtal");
    }

    @Override
    Askandesamtal nytt() {
        utlysning = UtlysningIT.utlysning(ForbundIT.nyttId());
        askande = AskandeIT.askande(utlysning);
        Askandesamtal samtal = Askandesamtal.om(askande.id());
        samtal.sag(new Askandekommentar(Kommentarstext.of("Vem betalar lokalen?"), "Beredare", DAG));
        return samtal;
    }

    @Override
    void andra(Askandesamtal det) {
        det.sag(new Askandekommentar(Kommentarstext.of("Kommunen."), "Sökande", DAG));
    }

    @Override
    String idkolumn() {
        return "askande_id";
    }

    @Override
    Object id(Askandesamtal det) {
        return det.askande();
    }

    @Override
    void laggTill(Askandesamtal det) {
        forbundslager.laggTill(ForbundIT.forbund(utlysning.forbund()));
        utlysningar.laggTill(Utlysningsblad.nytt(utlysning));
        askanden.laggTill(Askandeblad.nytt(askande));
        lager.laggTill(det);
    }

    @Override
    Askandesamtal spara(Askandesamtal det) {
        return lager.spara(det);
    }

    @Override
    Askandesamtal hamta(Askandesamtal det) {
        return lager.find(det.askande()).orElseThrow();
    }
}
