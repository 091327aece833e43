package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.openfinsam.persistence.grund.Aktor;

/** Who writes, for the audit log: the account that is logged in, else the application itself. */
@ApplicationScoped
public class InloggadAktor implements Aktor {

    @Inject
    private Inloggad inloggad;

    @Override
    public String namn() {
        try {
            return inloggad.arInne() ? inloggad.getKontonamn() : SYSTEMET;
        } catch (ContextNotActiveException utanBegaran) {
            return SYSTEMET;
        }
    }
}
