package org.openfinsam.it.lager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.persistence.grund.Versionskonflikt;

/**
 * The way of an aggregate to the database and back inside the server, which rewrites the mapped classes when it loads
 * them: what is green without that proves little.
 *
 * @param <A> the aggregate
 */
@ExtendWith(ArquillianExtension.class)
@Tag("databas")
abstract class Rundtur<A> {

    @Inject
    private EntityManager em;

    @Resource
    private UserTransaction transaktion;

    private final String sak;

    /**
     * A round trip.
     *
     * @param sak the table and what the audit log calls the aggregate
     */
    Rundtur(String sak) {
        this.sak = sak;
    }

    /** One with every field filled, not kept before. */
    abstract A nytt();

    /** Changes it. */
    abstract void andra(A aggregat);

    /** Its id. */
    abstract Object id(A aggregat);

    /** The column that has it: another where the aggregate is kept under the id of what it belongs to. */
    String idkolumn() {
        return "id";
    }

    abstract void laggTill(A aggregat);

    abstract A spara(A aggregat);

    abstract A hamta(A aggregat);

    @Test
    void theServerHasRewrittenTheClass() {
        assertTrue(
                Arrays.stream(nytt().getClass().getInterfaces())
                        .anyMatch(i -> i.getName().startsWith("org.eclipse.persistence.internal.weaving")),
                "not woven");
    }

    @Test
    void itComesBackFieldByField() throws Exception {
        A sparat = sparat();
        A hamtat = iTransaktion(() -> hamta(sparat));
        assertNotSame(sparat, hamtat);
        assertEquals(Falt.av(sparat), Falt.av(hamtat));
        assertEquals(1, version(sparat));
    }

    @Test
    void aChangeRaisesTheVersionByOneAndLeavesOneRowInTheLog() throws Exception {
        A sparat = sparat();
        A andrat = iTransaktion(() -> hamta(sparat));
        andra(andrat);
        iTransaktion(() -> spara(andrat));
        A hamtat = iTransaktion(() -> hamta(sparat));
        assertEquals(Falt.av(andrat), Falt.av(hamtat));
        assertEquals(2, version(sparat));
        assertEquals(List.of("SKAPAD", "ANDRAD"), logg(sparat));
    }

    @Test
    void savingWhatHasNotChangedWritesNothing() throws Exception {
        A sparat = sparat();
        iTransaktion(() -> spara(hamta(sparat)));
        assertEquals(1, version(sparat));
        assertEquals(List.of("SKAPAD"), logg(sparat));
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsRefusedAndLeavesNoTrace() throws Exception {
        A sparat = sparat();
        A forst = iTransaktion(() -> hamta(sparat));
        A sedan = iTransaktion(() -> hamta(sparat));
        andra(forst);
        andra(sedan);
        iTransaktion(() -> spara(forst));
        assertThrows(Versionskonflikt.class, () -> iTransaktion(() -> spara(sedan)));
        assertEquals(2, version(sparat));
        assertEquals(List.of("SKAPAD", "ANDRAD"), logg(sparat));
    }

    @Test
    void aTransactionRolledBackLeavesNeitherTheAggregateNorItsRow() throws Exception {
        A nytt = nytt();
        assertThrows(
                IllegalStateException.class,
                () -> iTransaktion(() -> {
                    laggTill(nytt);
                    assertEquals(List.of("SKAPAD"), rader(nytt));
                    throw new IllegalStateException("the work failed");
                }));
        assertEquals(List.of(), logg(nytt));
        assertEquals(0, antal(nytt));
    }

    private A sparat() throws Exception {
        A nytt = nytt();
        iTransaktion(() -> {
            laggTill(nytt);
            return null;
        });
        return nytt;
    }

    private int version(A aggregat) throws Exception {
        return ((Number) iTransaktion(
                        () -> em.createNativeQuery("select version from " + sak + " where " + idkolumn() + " = ?1")
                                .setParameter(1, id(aggregat).toString())
                                .getSingleResult()))
                .intValue();
    }

    private int antal(A aggregat) throws Exception {
        return ((Number) iTransaktion(
                        () -> em.createNativeQuery("select count(*) from " + sak + " where " + idkolumn() + " = ?1")
                                .setParameter(1, id(aggregat).toString())
                                .getSingleResult()))
                .intValue();
    }

    private List<?> logg(A aggregat) throws Exception {
        return iTransaktion(() -> rader(aggregat));
    }

    private List<?> rader(A aggregat) {
        return em.createNativeQuery("select handling from revision where sak = ?1 and sak_id = ?2 order by id")
                .setParameter(1, sak)
                .setParameter(2, id(aggregat).toString())
                .getResultList();
    }

    private <T> T iTransaktion(Callable<T> arbete) throws Exception {
        transaktion.begin();
        boolean klart = false;
        try {
            T svar = arbete.call();
            klart = true;
            return svar;
        } finally {
            if (klart) {
                transaktion.commit();
            } else {
                transaktion.rollback();
            }
        }
    }
}
