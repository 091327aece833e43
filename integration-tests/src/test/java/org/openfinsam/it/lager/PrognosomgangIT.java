package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosintervall;
import org.openfinsam.domain.ekonomi.Prognosmetod;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosplats;
import org.openfinsam.domain.ekonomi.Prognosrad;
import org.openfinsam.domain.ekonomi.Prognosspann;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.PrognosRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class PrognosomgangIT extends Rundtur<Prognosomgang> {

    private static final LocalDate DAG = LocalDate.of(2020, 7, 10);
    private static final Prognosplats LON = Prognosplats.av("personal", "Lön");

    @Inject
    private PrognosRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    PrognosomgangIT() {
        super("prognosomgang");
    }

    @Override
    Prognosomgang nytt() {
        Prognosomgang forsta = Prognosomgang.ny(
                ForbundIT.nyttId(),
                new Rakenskapsar(2020),
                1,
                Prognosintervall.KVARTAL,
                6,
                List.of(LON),
                DAG,
                "Ekonom");
        forsta.oppnarMed(Belopp.kronor(-1));
        forsta.motivera(Kommentarstext.of("Täcks nästa år"));
        forsta.kapitalspann(Prognosspann.forHand(Belopp.kronor(-9), Belopp.parse("-1.50")));
        forsta.skriv(Prognosrad.av(
                LON,
                Prognosmetod.HAND,
                Belopp.kronor(2),
                Prognosspann.forHand(Belopp.kronor(1), Belopp.kronor(3)),
                Kommentarstext.of("Vakans"),
                DAG,
                "Ekonom"));
        forsta.faststall(DAG, "Förbundschef");
        Prognosomgang andra = forsta.rattelse(2, Kommentarstext.of("Fel konto"), DAG, "Ekonom");
        andra.skriv(Prognosrad.av(LON, Prognosmetod.ATAGANDEN, Belopp.kronor(3), null, null, DAG, "Ekonom")
                .medBeslut(List.of(BeslutRef.of("Styrelsen", DAG, "75"))));
        return andra;
    }

    @Override
    void andra(Prognosomgang det) {
        det.skriv(Prognosrad.av(LON, Prognosmetod.TAKT, Belopp.kronor(4), null, null, DAG, "Ekonom"));
        det.faststall(DAG, "Ekonom");
    }

    @Override
    Object id(Prognosomgang det) {
        return det.id();
    }

    @Override
    void laggTill(Prognosomgang det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Prognosomgang spara(Prognosomgang det) {
        return lager.spara(det);
    }

    @Override
    Prognosomgang hamta(Prognosomgang det) {
        return lager.find(det.id()).orElseThrow();
    }
}
