package org.openfinsam.domain.lag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A source of rules: what one room of the house checks.
 *
 * <p>Found by {@link java.util.ServiceLoader}: declared with {@code provides} in the module, and in
 * {@code META-INF/services} for those who run on the class path. An implementation has a public constructor without
 * parameters and is thread-safe.
 *
 * @since 0.1
 */
public interface Regelkalla {

    /**
     * The rules, every version of each.
     *
     * @return the rules, never null, always the same
     */
    List<Regel> regler();

    /**
     * A template of a text, as the package describes templates. This library's own texts, unless a source brings others.
     *
     * @param nyckel the key of the template, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the template, or empty if this source has none
     */
    default Optional<String> mall(String nyckel, Locale sprak) {
        return Texter.of(Regelkalla.class, "anmarkningar", sprak).finn(nyckel);
    }
}
