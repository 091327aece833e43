package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;

class AskandeIT extends Rundtur<Askandeblad> {

    @Inject
    private AskandeRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private UtlysningRepository utlysningar;

    private Utlysning utlysning;

    AskandeIT() {
        super("askande");
    }

    @Override
    Askandeblad nytt() {
        utlysning = UtlysningIT.utlysning(ForbundIT.nyttId());
        return Askandeblad.nytt(askande(utlysning));
    }

    @Override
    void andra(Askandeblad det) {
        Askande askande = det.askande();
        askande.draTillbaka();
        det.satt(askande);
    }

    @Override
    Object id(Askandeblad det) {
        return det.id();
    }

    @Override
    void laggTill(Askandeblad det) {
        forbundslager.laggTill(ForbundIT.forbund(utlysning.forbund()));
        utlysningar.laggTill(Utlysningsblad.nytt(utlysning));
        lager.laggTill(det);
    }

    @Override
    Askandeblad spara(Askandeblad det) {
        return lager.spara(det);
    }

    @Override
    Askandeblad hamta(Askandeblad det) {
        return lager.find(det.id()).orElseThrow();
    }

    static Askande askande(Utlysning utlysning) {
        return Askande.nytt(
                utlysning,
                Givare.of(Part.KOMMUN, "2480", "Umeå kommun"),
                Askandeinnehall.of("Steget vidare", Set.of(Insatsslag.INDIVID))
                        .medAskat(new TreeMap<>(Map.of(new Rakenskapsar(2017), Belopp.parse("5.50")))));
    }
}
