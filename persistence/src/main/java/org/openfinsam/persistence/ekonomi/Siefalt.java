package org.openfinsam.persistence.ekonomi;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.lag.Personnummersokare;

/**
 * The fields of one line: where they begin and end in its bytes, and what they say. Words are made of a field only when
 * somebody asks. One object serves a whole file.
 */
final class Siefalt {

    private static final int FLEST_FALT = 64;
    private static final int FLEST_I_LISTA = 256;
    private static final int PERSONNUMMERSIFFROR = 10;
    private static final int DAGSIFFROR = 8;
    private static final int MANADSIFFROR = 6;
    private static final long STORST = Long.MAX_VALUE / 10 - 1;

    private final Sietecken tecken;
    private final Bytesminne<String> ord;
    private final Bytesminne<Kontonummer> konton = new Bytesminne<>(this::nyttKonto);
    private final Bytesminne<LocalDate> dagar = new Bytesminne<>(this::nyDag);
    private final Bytesminne<List<Objektref>> listor = new Bytesminne<>((rad, start, slut) -> nyLista());
    private final Bytesminne<Integer> dimensioner = new Bytesminne<>(this::nyDimension);

    private byte[] byten = new byte[0];
    private int antal;
    private final int[] fran = new int[FLEST_FALT];
    private final int[] till = new int[FLEST_FALT];
    private final boolean[] citerat = new boolean[FLEST_FALT];
    private final boolean[] sparrat = new boolean[FLEST_FALT];

    /** The field that is the list of objects; -1 without one. */
    private int lista;

    private int listantal;
    private final int[] listfran = new int[FLEST_I_LISTA];
    private final int[] listtill = new int[FLEST_I_LISTA];
    private final boolean[] listsparrat = new boolean[FLEST_I_LISTA];

    private boolean komma;
    private int personnummer;

    Siefalt(Sietecken tecken) {
        this.tecken = tecken;
        this.ord = new Bytesminne<>(this::nyaOrd);
    }

    /** Finds the fields of a line; what stands between spaces, tabs, quotation marks and braces. */
    void dela(byte[] rad, int radFran, int radTill) throws Radfel {
        byten = rad;
        antal = 0;
        lista = -1;
        listantal = 0;
        komma = false;
        personnummer = 0;
        int i = radFran;
        while (true) {
            while (i < radTill && arMellan(rad[i])) {
                i++;
            }
            if (i == radTill) {
                return;
            }
            if (antal == FLEST_FALT) {
                throw new Radfel(Siefel.MANGA_FALT, Integer.toString(FLEST_FALT));
            }
            citerat[antal] = false;
            sparrat[antal] = false;
            byte forsta = rad[i];
            if (forsta == '{') {
                i = delaLista(i + 1, radTill);
            } else if (forsta == '}') {
                throw new Radfel(Siefel.KLAMMER, "}");
            } else if (forsta == '"') {
                int slut = citatslut(i + 1, radTill);
                fran[antal] = i + 1;
                till[antal] = slut;
                citerat[antal] = true;
                sparrat[antal] = sparr;
                antal++;
                i = slut + 1;
            } else {
                int slut = i;
                while (slut < radTill && !arSlut(rad[slut])) {
                    slut++;
                }
                fran[antal] = i;
                till[antal] = slut;
                antal++;
                i = slut;
            }
        }
    }

    private boolean sparr;

    /** Where a quotation ends; a backslash before a quotation mark makes it a part of the text. */
    private int citatslut(int start, int radTill) throws Radfel {
        sparr = false;
        for (int i = start; i < radTill; i++) {
            if (byten[i] == '\\' && i + 1 < radTill && byten[i + 1] == '"' && !avslutar(i + 1, radTill)) {
                sparr = true;
                i++;
            } else if (byten[i] == '"') {
                return i;
            }
        }
        throw new Radfel(Siefel.CITAT, "");
    }

    /** A backslash may be the last character of a text: then no other quotation mark comes on the line. */
    private boolean avslutar(int citat, int radTill) {
        for (int i = citat + 1; i < radTill; i++) {
            if (byten[i] == '"') {
                return false;
            }
        }
        return true;
    }

