package org.openfinsam.persistence.ekonomi;

/** That a line cannot be read, on its way to the list of such lines. Has no stack trace: a bad file throws many. */
final class Radfel extends Exception {

    private static final long serialVersionUID = 1L;

    private final Siefel kod;
    private final String uppgift;

    Radfel(Siefel kod, String uppgift) {
        super(kod + " " + uppgift, null, false, false);
        this.kod = kod;
        this.uppgift = uppgift;
    }

    Siefel kod() {
        return kod;
    }

    String uppgift() {
        return uppgift;
    }
}
