package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.forbund.BeslutRef;

/** A decision as it is cited. */
public class BeslutRefConverter implements AttributeConverter<BeslutRef, String> {

    @Override
    public String convertToDatabaseColumn(BeslutRef beslut) {
        return beslut == null ? null : beslut.toString();
    }

    @Override
    public BeslutRef convertToEntityAttribute(String text) {
        return text == null ? null : BeslutRef.parse(text);
    }
}
