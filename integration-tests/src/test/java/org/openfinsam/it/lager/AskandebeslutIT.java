package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Aterkallelse;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Beviljat;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Beslutsblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;

class AskandebeslutIT extends Rundtur<Beslutsblad> {

    private static final LocalDate DAG = LocalDate.of(2016, 11, 25);

    @Inject
    private AskandebeslutRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private UtlysningRepository utlysningar;

    @Inject
    private AskandeRepository askanden;

    private Utlysning utlysning;
    private Askande askande;

    AskandebeslutIT() {
        super("askandebeslut");
    }

    @Override
    Beslutsblad nytt() {
        utlysning = UtlysningIT.utlysning(ForbundIT.nyttId());
        askande = AskandeIT.askande(utlysning);
        Rakenskapsar ar = new Rakenskapsar(2017);
        return Beslutsblad.nytt(new Askandebeslut(
                AskandebeslutId.ny(),
                utlysning.forbund(),
                askande.id(),
                Beslutsslag.DELVIS,
                BeslutRef.of("Styrelsen", DAG, "75"),
                List.of(
                        new Beviljat(ar, Belopp.parse("5.25"), false, null),
                        new Beviljat(ar.nasta(), Belopp.kronor(6), true, DAG.plusYears(1))),
                List.of("En plan lämnas i mars.", "Kommunen betalar lokalen."),
                "Pengarna räcker inte till allt.",
                null));
    }

    @Override
    void andra(Beslutsblad det) {
        det.aterkalla(new Aterkallelse(BeslutRef.of("Styrelsen", DAG.plusYears(1), "80"), "Insatsen startade inte."));
    }

    @Override
    Object id(Beslutsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Beslutsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(utlysning.forbund()));
        utlysningar.laggTill(Utlysningsblad.nytt(utlysning));
        askanden.laggTill(Askandeblad.nytt(askande));
        lager.laggTill(det);
    }

    @Override
    Beslutsblad spara(Beslutsblad det) {
        return lager.spara(det);
    }

    @Override
    Beslutsblad hamta(Beslutsblad det) {
        return lager.find(det.id()).orElseThrow();
    }
}
