package org.openfinsam.domain.lag;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template of a finding's text; its language is described by the package. */
record Mall(String text) {

    private static final Pattern PLATS = Pattern.compile("\\{(\\|?)(\\w+)\\1(?:(<0|=0|=1)\\?([^:{}]*):([^{}]*))?}");

    /** The names of the parameters that the template uses. */
    Set<String> parametrar() {
        return PLATS.matcher(text).results().map(plats -> plats.group(2)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether braces stand somewhere without being a place that the language knows. */
    boolean arFelskriven() {
        return PLATS.matcher(text).replaceAll("").matches(".*[{}].*");
    }

    String fyll(Map<String, Uppgift> data, Function<Uppgift, String> visning) {
        return PLATS.matcher(text).replaceAll(plats -> Matcher.quoteReplacement(ersattning(plats, data, visning)));
    }

    /** The text for somebody without a finding: … for what it tells, and both words where it chooses. */
    String beskrivning() {
        return PLATS.matcher(text)
                .replaceAll(plats -> plats.group(3) == null
                        ? "…"
                        : Matcher.quoteReplacement(Stream.of(plats.group(4), plats.group(5))
                                .filter(ord -> !ord.isEmpty())
                                .collect(Collectors.joining("/"))));
    }

    private static String ersattning(MatchResult plats, Map<String, Uppgift> data, Function<Uppgift, String> visning) {
        Uppgift uppgift = data.get(plats.group(2));
        if (!plats.group(1).isEmpty()) {
            uppgift = ((Uppgift.Siffra) uppgift).storlek();
        }
        if (plats.group(3) == null) {
            return visning.apply(uppgift);
        }
        BigDecimal tal = ((Uppgift.Siffra) uppgift).varde();
        boolean galler = switch (plats.group(3)) {
            case "<0" -> tal.signum() < 0;
            case "=0" -> tal.signum() == 0;
            default -> tal.compareTo(BigDecimal.ONE) == 0;
        };
        return plats.group(galler ? 4 : 5);
    }
}
