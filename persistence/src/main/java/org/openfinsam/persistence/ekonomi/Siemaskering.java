package org.openfinsam.persistence.ekonomi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies a SIE file with the digits of what looks like a personal number crossed out in texts and objects; every other byte
 * is as it was, and every line as long.
 */
final class Siemaskering {

    private static final int PERSONNUMMERSIFFROR = 10;

    private final Siefalt falt = new Siefalt(Sietecken.LATIN1);
    private final byte[] rad = new byte[Sieradlasare.LANGST];
    private int langd;
    private int siffror;
    private int maskade;

    private Siemaskering() {}

    /** Copies; answers how many lines were changed. */
    static int kopiera(InputStream in, OutputStream ut) throws IOException {
        Siemaskering maskering = new Siemaskering();
        byte[] buffert = new byte[1 << 16];
        for (int antal = in.read(buffert); antal >= 0; antal = in.read(buffert)) {
            for (int i = 0; i < antal; i++) {
                maskering.tecken(buffert[i], ut);
            }
        }
        maskering.radslut(ut);
        return maskering.maskade;
    }

    private void tecken(byte varde, OutputStream ut) throws IOException {
        if (varde == '\n' || varde == '\r') {
            radslut(ut);
            ut.write(varde);
            return;
        }
        if (langd == rad.length) {
            // No line of the format: it is never read, but kept.
            radslut(ut);
        }
        if (varde >= '0' && varde <= '9') {
            siffror++;
        }
        rad[langd++] = varde;
    }

    private void radslut(OutputStream ut) throws IOException {
        if (siffror >= PERSONNUMMERSIFFROR && falt.maskera(rad, 0, langd)) {
            maskade++;
        }
        ut.write(rad, 0, langd);
        langd = 0;
        siffror = 0;
    }
}
