package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.SenasteAndring;
import org.openfinsam.persistence.grund.Sida;

/** The agreements. */
@Dependent
public class OverenskommelseRepository extends Aggregatlager<Avtalsblad, String> {

    private static final String TRAFFAR = """
             from overenskommelse o left join insats i on i.id = o.insats_id
            where o.forbund_id = ?1 and (?2 = '' or o.insats_id = ?2) and (?3 = '' or o.namn ilike ?3 escape '!')""";

    @Inject
    public OverenskommelseRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Avtalsblad.class, "overenskommelse");
    }

    /** The agreement with an id. */
    public Optional<Avtalsblad> find(OverenskommelseId id) {
        return find(id.toString());
    }

    /**
     * A page of an association's agreements, the latest first. One question, however many they are.
     *
     * @param insats only those about one; null for all
     * @param text any part of the name, in any case; empty for all
     */
    public List<Avtalslistrad> lista(ForbundId forbund, InsatsId insats, String text, Sida sida) {
        return sql(
                        """
                        select o.id, o.namn, i.namn as insats,
                            (select count(*) from avtalspart p where p.overenskommelse_id = o.id),
                            (select count(*) from underskrift u where u.overenskommelse_id = o.id),
                            (select sum(b.belopp_oren) from avtalsbelopp b where b.overenskommelse_id = o.id),
                            cast(o.fran as varchar), cast(o.till as varchar), cast(o.oversyn as varchar)""" + TRAFFAR
                                + " order by case when o.fran is null then 0 else 1 end, o.fran desc, o.namn, o.id limit ?4 offset ?5",
                        forbund.toString(),
                        insats == null ? "" : insats.toString(),
                        text.isBlank() ? "" : monster(text),
                        sida.antal(),
                        sida.hoppaOver())
                .stream()
                .map(Object[].class::cast)
                .map(OverenskommelseRepository::rad)
                .toList();
    }

    /** How many agreements there are of that kind. */
    public long antal(ForbundId forbund, InsatsId insats, String text) {
        return ((Number) sql(
                                "select count(*)" + TRAFFAR,
                                forbund.toString(),
                                insats == null ? "" : insats.toString(),
                                text.isBlank() ? "" : monster(text))
                        .get(0))
                .longValue();
    }

    /** The agreement that renews one, as a link to it; empty as long as none does. */
    public Optional<Avtalslank> fornyelse(OverenskommelseId id) {
        return sql("select id, namn from overenskommelse where foregaende_id = ?1", id.toString()).stream()
                .map(Object[].class::cast)
                .map(rad -> new Avtalslank(OverenskommelseId.parse((String) rad[0]), (String) rad[1]))
                .findFirst();
    }

    private static Avtalslistrad rad(Object[] rad) {
        return new Avtalslistrad(
                OverenskommelseId.parse((String) rad[0]),
                (String) rad[1],
                (String) rad[2],
                ((Number) rad[3]).intValue(),
                ((Number) rad[4]).intValue(),
                rad[5] == null ? null : new Belopp(((Number) rad[5]).longValue()),
                dag(rad[6]),
                dag(rad[7]),
                dag(rad[8]));
    }

    private static LocalDate dag(Object dag) {
        return dag == null ? null : LocalDate.parse((String) dag);
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of("avtalspart", "avtalsomrade", "avtalsrad", "avtalsbelopp", "avtalsuppfoljning", "underskrift")
                .map(tabell -> new Samling(tabell, "overenskommelse_id"))
                .toList();
    }

    @Override
    protected String id(Avtalsblad blad) {
        return blad.id();
    }

    @Override
    protected String avbild(Avtalsblad blad) {
        return Givarbild.FORM.skriv(blad.overenskommelse());
    }

    /** The last that was written of an agreement; empty for a new one. */
    public Optional<SenasteAndring<Overenskommelse>> senasteAndring(OverenskommelseId id) {
        return senasteAndring(id.toString(), Givarbild.FORM, Overenskommelse.class);
    }
}
