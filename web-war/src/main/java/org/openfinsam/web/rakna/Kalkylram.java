package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.web.api.Curl;
import org.openfinsam.web.ram.Ram;

/** What the pages of the calculators do alike. */
@ApplicationScoped
public class Kalkylram {

    @Inject
    private Ram ram;

    /** Sends the reader to an address of its own, so that loading it again does not press the button again. */
    void skickaTill(Kalkylator kalkylator, String fraga) throws IOException {
        ExternalContext anrop = FacesContext.getCurrentInstance().getExternalContext();
        anrop.redirect(ram.vag(kalkylator.vag()) + "?" + fraga);
    }

    /** Gathers what is wrong in the box on top, in this order; nothing, if nothing is wrong. */
    void visaFel(Map<String, String> fel) {
        FacesContext faces = FacesContext.getCurrentInstance();
        fel.forEach((falt, text) -> faces.addMessage(falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
        if (!fel.isEmpty()) {
            faces.validationFailed();
        }
    }

    /** A line for a shell that asks the question of a page. */
    String curl(Kalkylator kalkylator, JsonObject fraga, Locale sprak) {
        return Curl.post(adress(kalkylator), MediaType.APPLICATION_JSON, sprak, Jsonrader.av(fraga));
    }

    /** The whole address of a calculator in the API, as the reader would reach it. */
    String adress(Kalkylator kalkylator) {
        return ram.getBas() + kalkylator.api();
    }
}
