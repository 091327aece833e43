package org.openfinsam.web.rapport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.time.Clock;
import java.time.LocalDate;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The counter in the frame: how many findings wait in the association that the page is about. Never on an error page. */
@Named
@RequestScoped
public class Lagkollsraknare {

    @Inject
    private Lagkolltjanst tjanst;

    @Inject
    private Lagkollsrakning rakning;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private Forbundsnamn det;
    private int antal;

    @PostConstruct
    void ladda() {
        boolean felsida = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .containsKey(RequestDispatcher.ERROR_REQUEST_URI);
        if (!felsida && ram.farOppnas(Lagkollsida.VAG)) {
            LocalDate idag = Svensktid.idag(klocka);
            det = Tilltrade.valt(tjanst.forbunden(), ram.parameter("forbund"), idag)
                    .orElse(null);
            antal = det == null ? 0 : rakning.attAtgarda(det.id(), idag);
        }
    }

    public boolean isVisas() {
        return det != null;
    }

    public int getAntal() {
        return antal;
    }

    /** "Lagkoll: 3 att åtgärda i Södra Norrbotten." */
    public String getNamn() {
        return ram.text(antal == 0 ? "lagkoll.raknare.inga" : "lagkoll.raknare", "antal", antal);
    }

    public String getLank() {
        return ram.vag(Lagkollsida.VAG) + "?forbund=" + det.id();
    }
}
