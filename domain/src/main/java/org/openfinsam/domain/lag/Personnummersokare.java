package org.openfinsam.domain.lag;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The detector of Swedish personal numbers in text: <i>personnummer</i> and <i>samordningsnummer</i>, which must never be
 * stored here.
 *
 * <table>
 * <caption>What is found</caption>
 * <tr><th scope="col">form</th><th scope="col">example</th></tr>
 * <tr><th scope="row">10 digits</th><td>{@code 640823-3234}, {@code 640823+3234}, {@code 640823 3234},
 *     {@code 6408233234}</td></tr>
 * <tr><th scope="row">12 digits, born 1800–2099</th><td>{@code 19640823-3234}, {@code 19640823 3234},
 *     {@code 196408233234}</td></tr>
 * <tr><th scope="row">day + 60: <i>samordningsnummer</i></th><td>{@code 701063-2391}</td></tr>
 * </table>
 *
 * <p>The digits must be a day that exists, with the right check digit ({@link Kontrollsiffra}). So an organisation number, whose third digit
 * is at least 2 where a month would stand, is never found, nor an amount written in groups of three. Of other ten-digit
 * numbers that happen to begin with a date, one in ten is taken for a personal number. A hyphen may be any dash, with a
 * space on each side. The examples are those of Skatteverket.
 *
 * @since 0.1
 */
public final class Personnummersokare {

    private static final String MELLANSLAG = "[ \u00a0\u202f]";
    private static final String STRECK = MELLANSLAG + "?[-+\u2010\u2011\u2013\u2212]" + MELLANSLAG + "?";
    private static final Pattern FORM = Pattern.compile(
            "(?<!\\d)(?<sekel>18|19|20)?(?<fodd>\\d{6})(?:" + STRECK + "|" + MELLANSLAG + ")?(?<slut>\\d{4})(?!\\d)");
    private static final int SAMORDNINGSNUMMER = 60;

    private Personnummersokare() {}

    /** What was found. */
    public enum Slag {
        /** A personal identity number. */
        PERSONNUMMER,
        /** A coordination number, of a person who is not registered in Sweden. */
        SAMORDNINGSNUMMER
    }

    /**
     * Where a number stands. Not the number itself: whoever reports the finding must not repeat it.
     *
     * @param fran index of the first character
     * @param till index after the last character
     * @param slag what it looks like, not null
     */
    public record Traff(int fran, int till, Slag slag) {}

    /**
     * The personal numbers of a text.
     *
     * @param text the text, not null
     * @return where they stand, in the order of the text; empty if there are none, never null
     */
    public static List<Traff> sok(CharSequence text) {
        List<Traff> traffar = new ArrayList<>();
        Matcher kandidat = FORM.matcher(text);
        while (kandidat.find()) {
            slag(kandidat).ifPresent(slag -> traffar.add(new Traff(kandidat.start(), kandidat.end(), slag)));
        }
        return List.copyOf(traffar);
    }

    private static Optional<Slag> slag(Matcher kandidat) {
        String sekel = kandidat.group("sekel");
        String fodd = kandidat.group("fodd");
        // Without a century take 20xx: 2000 was a leap year and 1900 was not, so no day is missed.
        int ar = Integer.parseInt((sekel == null ? "20" : sekel) + fodd.substring(0, 2));
        int manad = Integer.parseInt(fodd, 2, 4, 10);
        int dag = Integer.parseInt(fodd, 4, 6, 10);
        if (manad < 1 || manad > 12 || !Kontrollsiffra.arRatt(fodd + kandidat.group("slut"))) {
            return Optional.empty();
        }
        YearMonth fodelsemanad = YearMonth.of(ar, manad);
        if (fodelsemanad.isValidDay(dag)) {
            return Optional.of(Slag.PERSONNUMMER);
        }
        return fodelsemanad.isValidDay(dag - SAMORDNINGSNUMMER)
                ? Optional.of(Slag.SAMORDNINGSNUMMER)
                : Optional.empty();
    }
}
