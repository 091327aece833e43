package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.persistence.sakerhet.AnvandareRepository;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.persistence.sakerhet.Tilldelning;

/** What is done with accounts. */
@ApplicationScoped
@Transactional
public class Konton {

    static final String ADMINISTRATOR = "admin";

    @Inject
    private AnvandareRepository anvandare;

    @Inject
    private ForbundRepository forbund;

    @Inject
    private Losenord losenord;

    /** The account with a name as somebody wrote it, if it may be used. */
    public Optional<Anvandare> oppet(String namn) {
        try {
            return anvandare.find(AnvandareId.of(namn)).filter(Anvandare::arAktiv);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Gives an account the password its holder has chosen. */
    public void bytLosenord(AnvandareId id, String nytt) {
        Anvandare konto = anvandare.find(id).orElseThrow();
        konto.bytLosenord(losenord.hashat(nytt));
        anvandare.spara(konto);
    }

    /**
     * Makes the first administrator, if nobody is one.
     *
     * @return the password to log in with once; empty when there was an administrator
     */
    Optional<String> forstaAdministrator() {
        if (anvandare.finnsAdministrator()) {
            return Optional.empty();
        }
        String engangs = losenord.engangs();
        Anvandare admin = Anvandare.ny(AnvandareId.of(ADMINISTRATOR), "Administratör", losenord.hashat(engangs));
        admin.tilldela(Tilldelning.av(Roll.ADMINISTRATOR));
        admin.kravByte();
        anvandare.laggTill(admin);
        return Optional.of(engangs);
    }

    /** Makes an account for each role in each association, and an administrator; those that exist stay as they are. */
    void demokonton() {
        // One hash for all: their password is known to everybody anyway, and each hash takes its time.
        String hashat = losenord.hashat(Demo.LOSENORD);
        laggTill(ADMINISTRATOR, Roll.ADMINISTRATOR, Tilldelning.av(Roll.ADMINISTRATOR), hashat);
        for (Forbundsnamn f : forbund.namn(Sida.FORSTA)) {
            for (Roll roll : Demo.ROLLER) {
                laggTill(Demo.namn(roll, f.id()), roll, Tilldelning.av(roll, f.id()), hashat);
            }
        }
    }

    /** The applicant of a demonstration is employed by the first municipality, or else the first member. */
    private Tilldelning tilldelning(Roll roll, Tilldelning utanMedlem) {
        if (roll != Roll.SOKANDE) {
            return utanMedlem;
        }
        ForbundId id = utanMedlem.forbund().orElseThrow();
        return forbund.find(id).map(Forbund::medlemmar).orElse(List.of()).stream()
                .min(Comparator.comparing(m -> m.part() != Part.KOMMUN))
                .map(m -> Tilldelning.sokande(id, Givare.of(m.part(), m.kod().orElse(null), m.namn())))
                .orElse(utanMedlem);
    }

    private void laggTill(String namn, Roll roll, Tilldelning tilldelning, String hashat) {
        AnvandareId id = AnvandareId.of(namn);
        if (anvandare.find(id).isEmpty()) {
            Anvandare konto = Anvandare.ny(id, Demo.titel(roll), hashat);
            konto.tilldela(tilldelning(roll, tilldelning));
            anvandare.laggTill(konto);
        }
    }
}