    private int delaLista(int start, int radTill) throws Radfel {
        if (lista >= 0) {
            throw new Radfel(Siefel.KLAMMER, "{");
        }
        lista = antal;
        fran[antal] = start;
        int i = start;
        while (i < radTill) {
            byte forsta = byten[i];
            if (arMellan(forsta)) {
                i++;
            } else if (forsta == '}') {
                till[antal++] = i;
                return i + 1;
            } else if (forsta == '{') {
                throw new Radfel(Siefel.KLAMMER, "{");
            } else {
                if (listantal == FLEST_I_LISTA) {
                    throw new Radfel(Siefel.MANGA_FALT, Integer.toString(FLEST_I_LISTA));
                }
                int slut;
                if (forsta == '"') {
                    slut = citatslut(i + 1, radTill);
                    listfran[listantal] = i + 1;
                    listsparrat[listantal] = sparr;
                    listtill[listantal++] = slut++;
                } else {
                    slut = i;
                    while (slut < radTill && !arSlut(byten[slut])) {
                        slut++;
                    }
                    listfran[listantal] = i;
                    listsparrat[listantal] = false;
                    listtill[listantal++] = slut;
                }
                i = slut;
            }
        }
        throw new Radfel(Siefel.KLAMMER, "{");
    }

    private static boolean arMellan(byte tecken) {
        return tecken == ' ' || tecken == '\t';
    }

    private static boolean arSlut(byte tecken) {
        return tecken == ' ' || tecken == '\t' || tecken == '{' || tecken == '}' || tecken == '"';
    }

    /** How many fields, the label among them. */
    int antal() {
        return antal;
    }

    /** Whether a field is there and says something. */
    boolean harText(int falt) {
        return falt < antal && falt != lista && till[falt] > fran[falt];
    }

    /** Whether a field is the list of objects. */
    boolean arLista(int falt) {
        return falt < antal && falt == lista;
    }

    /** The label of the line, or what stands there instead; not checked for personal numbers. */
    String etikett() throws Radfel {
        return ord.hamta(byten, fran[0], till[0]);
    }

    /** The words of a field; empty if it is not there. Digits of what looks like a personal number are crossed out. */
    String text(int falt) throws Radfel {
        if (falt >= antal || falt == lista) {
            return "";
        }
        return utanPersonnummer(
                sparrat[falt] ? utanSparr(fran[falt], till[falt]) : ord.hamta(byten, fran[falt], till[falt]),
                fran[falt],
                till[falt]);
    }

    /** The words of a field that is never the same twice. */
    String nytt(int falt) {
        return falt >= antal || falt == lista
                ? ""
                : utanPersonnummer(nyaOrd(byten, fran[falt], till[falt]), fran[falt], till[falt]);
    }

    /** The words of a field as they stand. */
    String ordagrant(int falt) throws Radfel {
        return falt >= antal || falt == lista ? "" : ord.hamta(byten, fran[falt], till[falt]);
    }

    private String utanPersonnummer(String text, int start, int slut) {
        if (siffror(start, slut) < PERSONNUMMERSIFFROR) {
            return text;
        }
        StringBuilder kvar = new StringBuilder(text);
        for (Personnummersokare.Traff traff : Personnummersokare.sok(text)) {
            personnummer++;
            for (int i = traff.fran(); i < traff.till(); i++) {
                if (Character.isDigit(kvar.charAt(i))) {
                    kvar.setCharAt(i, 'X');
                }
            }
        }
        return kvar.toString();
    }

    private int siffror(int start, int slut) {
        if (slut - start < PERSONNUMMERSIFFROR) {
            return 0;
        }
        int siffror = 0;
        for (int i = start; i < slut; i++) {
            if (byten[i] >= '0' && byten[i] <= '9') {
                siffror++;
            }
        }
        return siffror;
    }

    private String utanSparr(int start, int slut) {
        return nyaOrd(byten, start, slut).replace("\\\"", "\"");
    }

    private String nyaOrd(byte[] rad, int start, int slut) {
        return tecken.text(rad, start, slut);
    }

    /** The account in a field. */
    Kontonummer konto(int falt) throws Radfel {
        krav(falt);
        return konton.hamta(byten, fran[falt], till[falt]);
    }

