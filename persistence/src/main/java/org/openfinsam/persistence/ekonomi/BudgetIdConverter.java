package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.BudgetId;

/** A budget version's id as its 36 characters. */
public class BudgetIdConverter implements AttributeConverter<BudgetId, String> {

    @Override
    public String convertToDatabaseColumn(BudgetId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public BudgetId convertToEntityAttribute(String id) {
        return id == null ? null : BudgetId.parse(id);
    }
}
