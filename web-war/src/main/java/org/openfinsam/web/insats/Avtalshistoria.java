package org.openfinsam.web.insats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.ekonomi.Revisionsrad;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.ram.Svensktid;

/** What has happened to an agreement, read from the audit log: who wrote when, and which of its fields. */
final class Avtalshistoria {

    private Avtalshistoria() {}

    /**
     * Something that happened.
     *
     * @param dag the day
     * @param vem who did it
     * @param vad what was written, in words
     */
    public record Handelse(String dag, String vem, String vad) {}

    static List<Handelse> av(List<Revisionsrad> rader, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        return rader.stream()
                .map(rad -> new Handelse(
                        Talformat.of(sprak).datum(Svensktid.dag(rad.nar())), rad.aktor(), vad(rad, texter)))
                .toList();
    }

    private static String vad(Revisionsrad rad, Texter texter) {
        if (rad.fore().isEmpty()) {
            return texter.text("avtal.historia.ny");
        }
        Map<String, String> fore = falt(rad.fore());
        String andrat = falt(rad.efter()).entrySet().stream()
                .filter(falt -> !falt.getValue().equals(fore.get(falt.getKey())))
                .map(falt -> "avtal.historia.falt." + falt.getKey())
                .filter(texter.nycklar()::contains)
                .map(texter::text)
                .collect(Collectors.joining(", "));
        return andrat.isEmpty()
                ? texter.text("avtal.historia.andrad")
                : texter.text("avtal.historia.falt", Map.of("falt", andrat));
    }

    private static Map<String, String> falt(String bild) {
        Map<String, String> falt = new LinkedHashMap<>();
        bild.lines()
                .filter(rad -> rad.indexOf('=') > 0)
                .forEach(rad -> falt.put(rad.substring(0, rad.indexOf('=')), rad.substring(rad.indexOf('=') + 1)));
        return falt;
    }
}
