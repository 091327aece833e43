package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Avtalsrad;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.Underskrift;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.Avtalsblad;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.insats.OverenskommelseRepository;

class OverenskommelseIT extends Rundtur<Avtalsblad> {

    @Inject
    private OverenskommelseRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private InsatsRepository insatslager;

    private Insatsblad insats;
    private Overenskommelse gammal;

    OverenskommelseIT() {
        super("overenskommelse");
    }

    @Override
    Avtalsblad nytt() {
        insats = InsatsIT.full(ForbundIT.nyttId());
        LocalDate dag = LocalDate.of(2017, 1, 1);
        gammal = Overenskommelse.ny(insats.insats().forbund(), "Avtal")
                .medNamn("Avtal", insats.insats().id());
        return Avtalsblad.nytt(gammal.fornyad(dag, dag.plusYears(3))
                .medParter(List.of(
                        new Avtalspart("Umeå kommun", "212000-2627"),
                        new Avtalspart("Vindeln", "xxx"),
                        new Avtalspart("Vindeln", "xxx")))
                .medOrd("Syfte", "Styrning")
                .medOmraden(List.of("Ledarskap", "Livsstil", "Ledarskap"))
                .medAngivet(7, Belopp.kronor(4_719_449))
                .medRader(List.of(
                        new Avtalsrad(
                                "Medel",
                                new TreeMap<>(Map.of(
                                        new Rakenskapsar(2017), Belopp.parse("5.25"),
                                        new Rakenskapsar(2018), Belopp.kronor(6)))),
                        new Avtalsrad("Tomt", new TreeMap<>()),
                        new Avtalsrad("Tomt", new TreeMap<>())))
                .medOversyn(dag.plusYears(1))
                .medUppfoljningar(List.of(dag.plusMonths(6), dag.plusMonths(12)))
                .medUnderskrifter(
                        List.of(new Underskrift("Umeå kommun", "Kommundirektör", dag, "0123456789abcdef".repeat(4)))));
    }

    @Override
    void andra(Avtalsblad det) {
        det.satt(det.overenskommelse()
                .medOmraden(List.of("Livsstil", "Ledarskap", "Livsstil"))
                .medOversyn(null));
    }

    @Override
    Object id(Avtalsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Avtalsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(insats.insats().forbund()));
        insatslager.laggTill(insats);
        lager.laggTill(Avtalsblad.nytt(gammal));
        lager.laggTill(det);
    }

    @Override
    Avtalsblad spara(Avtalsblad det) {
        return lager.spara(det);
    }

    @Override
    Avtalsblad hamta(Avtalsblad det) {
        return lager.find(det.id()).orElseThrow();
    }
}
