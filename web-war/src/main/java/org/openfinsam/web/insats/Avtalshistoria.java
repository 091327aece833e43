package org.openfinsam.web.insats;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        Map<String, List<String>> fore = falt(rad.fore());
        Map<String, List<String>> efter = falt(rad.efter());
        Set<String> alla = new LinkedHashSet<>(efter.keySet());
        alla.addAll(fore.keySet());
        String andrat = alla.stream()
                .filter(falt -> !efter.getOrDefault(falt, List.of()).equals(fore.getOrDefault(falt, List.of())))
                .map(falt -> "avtal.historia.falt." + falt)
                .filter(texter.nycklar()::contains)
                .map(texter::text)
                .collect(Collectors.joining(", "));
        String rum = rad.arAngring() ? "avtal.historia.angrad" : "avtal.historia.andrad";
        return andrat.isEmpty() ? texter.text(rum) : texter.text(rum + ".falt", Map.of("falt", andrat));
    }

    /** The lines of an image by the part that they are of. */
    private static Map<String, List<String>> falt(String bild) {
        return bild.lines()
                .collect(
                        Collectors.groupingBy(rad -> rad.split("[.=]", 2)[0], LinkedHashMap::new, Collectors.toList()));
    }
}
