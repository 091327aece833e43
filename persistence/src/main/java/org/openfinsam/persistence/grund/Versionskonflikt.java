package org.openfinsam.persistence.grund;

/** Somebody else wrote the same thing meanwhile: read it again and decide anew. The transaction is rolled back. */
public class Versionskonflikt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sak;
    private final String id;

    /**
     * A refused write.
     *
     * @param sak the kind of thing
     * @param id which one
     * @param orsak what the database said
     */
    public Versionskonflikt(String sak, Object id, Throwable orsak) {
        super("Somebody else has written " + sak + " " + id + " meanwhile", orsak);
        this.sak = sak;
        this.id = id.toString();
    }

    /** The kind of thing, for example {@code rakning}. */
    public String sak() {
        return sak;
    }

    /** Which one. */
    public String id() {
        return id;
    }
}
