package org.openfinsam.persistence.sakerhet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.grund.Sida;

/** The accounts. */
@Dependent
public class AnvandareRepository extends Aggregatlager<Anvandare, AnvandareId> {

    private static final int AVTRYCK_TECKEN = 8;

    @Inject
    public AnvandareRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Anvandare.class, "anvandare");
    }

    /** One page of the accounts, by id. */
    public List<Anvandare> lista(Sida sida) {
        return lana(fraga("select a from Anvandare a order by a.id", Anvandare.class, sida)
                .getResultList());
    }

    /** Whether anybody who may sign in is an administrator. */
    public boolean finnsAdministrator() {
        return fraga(
                                "select count(a) from Anvandare a join a.tilldelningar t where a.aktiv = true and t.roll = :roll",
                                Long.class)
                        .setParameter("roll", Roll.ADMINISTRATOR)
                        .getSingleResult()
                > 0;
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
