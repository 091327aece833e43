package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Atertagetlofte;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Inlamning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The applications. */
@Dependent
public class AskandeRepository extends Aggregatlager<Askandeblad, String> {

    /** The collections of an application. */
    private static final String SOKTA = """
             from askande a
             join askandeinnehall i on i.askande_id = a.id and i.nr = 0
             join utlysning u on u.id = a.utlysning_id
             where a.forbund_id = ?1
             and (i.rubrik ilike ?2 escape '!' or a.namn ilike ?2 escape '!')""";

    @Inject
    public AskandeRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Askandeblad.class, "askande");
    }

    /** The application with an id. */
    public Optional<Askandeblad> find(AskandeId id) {
        return find(id.toString());
    }

    /** A page of an association's applications: the latest year first, then by name. One question, however many there are. */
    public List<Askanderad> lista(ForbundId forbund, Sida sida) {
        return sql("""
                        select a.id, i.rubrik, a.namn, u.ar, a.lage,
                            (select sum(b.belopp_oren) from askat b where b.askande_id = a.id and b.nr = 0)
                        from askande a
                        join askandeinnehall i on i.askande_id = a.id and i.nr = 0
                        join utlysning u on u.id = a.utlysning_id
                        where a.forbund_id = ?1
                        order by u.ar desc, i.rubrik, a.id
                        offset ?2 rows fetch next ?3 rows only""", forbund.toString(), sida.hoppaOver(), sida.antal()).stream()
                .map(Object[].class::cast)
                .map(AskandeRepository::rad)
                .toList();
    }

    /**
     * The applications that are handed in and not decided.
     *
     * @param antal how many
     * @param askat what they ask for in all years; those that say nothing add nothing
     */
    public record Oppna(long antal, Belopp askat) {}

    /** The applications of an association that wait for a decision: one question; empty if there is none. */
    public Optional<Oppna> oppna(ForbundId forbund) {
        Object[] rad = (Object[]) sql("""
                        select count(distinct a.id), coalesce(sum(b.belopp_oren), 0)
                        from askande a left join askat b on b.askande_id = a.id and b.nr = 0
                        where a.forbund_id = ?1 and a.lage = 'INLAMNAT' and not exists (
                            select 1 from askandebeslut d where d.askande_id = a.id and d.aterkallat is null)""", forbund.toString()).get(0);
        long antal = ((Number) rad[0]).longValue();
        return antal == 0 ? Optional.empty() : Optional.of(new Oppna(antal, new Belopp(((Number) rad[1]).longValue())));
    }

    /** How many applications an association has. */
    public long antal(ForbundId forbund) {
        return fraga("select count(a) from Askandeblad a where a.forbund = :forbund", Long.class)
                .setParameter("forbund", forbund)
                .getSingleResult();
    }

    /** One page of what a list shows: the latest year first, then by name. One question, however many there are. */
    public List<Askanderad> lista(Askandesok sok, Sida sida) {
        Villkor villkor = new Villkor(sok);
        String sql = "select a.id, i.rubrik, a.namn, u.ar, a.lage,"
                + " (select sum(b.belopp_oren) from askat b where b.askande_id = a.id and b.nr = 0)"
                + villkor.text
                + " order by u.ar desc, i.rubrik, a.id offset "
                + villkor.plats(sida.hoppaOver())
                + " rows fetch next "
                + villkor.plats(sida.antal())
                + " rows only";
        return sql(sql, villkor.varden.toArray()).stream()
                .map(Object[].class::cast)
                .map(AskandeRepository::rad)
                .toList();
    }

    /** How many a list shows on all its pages, and what they ask for; one question. */
    public Askandesumma summa(Askandesok sok) {
        Villkor villkor = new Villkor(sok);
        Object[] rad = (Object[]) sql(
                        "select count(*),"
                                + " coalesce(sum((select sum(b.belopp_oren) from askat b"
                                + " where b.askande_id = a.id and b.nr = 0 and b.ar = u.ar)), 0),"
                                + " coalesce(sum((select sum(b.belopp_oren) from askat b"
                                + " where b.askande_id = a.id and b.nr = 0)), 0)"
                                + villkor.text,
                        villkor.varden.toArray())
                .get(0);
        return new Askandesumma(
                ((Number) rad[0]).longValue(),
                new Belopp(((Number) rad[1]).longValue()),
                new Belopp(((Number) rad[2]).longValue()));
    }

    /** What a list is asked with: constant words with places, and the values that stand there. */
    private static final class Villkor {
        private final List<Object> varden = new ArrayList<>();
        private final String text;

        private Villkor(Askandesok sok) {
            plats(sok.forbund().toString());
            plats(monster(sok.text()));
            String villkor = SOKTA
                    + sok.lagen().stream()
                            .map(lage -> plats(lage.name()))
                            .collect(Collectors.joining(", ", " and a.lage in (", ")"));
            if (sok.ar() != null) {
                villkor += " and u.ar = " + plats(sok.ar().ar());
            }
            if (sok.sokande() != null) {
                Givare givare = sok.sokande();
                villkor +=
                        " and a.part = " + plats(givare.part().map(Enum::name).orElse("-"))
                                + " and (a.namn = " + plats(givare.namn()) + " or a.kod = "
                                + plats(givare.kod().orElse("-")) + ")";
            }
            text = villkor;
        }

        private String plats(Object varde) {
            varden.add(varde);
            return "?" + varden.size();
        }
    }

    /** The years that an association has called for applications in, the latest first. */
    public List<Rakenskapsar> aren(ForbundId forbund) {
        return sql("select distinct ar from utlysning where forbund_id = ?1 order by ar desc", forbund.toString())
                .stream()
                .map(ar -> new Rakenskapsar(((Number) ar).intValue()))
                .toList();
    }

    /** The promises of applications handed in that their payers have withdrawn; one question for an association. */
    public List<Atertagetlofte> atertagna(ForbundId forbund) {
        return sql("""
                        select i.rubrik, p.radnr, p.del, p.resurs, f.ar, f.slag, f.namn, f.belopp_oren, f.loftesdag
                        from askande a
                        join askandeinnehall i on i.askande_id = a.id and i.nr = 0
                        join finansieringspost f on f.askande_id = a.id and f.nr = 0 and f.lofte = 'ATERTAGEN'
                        join kostnadspost p on p.askande_id = a.id and p.nr = 0 and p.radnr = f.radnr
                        where a.forbund_id = ?1 and a.lage in ('INLAMNAT', 'ATERSANT')
                        order by i.rubrik, a.id, f.ar, f.radnr, f.ordning""", forbund.toString()).stream()
                .map(Object[].class::cast)
                .map(rad -> new Atertagetlofte(
                        (String) rad[0],
                        rad[1] + " " + (((String) rad[2]).isBlank() ? rad[3] : rad[2] + ": " + rad[3]),
                        new Rakenskapsar(((Number) rad[4]).intValue()),
                        switch ((String) rad[5]) {
                            case "FORBUNDET" -> Finansiar.forbundet().namn();
                            case "ESF" -> Finansiar.esf().namn();
                            default -> (String) rad[6];
                        },
                        new Belopp(((Number) rad[7]).longValue()),
                        rad[8] instanceof LocalDate dag ? dag : ((Date) rad[8]).toLocalDate()))
                .toList();
    }

    /** Keeps the content of a file of an application, once. Whoever does writes the application too. */
    public void laggTillFil(AskandeId id, String sha256, byte[] innehall) {
        skrivRader(
                "insert into bilagefil (askande_id, sha256, innehall) select a.id, ?2, cast(?3 as bytea) from askande a"
                        + " where a.id = ?1 and not exists"
                        + " (select 1 from bilagefil b where b.askande_id = a.id and b.sha256 = ?2)",
                id.toString(),
                sha256,
                innehall);
    }

    /** Forgets the content of files that no version of an application holds any more. */
    public void rensaFiler(AskandeId id) {
        skrivRader(
                "delete from bilagefil where askande_id = ?1 and sha256 not in"
                        + " (select b.sha256 from bilaga b where b.askande_id = ?1 and b.sha256 is not null)",
                id.toString());
    }

    /** The content of a file of an application. */
    public Optional<byte[]> fil(AskandeId id, String sha256) {
        return sql("select innehall from bilagefil where askande_id = ?1 and sha256 = ?2", id.toString(), sha256)
                .stream()
                .map(byte[].class::cast)
                .findFirst();
    }

    /** The applications of a call with all they hold, by name. */
    public List<Askande> lista(UtlysningId utlysning) {
        return lana(fraga("select a from Askandeblad a where a.utlysning = :utlysning", Askandeblad.class)
                        .setParameter("utlysning", utlysning.toString())
                        .getResultList())
                .stream()
                .map(Askandeblad::askande)
                .sorted(Comparator.comparing(askande -> askande.innehall().namn()))
                .toList();
    }

    private static Askanderad rad(Object[] rad) {
        return new Askanderad(
                AskandeId.parse((String) rad[0]),
                (String) rad[1],
                (String) rad[2],
                new Rakenskapsar(((Number) rad[3]).intValue()),
                Askandelage.valueOf((String) rad[4]),
                rad[5] == null ? null : new Belopp(((Number) rad[5]).longValue()));
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of(
                        "askandeinnehall",
                        "askandesvar",
                        "askat",
                        "uppdragsgrans",
                        "kostnadspost",
                        "kostnadsar",
                        "finansieringspost",
                        "andelsuppgift",
                        "bilaga")
                .map(tabell -> new Samling(tabell, "askande_id"))
                .toList();
    }

    @Override
    protected String id(Askandeblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Askandeblad blad) {
        Askande askande = blad.askande();
        return Stream.concat(
                        Stream.of(
                                askande.sokande() + ", " + askande.lage(),
                                askande.innehall().toString()),
                        askande.inlamningar().stream().map(Inlamning::toString))
                .collect(Collectors.joining("\n"));
    }
}
