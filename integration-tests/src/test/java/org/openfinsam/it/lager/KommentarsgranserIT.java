package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.persistence.ekonomi.KommentarsgranserRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class KommentarsgranserIT extends Rundtur<Kommentarsgranser> {

    @Inject
    private KommentarsgranserRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    KommentarsgranserIT() {
        super("kommentarsgranser");
    }

    @Override
    Kommentarsgranser nytt() {
        Kommentarsgranser nytt = Kommentarsgranser.ny(ForbundIT.nyttId());
        nytt.satt(Kommentarsgrans.of(LocalDate.parse("2024-01-01"), Belopp.parse("75000.50")));
        return nytt;
    }

    @Override
    void andra(Kommentarsgranser granser) {
        granser.satt(Kommentarsgrans.of(LocalDate.parse("2020-01-01"), Belopp.kronor(25_000)));
    }

    @Override
    Object id(Kommentarsgranser granser) {
        return granser.forbund();
    }

    @Override
    void laggTill(Kommentarsgranser granser) {
        forbundslager.laggTill(ForbundIT.forbund(granser.forbund()));
        lager.laggTill(granser);
    }

    @Override
    Kommentarsgranser spara(Kommentarsgranser granser) {
        return lager.spara(granser);
    }

    @Override
    Kommentarsgranser hamta(Kommentarsgranser granser) {
        return lager.find(granser.forbund()).orElseThrow();
    }
}
