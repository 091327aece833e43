package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfinsam.domain.ekonomi.Prognosutfall;
import org.openfinsam.domain.ekonomi.PrognosutfallId;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** What came of the years that were forecast. */
@Dependent
public class PrognosutfallRepository extends Aggregatlager<Prognosutfall, PrognosutfallId> {

    @Inject
    public PrognosutfallRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Prognosutfall.class, "prognosutfall");
    }

    /** What is known of every year of an association, the latest first: two questions. */
    public List<Prognosutfall> lista(ForbundId forbund) {
        return lana(fraga(
                        "select u from Prognosutfall u where u.forbund = :forbund order by u.ar desc",
                        Prognosutfall.class)
                .setParameter("forbund", forbund)
                .getResultList());
    }

    /** What is known of a year. */
    public Optional<Prognosutfall> find(ForbundId forbund, Rakenskapsar ar) {
        return lana(fraga(
                                "select u from Prognosutfall u where u.forbund = :forbund and u.ar = :ar",
                                Prognosutfall.class)
                        .setParameter("forbund", forbund)
                        .setParameter("ar", ar)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What a form holds, so that who writes on what has changed meanwhile is told: equal if all content is. */
    public static String utgava(Prognosutfall utfall) {
        return UUID.nameUUIDFromBytes(text(utfall).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("utfallsrad", "utfall_id"));
    }

    @Override
    protected PrognosutfallId id(Prognosutfall utfall) {
        return utfall.id();
    }

    @Override
    protected String avbild(Prognosutfall utfall) {
        return text(utfall);
    }

    private static String text(Prognosutfall utfall) {
        return utfall.rader().stream()
                .map(rad -> rad + " " + rad.kalla())
                .collect(Collectors.joining("\n", utfall + "\n", ""));
    }
}
