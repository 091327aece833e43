package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.PrognosId;

/** A round's id as its 36 characters. */
public class PrognosIdConverter implements AttributeConverter<PrognosId, String> {

    @Override
    public String convertToDatabaseColumn(PrognosId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public PrognosId convertToEntityAttribute(String id) {
        return id == null ? null : PrognosId.parse(id);
    }
}
