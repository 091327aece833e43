package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.KommentarId;

/** A comment's id as its 36 characters. */
public class KommentarIdConverter implements AttributeConverter<KommentarId, String> {

    @Override
    public String convertToDatabaseColumn(KommentarId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public KommentarId convertToEntityAttribute(String id) {
        return id == null ? null : KommentarId.parse(id);
    }
}
