package org.openfinsam.domain.lag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a room in one language: two files beside a class, {@code <name>_sv.properties} and
 * {@code <name>_en.properties}, in UTF-8.
 *
 * <p>Not a {@link java.util.ResourceBundle}: that one falls back on the default locale, which this library never reads.
 * A key with a colon is written {@code KL8\:12}. Somebody else's named module opens its package to this one.
 * Immutable and thread-safe; each file is read once.
 *
 * <p>Example: {@code Texter.of(Uppstallning.class, "uppstallning", sprak).text("rubrik.RESULTAT")}.
 *
 * @since 0.1
 */
public final class Texter {

    private static final Map<String, Texter> LASTA = new ConcurrentHashMap<>();
    private static final Pattern PLATS = Pattern.compile("\\{(\\w+)}");

    private final String namn;
    private final Properties texter;

    private Texter(String namn, Properties texter) {
        this.namn = namn;
        this.texter = texter;
    }

    /**
     * The texts beside a class.
     *
     * @param bredvid the class whose package holds the files, not null
     * @param namn the files' name without language and ending, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the texts, never null
     * @throws MissingResourceException if there is no such file, or its module does not open the package
     */
    public static Texter of(Class<?> bredvid, String namn, Locale sprak) {
        String fil = namn + "_" + sprakkod(sprak) + ".properties";
        return LASTA.computeIfAbsent(bredvid.getPackageName() + "/" + fil, nyckel -> las(bredvid, fil));
    }

    /**
     * Texts that stand in code, for who has no file.
     *
     * @param texter text by key, neither null; may be empty
     * @return the texts, never null
     */
    public static Texter of(Map<String, String> texter) {
        Properties egna = new Properties();
        egna.putAll(texter);
        return new Texter("texts in code", egna);
    }

    /**
     * The language that a locale gets.
     *
     * @param sprak the reader's locale, not null
     * @return {@code en} for English, {@code sv} for every other; never null
     */
    public static String sprakkod(Locale sprak) {
        return Objects.requireNonNull(sprak, "sprak").getLanguage().equals("en") ? "en" : "sv";
    }

    /**
     * The text of a key.
     *
     * @param nyckel the key, not null
     * @return the text, never null
     * @throws MissingResourceException if the key has no text
     */
    public String text(String nyckel) {
        return finn(nyckel)
                .orElseThrow(() -> new MissingResourceException("No text for '" + nyckel + "'", namn, nyckel));
    }

    /**
     * The text of a key with its places filled: {@code {ar}} becomes the value of {@code ar}.
     *
     * @param nyckel the key, not null
     * @param varden text by place, not null; one too many is ignored
     * @return the text, never null
     * @throws MissingResourceException if the key has no text, or a place no value
     */
    public String text(String nyckel, Map<String, String> varden) {
        return fyll(text(nyckel), varden);
    }

    /**
     * The text of a key, if there is one.
     *
     * @param nyckel the key, not null
     * @return the text, or empty
     */
    public Optional<String> finn(String nyckel) {
        return Optional.ofNullable(texter.getProperty(nyckel));
    }

    /**
     * Every key that has a text.
     *
     * @return the keys, never null, unmodifiable
     */
    public Set<String> nycklar() {
        return Set.copyOf(texter.stringPropertyNames());
    }

    /**
     * A template with its places filled.
     *
     * @param mall the template, with places like {@code {ar}}; not null
     * @param varden text by place, not null
     * @return the text, never null
     * @throws MissingResourceException if a place has no value
     */
    public static String fyll(String mall, Map<String, String> varden) {
        return PLATS.matcher(mall).replaceAll(plats -> {
            String varde = varden.get(plats.group(1));
            if (varde == null) {
                throw new MissingResourceException("No value for '" + plats.group() + "'", mall, plats.group(1));
            }
            return Matcher.quoteReplacement(varde);
        });
    }

    /**
     * The places of a template.
     *
     * @param mall the template, not null
     * @return the names between braces, never null, unmodifiable
     */
    public static Set<String> platser(String mall) {
        return PLATS.matcher(mall)
                .results()
                .map(plats -> plats.group(1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static Texter las(Class<?> bredvid, String fil) {
        try (InputStream in = bredvid.getResourceAsStream(fil)) {
            if (in == null) {
                throw new MissingResourceException("No file of texts beside " + bredvid.getName(), fil, "");
            }
            Properties texter = new Properties();
            texter.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Texter(fil, texter);
        } catch (IOException e) {
            throw new UncheckedIOException("Texts cannot be read: " + fil, e);
        }
    }
}
