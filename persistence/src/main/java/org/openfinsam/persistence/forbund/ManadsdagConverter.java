package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import java.time.MonthDay;

/** A day of every year as it is written, {@code --04-01}. */
public class ManadsdagConverter implements AttributeConverter<MonthDay, String> {

    @Override
    public String convertToDatabaseColumn(MonthDay dag) {
        return dag == null ? null : dag.toString();
    }

    @Override
    public MonthDay convertToEntityAttribute(String text) {
        return text == null ? null : MonthDay.parse(text);
    }
}
