package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.forbund.Kommunkod;

/** A municipality's code as its digits. */
public class KommunkodConverter implements AttributeConverter<Kommunkod, String> {

    @Override
    public String convertToDatabaseColumn(Kommunkod kod) {
        return kod == null ? null : kod.toString();
    }

    @Override
    public Kommunkod convertToEntityAttribute(String siffror) {
        return siffror == null ? null : Kommunkod.of(siffror);
    }
}
