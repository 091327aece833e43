package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.PrognosutfallId;

/** The id of what came of a year as its 36 characters. */
public class PrognosutfallIdConverter implements AttributeConverter<PrognosutfallId, String> {

    @Override
    public String convertToDatabaseColumn(PrognosutfallId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public PrognosutfallId convertToEntityAttribute(String id) {
        return id == null ? null : PrognosutfallId.parse(id);
    }
}
