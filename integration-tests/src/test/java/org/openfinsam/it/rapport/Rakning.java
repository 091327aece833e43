package org.openfinsam.it.rapport;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.it.grund.Flik;

/**
 * A result of its own for each test, brought in as a user does it: an association that no other test looks at, in a year that
 * no other test uses.
 *
 * @param ar the year
 */
record Rakning(int ar) {

    /** Whose result it is. */
    static final String FORBUND = "umearegionen";

    private static final AtomicInteger NASTA_AR = new AtomicInteger(2030);

    /** A year that no other test has. */
    static Rakning ny() {
        return new Rakning(NASTA_AR.getAndIncrement());
    }

    /** An account of the association, for example {@code ekonom}. */
    static String konto(String roll) {
        return roll + "@" + FORBUND;
    }

    /**
     * Imports rows of section, name and deviation, in place of those that were there.
     *
     * @param flik a tab where an economist is logged in
     */
    void importera(Flik flik, String... rader) {
        flik.oppna("/ekonomi/import?forbund=" + FORBUND + "&ar=" + ar);
        Page sida = flik.sida();
        sida.setInputFiles(
                "input[type=file]",
                new FilePayload("resultat.csv", "text/csv", fil(rader).getBytes(StandardCharsets.UTF_8)));
        sida.click("form[enctype='multipart/form-data'] [type=submit]");
        sida.waitForSelector("#resultat-rubrik");
    }

    /** With a column of outcomes, so that a phone shows the list and not the table. */
    private static String fil(String... rader) {
        return Stream.of(rader)
                .map(rad -> rad.replaceFirst(";(?=[^;]*$)", ";0;") + "\n")
                .collect(Collectors.joining("", "avsnitt;rad;utfall;avvikelse\n", ""));
    }

    /** The address of the report. */
    String rapport() {
        return "/rapport/halvar?forbund=" + FORBUND + "&ar=" + ar;
    }

    /** The address where a row is commented. */
    String kommentar(String rad) {
        return "/rapport/kommentar?forbund=" + FORBUND + "&ar=" + ar + "&rad="
                + URLEncoder.encode(rad, StandardCharsets.UTF_8);
    }
}
