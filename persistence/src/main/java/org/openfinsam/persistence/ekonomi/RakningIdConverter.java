package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.RakningId;

/** A statement's id as its 36 characters. */
public class RakningIdConverter implements AttributeConverter<RakningId, String> {

    @Override
    public String convertToDatabaseColumn(RakningId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public RakningId convertToEntityAttribute(String id) {
        return id == null ? null : RakningId.parse(id);
    }
}
