package org.openfinsam.domain.medel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * What municipalities, or regions, have agreed about their {@link Fordelningsnyckel}: where the agreement stands, and what
 * the key is counted on. A value; immutable.
 *
 * <p>The law leaves the key to them (FL 5 § andra och tredje styckena); so it is worth what its agreement is worth. A key
 * that is counted on population says which ages were agreed, and which figures it was counted on.
 *
 * @since 0.1
 */
public final class Nyckelavtal {

    private BeslutRef beslut;
    private Aldersspann aldrar;
    private String kalla;
    private LocalDate matdag;

    /** För återskapande. */
    private Nyckelavtal() {}

    private Nyckelavtal(BeslutRef beslut, Aldersspann aldrar, String kalla, LocalDate matdag) {
        this.beslut = Objects.requireNonNull(beslut, "beslut");
        this.aldrar = aldrar;
        this.kalla = kalla;
        this.matdag = matdag;
    }

    /**
     * An agreement on a key of plain numbers.
     *
     * @param beslut where it stands and when it was made, not null
     * @return the agreement, never null
     */
    public static Nyckelavtal of(BeslutRef beslut) {
        return new Nyckelavtal(beslut, null, null, null);
    }

    /**
     * An agreement on a key by population.
     *
     * @param beslut where it stands and when it was made, not null
     * @param aldrar the ages that were agreed, not null
     * @param befolkning what the key was counted on, not null
     * @return the agreement, never null
     * @throws IllegalArgumentException if the figures are of other ages than agreed
     */
    public static Nyckelavtal efterBefolkning(BeslutRef beslut, Aldersspann aldrar, Befolkning befolkning) {
        if (!befolkning.aldrar().equals(aldrar)) {
            throw new IllegalArgumentException("Agreed on " + aldrar + ", counted on " + befolkning.aldrar());
        }
        return new Nyckelavtal(beslut, aldrar, befolkning.kalla(), befolkning.datum());
    }

    /**
     * Where the agreement stands and when it was made.
     *
     * @return the decision, never null
     */
    public BeslutRef beslut() {
        return beslut;
    }

    /**
     * The ages of the population that the key is counted on.
     *
     * @return the ages; empty for a key of plain numbers
     */
    public Optional<Aldersspann> aldrar() {
        return Optional.ofNullable(aldrar);
    }

    /**
     * Where the population figures come from.
     *
     * @return the source; empty for a key of plain numbers
     */
    public Optional<String> kalla() {
        return Optional.ofNullable(kalla);
    }

    /**
     * The day of the population figures.
     *
     * @return the day; empty for a key of plain numbers
     */
    public Optional<LocalDate> matdag() {
        return Optional.ofNullable(matdag);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Nyckelavtal n
                && Objects.equals(beslut, n.beslut)
                && Objects.equals(aldrar, n.aldrar)
                && Objects.equals(kalla, n.kalla)
                && Objects.equals(matdag, n.matdag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(beslut, aldrar, kalla, matdag);
    }

    /**
     * The decision, and what the key is counted on, for a log.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return beslut + (aldrar == null ? "" : " (" + aldrar + ", " + kalla + " " + matdag + ")");
    }
}
