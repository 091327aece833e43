package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Rapportbok;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/**
 * What the ledgers in force say, for reports: sums made by the database, vouchers a page at a time, and who brought it all in. Read
 * only. Each method asks the number of questions that it says, however many vouchers there are.
 */
@Dependent
public class BokforingRepository extends Aggregatlager<Huvudboksfil, String> {

    private static final String RADER = """
            from verifikationsrad r join verifikation v on v.fil_id = r.fil_id and v.nr = r.ver_nr
            """;

    /** The sums of a file up to a day: before the period, and in it. */
    private static final String SUMMOR =
            """
            select r.fil_id, r.konto, r.objekt,
                sum(case when v.datum < cast(?2 as date) then r.belopp_oren else 0 end),
                sum(case when v.datum < cast(?2 as date) then 0 else r.belopp_oren end),
                sum(case when v.datum < cast(?2 as date) then 1 else 0 end), count(*)
            """ + RADER + "where r.fil_id = ?1 and v.datum <= cast(?3 as date) group by r.fil_id, r.konto, r.objekt";

    private static final String RADUPPGIFTER =
            """
            select v.nr, v.serie, v.nummer, v.datum, v.text, r.konto, k.namn, r.objekt, r.belopp_oren, r.text
            """ + RADER + "left join huvudbokskonto k on k.fil_id = r.fil_id and k.konto = r.konto ";

    private static final String URVAL =
            "where r.fil_id = ?1 and r.konto = ?2 and v.datum between cast(?3 as date) and cast(?4 as date)"
                    + " and (?5 = '*' or r.objekt = ?5)";

    /** Every object. */
    public static final String ALLA_OBJEKT = "*";

