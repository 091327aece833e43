package org.openfinsam.persistence.medel;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.medel.Aldersspann;

/** A span of ages as it is written: {@code 16–64}. */
public class AldersspannConverter implements AttributeConverter<Aldersspann, String> {

    @Override
    public String convertToDatabaseColumn(Aldersspann varde) {
        return varde == null ? null : varde.toString();
    }

    @Override
    public Aldersspann convertToEntityAttribute(String lagrat) {
        return lagrat == null ? null : Aldersspann.parse(lagrat);
    }
}
