package org.openfinsam.persistence.medel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.BidragsarId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The years of contributions. */
@Dependent
public class BidragsarRepository extends Aggregatlager<Bidragsar, BidragsarId> {

    @Inject
    public BidragsarRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Bidragsar.class, "bidragsar");
    }

    /** An association's year. */
    public Optional<Bidragsar> find(ForbundId forbund, Rakenskapsar ar) {
        return lana(fraga("select b from Bidragsar b where b.forbund = :forbund and b.ar = :ar", Bidragsar.class)
                        .setParameter("forbund", forbund)
                        .setParameter("ar", ar)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Every year of an association with all it holds, the latest first. */
    public List<Bidragsar> lista(ForbundId forbund) {
        return lana(fraga("select b from Bidragsar b where b.forbund = :forbund order by b.ar desc", Bidragsar.class)
                .setParameter("forbund", forbund)
                .getResultList());
    }

    /** The years that an association has, the latest first. */
    public List<Rakenskapsar> aren(ForbundId forbund) {
        return fraga("select b.ar from Bidragsar b where b.forbund = :forbund order by b.ar desc", Rakenskapsar.class)
                .setParameter("forbund", forbund)
                .getResultList();
    }

    /** The years of an association within a span, the latest first. */
    public List<Bidragsar> lista(ForbundId forbund, Rakenskapsar fran, Rakenskapsar till) {
        return lana(fraga(
                        "select b from Bidragsar b where b.forbund = :forbund and b.ar between :fran and :till order by b.ar desc",
                        Bidragsar.class)
                .setParameter("forbund", forbund)
                .setParameter("fran", fran)
                .setParameter("till", till)
                .getResultList());
    }

    /** What a form holds of a year, so that who writes on what has changed meanwhile is told: equal if all content is. */
    public String utgava(Bidragsar ar) {
        return UUID.nameUUIDFromBytes(avbild(ar).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    protected BidragsarId id(Bidragsar ar) {
        return ar.id();
    }

    @Override
    protected String avbild(Bidragsar ar) {
        return """
                ar=%s
                totalt=%s
                avrundning=%s
                visasSomArbetsformedlingens=%s
                regioner=%s %s
                kommuner=%s %s
                betalningsplan=%s
                poster:
                %s
                inbetalningar:
                %s""".formatted(
                        ar,
                        text(ar.totalt()),
                        ar.avrundning(),
                        ar.visasSomArbetsformedlingens()
                                .map(tal -> tal.stripTrailingZeros().toPlainString())
                                .orElse(""),
                        ar.nyckel(Part.REGION).slag(),
                        text(ar.avtal(Part.REGION)),
                        ar.nyckel(Part.KOMMUN).slag(),
                        text(ar.avtal(Part.KOMMUN)),
                        text(ar.betalningsplan()),
                        rader(ar.poster()),
                        rader(ar.inbetalningar()));
    }

    private static String text(Optional<?> varde) {
        return varde.map(Object::toString).orElse("");
    }

    private static String rader(List<?> varden) {
        return varden.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
