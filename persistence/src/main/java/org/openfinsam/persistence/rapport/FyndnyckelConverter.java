package org.openfinsam.persistence.rapport;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.rapport.Fyndnyckel;

/** What a finding is about, as its text. */
public class FyndnyckelConverter implements AttributeConverter<Fyndnyckel, String> {

    @Override
    public String convertToDatabaseColumn(Fyndnyckel nyckel) {
        return nyckel == null ? null : nyckel.toString();
    }

    @Override
    public Fyndnyckel convertToEntityAttribute(String text) {
        return text == null ? null : Fyndnyckel.parse(text);
    }
}
