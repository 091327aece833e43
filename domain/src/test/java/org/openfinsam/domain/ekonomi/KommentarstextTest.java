package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KommentarstextTest {

    static String[][] skrivet() {
        return new String[][] {
            {"Ingen tjänst köptes.", "Ingen tjänst köptes."},
            {"  med luft omkring \n", "med luft omkring"},
            {"en rad\r\nen till\ren tredje", "en rad\nen till\nen tredje"},
            {"två\n\nstycken", "två\n\nstycken"},
            {"tabb\toch\u0000noll", "tabb och noll"},
        };
    }

    @ParameterizedTest
    @MethodSource("skrivet")
    void stadasMenAndrasInte(String skrivet, String text) {
        assertEquals(text, Kommentarstext.of(skrivet).toString());
        assertEquals(text, Kommentarstext.stadad(text), "tidied twice is tidied once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t \u0000"})
    void blanktNekas(String skrivet) {
        assertEquals("", Kommentarstext.stadad(skrivet));
        assertThrows(IllegalArgumentException.class, () -> Kommentarstext.of(skrivet));
    }

    @Test
    void tusenTeckenArMest() {
        String tusen = "å".repeat(999) + "\r\n!";

        assertThrows(IllegalArgumentException.class, () -> Kommentarstext.of(tusen));
        assertEquals(
                Kommentarstext.LANGST,
                Kommentarstext.of("å".repeat(998) + "\r\n!").text().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "Deltagare 121212-1212 slutade", "121272-1219"})
    void ettPersonnummerNekasUtanAttUpprepas(String skrivet) {
        IllegalArgumentException nej = assertThrows(IllegalArgumentException.class, () -> Kommentarstext.of(skrivet));

        assertFalse(nej.getMessage().contains("1212"), nej.getMessage());
        assertEquals(skrivet, new Kommentarstext(skrivet).text(), "but what is stored can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {" x", "x\n", "x\ty", "x\ry"})
    void enOstadadTextArIngenKommentar(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Kommentarstext(text));
    }

    @Test
    void nullNekas() {
        assertThrows(NullPointerException.class, () -> Kommentarstext.of(null));
        assertThrows(NullPointerException.class, () -> new Kommentarstext(null));
    }
}
