package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.openfinsam.persistence.grund.Aktor;

/** Who writes, for the audit log: the account that is logged in. */
@ApplicationScoped
public class InloggadAktor implements Aktor {

    @Inject
    private SecurityContext sakerhet;

    @Override
    public String namn() {
        Principal vem = sakerhet.getCallerPrincipal();
        return vem == null ? SYSTEMET : vem.getName();
    }
}