    @Inject
    public BokforingRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Huvudboksfil.class, "huvudboksfil");
    }

    /** The ledgers in force of an association, the latest year first; one question. */
    public List<Huvudboksar> gallande(ForbundId forbund) {
        return sql(
                        "select f.id, f.filnamn, f.sha256, f.fran, f.till,"
                                + " (select max(v.datum) from verifikation v where v.fil_id = f.id)"
                                + " from huvudboksfil f where f.forbund_id = ?1 and f.lage = 'GALLER' order by f.fran desc",
                        forbund.toString())
                .stream()
                .map(Object[].class::cast)
                .map(r -> new Huvudboksar(
                        (String) r[0],
                        (String) r[1],
                        (String) r[2],
                        Period.of(dag(r[3]), dag(r[4])),
                        r[5] == null ? null : dag(r[5])))
                .toList();
    }

    /**
     * What some ledger says of a period, and another, if there is one, of the same months a year before; three questions.
     *
     * @return the books in the order asked, as many as are asked for
     */
    public List<Rapportbok> bocker(Huvudboksar nu, Period period, Optional<Huvudboksar> fjol, Period fjolperiod) {
        Map<String, Huvudboksbygge> byggen = new LinkedHashMap<>();
        byggen.put(nu.fil(), new Huvudboksbygge(period));
        fjol.ifPresent(f -> byggen.put(f.fil(), new Huvudboksbygge(fjolperiod)));
        String ingen = fjol.map(Huvudboksar::fil).orElse("");
        for (Object rad : sql(
                SUMMOR + " union all "
                        + SUMMOR.replace("?1", "?4").replace("?2", "?5").replace("?3", "?6") + " order by 2, 3",
                nu.fil(),
                period.fran().toString(),
                period.till().toString(),
                ingen,
                fjolperiod.fran().toString(),
                fjolperiod.till().toString())) {
            summera(byggen, (Object[]) rad);
        }
        for (Object rad : sql("""
                        select fil_id, slag, manad, konto, objekt, sum(belopp_oren) from huvudbokssaldo
                        where fil_id in (?1, ?2) and ar = 0
                            and (slag = 'IB' and objekt = '' or slag in ('PSALDO', 'PBUDGET') and manad <> '')
                        group by fil_id, slag, manad, konto, objekt order by slag, manad, konto, objekt""", nu.fil(), ingen)) {
            Object[] k = (Object[]) rad;
            byggen.get((String) k[0]).saldo((String) k[1], (String) k[2], (String) k[3], (String) k[4], tal(k[5]));
        }
        for (Object rad :
                sql("select fil_id, konto, namn from huvudbokskonto where fil_id in (?1, ?2)", nu.fil(), ingen)) {
            Object[] k = (Object[]) rad;
            byggen.get((String) k[0]).namn((String) k[1], (String) k[2]);
        }
        return byggen.entrySet().stream()
                .map(e -> e.getValue()
                        .rapportbok(
                                e.getKey().equals(nu.fil())
                                        ? nu.ar()
                                        : fjol.orElseThrow().ar()))
                .toList();
    }

    private static void summera(Map<String, Huvudboksbygge> byggen, Object[] k) {
        Huvudboksbygge bygge = byggen.get((String) k[0]);
        long tidigare = tal(k[5]);
        if (tidigare > 0) {
            bygge.tidigare((String) k[1], tal(k[3]));
        }
        if (tal(k[6]) > tidigare) {
            bygge.verifikat((String) k[1], (String) k[2], tal(k[4]));
        }
    }

    /**
     * A page of the voucher rows of an account; one question.
     *
     * @param objekt the row's objects as they are kept, or {@link #ALLA_OBJEKT}
     */
    public List<Verifikationsrad> rader(String fil, Kontonummer konto, String objekt, Period period, Sida sida) {
        return sql(
                        RADUPPGIFTER + URVAL + " order by v.datum, v.nr, r.ordning limit ?6 offset ?7",
                        fil,
                        konto.nummer(),
                        period.fran().toString(),
                        period.till().toString(),
                        objekt,
                        sida.antal(),
                        sida.hoppaOver())
                .stream()
                .map(Object[].class::cast)
                .map(BokforingRepository::rad)
                .toList();
    }

    /** How many voucher rows an account has, and what they sum to. */
    public record Antal(long rader, Belopp summa) {}

    /** How many rows all the pages have; one question. */
    public Antal antal(String fil, Kontonummer konto, String objekt, Period period) {
        Object[] svar = (Object[]) sql(
                        "select count(*), coalesce(sum(r.belopp_oren), 0) " + RADER + URVAL,
                        fil,
                        konto.nummer(),
                        period.fran().toString(),
                        period.till().toString(),
                        objekt)
                .get(0);
        return new Antal(tal(svar[0]), new Belopp(tal(svar[1])));
    }

    /** A voucher of a file; empty if it has no such; two questions. */
    public Optional<Verifikationsbild> verifikation(Huvudboksar fil, int nr) {
        List<?> filrad = sql("select rad from verifikation where fil_id = ?1 and nr = ?2", fil.fil(), nr);
        if (filrad.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Verifikationsbild(
                fil,
                (int) tal(filrad.get(0)),
                sql(RADUPPGIFTER + "where r.fil_id = ?1 and r.ver_nr = ?2 order by r.ordning", fil.fil(), nr).stream()
                        .map(Object[].class::cast)
                        .map(BokforingRepository::rad)
                        .toList()));
    }

    private static Verifikationsrad rad(Object[] k) {
        return new Verifikationsrad(
                (int) tal(k[0]),
                (String) k[1],
                (String) k[2],
                dag(k[3]),
                (String) k[4],
                new Kontonummer((String) k[5]),
                k[6] == null ? "" : (String) k[6],
                Huvudboksbygge.objekt((String) k[7]),
                new Belopp(tal(k[8])),
                (String) k[9]);
    }

    /** What happened to a file: from the audit log. */
    public record Filhandelse(String filnamn, String sha256, Revisionsrad rad) {}

    /** What happened to the files of the years that hold a period, the earliest first; one question, at most 200 answers. */
    public List<Filhandelse> filhandelser(ForbundId forbund, Period period) {
        return sql(
                        """
                        select f.filnamn, f.sha256, extract(epoch from r.tidpunkt), r.aktor, r.fore, r.efter, r.handling
                        from huvudboksfil f join revision r on r.sak = 'huvudboksfil' and r.sak_id = f.id
                        where f.forbund_id = ?1 and f.fran <= cast(?2 as date) and f.till >= cast(?3 as date)
                        order by r.id limit 200""",
                        forbund.toString(),
                        period.fran().toString(),
                        period.till().toString())
                .stream()
                .map(Object[].class::cast)
                .map(k -> new Filhandelse((String) k[0], (String) k[1], revisionsrad(k, 2)))
                .toList();
    }

    /**
     * What happened to one thing, the latest first; one question, at most 200 answers.
     *
     * @param sak its kind, for example {@code kontokoppling}
     */
    public List<Revisionsrad> handelser(String sak, Object id) {
        return sql("""
                        select extract(epoch from tidpunkt), aktor, fore, efter, handling from revision
                        where sak = ?1 and sak_id = ?2 order by id desc limit 200""", sak, id.toString()).stream()
                .map(Object[].class::cast)
                .map(k -> revisionsrad(k, 0))
                .toList();
    }

    private static Revisionsrad revisionsrad(Object[] k, int fran) {
        BigDecimal sekunder = new BigDecimal(k[fran].toString());
        return new Revisionsrad(
                Instant.ofEpochMilli(sekunder.movePointRight(3).longValue()),
                (String) k[fran + 1],
                k[fran + 2] == null ? "" : (String) k[fran + 2],
                (String) k[fran + 3],
                k[fran + 4].equals(Revisionslogg.Handling.ANGRAD.name()));
    }

    private static long tal(Object varde) {
        return ((Number) varde).longValue();
    }

    /** A day as any driver gives it. */
    private static LocalDate dag(Object dag) {
        return LocalDate.parse(dag.toString());
    }

    @Override
    protected String id(Huvudboksfil fil) {
        return fil.id();
    }

    @Override
    protected String avbild(Huvudboksfil fil) {
        return fil.toString();
    }
}
