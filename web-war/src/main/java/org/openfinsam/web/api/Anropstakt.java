package org.openfinsam.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often one address may call: {@value #HOGST} times in a minute that begins with its first call.
 *
 * <p>In memory, for this server alone; forgotten when the minute is over. Thread-safe.
 */
@ApplicationScoped
public class Anropstakt {

    static final int HOGST = 600;
    private static final Duration MINUT = Duration.ofMinutes(1);

    private final Map<String, Fonster> fonster = new ConcurrentHashMap<>();
    private Clock klocka;

    private record Fonster(Instant slut, int antal) {}

    /** For the container's proxy. */
    protected Anropstakt() {}

    @Inject
    public Anropstakt(Clock klocka) {
        this.klocka = klocka;
    }

    /** Counts a call; how long to wait, at least a second, if it was one too many. */
    public Optional<Duration> vantetid(String adress) {
        Instant nu = klocka.instant();
        fonster.values().removeIf(f -> !f.slut.isAfter(nu));
        Fonster detta =
                fonster.merge(adress, new Fonster(nu.plus(MINUT), 1), (f, ny) -> new Fonster(f.slut, f.antal + 1));
        return Optional.of(Duration.between(nu, detta.slut).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS))
                .filter(vanta -> detta.antal > HOGST);
    }
}
