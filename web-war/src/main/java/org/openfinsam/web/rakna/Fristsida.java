package org.openfinsam.web.rakna;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;

/** The page {@code /rakna/frister}. Without state: the address is the form. */
@Named
@RequestScoped
public class Fristsida {

    @Inject
    private Fristtjanst tjanst;

    @Inject
    private Formularprov prov;

    @Inject
    private Kalkylram kalkylram;

    private Fristformular formular;
    private Map<String, String> fel;
    private Fristbild bild;
    private Kalkylfot fot;

    /** Reads the address. */
    public void las() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale sprak = faces.getViewRoot().getLocale();
        formular = Fristformular.av(faces.getExternalContext().getRequestParameterValuesMap());
        fel = Formularprov.ordnade(prov.fel(formular, sprak), Fristformular.falt());
        String curl = "";
        if (fel.isEmpty()) {
            Fristtjanst.Fraga fraga = formular.fraga();
            bild = Fristbild.av(tjanst.rakna(fraga), sprak);
            curl = kalkylram.curl(Kalkylator.FRISTER, Fristjson.fraga(fraga), sprak);
        }
        fot = new Kalkylfot(Kalkylator.FRISTER, curl);
        kalkylram.visaFel(fel);
    }

    /** What stands in the fields: a date field takes no text that is no day, and complains of it. */
    public Map<String, String> getDag() {
        return formular.dagar();
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** The answer, or null when there is none yet. */
    public Fristbild getBild() {
        return bild;
    }

    public Kalkylfot getFot() {
        return fot;
    }

    /** The first day that can be asked for. */
    public String getTidigast() {
        return Fristtjanst.TIDIGAST;
    }

    /** The last day that can be asked for. */
    public String getSenast() {
        return Fristtjanst.SENAST;
    }
}
