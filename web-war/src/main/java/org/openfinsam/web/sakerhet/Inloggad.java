package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.Optional;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.Roll;

/** The account behind this request, as it is stored now: a closed one is out at once, whatever its session says. */
@Named
@RequestScoped
public class Inloggad {

    @Inject
    private Konton konton;

    private Optional<Anvandare> konto = Optional.empty();

    /** Told by the filter in front of everything, from what the container says; null for nobody. */
    void ar(Principal vem) {
        konto = Optional.ofNullable(vem).map(Principal::getName).flatMap(konton::oppet);
    }

    /** The account; empty when nobody is logged in, and in work that no request asked for. */
    public Optional<Anvandare> konto() {
        return konto;
    }

    public boolean arInne() {
        return konto.isPresent();
    }

    /** Whether a role is held in any association, as it is stored now: one taken away is gone at once, one given is there at once. */
    public boolean har(Roll roll) {
        return konto().map(Anvandare::roller)
                .map(roller -> roller.contains(roll))
                .orElse(false);
    }

    /** Whether the password must be changed before anything else. */
    public boolean masteByta() {
        return konto.map(Anvandare::masteByta).orElse(false);
    }

    /** The name one logs in with; empty when nobody is logged in. */
    public String getKontonamn() {
        return konto.map(k -> k.id().namn()).orElse("");
    }

    /** What the frame shows; empty when nobody is logged in. */
    public String getNamn() {
        return konto.map(Anvandare::namn).orElse("");
    }
}
