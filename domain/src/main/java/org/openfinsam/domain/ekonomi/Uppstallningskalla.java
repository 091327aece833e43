package org.openfinsam.domain.ekonomi;

import java.util.List;
import java.util.Locale;
import org.openfinsam.domain.lag.Texter;

/**
 * A source of lines that an association has in its result or balance beside those of this library: what they are called,
 * and which sums they are part of.
 *
 * <p>Found by {@link java.util.ServiceLoader}: declared with {@code provides} in the module, and in
 * {@code META-INF/services} for those who run on the class path. An implementation has a public constructor without
 * parameters and is thread-safe.
 *
 * <p>It adds. A name, a sum or a term of this library is never changed or taken away, and no figure is touched.
 *
 * <table>
 * <caption>Keys of names</caption>
 * <tr><th scope="col">key</th><th scope="col">names</th></tr>
 * <tr><th scope="row">{@code avsnitt.lokaler}</th><td>the heading of the section {@code lokaler}</td></tr>
 * <tr><th scope="row">{@code summa.lokaler}</th><td>its row {@code SUMMA}</td></tr>
 * <tr><th scope="row">{@code rad.lokaler/Hyra}</th><td>its row {@code Hyra}</td></tr>
 * <tr><th scope="row">{@code kolumn.prognos}</th><td>the column {@code prognos}, and {@code prognos_2020-12-31}</td></tr>
 * </table>
 *
 * @since 0.1
 */
public interface Uppstallningskalla {

    /**
     * The names, in one language. Those of the files {@code uppstallning_sv.properties} and
     * {@code uppstallning_en.properties} beside the class of the source, unless it brings them otherwise. A named module
     * {@code opens} the package of such files to this one.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return text by key, the same keys in both languages, never null, always the same
     */
    default Texter texter(Locale sprak) {
        return Texter.of(getClass(), "uppstallning", sprak);
    }

    /**
     * The rules that the own lines bring.
     *
     * @return the rules, none unless the source has some; never null, always the same
     */
    default List<Uppstallningsregel> regler() {
        return List.of();
    }
}
