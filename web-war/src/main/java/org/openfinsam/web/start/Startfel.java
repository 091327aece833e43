package org.openfinsam.web.start;

/** A reason not to start, told in one sentence to the person who runs the server. */
final class Startfel extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A reason without a technical cause.
     *
     * @param mening what is wrong and what to do about it, in Swedish
     */
    Startfel(String mening) {
        super(mening);
    }

    /**
     * A reason with the failure behind it, which goes to the log only.
     *
     * @param mening what is wrong and what to do about it, in Swedish
     * @param orsak the failure
     */
    Startfel(String mening, Throwable orsak) {
        super(mening, orsak);
    }
}
