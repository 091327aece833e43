package org.openfinsam.web.ram;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The errors of a form, gathered on top with a link to each field. */
@Named
@RequestScoped
public class Felruta {

    @Inject
    private Ram ram;

    /**
     * One error.
     *
     * @param falt id of the field on the page, or null when the error belongs to no field
     */
    public record Rad(String falt, String text) {}

    public List<Rad> getRader() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Rad> rader = new ArrayList<>();
        for (Iterator<String> idn = faces.getClientIdsWithMessages(); idn.hasNext(); ) {
            String id = idn.next();
            faces.getMessageList(id).stream()
                    .filter(fel -> fel.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0)
                    .forEach(fel -> rader.add(new Rad(mal(faces, id), fel.getSummary())));
        }
        return rader;
    }

    public String getRubrik() {
        int antal = getRader().size();
        return antal == 1 ? ram.text("felruta.ett", "antal", 1) : ram.text("felruta.flera", "antal", antal);
    }

    /** Radio buttons and boxes have no element with the id of the group: the link goes to the first of them. */
    private static String mal(FacesContext faces, String id) {
        UIComponent falt = id == null ? null : faces.getViewRoot().findComponent(id);
        boolean grupp = falt instanceof HtmlSelectOneRadio || falt instanceof HtmlSelectManyCheckbox;
        return grupp ? id + ":0" : id;
    }
}
