package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.KorridorId;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The corridors of own capital. */
@Dependent
public class KorridorRepository extends Aggregatlager<Korridor, KorridorId> {

    @Inject
    public KorridorRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Korridor.class, "korridor");
    }

    /** An association's corridor from a year on. */
    public Optional<Korridor> find(ForbundId forbund, Rakenskapsar ar) {
        return lana(fraga("select k from Korridor k where k.forbund = :forbund and k.ar = :ar", Korridor.class)
                        .setParameter("forbund", forbund)
                        .setParameter("ar", ar)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What a form holds, so that who writes on what has changed meanwhile is told: equal if all content is. */
    public static String utgava(Korridor korridor) {
        return UUID.nameUUIDFromBytes(text(korridor).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    protected List<Samling> samlingar() {
        return List.of(new Samling("korridorspak", "korridor_id"), new Samling("korridorscenario", "korridor_id"));
    }

    @Override
    protected KorridorId id(Korridor korridor) {
        return korridor.id();
    }

    @Override
    protected String avbild(Korridor korridor) {
        return text(korridor);
    }

    private static String text(Korridor korridor) {
        return """
                korridor=%s
                spakar:
                %s
                scenarier:
                %s""".formatted(korridor, rader(korridor.spakar()), rader(korridor.scenarier()));
    }

    private static String rader(List<?> varden) {
        return varden.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
