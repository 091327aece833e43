package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.Majoritetskrav;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ordningspunkt;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.tid.Frist;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.ForbundsordningRepository;

class ForbundsordningIT extends Rundtur<Forbundsordning> {

    @Inject
    private ForbundsordningRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    ForbundsordningIT() {
        super("forbundsordning");
    }

    @Override
    Forbundsordning nytt() {
        Forbundsordning nytt = Forbundsordning.ny(ForbundIT.nyttId(), LocalDate.of(2020, 1, 1));
        nytt.ange(Ordningspunkt.STYRELSE, "§ 3");
        nytt.ange(Ordningspunkt.UTTRADE, "§ 18");
        nytt.anta(
                Medlem.of(Part.KOMMUN, "2580", "Luleå"),
                BeslutRef.of("Kommunfullmäktige i Luleå", LocalDate.of(2019, 11, 25), "112"));
        nytt.bestamMandat(3, MonthDay.of(1, 1));
        nytt.bestamDelarsrapport(true);
        nytt.bestamUppsagningstid(Frist.manader(12));
        nytt.bestamParterPerInsats(3);
        nytt.bestamMajoritetskrav(List.of(Majoritetskrav.of("Budget", Andel.of(2, 3))));
        nytt.bestamAnslagsplatser(List.of("Luleå kommun", "Piteå kommun"));
        return nytt;
    }

    @Override
    void andra(Forbundsordning ordning) {
        ordning.ange(Ordningspunkt.ANSLAG, "§ 7");
        ordning.stryk(Ordningspunkt.STYRELSE);
        ordning.bestamAnslagsplatser(List.of("Piteå kommun"));
    }

    @Override
    Object id(Forbundsordning ordning) {
        return ordning.id();
    }

    @Override
    void laggTill(Forbundsordning ordning) {
        forbundslager.laggTill(ForbundIT.forbund(ordning.forbund()));
        lager.laggTill(ordning);
    }

    @Override
    Forbundsordning spara(Forbundsordning ordning) {
        return lager.spara(ordning);
    }

    @Override
    Forbundsordning hamta(Forbundsordning ordning) {
        return lager.find(ordning.id()).orElseThrow();
    }
}
