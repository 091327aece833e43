package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.BlivandeMedlem;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Kontrollsiffra;
import org.openfinsam.persistence.forbund.ForbundRepository;

class ForbundIT extends Rundtur<Forbund> {

    private static final AtomicInteger NUMMER = new AtomicInteger(100_000);

    @Inject
    private ForbundRepository lager;

    ForbundIT() {
        super("forbund");
    }

    /** An id that no other test has seen. */
    static ForbundId nyttId() {
        return ForbundId.of("f-" + UUID.randomUUID());
    }

    /** An association with every field filled. */
    static Forbund forbund(ForbundId id) {
        LocalDate arsskiftet = LocalDate.of(2014, 1, 1);
        BeslutRef beslut = BeslutRef.of("Kommunfullmäktige i Piteå", LocalDate.of(2013, 10, 28), "7");
        Medlem pitea = Medlem.of(Part.KOMMUN, "2581", "Piteå");
        Forbund forbund = Forbund.ny(
                id,
                "Samordningsförbundet Åäö",
                "Åäö",
                nyttNummer(),
                "Luleå",
                List.of(
                        Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
                        Medlem.of(Part.REGION, "25", "Region Norrbotten"),
                        Medlem.of(Part.KOMMUN, "2580", "Luleå")));
        forbund.bildades(LocalDate.of(2006, 12, 1));
        forbund.bytNamn("Samordningsförbundet Norr", "Norr", arsskiftet);
        forbund.valjArkivkommun(Kommunkod.of("2580"));
        forbund.utvidgaOmrade(Kommunkod.of("2580"), null, null);
        forbund.utvidgaOmrade(Kommunkod.of("1480"), "Hisingen", arsskiftet);
        forbund.anslut(pitea, arsskiftet, beslut);
        forbund.noteraUttrade(pitea, LocalDate.of(2017, 1, 1), LocalDate.of(2019, 12, 31), beslut);
        forbund.noteraBlivande(BlivandeMedlem.intresserad(Medlem.of(Part.KOMMUN, "2560", "Älvsbyn"), arsskiftet)
                .medBeslut(beslut)
                .medAntagande(beslut)
                .medStart(LocalDate.of(2021, 1, 1)));
        return forbund;
    }

    /** The next number with a right check digit; no two associations have the same. */
    private static Organisationsnummer nyttNummer() {
        int nio = NUMMER.incrementAndGet();
        return IntStream.range(0, 10)
                .mapToObj(siffra -> "222" + nio + siffra)
                .filter(Kontrollsiffra::arRatt)
                .findFirst()
                .map(Organisationsnummer::parse)
                .orElseThrow();
    }

    @Override
    Forbund nytt() {
        return forbund(nyttId());
    }

    @Override
    void andra(Forbund forbund) {
        forbund.anslut(Medlem.of(Part.KOMMUN, "2582", "Boden"));
    }

    @Override
    Object id(Forbund forbund) {
        return forbund.id();
    }

    @Override
    void laggTill(Forbund forbund) {
        lager.laggTill(forbund);
    }

    @Override
    Forbund spara(Forbund forbund) {
        return lager.spara(forbund);
    }

    @Override
    Forbund hamta(Forbund forbund) {
        return lager.find(forbund.id()).orElseThrow();
    }
}
