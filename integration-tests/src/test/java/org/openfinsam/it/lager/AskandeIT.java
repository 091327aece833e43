package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Andelsuppgift;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Kostnadsslag;
import org.openfinsam.domain.insats.Lofte;
import org.openfinsam.domain.insats.Lofteslage;
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
        askande.spara(
                askande.innehall()
                        .medNamn("Annat")
                        .medAndelar(List.of(
                                askande.innehall().andelar().get(0),
                                askande.innehall().andelar().get(2),
                                askande.innehall().andelar().get(1))),
                utlysning);
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
        Rakenskapsar ar = new Rakenskapsar(2017);
        Givare umea = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");
        Lofte lofte = new Lofte(Lofteslage.MUNTLIG, LocalDate.of(2016, 11, 18));
        // Rows that stand twice are kept twice, in the server too. Fields are compared as the columns hold them: with
        // 15 decimals.
        Finansiering pengar = Finansiering.pengar(ar, Finansiar.of(umea), Belopp.kronor(6), lofte);
        Andelsuppgift andel = new Andelsuppgift(ar, Kostnadsslag.PERSONAL, Finansiar.of(umea), new BigDecimal("12.5"));
        return Askande.nytt(
                utlysning,
                umea,
                Askandeinnehall.of("Steget vidare", Set.of(Insatsslag.INDIVID))
                        .medAskat(new TreeMap<>(Map.of(ar, Belopp.parse("5.50"))))
                        .medRader(List.of(new Kostnadsrad(
                                1,
                                "",
                                Kostnadsslag.PERSONAL,
                                "Lots",
                                null,
                                null,
                                new TreeMap<>(Map.of(ar, Belopp.kronor(20))),
                                List.of(pengar, pengar))))
                        .medAndelar(List.of(
                                andel,
                                new Andelsuppgift(
                                        ar, Kostnadsslag.PERSONAL, Finansiar.forbundet(), new BigDecimal("20")),
                                andel)));
    }
}
