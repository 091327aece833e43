package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.persistence.sakerhet.AnvandareRepository;
import org.openfinsam.persistence.sakerhet.Kontorad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.persistence.sakerhet.Tilldelning;

/** Accounts and who is what in which association, for those who run the installation. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Kontoadministration {

    @Inject
    private AnvandareRepository anvandare;

    @Inject
    private ForbundRepository forbund;

    @Inject
    private Losenord losenord;

    @Inject
    private Inloggad inloggad;

    /** Nobody would be left who could let anybody in. */
    public static final class SistaAdministratoren extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One page of the accounts whose name holds a text. */
    public List<Kontorad> sok(String text, Sida sida) {
        krav();
        return anvandare.sok(text, sida);
    }

    /** How many accounts have a name that holds a text. */
    public long antal(String text) {
        krav();
        return anvandare.antal(text);
    }

    /** The account with a name as somebody wrote it; empty if there is none. */
    public Optional<Anvandare> konto(String namn) {
        krav();
        return AnvandareId.arGiltigt(namn) ? anvandare.find(AnvandareId.of(namn)) : Optional.empty();
    }

    /** The associations in which roles are given. */
    public List<Forbundsnamn> forbunden() {
        krav();
        return forbund.namn(Sida.FORSTA);
    }

    /**
     * Makes an account.
     *
     * @return the password to sign in with once; it is kept nowhere
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if there is an account with that name
     */
    public String skapa(AnvandareId id, String namn) {
        krav();
        String engangs = losenord.engangs();
        Anvandare nytt = Anvandare.ny(id, namn, losenord.hashat(engangs));
        nytt.kravByte();
        anvandare.laggTill(nytt);
        return engangs;
    }

    /** Gives an account a new password to sign in with once, for one who has forgotten theirs. */
    public String nyttEngangslosenord(AnvandareId id) {
        String engangs = losenord.engangs();
        String hashat = losenord.hashat(engangs);
        andra(id, konto -> konto.bytTillEngangslosenord(hashat));
        return engangs;
    }

    /** Gives a role. */
    public void tilldela(AnvandareId id, Tilldelning roll) {
        andra(id, konto -> konto.tilldela(roll));
    }

    /**
     * Takes a role back.
     *
     * @throws SistaAdministratoren if nobody would be administrator
     */
    public void taTillbaka(AnvandareId id, Tilldelning roll) {
        andra(id, konto -> konto.taTillbaka(roll));
    }

    /**
     * Closes an account.
     *
     * @throws SistaAdministratoren if nobody would be administrator
     */
    public void stang(AnvandareId id) {
        andra(id, Anvandare::stang);
    }

    /** Opens a closed account again. */
    public void oppna(AnvandareId id) {
        andra(id, Anvandare::oppna);
    }

    private void andra(AnvandareId id, Consumer<Anvandare> andring) {
        krav();
        Anvandare konto = anvandare.find(id).orElseThrow();
        andring.accept(konto);
        anvandare.spara(konto);
        if (!anvandare.finnsAdministrator()) {
            throw new SistaAdministratoren();
        }
    }

    /** The access list has asked already; whoever calls this some other way is asked here. */
    private void krav() {
        if (inloggad.konto()
                .filter(konto -> konto.roller().contains(Roll.ADMINISTRATOR))
                .isEmpty()) {
            throw new SecurityException("Only an administrator handles accounts");
        }
    }
}
