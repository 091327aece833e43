package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandeplan;
import org.openfinsam.domain.insats.Askandeval;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.PlanRepository;
import org.openfinsam.persistence.insats.Planblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;

class AskandeplanIT extends Rundtur<Planblad> {

    @Inject
    private PlanRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private UtlysningRepository utlysningar;

    @Inject
    private AskandeRepository askanden;

    private Utlysning utlysning;
    private Askande askande;

    AskandeplanIT() {
        super("askandeplan");
    }

    @Override
    Planblad nytt() {
        utlysning = UtlysningIT.utlysning(ForbundIT.nyttId());
        askande = AskandeIT.askande(utlysning);
        return Planblad.nytt(Askandeplan.tom(utlysning)
                .medBudget(1, Map.of(askande.id(), "Steget vidare"))
                .medScenario(new Askandeval("Inga", List.of())));
    }

    @Override
    void andra(Planblad det) {
        det.satt(det.plan().medBudget(null, Map.of()).medScenario(new Askandeval("Alla", List.of(askande.id()))));
    }

    @Override
    String idkolumn() {
        return "utlysning_id";
    }

    @Override
    Object id(Planblad det) {
        return det.id();
    }

    @Override
    void laggTill(Planblad det) {
        forbundslager.laggTill(ForbundIT.forbund(utlysning.forbund()));
        utlysningar.laggTill(Utlysningsblad.nytt(utlysning));
        askanden.laggTill(Askandeblad.nytt(askande));
        lager.laggTill(det);
    }

    @Override
    Planblad spara(Planblad det) {
        return lager.spara(det);
    }

    @Override
    Planblad hamta(Planblad det) {
        return lager.find(det.id()).orElseThrow();
    }
}
