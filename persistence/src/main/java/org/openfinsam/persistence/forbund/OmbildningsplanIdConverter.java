package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.forbund.OmbildningsplanId;

/** A plan's id as its 36 characters. */
public class OmbildningsplanIdConverter implements AttributeConverter<OmbildningsplanId, String> {

    @Override
    public String convertToDatabaseColumn(OmbildningsplanId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public OmbildningsplanId convertToEntityAttribute(String id) {
        return id == null ? null : OmbildningsplanId.parse(id);
    }
}
