package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsnummerTest {

    // Numbers that public documents state: an association, two municipalities, an agency.
    @ParameterizedTest
    @CsvSource({
        "222000-1834, 222000-1834",
        "2220001834,  222000-1834",
        "212000-2627, 212000-2627",
        "212000-2841, 212000-2841",
        "202100-5521, 202100-5521"
    })
    void parse(String text, String vantat) {
        assertEquals(vantat, Organisationsnummer.parse(text).toString());
        assertEquals(Organisationsnummer.parse(vantat), Organisationsnummer.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "222000-1835",
                "222001-1834",
                "22200-01834",
                "222000 1834",
                "222000--1834",
                "22200018345",
                "16222000-1834",
                "٢٢٢٠٠٠-١٨٣٤",
                "222000-183x",
                "222000-1834\n"
            })
    void annanFormNekas(String text) {
        assertThrows(IllegalArgumentException.class, () -> Organisationsnummer.parse(text));
    }

    // A made-up date with a right check digit: only the third digit tells a person's number.
    @Test
    void enPersonsNummerNekas() {
        assertThrows(IllegalArgumentException.class, () -> Organisationsnummer.parse("811218-9876"));
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> Organisationsnummer.parse(null));
        assertThrows(NullPointerException.class, () -> new Organisationsnummer(null));
    }
}
