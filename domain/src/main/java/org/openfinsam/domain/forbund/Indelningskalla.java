package org.openfinsam.domain.forbund;

import java.util.List;
import java.util.Set;

/**
 * A source of municipalities and regions: the library's own list, or one that adds to it or corrects it.
 *
 * <p>Found by {@link java.util.ServiceLoader}: declared with {@code provides} in the module, and in
 * {@code META-INF/services} for those who run on the class path. An implementation has a public constructor without
 * parameters, is thread-safe and always answers the same. So an installation takes in the split of a municipality, or a new
 * name, without a new version of this library:
 *
 * <pre>{@code
 * public final class NyaKommuner implements Indelningskalla {
 *     public List<Kommun> kommuner() { … the old entry with its last day, and the two new ones … }
 *     public Set<Kommunkod> ersatter() { return Set.of(Kommunkod.of("0380")); }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface Indelningskalla {

    /**
     * The municipalities this source knows, every entry of each.
     *
     * @return the entries, never null; of one code, none on the same day
     */
    List<Kommun> kommuner();

    /**
     * The regions this source knows, every entry of each.
     *
     * @return the entries, never null; of one code, none on the same day
     */
    default List<Region> regioner() {
        return List.of();
    }

    /**
     * The municipalities this source answers for: what others say of these codes is left out.
     *
     * @return the codes, never null; no two sources may name the same
     */
    default Set<Kommunkod> ersatter() {
        return Set.of();
    }

    /**
     * The regions this source answers for: what others say of these codes is left out.
     *
     * @return the codes, never null; no two sources may name the same
     */
    default Set<Regionkod> ersatterRegioner() {
        return Set.of();
    }
}
