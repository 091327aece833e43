package org.openfinsam.persistence.belopp;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.belopp.Andel;

/** A share as its fraction, {@code 1/3}: exact, whatever it is of. */
public class AndelConverter implements AttributeConverter<Andel, String> {

    @Override
    public String convertToDatabaseColumn(Andel andel) {
        return andel == null ? null : andel.toString();
    }

    @Override
    public Andel convertToEntityAttribute(String brak) {
        return brak == null ? null : Andel.parse(brak);
    }
}
