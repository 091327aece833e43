package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.forbund.OmbildningId;

/** A reorganisation's id as its 36 characters. */
public class OmbildningIdConverter implements AttributeConverter<OmbildningId, String> {

    @Override
    public String convertToDatabaseColumn(OmbildningId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public OmbildningId convertToEntityAttribute(String id) {
        return id == null ? null : OmbildningId.parse(id);
    }
}