    private Kontonummer nyttKonto(byte[] rad, int start, int slut) throws Radfel {
        String text = nyaOrd(rad, start, slut);
        try {
            return Kontonummer.parse(text);
        } catch (IllegalArgumentException ejKonto) {
            throw new Radfel(Siefel.KONTO, text);
        }
    }

    /** The day in a field. */
    LocalDate dag(int falt) throws Radfel {
        krav(falt);
        return dagar.hamta(byten, fran[falt], till[falt]);
    }

    private LocalDate nyDag(byte[] rad, int start, int slut) throws Radfel {
        int siffror = slut - start == DAGSIFFROR ? heltal(rad, start, slut) : -1;
        if (siffror < 0) {
            throw new Radfel(Siefel.DATUM, nyaOrd(rad, start, slut));
        }
        try {
            return LocalDate.of(siffror / 10_000, siffror / 100 % 100, siffror % 100);
        } catch (DateTimeException ingenDag) {
            throw new Radfel(Siefel.DATUM, nyaOrd(rad, start, slut));
        }
    }

    /** The month in a field. */
    YearMonth manad(int falt) throws Radfel {
        krav(falt);
        int siffror = till[falt] - fran[falt] == MANADSIFFROR ? heltal(byten, fran[falt], till[falt]) : -1;
        if (siffror < 0 || siffror % 100 < 1 || siffror % 100 > 12) {
            throw new Radfel(Siefel.PERIOD, text(falt));
        }
        return YearMonth.of(siffror / 100, siffror % 100);
    }

    /** The year by number in a field: 0, -1, … */
    int ar(int falt) throws Radfel {
        krav(falt);
        boolean minus = byten[fran[falt]] == '-';
        int siffror = heltal(byten, minus ? fran[falt] + 1 : fran[falt], till[falt]);
        if (siffror < 0 || (!minus && siffror > 0)) {
            throw new Radfel(Siefel.AR, text(falt));
        }
        return -siffror;
    }

    /** The dimension in a field. */
    int dimension(int falt) throws Radfel {
        krav(falt);
        return dimensioner.hamta(byten, fran[falt], till[falt]);
    }

    private Integer nyDimension(byte[] rad, int start, int slut) throws Radfel {
        int nr = heltal(rad, start, slut);
        if (nr < 1) {
            throw new Radfel(Siefel.DIMENSION, nyaOrd(rad, start, slut));
        }
        return nr;
    }

    /** The digits as a number; -1 for anything else than 1–8 digits. */
    private static int heltal(byte[] rad, int start, int slut) {
        if (slut <= start || slut - start > DAGSIFFROR) {
            return -1;
        }
        int summa = 0;
        for (int i = start; i < slut; i++) {
            if (rad[i] < '0' || rad[i] > '9') {
                return -1;
            }
            summa = summa * 10 + rad[i] - '0';
        }
        return summa;
    }

    /** The amount in a field, in öre. */
    long oren(int falt) throws Radfel {
        krav(falt);
        int i = fran[falt];
        boolean minus = byten[i] == '-';
        if (minus || byten[i] == '+') {
            i++;
        }
        long summa = 0;
        int siffror = 0;
        int decimaler = -1;
        for (; i < till[falt]; i++) {
            byte varde = byten[i];
            if (varde >= '0' && varde <= '9') {
                siffror++;
                if (decimaler < 2) {
                    if (summa > STORST) {
                        throw new Radfel(Siefel.FOR_STORT, text(falt));
                    }
                    summa = summa * 10 + varde - '0';
                    decimaler += decimaler < 0 ? 0 : 1;
                } else if (varde != '0') {
                    throw new Radfel(Siefel.DECIMALER, text(falt));
                }
            } else if ((varde == '.' || varde == ',') && decimaler < 0) {
                decimaler = 0;
                komma |= varde == ',';
            } else {
                throw new Radfel(Siefel.BELOPP, text(falt));
            }
        }
        if (siffror == 0) {
            throw new Radfel(Siefel.BELOPP, text(falt));
        }
        for (int n = Math.max(decimaler, 0); n < 2; n++) {
            if (summa > STORST) {
                throw new Radfel(Siefel.FOR_STORT, text(falt));
            }
            summa *= 10;
        }
        return minus ? -summa : summa;
    }

