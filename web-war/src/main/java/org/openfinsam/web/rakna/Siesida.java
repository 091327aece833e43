package org.openfinsam.web.rakna;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Anropstakt;
import org.openfinsam.web.api.Curl;
import org.openfinsam.web.api.Kalkylgrans;
import org.openfinsam.web.sakerhet.Avsandare;

/** The page {@code /rakna/sie}. Without state: the file is read and forgotten. */
@Named
@RequestScoped
public class Siesida {

    private static final String FIL = "fil";

    @Inject
    private Sietjanst tjanst;

    @Inject
    private Kalkylram kalkylram;

    @Inject
    private Anropstakt takt;

    private Map<String, String> fel = Map.of();
    private Siebild bild;
    private Kalkylfot fot = new Kalkylfot(Kalkylator.SIE, "");

    /** Reads what was sent. */
    public void las() throws IOException, ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale sprak = faces.getViewRoot().getLocale();
        HttpServletRequest begaran =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (begaran.getParameter("exempel") != null) {
            fel = granska("exempel.se", Exempel.SIE.getBytes(StandardCharsets.US_ASCII), sprak);
        } else if (begaran.getMethod().equals("POST")) {
            fel = skickad(begaran, sprak);
        }
        kalkylram.visaFel(fel);
    }

    private Map<String, String> skickad(HttpServletRequest begaran, Locale sprak) throws IOException, ServletException {
        // A file costs the server as much here as in the API.
        Optional<Duration> vanta = takt.vantetid(Avsandare.adress(begaran));
        if (vanta.isPresent()) {
            long sekunder = vanta.get().toSeconds();
            return Map.of(FIL, Sidtexter.text(sprak, "sie.vanta", Map.of("sekunder", Long.toString(sekunder))));
        }
        String typ = begaran.getContentType();
        Part del = typ != null && typ.startsWith(MediaType.MULTIPART_FORM_DATA) ? begaran.getPart(FIL) : null;
        if (del == null || del.getSize() == 0) {
            return Map.of(FIL, Sidtexter.av(sprak).text("sie.fil.saknas"));
        }
        if (del.getSize() > Kalkylgrans.BYTE) {
            return Map.of(FIL, Sidtexter.av(sprak).text("sie.forStor"));
        }
        try (InputStream in = del.getInputStream()) {
            return granska(namn(del), in.readAllBytes(), sprak);
        }
    }

    private static String namn(Part del) {
        String namn = del.getSubmittedFileName();
        return namn == null || namn.isBlank() ? "bokforing.se" : namn.substring(namn.lastIndexOf('\\') + 1);
    }

    private Map<String, String> granska(String filnamn, byte[] fil, Locale sprak) {
        try {
            bild = Siebild.av(filnamn, tjanst.granska(fil), sprak);
        } catch (SieSaknas ejSie) {
            return Map.of(FIL, Sidtexter.av(sprak).text("sie.saknas"));
        }
        fot = new Kalkylfot(
                Kalkylator.SIE,
                Curl.fil(kalkylram.adress(Kalkylator.SIE), MediaType.APPLICATION_OCTET_STREAM, sprak, filnamn));
        return Map.of();
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** The answer, or null when there is none yet. */
    public Siebild getBild() {
        return bild;
    }

    public Kalkylfot getFot() {
        return fot;
    }
}
