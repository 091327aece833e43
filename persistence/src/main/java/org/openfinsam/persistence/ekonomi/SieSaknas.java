package org.openfinsam.persistence.ekonomi;

/** A file that is no SIE file of type 1–4: it has not one line with a label of the format. */
public class SieSaknas extends Exception {

    private static final long serialVersionUID = 1L;

    SieSaknas() {
        super("No line of the file has a label of SIE 1-4");
    }
}
