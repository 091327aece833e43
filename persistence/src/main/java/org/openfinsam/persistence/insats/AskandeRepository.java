package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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
import org.openfinsam.domain.insats.Inlamning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The applications. */
@Dependent
public class AskandeRepository extends Aggregatlager<Askandeblad, String> {

    /** The collections of an application. */
    private static final List<String> RADER =
            List.of("innehall", "svar", "askat", "granser", "poster", "ar", "finansiering", "andelar", "bilagor");

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

    /** The applications of a call with all they hold, by name. One question for each kind of row, however many there are. */
    public List<Askande> lista(UtlysningId utlysning) {
        TypedQuery<Askandeblad> fraga = fraga(
                        "select a from Askandeblad a where a.utlysning = :utlysning", Askandeblad.class)
                .setParameter("utlysning", utlysning.toString())
                // Rows that are read by the batch are not known to a transaction that would watch them.
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.batch.type", "IN");
        RADER.forEach(rader -> fraga.setHint("eclipselink.batch", "a." + rader));
        return lana(fraga.getResultList()).stream()
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
