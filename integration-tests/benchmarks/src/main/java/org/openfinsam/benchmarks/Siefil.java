package org.openfinsam.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * A SIE 4 file of any size, made while it is read: 200 accounts, 50 objects, and vouchers of three rows with words in them.
 * The first pass of a reader and the second see the same bytes.
 */
final class Siefil extends InputStream {

    private static final int KONTON = 200;
    private static final int OBJEKT = 50;
    private static final int PER_GANG = 500;

    private final Charset tecken;
    private final int ar;
    private final int verifikationer;
    private int nasta = -1;
    private byte[] del = new byte[0];
    private int plats;

    Siefil(Charset tecken, int verifikationer) {
        this(tecken, 2020, verifikationer);
    }

    Siefil(Charset tecken, int ar, int verifikationer) {
        this.tecken = tecken;
        this.ar = ar;
        this.verifikationer = verifikationer;
    }

    /** The whole file. */
    static byte[] hel(Charset tecken, int verifikationer) throws IOException {
        ByteArrayOutputStream hel = new ByteArrayOutputStream();
        try (InputStream fil = new Siefil(tecken, verifikationer)) {
            fil.transferTo(hel);
        }
        return hel.toByteArray();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        if (nasta < 0) {
            text.append("#FLAGGA 0\r\n#PROGRAM \"Mätfil\" 1\r\n#FORMAT PC8\r\n#GEN 20200701\r\n#SIETYP 4\r\n")
                    .append("#FNAMN \"Förbundet på ön\"\r\n")
                    .append("#RAR 0 " + ar + "0101 " + ar + "1231\r\n#DIM 6 \"Insats\"\r\n");
            for (int i = 0; i < KONTON; i++) {
                text.append("#KONTO ")
                        .append(3000 + i)
                        .append(" \"Konto för åtgärd ")
                        .append(i)
                        .append("\"\r\n");
            }
            text.append("#KONTO 1930 \"Bank\"\r\n");
            for (int i = 0; i < OBJEKT; i++) {
                text.append("#OBJEKT 6 \"I")
                        .append(i)
                        .append("\" \"Insats på ö ")
                        .append(i)
                        .append("\"\r\n");
            }
            text.append("#IB 0 1930 0\r\n");
            nasta = 0;
            return text.toString();
        }
        for (int n = 0; n < PER_GANG && nasta < verifikationer; n++, nasta++) {
            long oren = 1_00 + (nasta * 7919L) % 1_000_000;
            int dag = 1 + nasta % 28;
            int manad = 1 + (int) ((long) nasta * 12 / verifikationer);
            text.append(String.format(
                    Locale.ROOT,
                    """
                    #VER A %d %d%02d%02d "Köp av tjänst nr %d för åtgärd"
                    {
                    #TRANS %d {6 "I%d"} %d.%02d
                    #TRANS %d {} %d.%02d "" "Övrig del"
                    #TRANS 1930 {} -%d.%02d
                    }
                    """,
                    nasta + 1,
                    ar,
                    manad,
                    dag,
                    nasta,
                    3000 + nasta % KONTON,
                    nasta % OBJEKT,
                    oren / 100,
                    oren % 100,
                    3000 + (nasta + 1) % KONTON,
                    oren / 100,
                    oren % 100,
                    2 * oren / 100,
                    2 * oren % 100));
        }
        return text.toString();
    }

    @Override
    public int read() {
        byte[] en = new byte[1];
        return read(en, 0, 1) < 0 ? -1 : en[0] & 0xff;
    }

    @Override
    public int read(byte[] till, int fran, int antal) {
        if (plats == del.length) {
            del = text().getBytes(tecken);
            plats = 0;
            if (del.length == 0) {
                return -1;
            }
        }
        int far = Math.min(antal, del.length - plats);
        System.arraycopy(del, plats, till, fran, far);
        plats += far;
        return far;
    }
}
