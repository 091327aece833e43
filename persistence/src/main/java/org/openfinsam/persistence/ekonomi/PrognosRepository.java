package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.PrognosId;
import org.openfinsam.domain.ekonomi.Prognosfraga;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosplats;
import org.openfinsam.domain.ekonomi.Prognosrad;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The rounds of forecasts. */
@Dependent
public class PrognosRepository extends Aggregatlager<Prognosomgang, PrognosId> implements Prognosfraga {

    @Inject
    public PrognosRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Prognosomgang.class, "prognosomgang");
    }

    /** Every round of an association's year, the first first: two questions, however many there are. */
    public List<Prognosomgang> lista(ForbundId forbund, Rakenskapsar ar) {
        return lana(fraga(
                        "select p from Prognosomgang p where p.forbund = :forbund and p.ar = :ar order by p.nummer",
                        Prognosomgang.class)
                .setParameter("forbund", forbund)
                .setParameter("ar", ar)
                .getResultList());
    }

    /** One page of an association's rounds, the latest year and round first. */
    public List<Prognosomgang> lista(ForbundId forbund, Sida sida) {
        return lana(fraga(
                        "select p from Prognosomgang p where p.forbund = :forbund order by p.ar desc, p.nummer desc",
                        Prognosomgang.class,
                        sida)
                .setParameter("forbund", forbund)
                .getResultList());
    }

    /** A round by its year and number. */
    public Optional<Prognosomgang> find(ForbundId forbund, Rakenskapsar ar, int nummer) {
        return lana(fraga(
                                "select p from Prognosomgang p where p.forbund = :forbund and p.ar = :ar and p.nummer = :nummer",
                                Prognosomgang.class)
                        .setParameter("forbund", forbund)
                        .setParameter("ar", ar)
                        .setParameter("nummer", nummer)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Every round of the years that something is known to have come of: what an association is scored by. */
    public List<Prognosomgang> medUtfall(ForbundId forbund) {
        return lana(
                fraga("""
                        select p from Prognosomgang p where p.forbund = :forbund
                        and p.ar in (select u.ar from Prognosutfall u where u.forbund = :forbund)
                        order by p.ar desc, p.nummer desc""", Prognosomgang.class).setParameter("forbund", forbund).getResultList());
    }

    /** The years that an association has a round of, the latest first. */
    public List<Rakenskapsar> aren(ForbundId forbund) {
        return fraga(
                        "select distinct p.ar from Prognosomgang p where p.forbund = :forbund order by p.ar desc",
                        Rakenskapsar.class)
                .setParameter("forbund", forbund)
                .getResultList();
    }

    /** How many rounds an association has. */
    public long antal(ForbundId forbund) {
        return fraga("select count(p) from Prognosomgang p where p.forbund = :forbund", Long.class)
                .setParameter("forbund", forbund)
                .getSingleResult();
    }

    /**
     * What the latest fixed round of a year says.
     *
     * @param nummer the round's number in the year
     * @param manad how many months it knew
     * @param dag the day it was fixed
     * @param rader what each line is thought to end with, by its key as {@link org.openfinsam.domain.belopp.Rad#nyckel()} has it
     */
    public record Faststalld(int nummer, int manad, LocalDate dag, Map<String, Belopp> rader) {}

    /** The latest fixed round of an association's year, row by row: one question. */
    public Optional<Faststalld> senasteFaststallda(ForbundId forbund, Rakenskapsar ar) {
        List<?> svar = sql("""
                        select o.nummer, o.manad, o.faststalld, r.avsnitt, r.rad, r.varde_oren
                        from prognosomgang o join prognosrad r on r.omgang_id = o.id
                        where o.forbund_id = ?1 and o.ar = ?2 and o.nummer = (
                            select max(s.nummer) from prognosomgang s
                            where s.forbund_id = ?1 and s.ar = ?2 and s.lage = 'FASTSTALLD')
                        order by r.ordning""", forbund.toString(), ar.ar());
        if (svar.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Belopp> rader = new LinkedHashMap<>();
        for (Object rad : svar) {
            Object[] k = (Object[]) rad;
            rader.put(Prognosplats.av((String) k[3], (String) k[4]).nyckel(), new Belopp(((Number) k[5]).longValue()));
        }
        Object[] forsta = (Object[]) svar.get(0);
        return Optional.of(new Faststalld(
                ((Number) forsta[0]).intValue(), ((Number) forsta[1]).intValue(), dag(forsta[2]), rader));
    }

    private static LocalDate dag(Object varde) {
        return varde instanceof Date dag ? dag.toLocalDate() : (LocalDate) varde;
    }

    /** What a form holds of a round, so that who writes on what has changed meanwhile is told: equal if all content is. */
    public static String utgava(Prognosomgang omgang) {
        return UUID.nameUUIDFromBytes(text(omgang).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What the reports set beside the outcome: the latest fixed round, nothing of one that is still worked on. */
    @Override
    public Map<String, Belopp> prognos(ForbundId forbund, Rakenskapsar ar) {
        return senasteFaststallda(forbund, ar).map(Faststalld::rader).orElse(Map.of());
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("prognosrad", "omgang_id"), new Samling("prognosforut", "omgang_id"));
    }

    @Override
    protected PrognosId id(Prognosomgang omgang) {
        return omgang.id();
    }

    @Override
    protected String avbild(Prognosomgang omgang) {
        return text(omgang);
    }

    private static String text(Prognosomgang omgang) {
        return """
                omgang=%s
                intervall=%s
                byggerPa=%s
                rattelse=%s
                ingaende=%s
                kapitalspann=%s
                motiv=%s
                borjad=%s %s
                faststalld=%s %s
                rader:
                %s""".formatted(
                        omgang,
                        omgang.intervall(),
                        text(omgang.byggerPa()),
                        text(omgang.rattelse()),
                        text(omgang.ingaende()),
                        text(omgang.kapitalspann()),
                        text(omgang.motiv()),
                        omgang.borjad(),
                        omgang.borjadAv(),
                        text(omgang.faststalld()),
                        text(omgang.faststalldAv()),
                        omgang.rader().stream().map(PrognosRepository::rad).collect(Collectors.joining("\n")));
    }

    private static String rad(Prognosrad rad) {
        return rad + (rad.plats().intakt() ? " intäkt " : " ") + text(rad.kommentar());
    }

    private static String text(Optional<?> varde) {
        return varde.map(Object::toString).orElse("");
    }
}
