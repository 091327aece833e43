package org.openfinsam.web.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of our own; the numbers are made up, with the check digits they need. */
class VillkorTest {

    private record Formular(
            @EjPersonnummer String text,
            @Organisationsnummer String orgnr,
            @BeloppText String belopp,
            @BeloppText(negativt = true) String differens) {}

    private record Dag(
            @DatumText(tidigast = "1990-01-01", senast = "2100-11-30")
            String dag) {}

    private record Litet(
            @BeloppText(negativt = true, hogst = 1_000) String belopp) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Köp av tjänst, 1 250 000 kr", "Org.nr 222000-0000", "19121212-1213"})
    void textWithoutAPersonalNumberIsFine(String text) {
        assertEquals("", brott(new Formular(text, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "121212-1212", "Deltagare 191212121212.", "121272-1219"})
    void textThatLooksLikeAPersonalNumberIsRefused(String text) {
        assertEquals("text", brott(new Formular(text, null, null, null)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "222000-0000", "2220000000", " 222000-0000 "})
    void anOrganisationNumberIsTakenWithOrWithoutItsHyphen(String text) {
        assertEquals("", brott(new Formular(null, text, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"222000-0001", "222000", "abc", "121212-1212"})
    void aWrongOrganisationNumberIsRefused(String text) {
        assertEquals("orgnr", brott(new Formular(null, text, null, null)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "5 000 000", "1 234 567,50", "1234567.5", "5\u00a0000\u00a0000"})
    void anAmountIsTakenAsPeopleWriteIt(String text) {
        assertEquals("", brott(new Formular(null, null, text, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fem", "1,234,567.50", "0,001", "1,000", "1e6", "5 kr", "99999999999999999999", "-1"})
    void whatIsNoAmountIsRefused(String text) {
        assertEquals("belopp", brott(new Formular(null, null, text, null)));
    }

    @Test
    void anAmountBelowZeroIsTakenWhereItMayStand() {
        assertEquals("", brott(new Formular(null, null, null, "−12,50")));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Skriv ett belopp som är noll eller större.",
        "en, Write an amount that is zero or more.",
    })
    void theMessageIsInTheLanguageOfThePage(String sprak, String text) {
        assertEquals(text, meddelande(new Formular(null, null, "-1", null), Locale.forLanguageTag(sprak)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "-1000", "999,99", ""})
    void anAmountUpToTheLimitIsTaken(String text) {
        assertEquals("", meddelande(new Litet(text), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000,01", "-1001"})
    void anAmountBeyondTheLimitIsRefusedInWordsOfItsOwn(String text) {
        assertEquals(
                "Write an amount of at most a million million kronor.", meddelande(new Litet(text), Locale.ENGLISH));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1990-01-01", "2100-11-30", "2020-02-29"})
    void aDayThatExistsIsTaken(String text) {
        assertEquals("", meddelande(new Dag(text), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2100-12-01", "2021-02-29", "2020-6-1", "20200601", "igår"})
    void whatIsNoDayIsRefused(String text) {
        assertEquals(
                "Write a day that exists, between 1990-01-01 and 2100-11-30.",
                meddelande(new Dag(text), Locale.ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertTrue(meddelanden("sv").contains("org.openfinsam.web.ram.EjPersonnummer.message"));
        assertEquals(meddelanden("sv"), meddelanden("en"));
    }

    private static String brott(Formular formular) {
        return validator(Locale.ENGLISH).validate(formular).stream()
                .map(brott -> brott.getPropertyPath().toString())
                .collect(Collectors.joining(","));
    }

    private static String meddelande(Object formular, Locale sprak) {
        return validator(sprak).validate(formular).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.joining(","));
    }

    private static Validator validator(Locale sprak) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.forLanguageTag("sv"), Locale.ENGLISH)
                .localeResolver(sammanhang -> sprak)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.forLanguageTag("sv"), Locale.ENGLISH), sprak, s -> sprak, true))
                .buildValidatorFactory()
                .getValidator();
    }

    private static Set<String> meddelanden(String sprak) throws IOException {
        Properties meddelanden = new Properties();
        try (Reader fil = new InputStreamReader(
                VillkorTest.class.getResourceAsStream("/ValidationMessages_" + sprak + ".properties"),
                StandardCharsets.UTF_8)) {
            meddelanden.load(fil);
        }
        return new TreeSet<>(meddelanden.stringPropertyNames());
    }
}
