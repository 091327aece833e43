package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Bilaga;

/** A {@link Bilaga} as a row. */
public final class Bilagerad {

    private int nr;
    private String fil;
    private long storlek;
    private String text;
    private String sha256;

    /** För återskapande. */
    private Bilagerad() {}

    static Bilagerad av(int nr, String fil, long storlek, String text, String sha256) {
        Bilagerad rad = new Bilagerad();
        rad.nr = nr;
        rad.fil = fil;
        rad.storlek = storlek;
        rad.text = text;
        rad.sha256 = sha256;
        return rad;
    }

    int nr() {
        return nr;
    }

    String fil() {
        return fil;
    }

    long storlek() {
        return storlek;
    }

    String text() {
        return text;
    }

    String sha256() {
        return sha256;
    }

    private List<Object> varden() {
        return Arrays.asList(nr, fil, storlek, text, sha256);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Bilagerad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
