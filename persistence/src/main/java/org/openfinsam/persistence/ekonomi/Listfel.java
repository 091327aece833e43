package org.openfinsam.persistence.ekonomi;

import java.util.List;

/** Why nothing of a ledger that should be a table can be read. */
public class Listfel extends Exception {

    private static final long serialVersionUID = 1L;

    /** No row has the headings that are needed. */
    static final String RUBRIK = "LISTA-RUBRIK";

    /** The file has more rows than are read. */
    static final String FOR_STOR = "LISTA-FOR-STOR";

    private final String kod;
    private final String uppgift;

    private Listfel(String kod, String uppgift) {
        super(kod + " " + uppgift);
        this.kod = kod;
        this.uppgift = uppgift;
    }

    static Listfel rubrik(List<String> saknade) {
        return new Listfel(RUBRIK, String.join(", ", saknade));
    }

    static Listfel forStor(int flest) {
        return new Listfel(FOR_STOR, Integer.toString(flest));
    }

    /** The code: no row has the headings that are needed, or the file has too many rows. */
    public String kod() {
        return kod;
    }

    /** Which headings are missing, or how many rows are read. */
    public String uppgift() {
        return uppgift;
    }
}
