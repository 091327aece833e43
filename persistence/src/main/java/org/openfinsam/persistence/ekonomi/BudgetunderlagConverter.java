package org.openfinsam.persistence.ekonomi;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.ekonomi.Budgetunderlag;

/** What a row of a budget is calculated from, as its text. */
public class BudgetunderlagConverter implements AttributeConverter<Budgetunderlag, String> {

    @Override
    public String convertToDatabaseColumn(Budgetunderlag underlag) {
        return underlag == null ? null : underlag.toString();
    }

    @Override
    public Budgetunderlag convertToEntityAttribute(String underlag) {
        return underlag == null ? null : Budgetunderlag.parse(underlag);
    }
}
