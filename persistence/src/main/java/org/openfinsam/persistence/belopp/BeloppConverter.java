package org.openfinsam.persistence.belopp;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.belopp.Belopp;

/** An amount as its öre. */
public class BeloppConverter implements AttributeConverter<Belopp, Long> {

    @Override
    public Long convertToDatabaseColumn(Belopp belopp) {
        return belopp == null ? null : belopp.oren();
    }

    @Override
    public Belopp convertToEntityAttribute(Long oren) {
        return oren == null ? null : new Belopp(oren);
    }
}
