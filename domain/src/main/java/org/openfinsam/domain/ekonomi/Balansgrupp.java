package org.openfinsam.domain.ekonomi;

import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a balance by the first two digits of an account, which Kommun-Bas and BAS have alike. From common knowledge, written
 * down 2026-11-26; not verified against the charts. A mapping of an account of the balance counts before this.
 */
enum Balansgrupp {
    IMMATERIELLA(10, 10, Balansgrupp.TILLGANGAR, "Immateriella anläggningstillgångar"),
    MATERIELLA(11, 12, Balansgrupp.TILLGANGAR, "Materiella anläggningstillgångar"),
    FINANSIELLA(13, 13, Balansgrupp.TILLGANGAR, "Finansiella anläggningstillgångar"),
    FORRAD(14, 14, Balansgrupp.TILLGANGAR, "Förråd"),
    FORDRINGAR(15, 17, Balansgrupp.TILLGANGAR, "Fordringar"),
    PLACERINGAR(18, 18, Balansgrupp.TILLGANGAR, "Kortfristiga placeringar"),
    KASSA(19, 19, Balansgrupp.TILLGANGAR, "Kassa och bank"),
    EGET_KAPITAL(20, 21, Balansgrupp.KAPITAL, "Övrigt eget kapital"),
    AVSATTNINGAR(22, 22, Balansgrupp.SKULDER, "Avsättningar"),
    LANGFRISTIGA(23, 23, Balansgrupp.SKULDER, "Långfristiga skulder"),
    KORTFRISTIGA(24, 29, Balansgrupp.SKULDER, "Kortfristiga skulder");

    static final String TILLGANGAR = "tillgångar";
    static final String KAPITAL = "eget kapital";
    static final String SKULDER = "skulder";

    private final int fran;
    private final int till;
    private final String avsnitt;
    private final String rad;

    Balansgrupp(int fran, int till, String avsnitt, String rad) {
        this.fran = fran;
        this.till = till;
        this.avsnitt = avsnitt;
        this.rad = rad;
    }

    /** The group of an account; empty for one that is no account of the balance, or has one digit. */
    static Optional<Balansgrupp> av(Kontonummer konto) {
        if (!konto.arBalanskonto() || konto.nummer().length() < 2) {
            return Optional.empty();
        }
        int borjan = Integer.parseInt(konto.nummer().substring(0, 2));
        return Arrays.stream(values())
                .filter(grupp -> grupp.fran <= borjan && borjan <= grupp.till)
                .findFirst();
    }

    String avsnitt() {
        return avsnitt;
    }

    String rad() {
        return rad;
    }
}
