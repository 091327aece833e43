package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;

class RakningIT extends Rundtur<Rakning> {

    private static final Rakningspost INTAKT =
            Rakningspost.of("Intäkter", "Bidrag från staten", "utfall", Belopp.parse("2250000.50"));
    private static final Rakningspost KOSTNAD =
            Rakningspost.of("Kostnader", "Personal", "utfall", Belopp.parse("-900719925474.99"));
    private static final Rakningspost EJ_ANGIVEN = Rakningspost.of("Kostnader", "Lokaler", "budget", null);

    @Inject
    private RakningRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    RakningIT() {
        super("rakning");
    }

    @Override
    Rakning nytt() {
        return Rakning.ny(
                ForbundIT.nyttId(),
                Period.halvar(2020, 1),
                Rakningsslag.RESULTAT,
                List.of(KOSTNAD, EJ_ANGIVEN, INTAKT));
    }

    @Override
    void andra(Rakning rakning) {
        rakning.ersatt(List.of(INTAKT, KOSTNAD));
    }

    @Override
    Object id(Rakning rakning) {
        return rakning.id();
    }

    @Override
    void laggTill(Rakning rakning) {
        forbundslager.laggTill(ForbundIT.forbund(rakning.forbund()));
        lager.laggTill(rakning);
    }

    @Override
    Rakning spara(Rakning rakning) {
        return lager.spara(rakning);
    }

    @Override
    Rakning hamta(Rakning rakning) {
        return lager.find(rakning.id()).orElseThrow();
    }
}
