package org.openfinsam.web.insats;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.insats.Insatslage;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.persistence.insats.Insatsurval;
import org.openfinsam.web.ram.Val;

/**
 * What a list of <i>insatser</i> is asked for, as an address says it. What cannot be understood is not asked for: the list is then longer,
 * and the form shows what holds.
 */
public record Insatsfilter(
        String sok, ForbundId forbund, Kommunkod kommun, Insatsslag slag, Integer alder, Insatslage lage) {

    private static final int LANGSTA_SOK = 100;

    /**
     * Reads an address.
     *
     * @param parameter a parameter's value; empty for none
     */
    public static Insatsfilter av(UnaryOperator<String> parameter) {
        String sok = parameter.apply("sok").strip();
        return new Insatsfilter(
                sok.substring(0, Math.min(sok.length(), LANGSTA_SOK)),
                Optional.of(parameter.apply("forbund"))
                        .filter(ForbundId::arGiltig)
                        .map(ForbundId::of)
                        .orElse(null),
                Optional.of(parameter.apply("kommun"))
                        .filter(kod -> kod.matches("\\d{4}"))
                        .map(Kommunkod::of)
                        .orElse(null),
                en(Insatsslag.values(), parameter.apply("slag")),
                Optional.of(parameter.apply("alder"))
                        .filter(tal -> tal.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                en(Insatslage.values(), parameter.apply("lage")));
    }

    private static <T extends Enum<T>> T en(T[] alla, String namn) {
        return Arrays.stream(alla)
                .filter(ett -> ett.name().equals(namn))
                .findFirst()
                .orElse(null);
    }

    /** As a selection of those that are shown to anybody, or of all. */
    public Insatsurval urval(boolean baraPublika, LocalDate dag) {
        return new Insatsurval(forbund, baraPublika, sok, kommun, slag, alder, lage, dag);
    }

    /** Whether nothing is asked for. */
    public boolean arTomt() {
        return fraga().isEmpty();
    }

    /** The same as the query of an address; empty when nothing is asked for. */
    public String fraga() {
        Map<String, Object> delar = new LinkedHashMap<>();
        delar.put("sok", sok.isEmpty() ? null : sok);
        delar.put("forbund", forbund);
        delar.put("kommun", kommun);
        delar.put("slag", slag);
        delar.put("alder", alder);
        delar.put("lage", lage);
        return delar.entrySet().stream()
                .filter(del -> del.getValue() != null)
                .map(del ->
                        del.getKey() + "=" + URLEncoder.encode(del.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Choices of municipalities by name. */
    static List<Val> kommunval(List<Kommunkod> kommuner, Kommunkod vald) {
        return kommuner.stream()
                .map(kod -> new Val(Indelning.svensk().namn(kod), kod.toString(), kod.equals(vald)))
                .sorted(Comparator.comparing(Val::namn, Collator.getInstance(Locale.forLanguageTag("sv"))))
                .toList();
    }
}
