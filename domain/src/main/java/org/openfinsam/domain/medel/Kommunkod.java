package org.openfinsam.domain.medel;

/** What a municipality's code tells about the law. */
final class Kommunkod {

    /** The only municipality outside every region (FL 5 a §). */
    private static final String GOTLAND = "0980";

    private Kommunkod() {}

    static boolean arUtanforRegion(String kod) {
        return GOTLAND.equals(kod);
    }
}
