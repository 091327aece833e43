package org.openfinsam.persistence.ekonomi;

import org.openfinsam.domain.ekonomi.Bokforingsar;
import org.openfinsam.domain.ekonomi.Dimension;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Kontotyp;
import org.openfinsam.domain.ekonomi.Objekt;
import org.openfinsam.domain.ekonomi.Saldo;
import org.openfinsam.domain.ekonomi.Verifikation;

/**
 * Who takes what is read of a SIE file, thing by thing in the order of the file, so that nobody has to hold it all. What
 * is refused never comes here; it is in the {@link Sieinnehall}.
 */
public interface Siemottagare {

    /** One who only wants to know what the file holds. */
    Siemottagare INGEN = new Siemottagare() {};

    /** A year of the file. */
    default void ar(Bokforingsar ar) {}

    /** An account of its chart; its type may come later. */
    default void konto(Konto konto) {}

    /** The type of an account. */
    default void kontotyp(Kontonummer konto, Kontotyp typ) {}

    /** What accounts are divided by. */
    default void dimension(Dimension dimension) {}

    /** One object of a dimension. */
    default void objekt(Objekt objekt) {}

    /** A stated balance. */
    default void saldo(Saldo saldo) {}

    /**
     * A voucher in balance.
     *
     * @param rad the line of its {@code #VER}
     */
    default void verifikation(int rad, Verifikation verifikation) {}

    /**
     * How far the reader has come; now and then.
     *
     * @param lasta bytes of the file
     */
    default void last(long lasta) {}
}
