package org.openfinsam.persistence.ekonomi;

import java.util.Arrays;

/**
 * What short pieces of bytes were made into before: a ledger says the same accounts, days and words over and over. Has room
 * for {@value #PLATSER} of them whatever the file; a new one takes the place of an older.
 *
 * @param <T> what the bytes are made into
 */
final class Bytesminne<T> {

    private static final int PLATSER = 1 << 10;
    private static final int LANGST = 24;

    private final byte[][] nycklar = new byte[PLATSER][];
    private final Object[] varden = new Object[PLATSER];
    private final Tolkning<T> tolkning;

    /** How bytes are made into something. */
    interface Tolkning<T> {
        T av(byte[] byten, int fran, int till) throws Radfel;
    }

    Bytesminne(Tolkning<T> tolkning) {
        this.tolkning = tolkning;
    }

    @SuppressWarnings("unchecked")
    T hamta(byte[] byten, int fran, int till) throws Radfel {
        if (till - fran > LANGST) {
            return tolkning.av(byten, fran, till);
        }
        int hash = 1;
        for (int i = fran; i < till; i++) {
            hash = 31 * hash + byten[i];
        }
        int plats = (hash ^ hash >>> 10) & (PLATSER - 1);
        byte[] nyckel = nycklar[plats];
        if (nyckel != null && Arrays.equals(nyckel, 0, nyckel.length, byten, fran, till)) {
            return (T) varden[plats];
        }
        T varde = tolkning.av(byten, fran, till);
        nycklar[plats] = Arrays.copyOfRange(byten, fran, till);
        varden[plats] = varde;
        return varde;
    }
}