    /** The objects of the list as the file has them; none without a list. */
    List<Objektref> objekt() throws Radfel {
        if (listantal == 0) {
            return List.of();
        }
        // A list that may hold a personal number is looked at each time, so that each is counted.
        return siffror(fran[lista], till[lista]) < PERSONNUMMERSIFFROR
                ? listor.hamta(byten, fran[lista], till[lista])
                : nyLista();
    }

    private List<Objektref> nyLista() throws Radfel {
        if (listantal % 2 != 0) {
            throw new Radfel(Siefel.OBJEKT, Integer.toString(listantal));
        }
        List<Objektref> objekt = new ArrayList<>(listantal / 2);
        for (int i = 0; i < listantal; i += 2) {
            int dimension = dimensioner.hamta(byten, listfran[i], listtill[i]);
            String kod = listsparrat[i + 1]
                    ? utanSparr(listfran[i + 1], listtill[i + 1])
                    : ord.hamta(byten, listfran[i + 1], listtill[i + 1]);
            objekt.add(objekt(dimension, utanPersonnummer(kod, listfran[i + 1], listtill[i + 1])));
        }
        return List.copyOf(objekt);
    }

    /** One object, when its code says something. */
    static Objektref objekt(int dimension, String kod) throws Radfel {
        if (kod.isBlank()) {
            throw new Radfel(Siefel.OBJEKT, Integer.toString(dimension));
        }
        return new Objektref(dimension, kod);
    }

    private void krav(int falt) throws Radfel {
        if (!harText(falt)) {
            throw new Radfel(Siefel.FALT_SAKNAS, Integer.toString(falt));
        }
    }

    /** Whether an amount of the line had a comma. */
    boolean harKomma() {
        return komma;
    }

    /** How many personal numbers were crossed out in the texts of the line that were asked for. */
    int personnummer() {
        return personnummer;
    }

    /** Adds the label and the contents of the fields to a check sum: not what stands between them. */
    void summera(CRC32 summa) {
        int i = 0;
        for (int falt = 0; falt < antal; falt++) {
            if (falt == lista) {
                for (; i < listantal; i++) {
                    summera(summa, listfran[i], listtill[i], listsparrat[i]);
                }
            } else {
                summera(summa, fran[falt], till[falt], sparrat[falt]);
            }
        }
    }

    private void summera(CRC32 summa, int start, int slut, boolean medSparr) {
        if (!medSparr) {
            summa.update(byten, start, slut - start);
            return;
        }
        for (int i = start; i < slut; i++) {
            if (byten[i] != '\\' || i + 1 == slut || byten[i + 1] != '"') {
                summa.update(byten[i]);
            }
        }
    }

    /**
     * Crosses out, in the bytes of a line, the digits of what looks like a personal number in a text or an object; anywhere,
     * when the line cannot be read.
     */
    boolean maskera(byte[] rad, int radFran, int radTill) {
        try {
            dela(rad, radFran, radTill);
        } catch (Radfel olaslig) {
            return maskeraText(byten, radFran, radTill);
        }
        boolean andrat = false;
        for (int falt = 1; falt < antal; falt++) {
            if (falt != lista && (citerat[falt] || !arTal(fran[falt], till[falt]))) {
                andrat |= maskeraText(byten, fran[falt], till[falt]);
            }
        }
        for (int i = 0; i < listantal; i++) {
            andrat |= maskeraText(byten, listfran[i], listtill[i]);
        }
        return andrat;
    }

    private boolean arTal(int start, int slut) {
        for (int i = start; i < slut; i++) {
            byte varde = byten[i];
            boolean teckenForst = i == start && (varde == '-' || varde == '+');
            if ((varde < '0' || varde > '9') && varde != '.' && varde != ',' && !teckenForst) {
                return false;
            }
        }
        return true;
    }

    /** Crosses out the digits of what looks like a personal number; every other byte is as it was. */
    static boolean maskeraText(byte[] byten, int start, int slut) {
        boolean andrat = false;
        String text = new String(byten, start, slut - start, StandardCharsets.ISO_8859_1);
        for (Personnummersokare.Traff traff : Personnummersokare.sok(text)) {
            for (int i = traff.fran(); i < traff.till(); i++) {
                if (byten[start + i] >= '0' && byten[start + i] <= '9') {
                    byten[start + i] = 'X';
                    andrat = true;
                }
            }
        }
        return andrat;
    }
}
