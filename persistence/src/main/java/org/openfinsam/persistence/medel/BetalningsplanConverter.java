package org.openfinsam.persistence.medel;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.medel.Betalningsplan;

/** A payment plan as it is written: {@code KVARTAL 1/31}. */
public class BetalningsplanConverter implements AttributeConverter<Betalningsplan, String> {

    @Override
    public String convertToDatabaseColumn(Betalningsplan varde) {
        return varde == null ? null : varde.toString();
    }

    @Override
    public Betalningsplan convertToEntityAttribute(String lagrat) {
        return lagrat == null ? null : Betalningsplan.parse(lagrat);
    }
}
