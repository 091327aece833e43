package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.persistence.sakerhet.AnvandareRepository;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.persistence.sakerhet.Tilldelning;

/**
 * The applicants of an association: its chief invites them, each for the member that employs them. Of an account that exists
 * already the chief gives and takes this one role, nothing else.
 */
@ApplicationScoped
@Transactional
public class Inbjudan {

    @Inject
    private AnvandareRepository anvandare;

    @Inject
    private Losenord losenord;

    @Inject
    private Tilltrade tilltrade;

    /**
     * An applicant.
     *
     * @param konto what one signs in with
     * @param namn what screens show
     * @param medlem the member; empty if nobody has said
     */
    public record Sokande(String konto, String namn, Optional<Givare> medlem) {}

    /** The applicants, by account. */
    public List<Sokande> lista(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.CHEFER);
        return anvandare.med(Roll.SOKANDE, forbund).stream()
                .map(konto -> new Sokande(konto.id().namn(), konto.namn(), konto.soker(forbund)))
                .toList();
    }

    /**
     * Invites somebody, or moves them to another member.
     *
     * @return the password to sign in with once, for a new account; empty for one that exists already
     */
    public Optional<String> bjudIn(ForbundId forbund, AnvandareId id, String namn, Givare medlem) {
        tilltrade.krav(forbund, Tilltrade.CHEFER);
        Tilldelning roll = Tilldelning.sokande(forbund, medlem);
        Optional<Anvandare> finns = anvandare.find(id);
        if (finns.isPresent()) {
            finns.get().taTillbaka(roll);
            finns.get().tilldela(roll);
            anvandare.spara(finns.get());
            return Optional.empty();
        }
        String engangs = losenord.engangs();
        Anvandare nytt = Anvandare.ny(id, namn, losenord.hashat(engangs));
        nytt.kravByte();
        nytt.tilldela(roll);
        anvandare.laggTill(nytt);
        return Optional.of(engangs);
    }

    /** Takes the role back; what has been written stays. */
    public void taTillbaka(ForbundId forbund, AnvandareId id) {
        tilltrade.krav(forbund, Tilltrade.CHEFER);
        anvandare.find(id).ifPresent(konto -> {
            konto.taTillbaka(Tilldelning.av(Roll.SOKANDE, forbund));
            anvandare.spara(konto);
        });
    }
}
