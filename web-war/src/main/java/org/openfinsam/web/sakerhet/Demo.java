package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.demo.Demodata;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.Sidtexter;

/**
 * The demonstration ({@code OPENFINSAM_DEMO=true}): an account per role and association, all with one known password.
 *
 * <p>That password is shorter than any that may be chosen, and {@link Kontokatalog} takes it in the demonstration only: a
 * database that is started without the demonstration keeps the accounts but nobody gets in with them.
 */
@Named
@ApplicationScoped
public class Demo {

    static final String LOSENORD = "demo";
    static final List<Roll> ROLLER =
            Arrays.stream(Roll.values()).filter(roll -> !roll.arGlobal()).toList();

    @Inject
    private ForbundRepository forbunden;

    @Inject
    private RakningRepository rakningar;

    /** An account that anybody may try. */
    public record Konto(String titelnyckel, String namn) {}

    /** The accounts of one association. */
    public record Grupp(String forbund, List<Konto> konton) {}

    public boolean isPa() {
        return Demodata.arPa();
    }

    public String getLosenord() {
        return LOSENORD;
    }

    public String getAdministrator() {
        return Konton.ADMINISTRATOR;
    }

    /** The accounts by association, those with figures to look at first. */
    @Transactional
    public List<Grupp> getGrupper() {
        Set<ForbundId> medSiffror = rakningar.forbund();
        return forbunden.namn(Sida.FORSTA).stream()
                .sorted(Comparator.comparing(forbund -> !medSiffror.contains(forbund.id())))
                .map(Demo::grupp)
                .toList();
    }

    private static Grupp grupp(Forbundsnamn forbund) {
        return new Grupp(
                forbund.kortnamn(),
                ROLLER.stream()
                        .map(roll -> new Konto(nyckel(roll), namn(roll, forbund.id())))
                        .toList());
    }

    /** For example {@code ekonom@sodra-norrbotten}. */
    static String namn(Roll roll, ForbundId forbund) {
        return roll.name().toLowerCase(Locale.ROOT) + "@" + forbund;
    }

    static String nyckel(Roll roll) {
        return "roll." + roll;
    }

    /** The role's name in Swedish: people are roles here, never persons. */
    static String titel(Roll roll) {
        return Sidtexter.av(Locale.forLanguageTag("sv")).text(nyckel(roll));
    }
}
