package org.openfinsam.persistence.rapport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndnyckel;
import org.openfinsam.domain.rapport.Fyndrad;
import org.openfinsam.domain.rapport.Fynduppgifter;
import org.openfinsam.persistence.grund.Radskrivare;
import org.openfinsam.persistence.grund.Sida;

/**
 * When what was found in an association.
 *
 * <p>Written with plain SQL, as the audit log is and outside it: a row is history that the check itself writes, nobody's doing,
 * and it can be told from the rows what was written when.
 */
@Dependent
public class FyndhistorikRepository {

    private static final String RADER =
            "select nyckel, allvar, uppgifter, forst, senast, borta from fyndhistorik where forbund_id = ?1";

    private final EntityManager em;

    @Inject
    public FyndhistorikRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * Keeps what a check found. Asked twice of the same it writes nothing the second time; a row that was seen again is written
     * once a day.
     *
     * @param dag the day of the check
     * @throws jakarta.persistence.PersistenceException if another check of the same association writes at this very moment
     */
    public void skriv(ForbundId forbund, Collection<Fynd> nu, LocalDate dag) {
        List<Fyndrad> kanda = rader(fraga(
                RADER + " and (borta is null or borta >= cast(?2 as date)) order by nyckel, forst",
                forbund.toString(),
                dag.toString()));
        Fyndrad.Andring andring = Fyndrad.jamfor(kanda, nu, dag);
        skriv("""
                update fyndhistorik set allvar = ?, uppgifter = ?, senast = cast(? as date), borta = cast(? as date)
                where forbund_id = ? and nyckel = ? and forst = cast(? as date)""", forbund, andring.andrade());
        skriv("""
                insert into fyndhistorik (allvar, uppgifter, senast, borta, forbund_id, nyckel, forst)
                values (?, ?, cast(? as date), cast(? as date), ?, ?, cast(? as date))""", forbund, andring.nya());
    }

    /** All in one batch: an association may have a finding for each member and year, and somebody waits for the page. */
    private void skriv(String sql, ForbundId forbund, List<Fyndrad> rader) {
        if (rader.isEmpty()) {
            return;
        }
        try (Radskrivare skrivare = new Radskrivare(em, sql)) {
            rader.forEach(rad -> skrivare.rad(
                    rad.allvar().name(),
                    rad.uppgifter().toString(),
                    rad.senast().toString(),
                    rad.bortaDen().map(LocalDate::toString).orElse(null),
                    forbund.toString(),
                    rad.nyckel().toString(),
                    rad.forst().toString()));
            skrivare.skriv();
        }
    }

    /** One page: first what is there, then what went, the latest first. */
    public List<Fyndrad> lista(ForbundId forbund, Sida sida) {
        return rader(fraga(RADER + """
                         order by case when borta is null then 0 else 1 end, coalesce(borta, forst) desc, forst desc, nyckel
                        limit ?2 offset ?3""", forbund.toString(), sida.antal(), sida.hoppaOver()));
    }

    /** How many rows there are. */
    public long antal(ForbundId forbund) {
        return ((Number) fraga("select count(*) from fyndhistorik where forbund_id = ?1", forbund.toString())
                        .getSingleResult())
                .longValue();
    }

    /** The day of the first check that was kept; empty when none was. */
    public Optional<LocalDate> sedan(ForbundId forbund) {
        return Optional.ofNullable(
                        fraga("select min(forst) from fyndhistorik where forbund_id = ?1", forbund.toString())
                                .getSingleResult())
                .map(FyndhistorikRepository::dag);
    }

    private Query fraga(String sql, Object... varden) {
        Query fraga = em.createNativeQuery(sql);
        for (int i = 0; i < varden.length; i++) {
            fraga.setParameter(i + 1, varden[i]);
        }
        return fraga;
    }

    private static List<Fyndrad> rader(Query fraga) {
        List<?> rader = fraga.getResultList();
        return rader.stream()
                .map(Object[].class::cast)
                .map(FyndhistorikRepository::rad)
                .toList();
    }

    private static Fyndrad rad(Object[] rad) {
        return new Fyndrad(
                Fyndnyckel.parse((String) rad[0]),
                Allvar.valueOf((String) rad[1]),
                new Fynduppgifter((String) rad[2]),
                dag(rad[3]),
                dag(rad[4]),
                rad[5] == null ? null : dag(rad[5]));
    }

    /** A day as any driver gives it. */
    private static LocalDate dag(Object dag) {
        return LocalDate.parse(dag.toString());
    }
}
