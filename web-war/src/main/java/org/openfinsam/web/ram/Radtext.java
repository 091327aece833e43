package org.openfinsam.web.ram;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.openfinsam.domain.ekonomi.Kommentarstext;

/**
 * Text on several lines as the domain keeps it, so that its characters are counted alike: a browser sends two for a line
 * end.
 */
@FacesConverter("of.radtext")
public final class Radtext implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent falt, String skrivet) {
        return skrivet == null ? null : Kommentarstext.stadad(skrivet);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent falt, String text) {
        return text == null ? "" : text;
    }
}
