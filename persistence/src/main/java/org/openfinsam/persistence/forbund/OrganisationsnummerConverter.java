package org.openfinsam.persistence.forbund;

import jakarta.persistence.AttributeConverter;
import org.openfinsam.domain.forbund.Organisationsnummer;

/** An organisation number with its hyphen. */
public class OrganisationsnummerConverter implements AttributeConverter<Organisationsnummer, String> {

    @Override
    public String convertToDatabaseColumn(Organisationsnummer nummer) {
        return nummer == null ? null : nummer.toString();
    }

    @Override
    public Organisationsnummer convertToEntityAttribute(String nummer) {
        return nummer == null ? null : Organisationsnummer.parse(nummer);
    }
}
