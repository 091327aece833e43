package org.openfinsam.domain.belopp;

import java.util.Locale;
import java.util.Objects;

/**
 * A row of a file that was refused, and why. Immutable and thread-safe.
 *
 * @param rad the line of the file where the row begins, from 1
 * @param skal why, not null
 * @param uppgift what was found there, as far as it helps to mend it, for example {@code utfall = abc}; cut after
 *     {@value #LANGST} characters; may be empty, not null
 * @since 0.1
 */
public record AvvisadRad(int rad, Skal skal, String uppgift) {
    private static final int LANGST = 80;

    /** Why a row is refused. */
    public enum Skal {
        /** The file has no heading row. */
        TOM_FIL("filen är tom", "the file is empty"),
        /** The heading row lacks a column that must be there. */
        SAKNAD_KOLUMN("rubrikraden saknar kolumnen", "the heading row lacks the column"),
        /** A column of the heading row has no name. */
        TOM_RUBRIK("en kolumn saknar rubrik", "a column has no heading"),
        /** The text has names alone, and no column of anything else. */
        BARA_NAMN(
                "tabellen har bara en kolumn, ta med rubrikraden och alla kolumner",
                "the table has one column only, include the heading row and all columns"),
        /** The first row of more than names has numbers where the headings must be. */
        TAL_I_RUBRIKER(
                "rubrikraden har tal, ta med kolumnernas rubriker",
                "the heading row has numbers, include the headings of the columns"),
        /** With short rows filled up to its last column the table has more cells than anybody means. */
        FOR_MANGA_CELLER(
                "tabellen har för många celler, ta bort tomma rader och kolumner",
                "the table has too many cells, remove empty rows and columns"),
        /** The row has not as many fields as the heading row. */
        FEL_ANTAL_FALT("antalet fält är inte rubrikradens", "the number of fields is not that of the heading row"),
        /** A quotation mark is not closed, or words follow the closing one. */
        CITAT("ett citattecken stängs inte där fältet slutar", "a quotation mark is not closed where the field ends"),
        /** A control character, or what is left of a character when a file is read as UTF-8 and is not. */
        OLASLIGT_TECKEN(
                "ett tecken går inte att läsa, spara filen som UTF-8",
                "a character cannot be read, save the file as UTF-8"),
        /** The row has no name. */
        TOM_RAD_NAMN("raden saknar namn i kolumnen", "the row has no name in the column"),
        /** The key has come before in the file; the first one is kept. */
        DUBBLETT("finns redan tidigare i filen", "is already earlier in the file"),
        /** Something else than a number stands where a number must be. */
        EJ_TAL("är inget tal", "is not a number"),
        /** An amount has parts of an öre. */
        FOR_MANGA_DECIMALER("har fler än två decimaler", "has more than two decimals"),
        /** An amount is greater than any amount can be. */
        FOR_STORT_TAL("är för stort", "is too large"),
        /** Something else than a count stands where a count must be. */
        EJ_ANTAL(
                "är inget antal, alltså ett heltal som är noll eller större",
                "is not a count, that is a whole number, zero or more"),
        /** The source says that it has no value; that is not zero. */
        VARDE_SAKNAS("har inget värde i källan, vilket inte är noll", "has no value in the source, which is not zero"),
        /** A code, an age or the like has another form. */
        FEL_FORM("står i fel form", "has the wrong form"),
        /** The value differs from the one that the whole file must share. */
        ANNAN_AN_FORST("är en annan än på filens första rad", "is another than on the first row of the file"),
        /** The file lacks what it must state about its figures. */
        SAKNAS_I_FILEN("filen anger inte", "the file does not state"),
        /** The file has figures of several kinds where one is meant. */
        FLERA_VARDEN(
                "finns med flera olika värden, hämta en fil med bara ett",
                "has several different values, fetch a file with only one"),
        /** The file has not as many figures as its headings say. */
        FEL_ANTAL_CELLER(
                "antalet celler är inte det som rubrikerna ger", "the number of cells is not what the headings give"),
        /** The file is written in a way that is not read here. */
        STODS_INTE("kan inte läsas här", "cannot be read here"),
        /** The row holds what looks like a personnummer or samordningsnummer; the number itself is not repeated. */
        PERSONNUMMER("innehåller något som ser ut som ett personnummer", "holds what looks like a personnummer");

        private final String svenska;
        private final String engelska;

        Skal(String svenska, String engelska) {
            this.svenska = svenska;
            this.engelska = engelska;
        }
    }

    /**
     * Checks the row.
     *
     * @param rad the line, from 1
     * @param skal why, not null
     * @param uppgift what was found, not null
     * @throws IllegalArgumentException if the line is before the first
     */
    public AvvisadRad {
        if (rad < 1) {
            throw new IllegalArgumentException("Lines are counted from 1: " + rad);
        }
        Objects.requireNonNull(skal, "skal");
        if (uppgift.length() > LANGST) {
            uppgift = uppgift.substring(0, LANGST) + "…";
        }
    }

    /**
     * The row and its reason for people: {@code Rad 7: är inget tal (utfall = abc)}.
     *
     * @param sprak the reader's locale, not null
     * @return one phrase, English for language {@code en}, Swedish for all others; never null
     */
    public String text(Locale sprak) {
        return (sprak.getLanguage().equals("en") ? "Line " : "Rad ") + rad + ": " + skaltext(sprak);
    }

    /**
     * The reason alone, where the row is named beside it: {@code är inget tal (utfall = abc)}.
     *
     * @param sprak the reader's locale, not null
     * @return one phrase, English for language {@code en}, Swedish for all others; never null
     */
    public String skaltext(Locale sprak) {
        String orsak = sprak.getLanguage().equals("en") ? skal.engelska : skal.svenska;
        return uppgift.isEmpty() ? orsak : orsak + " (" + uppgift + ")";
    }
}
