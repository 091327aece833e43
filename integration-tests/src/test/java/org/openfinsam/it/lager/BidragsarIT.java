package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.domain.medel.Betalningsplan;
import org.openfinsam.domain.medel.Betalningstakt;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Intaktsslag;
import org.openfinsam.domain.medel.Nyckelavtal;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.medel.BidragsarRepository;

class BidragsarIT extends Rundtur<Bidragsar> {

    private static final Rakenskapsar AR = new Rakenskapsar(2017);
    private static final Givare UMEA = Givare.of(Part.KOMMUN, "2480", "Umeå");

    @Inject
    private BidragsarRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    BidragsarIT() {
        super("bidragsar");
    }

    @Override
    Bidragsar nytt() {
        Bidragsar nytt = Bidragsar.nytt(ForbundIT.nyttId(), AR);
        Aldersspann aldrar = new Aldersspann(16, 64);
        Befolkning befolkning = new Befolkning(
                "SCB", LocalDate.parse("2015-12-31"), aldrar, List.of(new Befolkning.Omrade("2480", "Umeå", 1)));
        Nyckelavtal avtal = Nyckelavtal.efterBefolkning(BeslutRef.parse("Samråd 2016-10-14 § 3"), aldrar, befolkning);
        nytt.begar(
                new Bidragsfordelning(
                        AR,
                        Belopp.kronor(400),
                        Avrundning.KRONA,
                        nyckel("24", "Västerbotten", "100"),
                        nyckel("2480", "Umeå", "100"),
                        new BigDecimal("12.5")),
                avtal,
                avtal);
        nytt.beslutat(UMEA, Belopp.kronor(100), BeslutRef.parse("Kommunstyrelsen 2016-11-29 § 201"));
        nytt.betalas(Betalningsplan.of(Betalningstakt.KVARTAL));
        nytt.inbetalt(Intaktsslag.MEDLEMSBIDRAG, UMEA, LocalDate.parse("2017-01-31"), Belopp.parse("25.50"));
        return nytt;
    }

    @Override
    void andra(Bidragsar det) {
        det.inbetalt(Intaktsslag.MEDLEMSBIDRAG, UMEA, LocalDate.parse("2017-05-02"), Belopp.kronor(25));
        det.beslutat(UMEA, Belopp.kronor(99), null);
    }

    @Override
    Object id(Bidragsar det) {
        return det.id();
    }

    @Override
    void laggTill(Bidragsar det) {
        forbundslager.laggTill(ForbundIT.forbund(det.forbund()));
        lager.laggTill(det);
    }

    @Override
    Bidragsar spara(Bidragsar det) {
        return lager.spara(det);
    }

    @Override
    Bidragsar hamta(Bidragsar det) {
        return lager.find(det.forbund(), AR).orElseThrow();
    }

    private static Fordelningsnyckel nyckel(String kod, String namn, String andel) {
        return new Fordelningsnyckel(
                Fordelningsnyckel.Slag.PROCENT, List.of(new Fordelningsnyckel.Del(kod, namn, new BigDecimal(andel))));
    }
}
