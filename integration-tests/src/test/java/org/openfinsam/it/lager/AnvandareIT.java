package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.util.UUID;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.persistence.sakerhet.AnvandareRepository;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.persistence.sakerhet.Tilldelning;

class AnvandareIT extends Rundtur<Anvandare> {

    @Inject
    private AnvandareRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    AnvandareIT() {
        super("anvandare");
    }

    @Override
    Anvandare nytt() {
        Anvandare nytt = Anvandare.ny(new AnvandareId("a-" + UUID.randomUUID()), "Ekonom i Åäö", "en hash");
        nytt.tilldela(Tilldelning.av(Roll.EKONOM, ForbundIT.nyttId()));
        nytt.tilldela(Tilldelning.av(Roll.PUBLIK));
        nytt.tilldela(Tilldelning.sokande(ForbundIT.nyttId(), Givare.of(Part.KOMMUN, "2480", "Umeå")));
        return nytt;
    }

    @Override
    void andra(Anvandare anvandare) {
        anvandare.stang();
        anvandare.taTillbaka(Tilldelning.av(Roll.PUBLIK));
    }

    @Override
    Object id(Anvandare anvandare) {
        return anvandare.id();
    }

    @Override
    void laggTill(Anvandare anvandare) {
        anvandare.tilldelningar().stream()
                .flatMap(t -> t.forbund().stream())
                .forEach(id -> forbundslager.laggTill(ForbundIT.forbund(id)));
        lager.laggTill(anvandare);
    }

    @Override
    Anvandare spara(Anvandare anvandare) {
        return lager.spara(anvandare);
    }

    @Override
    Anvandare hamta(Anvandare anvandare) {
        return lager.find(anvandare.id()).orElseThrow();
    }
}
