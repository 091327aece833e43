package org.openfinsam.persistence.rapport;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.rapport.FyndmotivId;

/** A motive's id as its 36 characters. */
public class FyndmotivIdConverter implements AttributeConverter<FyndmotivId, String> {

    @Override
    public String convertToDatabaseColumn(FyndmotivId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public FyndmotivId convertToEntityAttribute(String text) {
        return text == null ? null : FyndmotivId.parse(text);
    }
}
