package org.openfinsam.persistence.rapport;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.rapport.Fynduppgifter;

/** What a finding told, as its lines. */
public class FynduppgifterConverter implements AttributeConverter<Fynduppgifter, String> {

    @Override
    public String convertToDatabaseColumn(Fynduppgifter uppgifter) {
        return uppgifter == null ? null : uppgifter.toString();
    }

    @Override
    public Fynduppgifter convertToEntityAttribute(String text) {
        return text == null ? null : new Fynduppgifter(text);
    }
}
