package org.openfinsam.persistence.ekonomi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies a SIE file with the digits of what looks like a personal number crossed out in texts and objects, or any other text
 * with those of the whole line; every other byte is as it was, and every line as long.
 */
final class Siemaskering {

    private static final int PERSONNUMMERSIFFROR = 10;

    /** Crosses out in one line; whether anything was. */
    private interface Radmaskering {
        boolean maskera(byte[] rad, int fran, int till);
    }

    private final Radmaskering radmaskering;
    private final byte[] rad = new byte[Sieradlasare.LANGST];
    private int langd;
    private int siffror;
    private int maskade;

    private Siemaskering(Radmaskering radmaskering) {
        this.radmaskering = radmaskering;
    }

    /** Copies a SIE file; answers how many lines were changed. */
    static int kopiera(InputStream in, OutputStream ut) throws IOException {
        Siefalt falt = new Siefalt(Sietecken.LATIN1);
        return kopiera(in, ut, falt::maskera);
    }

    /** Copies any other text; answers how many lines were changed. */
    static int kopieraText(InputStream in, OutputStream ut) throws IOException {
        return kopiera(in, ut, Siefalt::maskeraText);
    }

    private static int kopiera(InputStream in, OutputStream ut, Radmaskering radmaskering) throws IOException {
        Siemaskering maskering = new Siemaskering(radmaskering);
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
        if (siffror >= PERSONNUMMERSIFFROR && radmaskering.maskera(rad, 0, langd)) {
            maskade++;
        }
        ut.write(rad, 0, langd);
        langd = 0;
        siffror = 0;
    }
}
