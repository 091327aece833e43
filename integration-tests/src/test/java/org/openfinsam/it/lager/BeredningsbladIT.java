package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Rost;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Aterfraga;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.insats.Rekommendationspunkt;
import org.openfinsam.domain.insats.Rekommendationsslag;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.Yttrande;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.BeredningRepository;
import org.openfinsam.persistence.insats.Beredningsblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;

class BeredningsbladIT extends Rundtur<Beredningsblad> {

    private static final LocalDate DAG = LocalDate.of(2016, 11, 18);

    @Inject
    private BeredningRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private UtlysningRepository utlysningar;

    @Inject
    private AskandeRepository askanden;

    private Utlysning utlysning;
    private Askande askande;

    BeredningsbladIT() {
        super("beredning");
    }

    @Override
    Beredningsblad nytt() {
        utlysning = UtlysningIT.utlysning(ForbundIT.nyttId());
        askande = AskandeIT.askande(utlysning);
        return Beredningsblad.nytt(
                utlysning.forbund(),
                Beredning.tilldelad(askande.id(), "Beredningsgruppen", DAG)
                        .medYttranden(List.of(new Yttrande(
                                Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan"), DAG, "Tillstyrker.")))
                        .medAterfragor(List.of(new Aterfraga(DAG, "Vilka år?", null)))
                        .medPoang(new TreeMap<>(Map.of(1, 5, 2, 0)))
                        .medVotering(new Rostrakning(List.of(
                                new Rost("Umeå kommun", Rostval.MOT, true),
                                new Rost("Förbundschefen", Rostval.FOR, false)))));
    }

    @Override
    void andra(Beredningsblad det) {
        det.satt(det.beredning()
                .medAterfragor(List.of(new Aterfraga(DAG, "Vilka år?", "2017.")))
                .medRekommendation(new Rekommendation(
                        List.of(
                                new Rekommendationspunkt(
                                        1,
                                        Rekommendationsslag.DELVIS,
                                        "Hälften.",
                                        new TreeMap<>(Map.of(new Rakenskapsar(2017), Belopp.parse("2.75"))),
                                        null,
                                        null),
                                new Rekommendationspunkt(
                                        2,
                                        Rekommendationsslag.UTRED,
                                        "Resten utreds.",
                                        new TreeMap<>(),
                                        "Förbundschefen",
                                        DAG.plusMonths(4))),
                        "Pengarna räcker inte.")));
    }

    @Override
    String idkolumn() {
        return "askande_id";
    }

    @Override
    Object id(Beredningsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Beredningsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(utlysning.forbund()));
        utlysningar.laggTill(Utlysningsblad.nytt(utlysning));
        askanden.laggTill(Askandeblad.nytt(askande));
        lager.laggTill(det);
    }

    @Override
    Beredningsblad spara(Beredningsblad det) {
        return lager.spara(det);
    }

    @Override
    Beredningsblad hamta(Beredningsblad det) {
        return lager.find(det.id()).orElseThrow();
    }
}
