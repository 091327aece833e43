package org.openfinsam.persistence.belopp;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;

/** A number without the zeros that its column has added: 62, not 62.000000000000000. */
public class TalConverter implements AttributeConverter<BigDecimal, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(BigDecimal tal) {
        return tal;
    }

    @Override
    public BigDecimal convertToEntityAttribute(BigDecimal lagrat) {
        if (lagrat == null) {
            return null;
        }
        BigDecimal kort = lagrat.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}
