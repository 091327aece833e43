package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Rekommendationsslag;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** How applications are prepared. */
@Dependent
public class BeredningRepository extends Aggregatlager<Beredningsblad, String> {

    @Inject
    public BeredningRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Beredningsblad.class, "beredning");
    }

    /** The preparation of an application. */
    public Optional<Beredningsblad> find(AskandeId askande) {
        return find(askande.toString());
    }

    /** The preparations of a call's applications. */
    public List<Beredning> lista(UtlysningId utlysning) {
        return blad(utlysning).stream().map(Beredningsblad::beredning).toList();
    }

    /** The same, with their editions. */
    public List<Beredningsblad> blad(UtlysningId utlysning) {
        return lana(fraga(
                        "select b from Beredningsblad b, Askandeblad a where a.id = b.askande and a.utlysning = :utlysning",
                        Beredningsblad.class)
                .setParameter("utlysning", utlysning.toString())
                .getResultList());
    }

    /**
     * A page of what is handed in to an association's calls of a year, by name: how far its preparation has come. One question,
     * however many there are.
     */
    public List<Beredningsrad> lista(ForbundId forbund, Rakenskapsar ar, Sida sida) {
        return sql("""
                        select a.id, i.rubrik, a.namn, a.lage,
                            (select sum(b.belopp_oren) from askat b
                                where b.askande_id = a.id and b.nr = 0 and b.ar = u.ar),
                            p.beredare,
                            (select count(*) from aterfraga f where f.askande_id = a.id and f.svar is null),
                            (select r.slag from rekommendationspunkt r where r.askande_id = a.id and r.nr = 1),
                            (select sum(k.belopp_oren) from punktbelopp k
                                join rekommendationspunkt r on r.askande_id = k.askande_id and r.nr = k.nr
                                where k.askande_id = a.id and k.ar = u.ar and r.slag in ('BIFALL', 'DELVIS')),
                            (select min(d.slag) from askandebeslut d
                                where d.askande_id = a.id and d.aterkallat is null and d.slag <> 'BORDLAGT')
                        from askande a
                        join askandeinnehall i on i.askande_id = a.id and i.nr = 0
                        join utlysning u on u.id = a.utlysning_id
                        left join beredning p on p.askande_id = a.id
                        where a.forbund_id = ?1 and u.ar = ?2 and a.lage <> 'UTKAST'
                        order by i.rubrik, a.id
                        offset ?3 rows fetch next ?4 rows only""", forbund.toString(), ar.ar(), sida.hoppaOver(), sida.antal()).stream()
                .map(Object[].class::cast)
                .map(BeredningRepository::rad)
                .toList();
    }

    /** How many applications the list of a year has. */
    public long antal(ForbundId forbund, Rakenskapsar ar) {
        return tal(sql("""
                        select count(*) from askande a join utlysning u on u.id = a.utlysning_id
                        where a.forbund_id = ?1 and u.ar = ?2 and a.lage <> 'UTKAST'""", forbund.toString(), ar.ar()).get(0));
    }

    /** The year's preparation in sum; empty if nothing is handed in. What is withdrawn is not in it. One question. */
    public Optional<Beredningssumma> summa(ForbundId forbund, Rakenskapsar ar) {
        Object[] rad = (Object[]) sql("""
                        select count(*), coalesce(sum(beredd), 0), coalesce(sum(beslutad), 0),
                            coalesce(sum(askat), 0), coalesce(sum(tillstyrkt), 0)
                        from (select
                            case when exists (select 1 from rekommendationspunkt r where r.askande_id = a.id)
                                then 1 else 0 end as beredd,
                            case when exists (select 1 from askandebeslut d
                                    where d.askande_id = a.id and d.aterkallat is null and d.slag <> 'BORDLAGT')
                                then 1 else 0 end as beslutad,
                            (select sum(b.belopp_oren) from askat b
                                where b.askande_id = a.id and b.nr = 0 and b.ar = u.ar) as askat,
                            (select sum(k.belopp_oren) from punktbelopp k
                                join rekommendationspunkt r on r.askande_id = k.askande_id and r.nr = k.nr
                                where k.askande_id = a.id and k.ar = u.ar
                                    and r.slag in ('BIFALL', 'DELVIS')) as tillstyrkt
                            from askande a
                            join utlysning u on u.id = a.utlysning_id
                            where a.forbund_id = ?1 and u.ar = ?2 and a.lage in ('INLAMNAT', 'ATERSANT')) ett""", forbund.toString(), ar.ar()).get(0);
        return tal(rad[0]) == 0
                ? Optional.empty()
                : Optional.of(new Beredningssumma(
                        tal(rad[0]), tal(rad[1]), tal(rad[2]), new Belopp(tal(rad[3])), new Belopp(tal(rad[4]))));
    }

    private static Beredningsrad rad(Object[] rad) {
        return new Beredningsrad(
                AskandeId.parse((String) rad[0]),
                (String) rad[1],
                (String) rad[2],
                Askandelage.valueOf((String) rad[3]),
                rad[4] == null ? null : new Belopp(tal(rad[4])),
                (String) rad[5],
                Math.toIntExact(tal(rad[6])),
                rad[7] == null ? null : Rekommendationsslag.valueOf((String) rad[7]),
                rad[8] == null ? null : new Belopp(tal(rad[8])),
                rad[9] == null ? null : Beslutsslag.valueOf((String) rad[9]));
    }

    private static long tal(Object tal) {
        return ((Number) tal).longValue();
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of(
                        "yttrande",
                        "aterfraga",
                        "beredningspoang",
                        "rekommendationspunkt",
                        "punktbelopp",
                        "beredningsrost")
                .map(tabell -> new Samling(tabell, "askande_id"))
                .toList();
    }

    @Override
    protected String id(Beredningsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Beredningsblad blad) {
        return blad.beredning().toString();
    }
}
