package org.openfinsam.persistence.grund;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The way an aggregate is kept: lent out detached, taken back whole, every write with its row in the audit log.
 *
 * <p>What a caller holds is never watched by the entity manager, so nothing is written but by {@link #laggTill} and
 * {@link #spara}, and nothing is written without a trace. Both need a transaction.
 *
 * @param <A> the aggregate
 * @param <I> its id
 */
public abstract class Aggregatlager<A, I> {

    /** The class of SQL states that say a constraint was broken. */
    private static final String VILLKOR_BRUTET = "23505";

    private final EntityManager em;
    private final Revisionslogg revisionslogg;
    private final Class<A> typ;
    private final String sak;

    /**
     * A store of one kind of aggregate.
     *
     * @param typ the aggregate's class
     * @param sak what the audit log calls it
     */
    protected Aggregatlager(EntityManager em, Revisionslogg revisionslogg, Class<A> typ, String sak) {
        this.em = em;
        this.revisionslogg = revisionslogg;
        this.typ = typ;
        this.sak = sak;
    }

    /** The aggregate's id. */
    protected abstract I id(A aggregat);

    /** All its content as text for the audit log, equal if and only if the content is; never a secret. */
    protected abstract String avbild(A aggregat);

    /**
     * The collections that are written anew as a whole when the aggregate has changed: one that may hold thousands, because
     * EclipseLink takes elements away one at a time, each by a search through all of them, and those whose elements change
     * places, which it moves one at a time, over each other's keys.
     */
    protected List<Samling> samlingar() {
        return List.of();
    }

    /**
     * The table of a collection.
     *
     * @param tabell its name
     * @param agare its column with the aggregate's id
     */
    public record Samling(String tabell, String agare) {}

    /** The aggregate with an id. */
    public Optional<A> find(I id) {
        return Optional.ofNullable(em.find(typ, id)).map(this::lana);
    }

    /**
     * Keeps something new.
     *
     * @throws Versionskonflikt if there is one like it already
     */
    public void laggTill(A nytt) {
        try {
            em.persist(nytt);
            em.flush();
        } catch (PersistenceException e) {
            throw konflikt(nytt, e);
        }
        revisionslogg.skriv(Revisionslogg.Handling.SKAPAD, sak, id(nytt), null, avbild(nytt));
        lana(nytt);
    }

    /**
     * Keeps what has changed; writes nothing when nothing has.
     *
     * @param andrat one that was lent out here
     * @return the same with its new version; the one handed in is stale from now on
     * @throws Versionskonflikt if it has been written since it was lent out
     * @throws IllegalArgumentException if it was never kept
     */
    public A spara(A andrat) {
        return spara(andrat, Revisionslogg.Handling.ANDRAD);
    }

    /**
     * Keeps that the last change is taken back, as {@link #spara} keeps a change; the log says which it was.
     *
     * @param aterstallt one that was lent out here, made what {@link #senasteAndring} says was before
     */
    public A angra(A aterstallt) {
        return spara(aterstallt, Revisionslogg.Handling.ANGRAD);
    }

    private A spara(A andrat, Revisionslogg.Handling handling) {
        A lagrat = em.find(typ, id(andrat));
        if (lagrat == null) {
            throw new IllegalArgumentException("Never kept: " + sak + " " + id(andrat));
        }
        String fore = avbild(lagrat);
        try {
            if (!avbild(andrat).equals(fore)) {
                samlingar().forEach(samling -> tom(samling, lagrat));
                if (!samlingar().isEmpty()) {
                    em.refresh(lagrat);
                }
            }
            em.merge(andrat);
            em.flush();
        } catch (PersistenceException e) {
            throw konflikt(andrat, e);
        }
        String efter = avbild(lagrat);
        if (!efter.equals(fore)) {
            revisionslogg.skriv(handling, sak, id(andrat), fore, efter);
        }
        return lana(lagrat);
    }

    /**
     * The last change, with what was before it; empty for what has not been changed, and where the log cannot be read back. One
     * question.
     *
     * @param form how {@link #avbild} writes
     * @param typ what it writes
     */
    protected <F extends Record> Optional<SenasteAndring<F>> senasteAndring(I id, Avbildstext form, Class<F> typ) {
        return sql("""
                        select cast(extract(epoch from tidpunkt) as bigint), aktor, handling, fore from revision
                        where sak = ?1 and sak_id = ?2 order by id desc limit 1""", sak, id.toString()).stream()
                .map(Object[].class::cast)
                .filter(rad -> rad[3] != null)
                .flatMap(rad -> fore((String) rad[3], form, typ)
                        .map(fore -> new SenasteAndring<>(
                                Instant.ofEpochSecond(((Number) rad[0]).longValue()),
                                (String) rad[1],
                                rad[2].equals(Revisionslogg.Handling.ANGRAD.name()),
                                fore))
                        .stream())
                .findFirst();
    }

    private static <F extends Record> Optional<F> fore(String fore, Avbildstext form, Class<F> typ) {
        try {
            return Optional.of(form.las(fore, typ));
        } catch (IllegalArgumentException skrivetAnnorlunda) {
            return Optional.empty();
        }
    }

    /** How many there are. */
    public long antal() {
        return em.createQuery("select count(a) from " + typ.getSimpleName() + " a", Long.class)
                .getSingleResult();
    }

    /**
     * A question to the database; what it finds must be lent out by {@link #lana(List)}, unless it is a projection. Aggregates
     * are read whole: by one question more for each of their collections, however many aggregates there are.
     */
    protected <T> TypedQuery<T> fraga(String jpql, Class<T> svar) {
        TypedQuery<T> fraga = em.createQuery(jpql, svar);
        if (svar == typ) {
            // Else EclipseLink asks for the collections of each aggregate by itself. By the keys that were found,
            // and not by the question itself again: that one may be for a page. Past the cache, where EclipseLink
            // would keep the parts as if they were aggregates, and fail at the end of the transaction; what is
            // lent out is not kept anyway.
            fraga.setHint("eclipselink.batch.type", "IN");
            fraga.setHint("eclipselink.maintain-cache", "false");
            em.getMetamodel()
                    .entity(typ)
                    .getPluralAttributes()
                    .forEach(samling -> fraga.setHint("eclipselink.batch", "a." + samling.getName()));
        }
        return fraga;
    }

    /** A question for one page of the answers. */
    protected <T> TypedQuery<T> fraga(String jpql, Class<T> svar, Sida sida) {
        return fraga(jpql, svar).setFirstResult(sida.hoppaOver()).setMaxResults(sida.antal());
    }

    /**
     * A question in SQL, for what JPQL cannot ask; a projection, never an aggregate.
     *
     * @param sql a constant text with places {@code ?1}, {@code ?2} …
     * @param varden their values, in order
     * @return rows with an array for several columns, or the bare values of one
     */
    protected List<?> sql(String sql, Object... varden) {
        Query fraga = em.createNativeQuery(sql);
        for (int i = 0; i < varden.length; i++) {
            fraga.setParameter(i + 1, varden[i]);
        }
        return fraga.getResultList();
    }

    /**
     * The pattern of {@code ilike … escape '!'} for what holds a text: what the reader wrote is a text, never a pattern of its
     * own. Neither side is made lower case here: that goes by a language, and the database's need not be that of the server.
     */
    protected static String monster(String text) {
        return "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    /**
     * Rows that belong to an aggregate and are too many to be a part of it: written in batches, in this transaction. Whoever
     * writes them writes the aggregate too, whose image in the audit log tells of them.
     *
     * @param sql a constant text with places {@code ?}
     */
    protected Radskrivare radskrivare(String sql) {
        return new Radskrivare(em, sql);
    }

    /** One statement that changes rows of an aggregate, as {@link #radskrivare}. */
    protected int skrivRader(String sql, Object... varden) {
        Query sats = em.createNativeQuery(sql);
        for (int i = 0; i < varden.length; i++) {
            sats.setParameter(i + 1, varden[i]);
        }
        return sats.executeUpdate();
    }

    /** The aggregates, no longer watched. */
    protected List<A> lana(List<A> lagrade) {
        lagrade.forEach(em::detach);
        return lagrade;
    }

    private A lana(A lagrat) {
        em.detach(lagrat);
        return lagrat;
    }

    private void tom(Samling samling, A lagrat) {
        em.createNativeQuery("delete from " + samling.tabell + " where " + samling.agare + " = ?1")
                .setParameter(1, id(lagrat).toString())
                .executeUpdate();
    }

    private RuntimeException konflikt(A aggregat, PersistenceException e) {
        return e instanceof OptimisticLockException || arDubblett(e) ? new Versionskonflikt(sak, id(aggregat), e) : e;
    }

    private static boolean arDubblett(Throwable e) {
        for (Throwable orsak = e; orsak != null; orsak = orsak.getCause()) {
            if (orsak instanceof SQLException sql && VILLKOR_BRUTET.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
