package org.openfinsam.web.ram;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the associations are, wherever the server stands. */
public final class Svensktid {

    /** Where the associations are. */
    public static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

    private Svensktid() {}

    /** The day in Sweden of a moment. */
    public static LocalDate dag(Instant da) {
        return LocalDate.ofInstant(da, SVERIGE);
    }

    /** Today in Sweden. */
    public static LocalDate idag(Clock klocka) {
        return LocalDate.ofInstant(klocka.instant(), SVERIGE);
    }
}
