package org.openfinsam.web.rakna;

import java.util.List;

/**
 * What every calculator says under its answer: the law in short, and how a program asks the same.
 *
 * @param kalkylator which one
 * @param curl a line for a shell that asks exactly this question; empty when nothing can be asked yet
 */
public record Kalkylfot(Kalkylator kalkylator, String curl) {

    /** The sections of law that the answer follows. */
    public List<Lagstycke> lagstycken() {
        return kalkylator.lagstycken();
    }

    /** How the library is asked, in Java. */
    public String kod() {
        return Kodexempel.av(kalkylator.exempel());
    }
}
