package org.openfinsam.persistence.ekonomi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that counts what is read of it, and tells now and then. */
final class Raknestrom extends FilterInputStream {

    private static final long STEG = 1 << 20;

    private final LongConsumer framsteg;
    private long antal;
    private long sagt;

    Raknestrom(InputStream in, LongConsumer framsteg) {
        super(in);
        this.framsteg = framsteg;
    }

    /** How many bytes are read. */
    long antal() {
        return antal;
    }

    @Override
    public int read() throws IOException {
        int varde = super.read();
        rakna(varde < 0 ? 0 : 1);
        return varde;
    }

    @Override
    public int read(byte[] till, int fran, int hogst) throws IOException {
        int lasta = super.read(till, fran, hogst);
        rakna(Math.max(lasta, 0));
        return lasta;
    }

    private void rakna(int lasta) {
        antal += lasta;
        if (antal - sagt >= STEG) {
            sagt = antal;
            framsteg.accept(antal);
        }
    }
}
