package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Prognosatagande;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The decisions on applications. None is ever taken away. */
@Dependent
public class AskandebeslutRepository extends Aggregatlager<Beslutsblad, String> {

    @Inject
    public AskandebeslutRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Beslutsblad.class, "askandebeslut");
    }

    /** The decision with an id. */
    public Optional<Beslutsblad> find(AskandebeslutId id) {
        return find(id.toString());
    }

    /** What has been decided on an application, in the order it was, revoked decisions among it. */
    public List<Askandebeslut> lista(AskandeId askande) {
        return lana(fraga("select b from Beslutsblad b where b.askande = :askande", Beslutsblad.class)
                        .setParameter("askande", askande.toString())
                        .getResultList())
                .stream()
                .map(Beslutsblad::beslut)
                .sorted(Comparator.comparing(beslut -> beslut.beslut().datum()))
                .toList();
    }

    /** What has been decided on a call's applications, in the order it was, revoked decisions among it. */
    public List<Askandebeslut> lista(UtlysningId utlysning) {
        return lana(fraga(
                                "select b from Beslutsblad b, Askandeblad a where a.id = b.askande and a.utlysning = :utlysning",
                                Beslutsblad.class)
                        .setParameter("utlysning", utlysning.toString())
                        .getResultList())
                .stream()
                .map(Beslutsblad::beslut)
                .sorted(Comparator.comparing(beslut -> beslut.beslut().datum()))
                .toList();
    }

    /** What an association has bound itself to pay by decisions that stand, by year: summed in the database. */
    public SortedMap<Rakenskapsar, Belopp> ataganden(ForbundId forbund) {
        SortedMap<Rakenskapsar, Belopp> ataganden = new TreeMap<>();
        sql("""
                        select v.ar, sum(v.belopp_oren) from askandebeslut b
                        join beviljat v on v.askandebeslut_id = b.id
                        where b.forbund_id = ?1 and b.aterkallat is null and b.slag in ('BIFALL', 'DELVIS')
                            and not v.inriktning
                        group by v.ar""", forbund.toString()).stream()
                .map(Object[].class::cast)
                .forEach(rad -> ataganden.put(
                        new Rakenskapsar(((Number) rad[0]).intValue()), new Belopp(((Number) rad[1]).longValue())));
        return ataganden;
    }

    /**
     * What decisions that stand bind an association to pay in a year, decision by decision, in the order they were made: the line is the
     * row of the budget that the application was laid against, or else its name. One question.
     */
    public List<Prognosatagande> ataganden(ForbundId forbund, Rakenskapsar ar) {
        return sql("""
                        select coalesce(p.budgetrad, i.rubrik), v.belopp_oren, b.beslut from askandebeslut b
                        join beviljat v on v.askandebeslut_id = b.id
                        join askande a on a.id = b.askande_id
                        join askandeinnehall i on i.askande_id = a.id and i.nr = 0
                        left join planrad p on p.utlysning_id = a.utlysning_id and p.askande_id = a.id
                        where b.forbund_id = ?1 and v.ar = ?2 and b.aterkallat is null and b.slag in ('BIFALL', 'DELVIS')
                            and not v.inriktning""", forbund.toString(), ar.ar()).stream()
                .map(Object[].class::cast)
                .map(rad -> new Prognosatagande(
                        (String) rad[0], new Belopp(((Number) rad[1]).longValue()), BeslutRef.parse((String) rad[2])))
                .sorted(Comparator.comparing(
                                (Prognosatagande ett) -> ett.beslut().datum())
                        .thenComparing(Prognosatagande::rad))
                .toList();
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("beviljat", "askandebeslut_id"), new Samling("beslutsvillkor", "askandebeslut_id"));
    }

    @Override
    protected String id(Beslutsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Beslutsblad blad) {
        return blad.beslut().toString();
    }
}
