package org.openfinsam.web.rakna;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.domain.medel.StatligTilldelning.Fordelad;
import org.openfinsam.domain.medel.StatligTilldelning.Nekad;
import org.openfinsam.domain.medel.Tilldelningsunderlag;
import org.openfinsam.persistence.belopp.Xlsxtext;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Anropstakt;
import org.openfinsam.web.api.Kalkylgrans;
import org.openfinsam.web.sakerhet.Avsandare;

/**
 * The page {@code /rakna/tilldelning}. Without state: what was posted comes back with the answer and is kept nowhere. A file
 * becomes the text of the table, so that it can be mended there.
 */
@Named
@RequestScoped
public class Tilldelningssida {

    private static final String TABELL = "tabell";
    private static final String FIL = "fil";
    private static final String OM_FORBUND = "omForbund";

    @Inject
    private Tilldelningstjanst tjanst;

    @Inject
    private Formularprov prov;

    @Inject
    private Kalkylram kalkylram;

    @Inject
    private Anropstakt takt;

    private Locale sprak;
    private Tilldelningsformular formular;
    private Map<String, String> fel = Map.of();
    private Tilldelningsbild bild;
    private Tilldelningsbild om;
    private Kalkylfot fot = new Kalkylfot(Kalkylator.TILLDELNING, "");

    /** Reads what was sent. */
    public void las() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        sprak = faces.getViewRoot().getLocale();
        Map<String, String[]> delar = faces.getExternalContext().getRequestParameterValuesMap();
        formular = Tilldelningsformular.av(delar);
        if (Tilldelningsformular.arSkickad(delar)) {
            fel = Formularprov.ordnade(svara(), Tilldelningsformular.falt());
            kalkylram.visaFel(fel);
        }
    }

    private Map<String, String> svara() throws IOException {
        // A table costs the server as much here as in the API.
        Optional<Duration> vanta = takt.vantetid(Avsandare.adress(begaran()));
        if (vanta.isPresent()) {
            String sekunder = Long.toString(vanta.get().toSeconds());
            return Map.of(TABELL, Sidtexter.text(sprak, "avstamning.vanta", Map.of("sekunder", sekunder)));
        }
        Optional<String> filfel = lasFil();
        if (filfel.isPresent()) {
            return Map.of(FIL, text(filfel.get()));
        }
        if (formular.tabell().getBytes(StandardCharsets.UTF_8).length > Kalkylgrans.BYTE) {
            return Map.of(TABELL, text("avstamning.forStor"));
        }
        Map<String, String> brister = prov.fel(formular, sprak);
        return brister.isEmpty() ? rakna() : brister;
    }

    /** Takes the file's text for the table; the key of what is wrong with the file, if anything is. */
    private Optional<String> lasFil() throws IOException {
        Part fil = fil();
        if (fil == null || fil.getSize() == 0) {
            return Optional.empty();
        }
        if (fil.getSize() > Kalkylgrans.BYTE) {
            return Optional.of("avstamning.forStor");
        }
        String namn = Optional.ofNullable(fil.getSubmittedFileName()).orElse("").toLowerCase(Locale.ROOT);
        try (InputStream in = fil.getInputStream()) {
            if (namn.endsWith(".xlsx")) {
                formular = formular.medTabell(Xlsxtext.las(in));
            } else if (namn.endsWith(".csv") || namn.endsWith(".txt")) {
                formular = formular.medTabell(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } else {
                return Optional.of("tilldelning.fil.slag");
            }
            return Optional.empty();
        } catch (IOException olaslig) {
            return Optional.of("tilldelning.fil.olaslig");
        }
    }

    private static Part fil() throws IOException {
        try {
            return begaran().getMethod().equals("POST") ? begaran().getPart(FIL) : null;
        } catch (ServletException ingaDelar) {
            return null;
        }
    }

    /** Answers, or says why not. */
    private Map<String, String> rakna() {
        Inlasning<List<Tilldelningsunderlag>> last = formular.last();
        if (!last.avvisade().isEmpty()) {
            return Map.of(TABELL, Avstamningscsv.text(last.avvisade(), sprak));
        }
        if (last.varde().size() > Tilldelningsformular.FLEST) {
            return Map.of(TABELL, text("tilldelning.flest"));
        }
        StatligTilldelning fraga = formular.fraga(last.varde());
        StatligTilldelning.Utfall utfall = tjanst.fordela(fraga);
        if (utfall instanceof Nekad nekad) {
            return nekad(nekad);
        }
        Fordelad nu = (Fordelad) utfall;
        bild = Tilldelningsbild.av(fraga, nu, sprak);
        fot = new Kalkylfot(
                Kalkylator.TILLDELNING, kalkylram.curl(Kalkylator.TILLDELNING, Tilldelningsjson.fraga(fraga), sprak));
        return formular.arOm() ? omVore(fraga, nu) : Map.of();
    }

    private Map<String, String> omVore(StatligTilldelning fraga, Fordelad nu) {
        String forbund = formular.omForbund();
        if (!forbund.isEmpty()
                && fraga.forbund().stream().noneMatch(ett -> ett.namn().equals(forbund))) {
            return Map.of(OM_FORBUND, text("tilldelning.om.saknas"));
        }
        StatligTilldelning.Utfall utfall = tjanst.fordela(formular.omVore(fraga));
        if (utfall instanceof Nekad nekad) {
            return Map.of(
                    formular.omPott().isEmpty() ? OM_FORBUND : "omPott",
                    nekad.anmarkningar().get(0).text(sprak));
        }
        om = Tilldelningsbild.omVore(nu, (Fordelad) utfall, forbund, sprak);
        return Map.of();
    }

    private Map<String, String> nekad(Nekad nekad) {
        Anmarkning nej = nekad.anmarkningar().get(0);
        String falt = switch (nej.kod()) {
            case "POTT-FOR-LITEN" -> "pott";
            case "TILLDELNING-VIKTER" -> "viktInvanare";
            default -> TABELL;
        };
        return Map.of(falt, nej.text(sprak));
    }

    private String text(String nyckel) {
        return Sidtexter.av(sprak).text(nyckel);
    }

    private static HttpServletRequest begaran() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public Tilldelningsformular getFormular() {
        return formular;
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** The answer, or null when there is none yet. */
    public Tilldelningsbild getBild() {
        return bild;
    }

    /** What it would be, or null when that is not asked. */
    public Tilldelningsbild getOm() {
        return om;
    }

    public Kalkylfot getFot() {
        return fot;
    }
}
