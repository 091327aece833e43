package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.Kommentarstext;

/** The words of a comment as they stand. */
public class KommentarstextConverter implements AttributeConverter<Kommentarstext, String> {

    @Override
    public String convertToDatabaseColumn(Kommentarstext text) {
        return text == null ? null : text.text();
    }

    @Override
    public Kommentarstext convertToEntityAttribute(String text) {
        return text == null ? null : new Kommentarstext(text);
    }
}
