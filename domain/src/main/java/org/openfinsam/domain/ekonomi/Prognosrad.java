package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * One row of a {@link Prognosomgang}: the line, and what the year is thought to end with there: how it was made, the amount, its span,
 * who and when. A value; immutable.
 *
 * <p>A row that nobody has forecast yet has no amount, which is not zero. A row by hand has its comment: nobody can see from the
 * books where the figure comes from.
 *
 * @since 0.1
 */
public final class Prognosrad {

    private String avsnitt;
    private String rad;
    private boolean intakt;
    private Prognosmetod metod;
    private Belopp varde;
    private Belopp lagst;
    private Belopp hogst;
    private Integer missar;
    private Kommentarstext kommentar;
    private LocalDate dag;
    private String avVem;
    private String beslut;

    /** För återskapande. */
    private Prognosrad() {}

    private Prognosrad(
            Prognosplats plats,
            Prognosmetod metod,
            Belopp varde,
            Prognosspann spann,
            Kommentarstext kommentar,
            LocalDate dag,
            String avVem) {
        this.avsnitt = plats.avsnitt();
        this.rad = plats.rad();
        this.intakt = plats.intakt();
        this.metod = metod;
        this.varde = varde;
        this.lagst = spann == null ? null : spann.lagst();
        this.hogst = spann == null ? null : spann.hogst();
        this.missar = spann == null ? null : spann.missar();
        this.kommentar = kommentar;
        this.dag = dag;
        this.avVem = avVem;
    }

    /**
     * A row that nobody has forecast yet.
     *
     * @param plats the line, not null
     * @return the row, never null
     */
    public static Prognosrad tom(Prognosplats plats) {
        return new Prognosrad(plats, null, null, null, null, null, null);
    }

    /**
     * A row with its forecast.
     *
     * @param plats the line, not null
     * @param metod how it was made, not null
     * @param varde what the year is thought to end with, not null; a cost is positive too
     * @param spann the span; null if none is told
     * @param kommentar what is said about it; null for nothing, but never by hand
     * @param dag the day it was made, not null
     * @param avVem who made it: a role, not a person's name; not blank, at most
     *     {@value Avvikelsekommentar#LANGSTA_FORFATTARE} characters
     * @return the row, never null
     * @throws IllegalArgumentException if it is by hand without comment, the amount is outside its span, or the role is blank or too long
     */
    public static Prognosrad av(
            Prognosplats plats,
            Prognosmetod metod,
            Belopp varde,
            Prognosspann spann,
            Kommentarstext kommentar,
            LocalDate dag,
            String avVem) {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(varde, "varde");
        if (Objects.requireNonNull(metod, "metod") == Prognosmetod.HAND && kommentar == null) {
            throw new IllegalArgumentException("A forecast by hand says why: " + plats);
        }
        if (spann != null && spann.missar() == 0 && !spann.rymmer(varde)) {
            throw new IllegalArgumentException("Outside its own span: " + varde + " of " + plats);
        }
        return new Prognosrad(plats, metod, varde, spann, kommentar, dag, Avvikelsekommentar.roll(avVem));
    }

    /** The largest number of characters of all decisions that a row rests on. */
    private static final int LANGSTA_BESLUT = 4000;

    /**
     * The same row, resting on decisions.
     *
     * @param beslutna the decisions that its amount comes of, none null; none to say that it rests on none
     * @return a copy, never null
     * @throws IllegalArgumentException if they are more than a row can name, some twenty
     */
    public Prognosrad medBeslut(List<BeslutRef> beslutna) {
        String namnda = beslutna.stream().map(BeslutRef::toString).collect(Collectors.joining("\n"));
        if (namnda.length() > LANGSTA_BESLUT) {
            throw new IllegalArgumentException("More decisions than a row names: " + beslutna.size());
        }
        Prognosrad ny = new Prognosrad(plats(), metod, varde, spann().orElse(null), kommentar, dag, avVem);
        ny.beslut = namnda.isEmpty() ? null : namnda;
        return ny;
    }

    /**
     * The decisions that its amount comes of: granted applications of the year.
     *
     * @return the decisions as they were named when the amount was made, none if it rests on none; never null
     */
    public List<BeslutRef> beslut() {
        return beslut == null
                ? List.of()
                : Arrays.stream(beslut.split("\n")).map(BeslutRef::parse).toList();
    }

    /** The same words with another figure, or with none. */
    Prognosrad medVarde(Belopp nytt, Prognosspann spann, LocalDate nuDag, String vem) {
        return nytt == null
                ? new Prognosrad(plats(), metod, null, null, kommentar, nuDag, Avvikelsekommentar.roll(vem))
                : av(plats(), metod, nytt, spann, kommentar, nuDag, vem);
    }

    /**
     * The line.
     *
     * @return the line, never null
     */
    public Prognosplats plats() {
        return new Prognosplats(avsnitt, rad, intakt);
    }

    /**
     * How it was made.
     *
     * @return the method; empty before anybody has chosen one
     */
    public Optional<Prognosmetod> metod() {
        return Optional.ofNullable(metod);
    }

    /**
     * What the year is thought to end with; a cost is positive too.
     *
     * @return the amount; empty if nobody has forecast it or the method could not
     */
    public Optional<Belopp> varde() {
        return Optional.ofNullable(varde);
    }

    /** What it does to the result: as it is, or with the other sign. */
    Belopp verkan() {
        return intakt ? varde : varde.negerat();
    }

    /**
     * The span that is told with it.
     *
     * @return the span; empty if none is
     */
    public Optional<Prognosspann> spann() {
        return missar == null ? Optional.empty() : Optional.of(new Prognosspann(lagst, hogst, missar));
    }

    /**
     * What is said about it.
     *
     * @return the words; never empty by hand
     */
    public Optional<Kommentarstext> kommentar() {
        return Optional.ofNullable(kommentar);
    }

    /**
     * The day it was made.
     *
     * @return the day; empty before that
     */
    public Optional<LocalDate> dag() {
        return Optional.ofNullable(dag);
    }

    /**
     * Who made it.
     *
     * @return a role; empty before that
     */
    public Optional<String> avVem() {
        return Optional.ofNullable(avVem);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Prognosrad r
                && Objects.equals(avsnitt, r.avsnitt)
                && Objects.equals(rad, r.rad)
                && intakt == r.intakt
                && metod == r.metod
                && Objects.equals(varde, r.varde)
                && Objects.equals(lagst, r.lagst)
                && Objects.equals(hogst, r.hogst)
                && Objects.equals(missar, r.missar)
                && Objects.equals(kommentar, r.kommentar)
                && Objects.equals(dag, r.dag)
                && Objects.equals(avVem, r.avVem)
                && Objects.equals(beslut, r.beslut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(avsnitt, rad, intakt, metod, varde, lagst, hogst, missar, kommentar, dag, avVem, beslut);
    }

    /**
     * The row for a log.
     *
     * @return for example {@code personal/Lön TAKT 363764.00 2020-08-12 Ekonom}, never null
     */
    @Override
    public String toString() {
        return plats() + " " + ord(metod) + " " + ord(varde)
                + (missar == null ? "" : " " + lagst + "–" + hogst + " (" + missar + ")")
                + (beslut == null ? "" : " av " + beslut.replace("\n", ", "))
                + (dag == null ? "" : " " + dag + " " + avVem);
    }

    private static String ord(Object varde) {
        return varde == null ? "-" : varde.toString();
    }
}
