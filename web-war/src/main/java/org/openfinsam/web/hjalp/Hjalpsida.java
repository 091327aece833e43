package org.openfinsam.web.hjalp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openfinsam.web.ram.Ram;

/** The page {@code /hjalp}: the handbook, and from every other page the way to what it says of that page. */
@Named
@RequestScoped
public class Hjalpsida {

    private static final String FEL = "/hjalp?sida=fel";

    @Inject
    private Ram ram;

    private Handbok.Blad blad;

    /**
     * Finds the page that is asked for, or answers that there is none.
     *
     * @throws IOException if the answer cannot be sent
     */
    public void svara() throws IOException {
        blad = Handbok.blad(ram.parameter("sida"), ram.vag("")).orElse(null);
        if (blad == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public String getRubrik() {
        return blad.rubrik();
    }

    public String getHtml() {
        return blad.html();
    }

    /** Whether a page is shown, and not the contents. */
    public boolean isEnSida() {
        return !ram.parameter("sida").isEmpty();
    }

    /** Where the handbook is about the page that is being drawn. */
    public String getLank() {
        HttpServletRequest begaran = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (begaran.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return ram.vag(FEL);
        }
        return ram.vag(Handbok.adress(
                begaran.getRequestURI().substring(begaran.getContextPath().length())));
    }
}
