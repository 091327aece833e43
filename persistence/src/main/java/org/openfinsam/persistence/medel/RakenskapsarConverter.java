package org.openfinsam.persistence.medel;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.tid.Rakenskapsar;

/** A financial year as its number. */
public class RakenskapsarConverter implements AttributeConverter<Rakenskapsar, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Rakenskapsar varde) {
        return varde == null ? null : varde.ar();
    }

    @Override
    public Rakenskapsar convertToEntityAttribute(Integer lagrat) {
        return lagrat == null ? null : new Rakenskapsar(lagrat);
    }
}
