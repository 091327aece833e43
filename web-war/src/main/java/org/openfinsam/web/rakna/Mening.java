package org.openfinsam.web.rakna;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfinsam.domain.lag.Texter;

/**
 * A sentence whose figures stand out.
 *
 * @param bitar words and figures in turn
 */
public record Mening(List<Bit> bitar) {

    private static final Pattern PLATS = Pattern.compile("\\{(\\w+)}");

    /**
     * A piece of a sentence.
     *
     * @param text what is read
     * @param siffra whether it is a figure
     */
    public record Bit(String text, boolean siffra) {}

    /** Copies the list. */
    public Mening {
        bitar = List.copyOf(bitar);
    }

    /**
     * The sentence of a key.
     *
     * @param ord what stands in places for words
     * @param siffror what stands in places for figures
     * @throws java.util.MissingResourceException if the key has no text, or a place no value
     */
    public static Mening av(Texter texter, String nyckel, Map<String, String> ord, Map<String, String> siffror) {
        List<Bit> bitar = new ArrayList<>();
        String mall = texter.text(nyckel);
        Matcher plats = PLATS.matcher(mall);
        int fran = 0;
        while (plats.find()) {
            if (siffror.containsKey(plats.group(1))) {
                laggTill(bitar, Texter.fyll(mall.substring(fran, plats.start()), ord), false);
                laggTill(bitar, siffror.get(plats.group(1)), true);
                fran = plats.end();
            }
        }
        laggTill(bitar, Texter.fyll(mall.substring(fran), ord), false);
        return new Mening(bitar);
    }

    private static void laggTill(List<Bit> bitar, String text, boolean siffra) {
        if (!text.isEmpty()) {
            bitar.add(new Bit(text, siffra));
        }
    }

    /** The whole sentence. */
    @Override
    public String toString() {
        return bitar.stream().map(Bit::text).collect(Collectors.joining());
    }
}
