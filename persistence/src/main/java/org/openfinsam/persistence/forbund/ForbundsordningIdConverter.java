package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.forbund.ForbundsordningId;

/** A förbundsordning's id as its 36 characters. */
public class ForbundsordningIdConverter implements AttributeConverter<ForbundsordningId, String> {

    @Override
    public String convertToDatabaseColumn(ForbundsordningId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public ForbundsordningId convertToEntityAttribute(String id) {
        return id == null ? null : ForbundsordningId.parse(id);
    }
}
