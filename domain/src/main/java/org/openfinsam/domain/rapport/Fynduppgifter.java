package org.openfinsam.domain.rapport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Uppgift;

/**
 * What a finding told, kept as text, so that it can be told again when it is gone and compared with what it tells now.
 *
 * <p>One line for each parameter: its name, an equals sign, a letter for the kind ({@code P} amount in kronor, {@code T} number,
 * {@code A} per cent, {@code D} day, {@code O} words, {@code B} notion), a colon and the value. Immutable and thread-safe.
 *
 * @param text the lines, not null; empty for a finding that tells nothing
 * @since 0.1
 */
public record Fynduppgifter(String text) {

    /**
     * Checks that the text can be read.
     *
     * @param text the lines, not null
     * @throws IllegalArgumentException if a line has another form
     */
    public Fynduppgifter {
        las(Objects.requireNonNull(text, "text"));
    }

    /**
     * What a finding tells.
     *
     * @param anmarkning the finding, not null
     * @return its data as text, never null
     */
    public static Fynduppgifter av(Anmarkning anmarkning) {
        return new Fynduppgifter(anmarkning.data().entrySet().stream()
                .map(e -> e.getKey() + "=" + slag(e.getValue()) + ":"
                        + e.getValue().toString().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n")));
    }

    private static char slag(Uppgift uppgift) {
        if (uppgift instanceof Uppgift.Pengar) {
            return 'P';
        } else if (uppgift instanceof Uppgift.Tal) {
            return 'T';
        } else if (uppgift instanceof Uppgift.Procent) {
            return 'A';
        } else if (uppgift instanceof Uppgift.Datum) {
            return 'D';
        }
        return uppgift instanceof Uppgift.Begrepp ? 'B' : 'O';
    }

    private static Map<String, Uppgift> las(String text) {
        Map<String, Uppgift> uppgifter = new LinkedHashMap<>();
        for (String rad : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
            int lika = rad.indexOf('=');
            if (lika < 1 || rad.length() < lika + 3 || rad.charAt(lika + 2) != ':') {
                throw new IllegalArgumentException("Not what a finding tells: '" + rad + "'");
            }
            uppgifter.put(rad.substring(0, lika), uppgift(rad.charAt(lika + 1), rad.substring(lika + 3)));
        }
        return uppgifter;
    }

    private static Uppgift uppgift(char slag, String varde) {
        try {
            return switch (slag) {
                case 'P' -> new Uppgift.Pengar(Belopp.parse(varde));
                case 'T' -> new Uppgift.Tal(new BigDecimal(varde));
                case 'A' -> new Uppgift.Procent(new BigDecimal(varde));
                case 'D' -> new Uppgift.Datum(LocalDate.parse(varde));
                case 'B' -> new Uppgift.Begrepp(varde);
                case 'O' -> new Uppgift.Ord(varde);
                default -> throw new IllegalArgumentException("No kind of data: '" + slag + "'");
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("Not what a finding tells: '" + varde + "'", e);
        }
    }

    /**
     * The finding that told this.
     *
     * @param kod the code of its rule, not null
     * @param allvar its severity, not null
     * @return the finding in the latest version of the rule; empty if no rule has the code any more, or the rule tells other
     *     things by now
     */
    public Optional<Anmarkning> anmarkning(String kod, Allvar allvar) {
        Map<String, Uppgift> data = las(text);
        return Regelverk.samlat().regler().stream()
                .filter(regel -> regel.kod().equals(kod))
                .filter(regel -> data.keySet().equals(Set.copyOf(regel.parametrar())))
                .reduce((tidigare, senare) -> senare)
                .filter(regel -> kanVara(regel, allvar))
                .map(regel -> new Anmarkning(regel, allvar, data));
    }

    private static boolean kanVara(Regel regel, Allvar allvar) {
        return allvar == regel.allvar() || (allvar == Allvar.AVRUNDNING && regel.kanAvrundas());
    }

    /**
     * The lines.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return text;
    }
}
