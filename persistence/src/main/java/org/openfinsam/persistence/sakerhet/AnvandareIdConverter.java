package org.openfinsam.persistence.sakerhet;

import jakarta.persistence.AttributeConverter;

/** An account's id as the name. */
public class AnvandareIdConverter implements AttributeConverter<AnvandareId, String> {

    @Override
    public String convertToDatabaseColumn(AnvandareId id) {
        return id == null ? null : id.namn();
    }

    @Override
    public AnvandareId convertToEntityAttribute(String namn) {
        return namn == null ? null : new AnvandareId(namn);
    }
}
