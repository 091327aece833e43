package org.openfinsam.persistence.sakerhet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The accounts. */
@Dependent
public class AnvandareRepository extends Aggregatlager<Anvandare, AnvandareId> {

    private static final int AVTRYCK_TECKEN = 8;
    private static final String TRAFFAR =
            " from anvandare a where a.id ilike ?1 escape '!' or a.namn ilike ?1 escape '!'";

    @Inject
    public AnvandareRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Anvandare.class, "anvandare");
    }

    /**
     * One page of the accounts whose name holds a text, by id; two questions however many they are.
     *
     * @param text any part of either name, in any case; empty for all
     */
    public List<Kontorad> sok(String text, Sida sida) {
        List<?> rader = sql(
                "select a.id, a.namn, a.aktiv, a.maste_byta" + TRAFFAR + " order by a.id limit ?2 offset ?3",
                monster(text),
                sida.antal(),
                sida.hoppaOver());
        Map<AnvandareId, List<Tilldelning>> roller =
                roller(rader.stream().map(AnvandareRepository::radId).toList());
        return rader.stream()
                .map(Object[].class::cast)
                .map(rad -> new Kontorad(
                        radId(rad),
                        (String) rad[1],
                        (Boolean) rad[2],
                        (Boolean) rad[3],
                        roller.getOrDefault(radId(rad), List.of())))
                .toList();
    }

    /** How many accounts have a name that holds a text. */
    public long antal(String text) {
        return ((Number) sql("select count(*)" + TRAFFAR, monster(text)).get(0)).longValue();
    }

    private static AnvandareId radId(Object rad) {
        return AnvandareId.of((String) ((Object[]) rad)[0]);
    }

    /** The accounts that hold a role in an association, by id; one question and those of their roles. */
    public List<Anvandare> med(Roll roll, ForbundId forbund) {
        return lana(fraga(
                        "select distinct a from Anvandare a join a.tilldelningar t"
                                + " where t.roll = :roll and t.forbund = :forbund order by a.id",
                        Anvandare.class)
                .setParameter("roll", roll)
                .setParameter("forbund", forbund)
                .getResultList());
    }

    private Map<AnvandareId, List<Tilldelning>> roller(List<AnvandareId> idn) {
        Map<AnvandareId, List<Tilldelning>> roller = new HashMap<>();
        if (!idn.isEmpty()) {
            fraga(
                            "select a.id, t.roll, t.forbund from Anvandare a join a.tilldelningar t where a.id in :idn",
                            Object[].class)
                    .setParameter("idn", idn)
                    .getResultList()
                    .forEach(rad -> roller.computeIfAbsent((AnvandareId) rad[0], id -> new ArrayList<>())
                            .add(tilldelning((Roll) rad[1], (ForbundId) rad[2])));
        }
        return roller;
    }

    private static Tilldelning tilldelning(Roll roll, ForbundId forbund) {
        return forbund == null ? Tilldelning.av(roll) : Tilldelning.av(roll, forbund);
    }

    /** One page of the accounts, by id. */
    public List<Anvandare> lista(Sida sida) {
        return lana(fraga("select a from Anvandare a order by a.id", Anvandare.class, sida)
                .getResultList());
    }

    /** Whether anybody who may sign in is an administrator. */
    public boolean finnsAdministrator() {
        return administratorer() > 0;
    }

    /** How many who may sign in are administrators. */
    public long administratorer() {
        return fraga(
                        "select count(a) from Anvandare a join a.tilldelningar t where a.aktiv = true and t.roll = :roll",
                        Long.class)
                .setParameter("roll", Roll.ADMINISTRATOR)
                .getSingleResult();
    }

    @Override
    protected AnvandareId id(Anvandare anvandare) {
        return anvandare.id();
    }

    @Override
    protected String avbild(Anvandare anvandare) {
        return """
                namn=%s
                losenord=%s
                aktiv=%s
                masteByta=%s
                roller=%s""".formatted(
                anvandare.namn(),
                avtryck(anvandare.losenord()),
                anvandare.arAktiv(),
                anvandare.masteByta(),
                anvandare.tilldelningar().stream().map(Tilldelning::toString).collect(Collectors.joining("; ")));
    }

    // Shows that the password was changed, and nothing of it: a short digest of a salted hash.
    private static String avtryck(String losenord) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(losenord.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, AVTRYCK_TECKEN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
