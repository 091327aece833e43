package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.openfinsam.persistence.sakerhet.Anvandare;

/** The account behind this request, as it is stored now: a closed one is out at once, whatever its session says. */
@Named
@RequestScoped
public class Inloggad {

    @Inject
    private SecurityContext sakerhet;

    @Inject
    private Konton konton;

    /** Null until somebody asks. */
    private Optional<Anvandare> konto;

    /** The account; empty when nobody is logged in. */
    public Optional<Anvandare> konto() {
        if (konto == null) {
            Principal vem = sakerhet.getCallerPrincipal();
            konto = vem == null ? Optional.empty() : konton.oppet(vem.getName());
        }
        return konto;
    }

    public boolean arInne() {
        return konto().isPresent();
    }

    /** Whether the password must be changed before anything else. */
    public boolean masteByta() {
        return konto().map(Anvandare::masteByta).orElse(false);
    }

    /** What the frame shows; empty when nobody is logged in. */
    public String getNamn() {
        return konto().map(Anvandare::namn).orElse("");
    }
}
