package org.openfinsam.web.rakna;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;

/** The page {@code /rakna/bidrag}. Without state: the address is the form, and the same address gives the same answer. */
@Named
@RequestScoped
public class Bidragssida {

    @Inject
    private Bidragstjanst tjanst;

    @Inject
    private Formularprov prov;

    @Inject
    private Kalkylram kalkylram;

    private Locale sprak;
    private Bidragsformular formular;
    private Map<String, String> fel;
    private Bidragsbild bild;
    private Kalkylfot fot;

    /** Reads the address; if a button for members was pressed, sends the reader on to the form with one more or less. */
    public void las() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext anrop = faces.getExternalContext();
        sprak = faces.getViewRoot().getLocale();
        formular = Bidragsformular.av(anrop.getRequestParameterValuesMap());
        rakna();
        Optional<Bidragsformular> andrat =
                Medlemslista.efter(anrop.getRequestParameterMap().getOrDefault("gor", ""), formular);
        if (andrat.isPresent()) {
            kalkylram.skickaTill(Kalkylator.BIDRAG, andrat.get().adress());
        } else {
            kalkylram.visaFel(fel);
        }
    }

    private void rakna() {
        Bidragsformular ifylld = formular.ifylld();
        fel = Formularprov.ordnade(prov.fel(ifylld, sprak), falt());
        String curl = "";
        if (fel.isEmpty()) {
            Bidragsfordelning fraga = ifylld.fraga();
            if (tjanst.fordela(fraga) instanceof Bidragsfordelning.Nekad nekad) {
                nekad.anmarkningar().stream()
                        .map(anmarkning -> Faltfel.av(anmarkning, ifylld, sprak))
                        .forEach(ett -> fel.put(ett.falt(), ett.text()));
            }
            bild = fraga.parternas().isEmpty() ? null : Bidragsbild.av(fraga, sprak);
            curl = kalkylram.curl(Kalkylator.BIDRAG, Bidragsjson.fraga(fraga), sprak);
        }
        fot = new Kalkylfot(Kalkylator.BIDRAG, curl);
    }

    private Stream<String> falt() {
        return Stream.concat(
                Stream.of("ar", "totalt", "avrundning", "nyckel"),
                Stream.of(Medlemslista.values()).flatMap(lista -> lista.falt(formular)));
    }

    public Bidragsformular getFormular() {
        return formular;
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** The result, or null when there is none yet. */
    public Bidragsbild getBild() {
        return bild;
    }

    public Kalkylfot getFot() {
        return fot;
    }

    /** Regions and municipalities. */
    public List<Medlemsvy> getListor() {
        return Stream.of(Medlemslista.values())
                .map(lista -> Medlemsvy.av(lista, formular, fel, sprak))
                .toList();
    }

    /** The units that a page can show; the API has öre too. */
    public List<Avrundning> getAvrundningar() {
        return Bidragsformular.AVRUNDNINGAR;
    }

    public Fordelningsnyckel.Slag[] getNycklar() {
        return Fordelningsnyckel.Slag.values();
    }
}
