package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.Korridorval;

/** A choice of levers as its numbers. */
public class KorridorvalConverter implements AttributeConverter<Korridorval, String> {

    @Override
    public String convertToDatabaseColumn(Korridorval val) {
        return val == null ? null : val.toString();
    }

    @Override
    public Korridorval convertToEntityAttribute(String val) {
        return val == null ? null : Korridorval.parse(val);
    }
}
