package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
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
        return Forbund.ny(
                id,
                "Samordningsförbundet Åäö",
                "Åäö",
                nyttNummer(),
                "Luleå",
                List.of(
                        Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
                        Medlem.of(Part.REGION, "25", "Region Norrbotten"),
                        Medlem.of(Part.KOMMUN, "2580", "Luleå")));
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
