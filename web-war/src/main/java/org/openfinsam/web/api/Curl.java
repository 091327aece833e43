package org.openfinsam.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question to the API as a line for a shell: pasted there, it gives the answer that the page shows.
 *
 * <p>Every word is quoted as POSIX shells read it, so that nothing in it is anything but itself.
 */
public final class Curl {

    /** An at sign at the beginning is no name of a file, and line breaks stay. */
    private static final String KROPP = "--data-raw ";

    /** What comes in by the shell instead, because a system takes words of a limited length. */
    private static final String INSKICKAD_KROPP = "--data-binary @- <<";

    private static final int LANGSTA_ORD = 100_000;

    private static final String NASTA = " \\\n  ";

    private Curl() {}

    /**
     * A call with a body.
     *
     * @param adress the whole address
     * @param typ content type of the body
     * @param sprak the language that the answer is wanted in
     */
    public static String post(String adress, String typ, Locale sprak, String kropp) {
        return String.join(
                NASTA,
                "curl " + citat(adress),
                "-H " + citat("Content-Type: " + typ),
                "-H " + citat("Accept-Language: " + sprak.getLanguage()),
                kropp.getBytes(StandardCharsets.UTF_8).length > LANGSTA_ORD ? inskickad(kropp) : KROPP + citat(kropp));
    }

    /**
     * A call with a file as its body.
     *
     * @param adress the whole address
     * @param typ content type of the file
     * @param sprak the language that the answer is wanted in
     * @param filnamn the file, where the shell stands
     */
    public static String fil(String adress, String typ, Locale sprak, String filnamn) {
        return String.join(
                NASTA,
                "curl " + citat(adress),
                "-H " + citat("Content-Type: " + typ),
                "-H " + citat("Accept-Language: " + sprak.getLanguage()),
                "--data-binary " + citat("@" + filnamn));
    }

    /** The body as lines up to a word that is none of them. */
    private static String inskickad(String kropp) {
        String slut = "SLUT";
        while (kropp.contains(slut)) {
            slut += "_";
        }
        return INSKICKAD_KROPP + citat(slut) + "\n" + kropp + (kropp.endsWith("\n") ? "" : "\n") + slut;
    }

    /**
     * A call without a body.
     *
     * @param adress the whole address
     * @param sprak the language that the answer is wanted in
     */
    public static String get(String adress, Locale sprak) {
        return String.join(NASTA, "curl " + citat(adress), "-H " + citat("Accept-Language: " + sprak.getLanguage()));
    }

    /** An address with a query; a parameter with several values comes several times. */
    public static String adress(String utanFraga, Map<String, List<String>> parametrar) {
        String fraga = parametrar.entrySet().stream()
                .flatMap(p -> p.getValue().stream().map(varde -> p.getKey() + "=" + kod(varde)))
                .collect(Collectors.joining("&"));
        return fraga.isEmpty() ? utanFraga : utanFraga + "?" + fraga;
    }

    private static String kod(String varde) {
        return URLEncoder.encode(varde, StandardCharsets.UTF_8);
    }

    private static String citat(String ord) {
        return "'" + ord.replace("'", "'\\''") + "'";
    }
}
