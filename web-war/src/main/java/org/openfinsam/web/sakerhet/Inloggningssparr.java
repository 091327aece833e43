package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wait after failed logins, by account name and by address.
 *
 * <p>After {@value #FORSOK_NAMN} failures in a row for one name, or {@value #FORSOK_ADRESS} from one address, one minute;
 * twice as long for every failure after that, at most a quarter of an hour. A success forgets the name, an hour without
 * failures forgets both. Nobody is locked out for good, because anybody can fail on somebody else's name.
 *
 * <p>In memory, for this server alone; a restart forgets. Thread-safe.
 */
@ApplicationScoped
public class Inloggningssparr {

    static final int FORSOK_NAMN = 5;
    static final int FORSOK_ADRESS = 20;

    private static final Duration KORTAST = Duration.ofMinutes(1);
    private static final Duration LANGST = Duration.ofMinutes(15);
    private static final Duration MINNE = Duration.ofHours(1);

    private final Map<String, Rad> namn = new ConcurrentHashMap<>();
    private final Map<String, Rad> adresser = new ConcurrentHashMap<>();
    private Clock klocka;

    private record Rad(int fel, Instant senast) {}

    /** For the container's proxy. */
    protected Inloggningssparr() {}

    @Inject
    public Inloggningssparr(Clock klocka) {
        this.klocka = klocka;
    }

    /** How long this name or this address has to wait now; empty when it may try. */
    Optional<Duration> vantetid(String konto, String adress) {
        glom();
        Duration langst = Duration.ZERO;
        for (Duration vanta :
                new Duration[] {kvar(namn.get(konto), FORSOK_NAMN), kvar(adresser.get(adress), FORSOK_ADRESS)}) {
            langst = vanta.compareTo(langst) > 0 ? vanta : langst;
        }
        return Optional.of(langst).filter(vanta -> vanta.compareTo(Duration.ZERO) > 0);
    }

    void misslyckades(String konto, String adress) {
        namn.merge(konto, new Rad(1, klocka.instant()), Inloggningssparr::ettTill);
        adresser.merge(adress, new Rad(1, klocka.instant()), Inloggningssparr::ettTill);
    }

    void lyckades(String konto) {
        namn.remove(konto);
    }

    private static Rad ettTill(Rad forut, Rad nytt) {
        return new Rad(forut.fel + 1, nytt.senast);
    }

    private Duration kvar(Rad rad, int forsok) {
        if (rad == null || rad.fel < forsok) {
            return Duration.ZERO;
        }
        // Four doublings pass the longest wait; more would overflow.
        Duration vanta = KORTAST.multipliedBy(1L << Math.min(rad.fel - forsok, 4));
        Duration hogst = vanta.compareTo(LANGST) > 0 ? LANGST : vanta;
        return Duration.between(klocka.instant(), rad.senast.plus(hogst));
    }

    private void glom() {
        Instant glomt = klocka.instant().minus(MINNE);
        namn.values().removeIf(rad -> rad.senast.isBefore(glomt));
        adresser.values().removeIf(rad -> rad.senast.isBefore(glomt));
    }
}
