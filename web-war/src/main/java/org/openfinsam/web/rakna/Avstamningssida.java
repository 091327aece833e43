package org.openfinsam.web.rakna;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Regelfel;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Anropstakt;
import org.openfinsam.web.api.Curl;
import org.openfinsam.web.api.Kalkylgrans;
import org.openfinsam.web.rakna.Avstamningsformular.Barnamn;
import org.openfinsam.web.sakerhet.Avsandare;

/**
 * The page {@code /rakna/avstamning}. Without state: what was posted comes back with the answer and is kept nowhere, so
 * there is nothing to redirect to.
 */
@Named
@RequestScoped
public class Avstamningssida {

    private static final String CSV = "text/csv";
    private static final String TABELL = "tabell";

    @Inject
    private Avstamningstjanst tjanst;

    @Inject
    private Formularprov prov;

    @Inject
    private Kalkylram kalkylram;

    @Inject
    private Anropstakt takt;

    private Avstamningsformular formular;
    private Map<String, String> fel = Map.of();
    private Avstamningsbild bild;
    private Kalkylfot fot = new Kalkylfot(Kalkylator.AVSTAMNING, "");

    /** Reads what was sent. */
    public void las() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale sprak = faces.getViewRoot().getLocale();
        Map<String, String[]> delar = faces.getExternalContext().getRequestParameterValuesMap();
        formular = Avstamningsformular.av(delar);
        if (Avstamningsformular.arSkickad(delar)) {
            fel = Formularprov.ordnade(fel(sprak), Avstamningsformular.falt());
            kalkylram.visaFel(fel);
        }
    }

    private Map<String, String> fel(Locale sprak) {
        // A table costs the server as much here as in the API.
        Optional<Duration> vanta = takt.vantetid(Avsandare.adress(begaran()));
        if (vanta.isPresent()) {
            long sekunder = vanta.get().toSeconds();
            return Map.of(
                    TABELL, Sidtexter.text(sprak, "avstamning.vanta", Map.of("sekunder", Long.toString(sekunder))));
        }
        if (formular.tabell().getBytes(StandardCharsets.UTF_8).length > Kalkylgrans.BYTE) {
            return Map.of(TABELL, Sidtexter.av(sprak).text("avstamning.forStor"));
        }
        Map<String, String> brister = prov.fel(formular, sprak);
        return brister.isEmpty() ? stamAv(sprak) : brister;
    }

    /** Answers, or says why not. */
    private Map<String, String> stamAv(Locale sprak) {
        Inlasning<Tabell> last = formular.last();
        if (!last.avvisade().isEmpty()) {
            return Map.of(TABELL, Avstamningscsv.text(last.avvisade(), sprak));
        }
        Avstamningstjanst.Villkor villkor = formular.villkor();
        try {
            bild = Avstamningsbild.av(last.varde(), tjanst.granska(last.varde(), villkor), sprak);
        } catch (Regelfel regelfel) {
            return Map.of(falt(regelfel, villkor), regelfel.text(sprak));
        }
        fot = new Kalkylfot(Kalkylator.AVSTAMNING, curl(last.varde(), villkor, sprak));
        return Map.of();
    }

    private static HttpServletRequest begaran() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static String falt(Regelfel regelfel, Avstamningstjanst.Villkor villkor) {
        if (villkor.kolumnregel().contains(regelfel.regel())) {
            return "kolumnregel";
        }
        return villkor.radsumma().contains(regelfel.regel()) ? "radsumma" : "radregel";
    }

    /** In the form of the API whatever was pasted, so that the line works wherever it is pasted in turn. */
    private String curl(Tabell tabell, Avstamningstjanst.Villkor villkor, Locale sprak) {
        String adress = Curl.adress(kalkylram.adress(Kalkylator.AVSTAMNING), Avstamningscsv.parametrar(villkor));
        return Curl.post(adress, CSV, sprak, Tabellcsv.skriv(tabell));
    }

    public Avstamningsformular getFormular() {
        return formular;
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** The answer, or null when there is none yet. */
    public Avstamningsbild getBild() {
        return bild;
    }

    public Kalkylfot getFot() {
        return fot;
    }

    public List<Enhet> getEnheter() {
        return Avstamningsformular.ENHETER;
    }

    public Tomt[] getTomma() {
        return Tomt.values();
    }

    public Barnamn[] getBarnamnen() {
        return Barnamn.values();
    }
}
