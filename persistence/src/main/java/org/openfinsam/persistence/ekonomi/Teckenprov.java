package org.openfinsam.persistence.ekonomi;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells from the bytes of a file which characters it is written in.
 *
 * <p>å, ä, ö and é are 0x80–0x9A in code page 437, where Latin-1 has no letters; in Latin-1 they are above 0xC0, where code
 * page 437 has lines and Greek; in UTF-8 they are pairs that neither of the others would write. So counting is enough, and
 * needs no more memory for a large file than for a small.
 */
final class Teckenprov {

    private static final int BUFFERT = 1 << 13;
    private static final int OVRE = 0x80;
    private static final int LATIN_BOKSTAV = 0xc0;
    private static final int SISTA_PC8_BOKSTAV = 0x9a;
    /** So many good UTF-8 characters weigh up one broken one. */
    private static final int GODA_PER_TRASIG = 10;

    /** Eight bytes at a time: nearly all of a file is ASCII. */
    private static final VarHandle LANGA = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long OVRE_BITAR = 0x8080808080808080L;

    private long pc8;
    private long latin;
    private long goda;
    private long trasiga;

    private int vantade;
    private int sedda;
    private int minst;

    private Teckenprov() {}

    static Sietecken prova(InputStream fil) throws IOException {
        Teckenprov prov = new Teckenprov();
        byte[] buffert = new byte[BUFFERT];
        for (int antal = fil.read(buffert); antal >= 0; antal = fil.read(buffert)) {
            prov.rakna(buffert, antal);
        }
        return prov.svar();
    }

    private void rakna(byte[] buffert, int antal) {
        for (int i = 0; i < antal; i++) {
            while (vantade == 0 && i + Long.BYTES <= antal && ((long) LANGA.get(buffert, i) & OVRE_BITAR) == 0) {
                i += Long.BYTES;
            }
            if (i == antal) {
                return;
            }
            int varde = buffert[i];
            if (varde < 0) {
                ovre(varde & 0xff);
            } else if (vantade > 0) {
                trasiga++;
                vantade = 0;
            }
        }
    }

    private void ovre(int varde) {
        if (varde >= LATIN_BOKSTAV) {
            latin++;
        } else if (varde <= SISTA_PC8_BOKSTAV) {
            pc8++;
        }
        if (vantade > 0) {
            if (varde < LATIN_BOKSTAV && (sedda > 0 || varde >= minst)) {
                sedda++;
                vantade--;
                if (vantade == 0) {
                    goda++;
                }
                return;
            }
            trasiga++;
            vantade = 0;
        }
        borja(varde);
    }

    private void borja(int varde) {
        sedda = 0;
        minst = OVRE;
        if (varde >= 0xc2 && varde <= 0xdf) {
            vantade = 1;
        } else if (varde >= 0xe0 && varde <= 0xef) {
            vantade = 2;
            minst = varde == 0xe0 ? 0xa0 : OVRE;
        } else if (varde >= 0xf0 && varde <= 0xf4) {
            vantade = 3;
            minst = varde == 0xf0 ? 0x90 : OVRE;
        } else {
            trasiga++;
        }
    }

    private Sietecken svar() {
        if (goda > 0 && trasiga * GODA_PER_TRASIG <= goda) {
            return Sietecken.UTF8;
        }
        return latin > pc8 ? Sietecken.LATIN1 : Sietecken.PC8;
    }
}
