package org.openfinsam.persistence.ekonomi;

/** Why a line of a SIE file cannot be read. */
public enum Siefel {
    /** The line is longer than any line is. */
    LANG_RAD,
    /** The line has more fields than any line has. */
    MANGA_FALT,
    /** A quotation mark is not closed. */
    CITAT,
    /** A brace is not closed, or stands where none belongs. */
    KLAMMER,
    /** The line does not begin with a label. */
    ETIKETT,
    /** A field that must be there is missing. */
    FALT_SAKNAS,
    /** The type of the file is none that is read here. */
    SIETYP,
    /** A day is no day. */
    DATUM,
    /** A month is no month. */
    PERIOD,
    /** The year by number is no whole number, or one to come. */
    AR,
    /** A year ends before it begins. */
    AR_ORDNING,
    /** An account number is something else than digits. */
    KONTO,
    /** The type of an account is none of the four. */
    KONTOTYP,
    /** An amount is no number. */
    BELOPP,
    /** An amount has parts of an öre. */
    DECIMALER,
    /** An amount is greater than any amount can be. */
    FOR_STORT,
    /** A dimension is no number, or is part of itself. */
    DIMENSION,
    /** The objects are not pairs of a dimension and a code. */
    OBJEKT,
    /** A row stands outside every voucher. */
    UTANFOR_VER,
    /** A line stands inside a voucher where none but rows belong. */
    I_VER,
    /** A voucher has no block of rows. */
    VER_UTAN_RADER,
    /** A voucher's block is not closed. */
    VER_OPPEN,
    /** A voucher has more rows than are read. */
    VER_FOR_STOR,
    /** A check sum is no number, or was never begun. */
    KSUMMA
}
