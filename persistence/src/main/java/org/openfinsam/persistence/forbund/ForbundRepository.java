package org.openfinsam.persistence.forbund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.tid.Giltighet;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The associations. */
@Dependent
public class ForbundRepository extends Aggregatlager<Forbund, ForbundId> {

    @Inject
    public ForbundRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Forbund.class, "forbund");
    }

    /** One page of the associations, by id. Each is read whole: for a list there are {@link #rader}. */
    public List<Forbund> lista(Sida sida) {
        return lana(fraga("select f from Forbund f order by f.id", Forbund.class, sida)
                .getResultList());
    }

    /** The associations with these ids, in that order, without those that are not there. */
    public List<Forbund> alla(Collection<ForbundId> idn) {
        if (idn.isEmpty()) {
            return List.of();
        }
        Map<ForbundId, Forbund> funna = lana(fraga("select f from Forbund f where f.id in :idn", Forbund.class)
                        .setParameter("idn", idn)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(Forbund::id, f -> f));
        return idn.stream().filter(funna::containsKey).map(funna::get).toList();
    }

    /** The lines of associations with these ids, by id; two questions however many they are. */
    public List<Forbundsrad> rader(Collection<ForbundId> idn) {
        if (idn.isEmpty()) {
            return List.of();
        }
        Map<ForbundId, List<Medlem>> medlemmar = medlemmar(idn);
        return fraga(
                        "select f.id, f.namn, f.kortnamn, f.organisationsnummer, f.sate from Forbund f"
                                + " where f.id in :idn order by f.id",
                        Object[].class)
                .setParameter("idn", idn)
                .getResultList()
                .stream()
                .map(rad -> new Forbundsrad(
                        (ForbundId) rad[0],
                        (String) rad[1],
                        (String) rad[2],
                        Optional.ofNullable((Organisationsnummer) rad[3]),
                        Optional.ofNullable((String) rad[4]),
                        List.copyOf(medlemmar.getOrDefault((ForbundId) rad[0], List.of()))))
                .toList();
    }

    private Map<ForbundId, List<Medlem>> medlemmar(Collection<ForbundId> idn) {
        Map<ForbundId, List<Medlem>> medlemmar = new HashMap<>();
        fraga(
                        "select f.id, m.medlem.part, m.medlem.kod, m.medlem.namn from Forbund f join f.medlemskap m"
                                + " where f.id in :idn and m.till is null order by f.id, index(m)",
                        Object[].class)
                .setParameter("idn", idn)
                .getResultList()
                .forEach(rad -> medlemmar
                        .computeIfAbsent((ForbundId) rad[0], id -> new ArrayList<>())
                        .add(Medlem.of((Part) rad[1], (String) rad[2], (String) rad[3])));
        return medlemmar;
    }

    /** One page of the associations' names, by id: one question. */
    public List<Forbundsnamn> namn(Sida sida) {
        return fraga(
                        "select f.id, f.namn, f.kortnamn, f.bildat, f.upplost from Forbund f order by f.id",
                        Object[].class,
                        sida)
                .getResultList()
                .stream()
                .map(rad -> new Forbundsnamn(
                        (ForbundId) rad[0],
                        (String) rad[1],
                        (String) rad[2],
                        new Giltighet((LocalDate) rad[3], (LocalDate) rad[4])))
                .toList();
    }

    /**
     * Which edition of an association is stored: another number after each change.
     *
     * @return the number; empty if there is no such association
     */
    public Optional<Long> utgava(ForbundId id) {
        return fraga("select f.version from Forbund f where f.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    protected List<Samling> samlingar() {
        return Stream.of("medlem", "omradesdel", "blivande_medlem", "tidigare_namn")
                .map(tabell -> new Samling(tabell, "forbund_id"))
                .toList();
    }

    @Override
    protected ForbundId id(Forbund forbund) {
        return forbund.id();
    }

    @Override
    protected String avbild(Forbund forbund) {
        return """
                namn=%s
                kortnamn=%s
                tidigareNamn=%s
                organisationsnummer=%s
                sate=%s
                bildat=%s
                likvidation=%s
                upplost=%s
                avslutsbeslut=%s
                arkivkommun=%s
                medlemmar=%s
                omrade=%s
                blivande=%s""".formatted(
                        forbund.namn(),
                        forbund.kortnamn(),
                        rad(forbund.tidigareNamn()),
                        text(forbund.organisationsnummer()),
                        text(forbund.sate()),
                        text(forbund.bildat()),
                        text(forbund.likvidation()),
                        text(forbund.upplost()),
                        text(forbund.avslutsbeslut()),
                        text(forbund.arkivkommun()),
                        rad(forbund.medlemskap()),
                        rad(forbund.omradesdelar()),
                        rad(forbund.blivande()));
    }

    private static String text(Optional<?> varde) {
        return varde.map(Object::toString).orElse("");
    }

    private static String rad(List<?> varden) {
        return varden.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
