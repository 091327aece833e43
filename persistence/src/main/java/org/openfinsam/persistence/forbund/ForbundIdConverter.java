package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.forbund.ForbundId;

/** An association's id as its short name. */
public class ForbundIdConverter implements AttributeConverter<ForbundId, String> {

    @Override
    public String convertToDatabaseColumn(ForbundId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public ForbundId convertToEntityAttribute(String slug) {
        return slug == null ? null : ForbundId.of(slug);
    }
}
