package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.AvvikelsekommentarRepository;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class AvvikelsekommentarIT extends Rundtur<Avvikelsekommentar> {

    @Inject
    private AvvikelsekommentarRepository lager;

    @Inject
    private RakningRepository rakningslager;

    @Inject
    private ForbundRepository forbundslager;

    private final Rakning rakning = Rakning.ny(
            ForbundIT.nyttId(),
            Period.halvar(2020, 1),
            Rakningsslag.RESULTAT,
            List.of(Rakningspost.of("Kostnader", "Personal", "avvikelse", Belopp.kronor(-60_000))));

    AvvikelsekommentarIT() {
        super("avvikelsekommentar");
    }

    @Override
    Avvikelsekommentar nytt() {
        return Avvikelsekommentar.ny(
                rakning.id(),
                "Kostnader/Personal",
                Kommentarstext.of("Tjänsten är vakant.\nDen söks i höst: åäö."),
                Belopp.parse("-60000.50"),
                "Förbundschef",
                LocalDate.parse("2020-02-29"));
    }

    @Override
    void andra(Avvikelsekommentar kommentar) {
        kommentar.taBort();
    }

    @Override
    Object id(Avvikelsekommentar kommentar) {
        return kommentar.id();
    }

    @Override
    void laggTill(Avvikelsekommentar kommentar) {
        forbundslager.laggTill(ForbundIT.forbund(rakning.forbund()));
        rakningslager.laggTill(rakning);
        lager.laggTill(kommentar);
    }

    @Override
    Avvikelsekommentar spara(Avvikelsekommentar kommentar) {
        return lager.spara(kommentar);
    }

    @Override
    Avvikelsekommentar hamta(Avvikelsekommentar kommentar) {
        return lager.find(kommentar.id()).orElseThrow();
    }
}
