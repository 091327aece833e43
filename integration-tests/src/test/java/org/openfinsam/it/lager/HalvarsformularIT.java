package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Insatshandelse;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.Halvarsblad;
import org.openfinsam.persistence.insats.HalvarsformularRepository;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsblad;

class HalvarsformularIT extends Rundtur<Halvarsblad> {

    @Inject
    private HalvarsformularRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private InsatsRepository insatslager;

    private Insatsblad insats;

    HalvarsformularIT() {
        super("halvarsformular");
    }

    @Override
    Halvarsblad nytt() {
        insats = InsatsIT.full(ForbundIT.nyttId());
        return Halvarsblad.nytt(formular("Gjort"));
    }

    @Override
    void andra(Halvarsblad det) {
        det.satt(formular("Mer gjort"));
    }

    @Override
    Object id(Halvarsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Halvarsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(insats.insats().forbund()));
        insatslager.laggTill(insats);
        lager.laggTill(det);
    }

    @Override
    Halvarsblad spara(Halvarsblad det) {
        return lager.spara(det);
    }

    @Override
    Halvarsblad hamta(Halvarsblad det) {
        return lager.find(det.id()).orElseThrow();
    }

    private Halvarsformular formular(String gjort) {
        LocalDate dag = LocalDate.of(2020, 3, 1);
        return new Halvarsformular(
                insats.insats().id(),
                Period.halvar(2020, 1),
                "Planerat",
                gjort,
                "",
                "Nästa",
                "Hinder",
                List.of(
                        new Insatshandelse(dag, "Bemötande", new TreeMap<>(Map.of("FK", 3, "Luleå", 12))),
                        new Insatshandelse(dag, "Inget", new TreeMap<>())));
    }
}
