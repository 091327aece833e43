package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.Implementeringslage;
import org.openfinsam.domain.insats.Overtagande;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.ImplementeringRepository;
import org.openfinsam.persistence.insats.Implementeringsblad;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsblad;

class ImplementeringIT extends Rundtur<Implementeringsblad> {

    @Inject
    private ImplementeringRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private InsatsRepository insatslager;

    private Insatsblad insats;

    ImplementeringIT() {
        super("implementering");
    }

    @Override
    Implementeringsblad nytt() {
        insats = InsatsIT.full(ForbundIT.nyttId());
        return Implementeringsblad.nytt(implementering(LocalDate.of(2020, 1, 1)));
    }

    @Override
    void andra(Implementeringsblad det) {
        det.satt(implementering(null));
    }

    @Override
    Object id(Implementeringsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Implementeringsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(insats.insats().forbund()));
        insatslager.laggTill(insats);
        lager.laggTill(det);
    }

    @Override
    Implementeringsblad spara(Implementeringsblad det) {
        return lager.spara(det);
    }

    @Override
    Implementeringsblad hamta(Implementeringsblad det) {
        return lager.find(det.id()).orElseThrow();
    }

    private Implementering implementering(LocalDate sedan) {
        Rakenskapsar ar = new Rakenskapsar(2019);
        Givare umea = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");
        return new Implementering(
                insats.insats().id(),
                "",
                List.of(
                        new Overtagande(
                                umea, "Två coacher", Belopp.kronor(5), "Nämnden", sedan, Implementeringslage.BESLUTAD),
                        new Overtagande(umea, "Lokalen", null, "", null, Implementeringslage.AVSIKT)),
                sedan,
                new TreeMap<>(Map.of(ar, Belopp.kronor(10), ar.nasta(), Belopp.kronor(10))),
                new TreeMap<>(Map.of(ar, Belopp.parse("5.25"))),
                new TreeMap<>(Map.of(ar.nasta(), Belopp.kronor(4))),
                LocalDate.of(2021, 1, 1));
    }
}
