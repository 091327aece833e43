package org.openfinsam.persistence.ekonomi;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file as bytes, one at a time in one buffer. A line ends with LF, CR LF or CR; a line that is longer than
 * {@value #LANGST} bytes is skipped and says so.
 */
final class Sieradlasare {

    /** The longest line in bytes. */
    static final int LANGST = 1 << 15;

    private static final int BUFFERT = 1 << 16;

    private final InputStream fil;
    private final byte[] buffert = new byte[BUFFERT];
    private int pos;
    private int slut;
    private long lasta;
    private boolean tom;

    private int fran;
    private int till;
    private int nummer;
    private boolean forLang;

    Sieradlasare(InputStream fil) throws IOException {
        this.fil = fil;
        fyll();
        if (slut >= 3 && (buffert[0] & 0xff) == 0xef && (buffert[1] & 0xff) == 0xbb && (buffert[2] & 0xff) == 0xbf) {
            pos = 3;
        }
    }

    /** Goes to the next line; false after the last. */
    boolean nasta() throws IOException {
        forLang = false;
        if (pos == slut && !fyll()) {
            return false;
        }
        nummer++;
        int i = pos;
        while (true) {
            while (i < slut && buffert[i] != '\n' && buffert[i] != '\r') {
                i++;
            }
            if (i < slut) {
                break;
            }
            int last = i - pos;
            if (last > LANGST) {
                hoppaTillRadslut();
                return true;
            }
            boolean mer = fyll();
            i = pos + last;
            if (!mer) {
                break;
            }
        }
        fran = pos;
        till = i;
        if (till - fran > LANGST) {
            forLang = true;
            till = fran;
        }
        pos = efterRadslut(i);
        return true;
    }

    /** Past LF, CR or CR LF; the bytes of the line stay where they are. */
    private int efterRadslut(int i) throws IOException {
        if (i == slut) {
            return i;
        }
        if (buffert[i] == '\r') {
            if (i + 1 == slut) {
                int langd = i - fran;
                pos = fran;
                fyll();
                fran = pos;
                till = forLang ? fran : fran + langd;
                i = fran + langd;
            }
            return i + 1 < slut && buffert[i + 1] == '\n' ? i + 2 : i + 1;
        }
        return i + 1;
    }

    private void hoppaTillRadslut() throws IOException {
        forLang = true;
        while (true) {
            while (pos < slut && buffert[pos] != '\n' && buffert[pos] != '\r') {
                pos++;
            }
            if (pos < slut || !fyll()) {
                break;
            }
        }
        fran = pos;
        till = pos;
        pos = efterRadslut(pos);
    }

    /** Moves what is left to the front and reads more after it. */
    private boolean fyll() throws IOException {
        if (tom) {
            return false;
        }
        System.arraycopy(buffert, pos, buffert, 0, slut - pos);
        slut -= pos;
        pos = 0;
        int antal = fil.read(buffert, slut, buffert.length - slut);
        if (antal < 0) {
            tom = true;
            return false;
        }
        slut += antal;
        lasta += antal;
        return antal > 0 || fyll();
    }

    byte[] buffert() {
        return buffert;
    }

    int fran() {
        return fran;
    }

    int till() {
        return till;
    }

    /** The number of the line, from 1. */
    int nummer() {
        return nummer;
    }

    boolean arForLang() {
        return forLang;
    }

    /** How many bytes of the file are behind. */
    long lasta() {
        return lasta - (slut - pos);
    }
}
