package org.openfinsam.web.ram;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;

/** The public start page. */
@Named
@RequestScoped
public class Startsida {

    @Inject
    private ForbundRepository forbunden;

    private List<String> namn;

    /** The names of the associations here. */
    @Transactional
    public List<String> getForbund() {
        if (namn == null) {
            namn = forbunden.namn(Sida.FORSTA).stream().map(Forbundsnamn::namn).toList();
        }
        return namn;
    }
}
