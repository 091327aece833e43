package org.openfinsam.persistence.grund;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * The append-only log of every write: who, when, what, before and after, in the same transaction as the write.
 *
 * <p>Written with plain SQL: the row is history, so nothing is ever loaded to be changed, and the time goes in as text with
 * its offset, since a driver that goes by the server's own zone is an hour wrong one night a year.
 */
@Dependent
public class Revisionslogg {

    /** What happened. */
    public enum Handling {
        /** Something new: nothing before. */
        SKAPAD,
        /** Something changed: before and after differ. */
        ANDRAD,
        /** The last change taken back: as it was before. */
        ANGRAD
    }

    private final EntityManager em;
    private final Clock klocka;
    private final Aktor aktor;

    @Inject
    Revisionslogg(EntityManager em, Clock klocka, Instance<Aktor> aktor) {
        this(em, klocka, aktor.isResolvable() ? aktor.get() : () -> Aktor.SYSTEMET);
    }

    /** A log without a container, for a program of its own. */
    public Revisionslogg(EntityManager em, Clock klocka, Aktor aktor) {
        this.em = em;
        this.klocka = klocka;
        this.aktor = aktor;
    }

    /**
     * The number of the latest row: another after each write of anything.
     *
     * @return zero while nothing has been written
     */
    public long senaste() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from revision")
                        .getSingleResult())
                .longValue();
    }

    /**
     * Adds a row.
     *
     * @param sak the kind of thing, for example {@code rakning}
     * @param id which one
     * @param fore its image before, null for something new; never a secret
     * @param efter its image after
     */
    void skriv(Handling handling, String sak, Object id, String fore, String efter) {
        em.createNativeQuery("""
                        insert into revision (tidpunkt, aktor, handling, sak, sak_id, fore, efter)
                        values (cast(?1 as timestamp with time zone), ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, klocka.instant().toString())
                .setParameter(2, aktor.namn())
                .setParameter(3, handling.name())
                .setParameter(4, sak)
                .setParameter(5, id.toString())
                .setParameter(6, fore)
                .setParameter(7, efter)
                .executeUpdate();
    }
}
