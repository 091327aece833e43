package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;

/** The page {@code /katalog/insats}: one <i>insats</i> for anybody, at an address that does not change. */
@Named
@RequestScoped
public class Kataloginsatssida {

    static final String VAG = "/katalog/insats";

    @Inject
    private Katalogtjanst katalog;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private Insatsblad blad;
    private Insatsvy vy;

    /** The id that a text is; empty if it is none. */
    static Optional<InsatsId> id(String text) {
        try {
            return Optional.of(InsatsId.parse(text));
        } catch (IllegalArgumentException ingen) {
            return Optional.empty();
        }
    }

    /** Before the page is drawn: there is nothing there that is not shown to anybody. */
    public void svara() throws IOException {
        blad = id(ram.parameter("id")).flatMap(katalog::insats).orElse(null);
        if (blad == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        vy = new Insatsvy(blad, Svensktid.idag(klocka), ram.getSprak().locale());
    }

    public Insatsvy getVy() {
        return vy;
    }

    public String getForbundsnamn() {
        return katalog.forbund(blad.insats().forbund()).map(Forbund::namn).orElse("");
    }

    /** Where more of the association is read: its own page for who has a role there, else what the catalogue has of it. */
    public String getForbundslank() {
        ForbundId id = blad.insats().forbund();
        return ram.vag(katalog.farLasaForbundet(id) ? "/forbund" : Katalogsida.VAG) + "?forbund=" + id;
    }

    /** The address to link to and to print. */
    public String getAdress() {
        return ram.getBas() + VAG + "?id=" + blad.id();
    }
}
