package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatskoll;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.SenasteAndring;
import org.openfinsam.persistence.grund.Sida;

/** The <i>insatser</i>. */
@Dependent
public class InsatsRepository extends Aggregatlager<Insatsblad, String> {

    /** Of 1 to 8 see {@link #varden}. */
    private static final String TRAFFAR = """
             from insats i join forbund f on f.id = i.forbund_id
            where (?1 = '' or i.forbund_id = ?1)
                and (?2 = '' or i.publik)
                and (?3 = '' or i.namn ilike ?3 escape '!' or i.syfte ilike ?3 escape '!'
                    or exists (select 1 from malgruppskriterium k
                        where k.insats_id = i.id and k.kriterium ilike ?3 escape '!'))
                and (?4 = '' or exists (select 1 from insatskommun k where k.insats_id = i.id and k.kommun = ?4))
                and (?5 = '' or i.slag = ?5)
                and (?6 < 0 or i.yngst is null or ?6 between i.yngst and i.aldst)
                and (?7 = '' or ?7 = case when i.fran > cast(?8 as date) then 'PLANERAD'
                    when i.till < cast(?8 as date) then 'AVSLUTAD' else 'PAGAR' end)""";

    @Inject
    public InsatsRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Insatsblad.class, "insats");
    }

    /** The <i>insats</i> with an id. */
    public Optional<Insatsblad> find(InsatsId id) {
        return find(id.toString());
    }

    /** A page of a selection: those that go on first, then by name. Two questions, however many they are. */
    public List<Insatsrad> lista(Insatsurval urval, Sida sida) {
        List<Object> varden = new ArrayList<>(Arrays.asList(varden(urval)));
        varden.add(sida.antal());
        varden.add(sida.hoppaOver());
        List<Object[]> rader = sql(
                        "select i.id, i.forbund_id, f.kortnamn, i.namn, i.slag, cast(i.fran as varchar), cast(i.till as varchar),"
                                + " i.agare_namn, i.syfte, i.kostnad_oren, i.publik" + TRAFFAR
                                + " order by case when i.till < cast(?8 as date) then 1 else 0 end, i.namn, i.id limit ?9 offset ?10",
                        varden.toArray())
                .stream()
                .map(Object[].class::cast)
                .toList();
        Map<String, List<Kommunkod>> kommuner =
                kommuner(rader.stream().map(rad -> (String) rad[0]).toList());
        return rader.stream()
                .map(rad -> rad(rad, kommuner.getOrDefault((String) rad[0], List.of())))
                .toList();
    }

    /** How many a selection has. */
    public long antal(Insatsurval urval) {
        return ((Number) sql("select count(*)" + TRAFFAR, varden(urval)).get(0)).longValue();
    }

    /** The values of the places in the question, in order. */
    private static Object[] varden(Insatsurval urval) {
        return new Object[] {
            Objects.toString(urval.forbund(), ""),
            urval.baraPublika() ? "ja" : "",
            urval.text().isBlank() ? "" : monster(urval.text()),
            Objects.toString(urval.kommun(), ""),
            urval.slag() == null ? "" : urval.slag().name(),
            urval.alder() == null ? -1 : urval.alder(),
            urval.lage() == null ? "" : urval.lage().name(),
            urval.dag().toString()
        };
    }

    /** The municipalities that the open catalogue has anything in. */
    public List<Kommunkod> katalogensKommuner() {
        return sql("""
                        select distinct k.kommun from insatskommun k join insats i on i.id = k.insats_id
                        where i.publik order by k.kommun""").stream().map(kod -> Kommunkod.of((String) kod)).toList();
    }

    /** The names of an association's <i>insatser</i> by id, for a chooser, in the order of their names. */
    public SortedMap<String, InsatsId> namn(ForbundId forbund) {
        SortedMap<String, InsatsId> namn = new TreeMap<>();
        sql("select namn, id from insats where forbund_id = ?1 order by namn, id", forbund.toString()).stream()
                .map(Object[].class::cast)
                .forEach(rad -> namn.putIfAbsent((String) rad[0], InsatsId.parse((String) rad[1])));
        return namn;
    }

    /** The <i>insatser</i> that began with decisions, by the decision; one question. */
    public Map<AskandebeslutId, InsatsId> avBeslut(AskandeId askande) {
        Map<AskandebeslutId, InsatsId> funna = new HashMap<>();
        sql("""
                        select b.id, i.id from insats i join askandebeslut b on b.id = i.askandebeslut_id
                        where b.askande_id = ?1""", askande.toString()).stream()
                .map(Object[].class::cast)
                .forEach(rad -> funna.put(AskandebeslutId.parse((String) rad[0]), InsatsId.parse((String) rad[1])));
        return funna;
    }

    /** What has been written of an <i>insats</i>, its half-years and its implementation, the latest first; one question. */
    public List<Insatsspar> historia(InsatsId id, int flest) {
        return sql("""
                        select cast(extract(epoch from r.tidpunkt) as bigint), r.aktor, r.handling, r.sak from revision r
                        where (r.sak in ('insats', 'implementering') and r.sak_id = ?1)
                            or (r.sak = 'halvarsformular'
                                and r.sak_id in (select h.id from halvarsformular h where h.insats_id = ?1))
                        order by r.id desc limit ?2""", id.toString(), flest).stream()
                .map(Object[].class::cast)
                .map(rad -> new Insatsspar(
                        Instant.ofEpochSecond(((Number) rad[0]).longValue()),
                        (String) rad[1],
                        Revisionslogg.Handling.valueOf((String) rad[2]),
                        (String) rad[3]))
                .toList();
    }

    /** Those that an account reports of, by name. */
    public List<InsatsId> ledsAv(ForbundId forbund, String konto) {
        return sql("""
                        select i.id from insats i join insatsledare l on l.insats_id = i.id
                        where i.forbund_id = ?1 and l.konto = ?2 order by i.namn, i.id""", forbund.toString(), konto).stream()
                .map(id -> InsatsId.parse((String) id))
                .toList();
    }

    /**
     * What is due, by day: agreements to review, to follow up and to renew, takeovers and follow-ups, and half-years that are not
     * reported. One question.
     *
     * @param till up to and with this day
     * @param halvaret the first day of the half-year that is to be reported
     * @param halvaretTill its last day
     */
    public List<Forfallorad> forfaller(ForbundId forbund, LocalDate till, LocalDate halvaret, LocalDate halvaretTill) {
        return sql("""
                        select slag, dag, namn, id from (
                            select 'OVERSYN' as slag, cast(o.oversyn as varchar) as dag, o.namn, o.id from overenskommelse o
                                where o.forbund_id = ?1 and o.oversyn <= cast(?2 as date)
                                    and not exists (select 1 from overenskommelse n where n.foregaende_id = o.id)
                            union all
                            select 'AVTAL_SLUT', cast(o.till as varchar), o.namn, o.id from overenskommelse o
                                where o.forbund_id = ?1 and o.till <= cast(?2 as date) and o.till >= cast(?3 as date)
                                    and not exists (select 1 from overenskommelse n where n.foregaende_id = o.id)
                            union all
                            select 'AVTAL_UPPFOLJNING', cast(u.dag as varchar), o.namn, o.id
                                from overenskommelse o join avtalsuppfoljning u on u.overenskommelse_id = o.id
                                where o.forbund_id = ?1 and u.dag <= cast(?2 as date) and u.dag >= cast(?3 as date)
                            union all
                            select 'OVERTAGANDE', cast(t.senast as varchar), i.namn, i.id
                                from insats i join overtagande t on t.implementering_id = i.id
                                where i.forbund_id = ?1 and t.senast <= cast(?2 as date) and t.lage <> 'I_DRIFT'
                            union all
                            select 'UPPFOLJNING', cast(m.uppfoljning as varchar), i.namn, i.id
                                from insats i join implementering m on m.id = i.id
                                where i.forbund_id = ?1 and m.uppfoljning <= cast(?2 as date) and m.uppfoljning >= cast(?3 as date)
                            union all
                            select 'HALVAR', ?4, i.namn, i.id from insats i
                                where i.forbund_id = ?1 and (i.fran is null or i.fran <= cast(?4 as date))
                                    and (i.till is null or i.till >= cast(?3 as date))
                                    and not exists (select 1 from halvarsformular h
                                        where h.insats_id = i.id and h.fran = cast(?3 as date))
                        ) forfaller order by dag, namn, slag""", forbund.toString(), till.toString(), halvaret.toString(), halvaretTill.toString()).stream()
                .map(Object[].class::cast)
                .map(rad -> new Forfallorad(
                        Forfallorad.Slag.valueOf((String) rad[0]),
                        LocalDate.parse((String) rad[1]),
                        (String) rad[2],
                        (String) rad[3]))
                .toList();
    }

    /** What Lagkoll asks of an association's <i>insatser</i>, and of its agreements that none has renewed. One question. */
    public List<Insatskoll> koll(ForbundId forbund) {
        return sql("""
                        select slag, namn, fran, till, oversyn, ett, tva from (
                            select 'INSATS' as slag, i.namn, cast(i.fran as varchar) as fran, cast(i.till as varchar) as till,
                                cast(null as varchar) as oversyn, case when i.agare_namn is null then 0 else 1 end as ett,
                                case when i.linje is null then 0 else 1 end as tva, i.id
                                from insats i where i.forbund_id = ?1
                            union all
                            select 'AVTAL', o.namn, cast(o.fran as varchar), cast(o.till as varchar), cast(o.oversyn as varchar),
                                (select count(distinct p.namn) from avtalspart p where p.overenskommelse_id = o.id),
                                (select count(distinct u.part) from underskrift u where u.overenskommelse_id = o.id), o.id
                                from overenskommelse o where o.forbund_id = ?1
                                    and not exists (select 1 from overenskommelse n where n.foregaende_id = o.id)
                        ) koll order by slag, namn, id""", forbund.toString()).stream()
                .map(Object[].class::cast)
                .map(InsatsRepository::koll)
                .toList();
    }

    private static Insatskoll koll(Object[] rad) {
        int ett = ((Number) rad[5]).intValue();
        int tva = ((Number) rad[6]).intValue();
        return rad[0].equals("INSATS")
                ? new Insatskoll.Ledning((String) rad[1], dag(rad[2]), dag(rad[3]), ett > 0, tva > 0)
                : new Insatskoll.Avtalslage((String) rad[1], dag(rad[2]), dag(rad[3]), dag(rad[4]), ett, tva);
    }

    private Map<String, List<Kommunkod>> kommuner(List<String> idn) {
        Map<String, List<Kommunkod>> kommuner = new HashMap<>();
        if (!idn.isEmpty()) {
            fraga("select i.id, k from Insatsblad i join i.kommuner k where i.id in :idn", Object[].class)
                    .setParameter("idn", idn)
                    .getResultList()
                    .forEach(rad -> kommuner.computeIfAbsent((String) rad[0], id -> new ArrayList<>())
                            .add(Kommunkod.of((String) rad[1])));
        }
        return kommuner;
    }

    private static Insatsrad rad(Object[] rad, List<Kommunkod> kommuner) {
        return new Insatsrad(
                InsatsId.parse((String) rad[0]),
                ForbundId.of((String) rad[1]),
                (String) rad[2],
                (String) rad[3],
                Insatsslag.valueOf((String) rad[4]),
                kommuner.stream().sorted().toList(),
                dag(rad[5]),
                dag(rad[6]),
                (String) rad[7],
                (String) rad[8],
                rad[9] == null ? null : new Belopp(((Number) rad[9]).longValue()),
                (Boolean) rad[10]);
    }

    private static LocalDate dag(Object dag) {
        return dag == null ? null : LocalDate.parse((String) dag);
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of(
                        "malgruppskriterium",
                        "insatsmal",
                        "insatskommun",
                        "insatspart",
                        "bemanning",
                        "projektpart",
                        "insatsmedel",
                        "insatsandring",
                        "utvardering",
                        "utvarderingsbeslut",
                        "registertal",
                        "insatsledare")
                .map(tabell -> new Samling(tabell, "insats_id"))
                .toList();
    }

    @Override
    protected String id(Insatsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Insatsblad blad) {
        return Givarbild.FORM.skriv(blad.bild());
    }

    /** The last that was written of an <i>insats</i>; empty for a new one. Its half-years and its implementation stand apart. */
    public Optional<SenasteAndring<Insatsbild>> senasteAndring(InsatsId id) {
        return senasteAndring(id.toString(), Givarbild.FORM, Insatsbild.class);
    }
}
