package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.tid.Frist;

/** A time limit as it is written, {@code P36M}. */
public class FristConverter implements AttributeConverter<Frist, String> {

    @Override
    public String convertToDatabaseColumn(Frist frist) {
        return frist == null ? null : frist.toString();
    }

    @Override
    public Frist convertToEntityAttribute(String text) {
        return text == null ? null : Frist.parse(text);
    }
}
