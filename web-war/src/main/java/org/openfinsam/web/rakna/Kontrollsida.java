package org.openfinsam.web.rakna;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.forbund.Part;

/** The page {@code /rakna/bidragskontroll}. Without state: the address is the form. */
@Named
@RequestScoped
public class Kontrollsida {

    @Inject
    private Kontrolltjanst tjanst;

    @Inject
    private Formularprov prov;

    @Inject
    private Kalkylram kalkylram;

    private Kontrollformular formular;
    private Map<String, String> fel;
    private Kontrollbild bild;
    private Kalkylfot fot;

    /**
     * A contribution as the page draws it.
     *
     * @param id beginning of the ids of its fields
     * @param rad what is written
     * @param fokus whether the reader writes here next
     * @param bort what the button that takes the row away sends
     */
    public record Radvy(String id, Bidragsrad rad, boolean fokus, String bort) {}

    /** Reads the address; if a button for rows was pressed, sends the reader on to the form with one more or less. */
    public void las() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext anrop = faces.getExternalContext();
        Locale sprak = faces.getViewRoot().getLocale();
        formular = Kontrollformular.av(anrop.getRequestParameterValuesMap());
        rakna(sprak);
        Optional<Kontrollformular> andrat =
                formular.efter(anrop.getRequestParameterMap().getOrDefault("gor", ""));
        if (andrat.isPresent()) {
            kalkylram.skickaTill(Kalkylator.BIDRAGSKONTROLL, andrat.get().adress());
        } else {
            kalkylram.visaFel(fel);
        }
    }

    private void rakna(Locale sprak) {
        Kontrollformular ifylld = formular.ifylld();
        fel = Formularprov.ordnade(prov.fel(ifylld, sprak), falt());
        String curl = "";
        if (fel.isEmpty()) {
            Kontrolltjanst.Fraga fraga = ifylld.fraga();
            bild = Kontrollbild.av(fraga, tjanst.kontrollera(fraga), sprak);
            curl = kalkylram.curl(Kalkylator.BIDRAGSKONTROLL, Kontrolljson.fraga(fraga), sprak);
        }
        fot = new Kalkylfot(Kalkylator.BIDRAGSKONTROLL, curl);
    }

    private Stream<String> falt() {
        return Stream.concat(
                Stream.of("ar", "avrundning", Kontrollformular.RADER),
                IntStream.range(0, formular.rader().size())
                        .mapToObj(Kontrollsida::id)
                        .flatMap(id -> Stream.of(id + "-part", id + "-medlem", id + "-belopp")));
    }

    private static String id(int rad) {
        return Kontrollformular.RADER + "-" + rad;
    }

    /** The contributions as the page draws them; of the empty ones the first takes the reader's words. */
    public List<Radvy> getRader() {
        List<Radvy> rader = new ArrayList<>();
        for (Bidragsrad rad : formular.rader()) {
            boolean fokus = fel.isEmpty() && rad.arTom() && rader.stream().noneMatch(Radvy::fokus);
            rader.add(new Radvy(id(rader.size()), rad, fokus, Kontrollformular.RADER + "-bort-" + rader.size()));
        }
        return rader;
    }

    public Kontrollformular getFormular() {
        return formular;
    }

    /** What is wrong, by the id of the field. */
    public Map<String, String> getFel() {
        return fel;
    }

    /** What is wrong with the rows, each thing once. */
    public List<String> getRadfel() {
        return fel.entrySet().stream()
                .filter(ett -> ett.getKey().startsWith(Kontrollformular.RADER))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** The answer, or null when there is none yet. */
    public Kontrollbild getBild() {
        return bild;
    }

    public Kalkylfot getFot() {
        return fot;
    }

    public List<Avrundning> getAvrundningar() {
        return Bidragsformular.AVRUNDNINGAR;
    }

    public Part[] getParter() {
        return Part.values();
    }
}
