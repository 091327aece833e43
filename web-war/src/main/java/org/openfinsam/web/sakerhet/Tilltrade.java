package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.Roll;

/**
 * Asks, before anything of an association is read or written, whether the one who asks holds a role there: a role in one
 * association says nothing about another. An administrator holds every role everywhere.
 */
@ApplicationScoped
public class Tilltrade {

    /** Those who may read an association's figures and reports: all but applicants. */
    public static final Set<Roll> LASARE =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Roll.SOKANDE, Roll.PUBLIK, Roll.ADMINISTRATOR)));

    /** Those who may bring figures in. */
    public static final Set<Roll> EKONOMER = Set.of(Roll.FORBUNDSCHEF, Roll.EKONOM);

    /** Those who may open applications: an applicant sees only those of its own member. */
    public static final Set<Roll> ASKANDELASARE =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Roll.PUBLIK, Roll.ADMINISTRATOR)));

    /** Those who may write applications: applicants, and the chief for a member that has handed one in on paper. */
    public static final Set<Roll> ASKANDESKRIVARE = Set.of(Roll.SOKANDE, Roll.FORBUNDSCHEF);

    /** Those who prepare applications: they read drafts too, and send applications back to be completed. */
    public static final Set<Roll> BEREDARE = Set.of(Roll.FORBUNDSCHEF, Roll.BEREDARE);

    /** Those who keep an association's register. */
    public static final Set<Roll> CHEFER = Set.of(Roll.FORBUNDSCHEF);

    /** Those who report of an <i>insats</i>: its leader, and the chief. Whose it is asks the service. */
    public static final Set<Roll> REDOVISARE = Set.of(Roll.FORBUNDSCHEF, Roll.PROCESSLEDARE);

    /** Those who answer what the preparation asks: the applicants, and who writes down an answer for them. */
    public static final Set<Roll> SVARANDE = Set.of(Roll.SOKANDE, Roll.FORBUNDSCHEF, Roll.BEREDARE);

    @Inject
    private Inloggad inloggad;

    @Inject
    private ForbundRepository forbunden;

    /**
     * Goes on only when one of the roles is held in the association.
     *
     * @throws Ejtilltrade if not; the reader is told that there is no such thing
     */
    public void krav(ForbundId forbund, Roll... roller) {
        krav(forbund, EnumSet.copyOf(Arrays.asList(roller)));
    }

    /**
     * Goes on only when one of the roles is held in the association.
     *
     * @throws Ejtilltrade if not; the reader is told that there is no such thing
     */
    public void krav(ForbundId forbund, Set<Roll> roller) {
        if (!har(forbund, roller)) {
            throw new Ejtilltrade(forbund, roller);
        }
    }

    /** Goes on only for one who runs the installation; the access list has asked already, but not every way in is a page. */
    public void kravAdministrator() {
        if (!arAdministrator()) {
            throw new SecurityException("Only an administrator does this");
        }
    }

    /** Whether the reader runs the installation. */
    public boolean arAdministrator() {
        return inloggad.konto()
                .filter(konto -> konto.roller().contains(Roll.ADMINISTRATOR))
                .isPresent();
    }

    /** Whether one of the roles is held in the association. */
    public boolean har(ForbundId forbund, Set<Roll> roller) {
        return inloggad.konto().map(konto -> har(konto, forbund, roller)).orElse(false);
    }

    /** The associations where one of the roles is held, for a chooser. */
    @Transactional
    public List<Forbundsnamn> forbund(Set<Roll> roller) {
        return forbunden.namn(Sida.FORSTA).stream()
                .filter(forbund -> har(forbund.id(), roller))
                .toList();
    }

    /**
     * The association that an address names; when it names none, the first that exists on a day, or else the first.
     *
     * @param forbunden those the reader may choose
     * @param id what the address says; null or empty when it says nothing
     * @return empty when it names none of them, or there is none to choose
     */
    public static Optional<Forbundsnamn> valt(List<Forbundsnamn> forbunden, String id, LocalDate dag) {
        if (id == null || id.isEmpty()) {
            return forbunden.stream()
                    .filter(f -> f.giltighet().contains(dag))
                    .findFirst()
                    .or(() -> forbunden.stream().findFirst());
        }
        return forbunden.stream().filter(f -> f.id().toString().equals(id)).findFirst();
    }

    static boolean har(Anvandare konto, ForbundId forbund, Set<Roll> roller) {
        return konto.har(Roll.ADMINISTRATOR, forbund) || roller.stream().anyMatch(roll -> konto.har(roll, forbund));
    }
}
