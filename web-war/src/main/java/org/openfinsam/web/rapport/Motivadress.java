package org.openfinsam.web.rapport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.FyndmotivId;
import org.openfinsam.domain.rapport.Fyndnyckel;

/** The addresses of Lagkoll and of the page where one of its findings gets a motive, within the application. */
final class Motivadress {

    /** The page where a motive is written. */
    static final String MOTIV = "/lagkoll/motiv";

    private Motivadress() {}

    /** The motive of a finding. */
    static String motiv(ForbundId forbund, LocalDate dag, Fyndnyckel nyckel) {
        return MOTIV + "?forbund=" + forbund + "&dag=" + dag + "&fynd="
                + URLEncoder.encode(nyckel.toString(), StandardCharsets.UTF_8);
    }

    /** Lagkoll with a finding in sight. */
    static String fynd(Fyndmotivtjanst.Plats plats) {
        return lagkoll(plats) + "#" + ankare(plats.forbund(), plats.nyckel());
    }

    /** Lagkoll that says what was done with a motive. */
    static String efter(Fyndmotivtjanst.Plats plats, Besked besked) {
        String ankare = ankare(plats.forbund(), plats.nyckel());
        return lagkoll(plats) + "&fynd=" + ankare + "&besked=" + besked.kod() + "#" + ankare;
    }

    private static String lagkoll(Fyndmotivtjanst.Plats plats) {
        return Lagkollsida.VAG + "?forbund=" + plats.forbund() + "&dag=" + plats.dag();
    }

    /** The anchor of a finding on the page. */
    static String ankare(ForbundId forbund, Fyndnyckel nyckel) {
        return "fynd-" + FyndmotivId.av(forbund, nyckel);
    }
}
