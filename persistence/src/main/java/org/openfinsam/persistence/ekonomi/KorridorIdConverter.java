package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.KorridorId;

/** A corridor's id as its 36 characters. */
public class KorridorIdConverter implements AttributeConverter<KorridorId, String> {

    @Override
    public String convertToDatabaseColumn(KorridorId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public KorridorId convertToEntityAttribute(String id) {
        return id == null ? null : KorridorId.parse(id);
    }
}
