package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.forbund.Ombildningsled;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.OmbildningRepository;

class OmbildningIT extends Rundtur<Ombildning> {

    @Inject
    private OmbildningRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    OmbildningIT() {
        super("ombildning");
    }

    @Override
    Ombildning nytt() {
        return Ombildning.delning(
                LocalDate.of(2021, 1, 1),
                ForbundIT.nyttId(),
                List.of(
                        Ombildningsled.efter(ForbundIT.nyttId(), Andel.of(1, 3)),
                        Ombildningsled.efter(ForbundIT.nyttId(), Andel.of(2, 3))),
                List.of(BeslutRef.of("Kommunfullmäktige i Luleå", LocalDate.of(2020, 11, 30), "98")));
    }

    @Override
    void andra(Ombildning ombildning) {
        ombildning.noteraBeslut(BeslutRef.of("Försäkringskassan", LocalDate.of(2020, 12, 2)));
    }

    @Override
    Object id(Ombildning ombildning) {
        return ombildning.id();
    }

    @Override
    void laggTill(Ombildning ombildning) {
        ombildning.fore().forEach(id -> forbundslager.laggTill(ForbundIT.forbund(id)));
        ombildning.efter().forEach(led -> forbundslager.laggTill(ForbundIT.forbund(led.forbund())));
        lager.laggTill(ombildning);
    }

    @Override
    Ombildning spara(Ombildning ombildning) {
        return lager.spara(ombildning);
    }

    @Override
    Ombildning hamta(Ombildning ombildning) {
        return lager.find(ombildning.id()).orElseThrow();
    }
}
