package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Kapitaldel;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ombildningsplan;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Planmedlem;
import org.openfinsam.domain.forbund.Planuppgift;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.OmbildningsplanRepository;

class OmbildningsplanIT extends Rundtur<Ombildningsplan> {

    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);

    @Inject
    private OmbildningsplanRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    OmbildningsplanIT() {
        super("ombildningsplan");
    }

    @Override
    Ombildningsplan nytt() {
        Ombildningsplan plan = Ombildningsplan.ny(DAG, List.of(ForbundIT.nyttId(), ForbundIT.nyttId()));
        plan.bestamEfter(
                ForbundIT.nyttId(),
                "Samordningsförbundet",
                "Förbundet",
                Organisationsnummer.parse("222000-1834"),
                "Luleå",
                DAG);
        plan.bestamKapital(plan.fore().get(0).forbund(), Belopp.kronor(2_112_949));
        plan.bestamMedlemmar(List.of(Planmedlem.of(Medlem.of(Part.KOMMUN, "2580", "Luleå"), Andel.of(31, 50), 1)));
        plan.bestamBeslut(List.of(BeslutRef.of("Försäkringskassan", LocalDate.of(2019, 12, 2))));
        plan.bestamKlara(List.of(Planuppgift.BUDGET));
        return plan;
    }

    @Override
    void andra(Ombildningsplan plan) {
        plan.bestamKapital(plan.fore().get(1).forbund(), Belopp.kronor(1));
        plan.bestamKlara(List.of(Planuppgift.FORBUNDSORDNING, Planuppgift.BUDGET));
    }

    @Override
    Object id(Ombildningsplan plan) {
        return plan.id();
    }

    @Override
    void laggTill(Ombildningsplan plan) {
        plan.fore().stream().map(Kapitaldel::forbund).forEach(id -> forbundslager.laggTill(ForbundIT.forbund(id)));
        lager.laggTill(plan);
    }

    @Override
    Ombildningsplan spara(Ombildningsplan plan) {
        return lager.spara(plan);
    }

    @Override
    Ombildningsplan hamta(Ombildningsplan plan) {
        return lager.find(plan.id()).orElseThrow();
    }
}
