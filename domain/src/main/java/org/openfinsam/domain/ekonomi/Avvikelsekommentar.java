package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What the association says about the deviation of one row of its result: why outcome and budget differ.
 *
 * <p>Belongs to a row of a {@link Rakning} by the row's key, and lives on when the statement is imported anew: a row that
 * is still there keeps its comment, one that comes back gets it back. It remembers the deviation it was written about, so
 * that a reader is told when the figure has changed since.
 *
 * <p>Removing hides a comment and forgets nothing; it can be brought back as it was, until another is written in its place.
 * Each of these is an edition. Whoever changes it says which edition they have seen. Two objects with the same id are the
 * same comment. Not thread-safe.
 *
 * @since 0.1
 */
public class Avvikelsekommentar {

    /** The largest number of characters in a writer's title. */
    public static final int LANGSTA_FORFATTARE = 200;

    private KommentarId id;
    private RakningId rakning;
    private String rad;
    private Kommentarstext text;
    private Belopp avvikelse;
    private String forfattare;
    private LocalDate skriven;
    private boolean borttagen;
    private int utgava;

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Avvikelsekommentar() {}

    private Avvikelsekommentar(RakningId rakning, String rad) {
        this.id = KommentarId.av(rakning, rad);
        this.rakning = rakning;
        this.rad = ifyllt(rad, "rad");
    }

    /**
     * The first comment on a row.
     *
     * @param rakning the statement, not null
     * @param rad the row's key, not blank, for example {@code personal/Köp av tjänst administratör}
     * @param text the words, not null
     * @param avvikelse the row's deviation as it stands now; null when the source states none
     * @param forfattare the writer's title, not blank, for example {@code Ekonom}: a role, not a person's name
     * @param dag the day it is written, not null
     * @return the comment in its first edition, never null
     * @throws IllegalArgumentException if the row or the writer is blank, or the writer's title too long
     */
    public static Avvikelsekommentar ny(
            RakningId rakning, String rad, Kommentarstext text, Belopp avvikelse, String forfattare, LocalDate dag) {
        Avvikelsekommentar ny = new Avvikelsekommentar(rakning, rad);
        ny.nyUtgava(text, avvikelse, forfattare, dag);
        return ny;
    }

    /**
     * Writes it anew, also when it was removed.
     *
     * @param nyText the words, not null
     * @param nyAvvikelse the row's deviation as it stands now; null when the source states none
     * @param avVem the writer's title, not blank
     * @param dag the day it is written, not null
     * @return false if the same words stood there about the same deviation, so that nothing has changed, not the writer
     *     either
     * @throws IllegalArgumentException if the writer is blank or too long
     */
    public boolean skriv(Kommentarstext nyText, Belopp nyAvvikelse, String avVem, LocalDate dag) {
        if (!borttagen && text.equals(nyText) && Objects.equals(avvikelse, nyAvvikelse)) {
            return false;
        }
        nyUtgava(nyText, nyAvvikelse, avVem, dag);
        return true;
    }

    private void nyUtgava(Kommentarstext nyText, Belopp nyAvvikelse, String avVem, LocalDate dag) {
        Objects.requireNonNull(nyText, "text");
        Objects.requireNonNull(dag, "dag");
        forfattare = roll(avVem);
        text = nyText;
        avvikelse = nyAvvikelse;
        skriven = dag;
        borttagen = false;
        utgava++;
    }

    /** The role of who did something, for all that is signed in this room. */
    static String roll(String avVem) {
        if (avVem.isBlank() || avVem.length() > LANGSTA_FORFATTARE) {
            throw new IllegalArgumentException("Not the role of who did it: '" + avVem + "'");
        }
        return avVem;
    }

    private static String ifyllt(String text, String namn) {
        if (Objects.requireNonNull(text, namn).isBlank()) {
            throw new IllegalArgumentException("A comment needs " + namn);
        }
        return text;
    }

    /**
     * Takes it away from the row; {@link #aterstall} brings it back.
     *
     * @throws IllegalStateException if it is removed already
     */
    public void taBort() {
        if (borttagen) {
            throw new IllegalStateException("Removed already: " + this);
        }
        borttagen = true;
        utgava++;
    }

    /**
     * Brings a removed comment back as it was: the same words, writer and day.
     *
     * @throws IllegalStateException if it is not removed
     */
    public void aterstall() {
        if (!borttagen) {
            throw new IllegalStateException("Not removed: " + this);
        }
        borttagen = false;
        utgava++;
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public KommentarId id() {
        return id;
    }

    /**
     * The statement whose row it is about.
     *
     * @return the statement's id, never null
     */
    public RakningId rakning() {
        return rakning;
    }

    /**
     * The key of the row it is about, as {@link org.openfinsam.domain.belopp.Rad#nyckel()} has it.
     *
     * @return the key, never blank
     */
    public String rad() {
        return rad;
    }

    /**
     * The words.
     *
     * @return the words, also of a removed comment; never null
     */
    public Kommentarstext text() {
        return text;
    }

    /**
     * The row's deviation when it was written.
     *
     * @return outcome minus budget, or empty when the source stated none
     */
    public Optional<Belopp> avvikelse() {
        return Optional.ofNullable(avvikelse);
    }

    /**
     * Who wrote it.
     *
     * @return the writer's title, never blank
     */
    public String forfattare() {
        return forfattare;
    }

    /**
     * The day it was written.
     *
     * @return the day, never null
     */
    public LocalDate skriven() {
        return skriven;
    }

    /**
     * Whether it is removed, so that nobody is shown it.
     *
     * @return true from {@link #taBort} until it is written anew or brought back
     */
    public boolean arBorttagen() {
        return borttagen;
    }

    /**
     * Which edition this is: what somebody who changes it must have seen.
     *
     * @return 1 when first written, one more for every change, removal and return
     */
    public int utgava() {
        return utgava;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Avvikelsekommentar k && Objects.equals(id, k.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * Where it stands, for a log; not its words.
     *
     * @return for example {@code personal/SUMMA utgåva 2}, never null
     */
    @Override
    public String toString() {
        return rad + " utgåva " + utgava;
    }
}
