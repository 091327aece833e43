package org.openfinsam.persistence.medel;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.medel.BidragsarId;

/** The id of a year of contributions as its 36 characters. */
public class BidragsarIdConverter implements AttributeConverter<BidragsarId, String> {

    @Override
    public String convertToDatabaseColumn(BidragsarId varde) {
        return varde == null ? null : varde.toString();
    }

    @Override
    public BidragsarId convertToEntityAttribute(String lagrat) {
        return lagrat == null ? null : BidragsarId.parse(lagrat);
    }
}
