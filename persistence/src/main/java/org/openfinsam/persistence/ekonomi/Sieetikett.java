package org.openfinsam.persistence.ekonomi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The labels of the format, and in which types of file they belong. */
enum Sieetikett {
    FLAGGA("1234I"),
    PROGRAM("1234I"),
    FORMAT("1234I"),
    GEN("1234I"),
    SIETYP("1234I"),
    PROSA("1234I"),
    FTYP("1234I"),
    FNR("1234I"),
    ORGNR("1234I"),
    BKOD("1234"),
    ADRESS("1234I"),
    FNAMN("1234I"),
    RAR("1234I"),
    TAXAR("1234I"),
    OMFATTN("1234"),
    KPTYP("1234I"),
    VALUTA("1234I"),
    KONTO("1234I"),
    KTYP("1234I"),
    ENHET("1234I"),
    SRU("1234I"),
    DIM("34I"),
    UNDERDIM("34I"),
    OBJEKT("34I"),
    IB("1234"),
    UB("1234"),
    OIB("34"),
    OUB("34"),
    RES("1234"),
    PSALDO("234"),
    PBUDGET("234"),
    VER("4I"),
    TRANS("4I"),
    RTRANS("4I"),
    BTRANS("4I"),
    KSUMMA("1234I");

    private static final Map<String, Sieetikett> PER_NAMN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(e -> "#" + e.name(), e -> e));

    /** The types, {@code 4} for 4E and {@code I} for 4I. */
    private final String typer;

    Sieetikett(String typer) {
        this.typer = typer;
    }

    /** The label with a name, of either case; null for one that the format does not have. */
    static Sieetikett av(String text) {
        Sieetikett etikett = PER_NAMN.get(text);
        return etikett == null ? PER_NAMN.get(text.toUpperCase(Locale.ROOT)) : etikett;
    }

    boolean horTill(String sietyp) {
        return typer.indexOf(sietyp.equals("4I") ? 'I' : sietyp.charAt(0)) >= 0;
    }

    /** As the file writes it. */
    @Override
    public String toString() {
        return "#" + name();
    }
}
