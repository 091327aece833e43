package org.openfinsam.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may not be longer than promised: a caller need not say its length in advance. */
public final class Begransad extends FilterInputStream {

    private long kvar;

    public Begransad(InputStream inre, long hogst) {
        super(inre);
        this.kvar = hogst;
    }

    @Override
    public int read() throws IOException {
        int varde = super.read();
        rakna(varde < 0 ? 0 : 1);
        return varde;
    }

    @Override
    public int read(byte[] buffert, int fran, int antal) throws IOException {
        int lasta = super.read(buffert, fran, antal);
        rakna(Math.max(lasta, 0));
        return lasta;
    }

    @Override
    public long skip(long antal) throws IOException {
        long hoppade = super.skip(antal);
        rakna(hoppade);
        return hoppade;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void rakna(long lasta) {
        kvar -= lasta;
        if (kvar < 0) {
            throw Problemfel.av(Problemkod.STORLEK);
        }
    }
}
