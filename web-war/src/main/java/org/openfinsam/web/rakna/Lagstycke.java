package org.openfinsam.web.rakna;

/**
 * A section of law that a calculator follows, told in a few words of our own.
 *
 * @param ref the place: {@code FL 5 §}
 * @param nyckel key of the words
 * @param lank the act in the government's own register; empty for what is no law
 */
public record Lagstycke(String ref, String nyckel, String lank) {

    private static final String REGISTER = "https://rkrattsbaser.gov.se/sfst?bet=";

    static Lagstycke finsam(String paragraf) {
        return av("FL", "FL", paragraf, "2003:1210");
    }

    static Lagstycke kommunal(String paragraf) {
        return av("KL", "KL", paragraf, "2017:725");
    }

    /** Lag (1930:173) om beräkning av lagstadgad tid, which has no short name. */
    static Lagstycke tidsberakning(String paragraf) {
        return av("Lag (1930:173)", "TID", paragraf, "1930:173");
    }

    /** A rule that is no law, named by what a reader sees of it. */
    static Lagstycke utanLag(String ref, String nyckel) {
        return new Lagstycke(ref, "lag." + nyckel, "");
    }

    private static Lagstycke av(String lag, String nyckel, String paragraf, String sfs) {
        return new Lagstycke(
                lag + " " + paragraf + "\u00a0§",
                "lag." + nyckel + "." + paragraf.replace(" kap. ", ".").replace(" ", ""),
                REGISTER + sfs);
    }
}
