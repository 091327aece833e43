package org.openfinsam.web.rapport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.Motivutgava;
import org.openfinsam.web.Sidtexter;

/**
 * What an association says of a finding, in the reader's words.
 *
 * @param text the words that stand there now; empty if the motive is removed, or there never was one
 * @param om who wrote them, and when; empty with the words
 * @param da what the finding said when they were written, if it says something else now; empty if it does not
 * @param tidigare every other edition, the latest first
 */
public record Motivvy(String text, String om, String da, List<Tidigare> tidigare) {

    /**
     * An edition that is no more.
     *
     * @param om what was done, by whom and when
     * @param text the words, if it wrote any; or else empty
     */
    public record Tidigare(String om, String text) {}

    /** The motive of a finding, removed or not; empty where there never was one. */
    static Motivvy av(Optional<Fyndmotiv> motiv, Fynd fynd, Locale sprak) {
        return motiv.map(m -> av(m, fynd, sprak)).orElseGet(() -> new Motivvy("", "", "", List.of()));
    }

    private static Motivvy av(Fyndmotiv motiv, Fynd fynd, Locale sprak) {
        Optional<Motivutgava> nu = motiv.gallande();
        List<Motivutgava> utgavor = motiv.utgavor();
        return new Motivvy(
                nu.map(u -> u.text().text()).orElse(""),
                nu.map(u -> om("lagkoll.motiv.SKRIVET", u, sprak)).orElse(""),
                nu.filter(u -> !motiv.galler(fynd))
                        .map(u -> da(motiv, u, sprak))
                        .orElse(""),
                IntStream.rangeClosed(1, utgavor.size())
                        .mapToObj(i -> utgavor.get(utgavor.size() - i))
                        .filter(u -> nu.filter(u::equals).isEmpty())
                        .map(u -> new Tidigare(
                                om("lagkoll.motiv." + u.slag(), u, sprak),
                                u.slag() == Motivutgava.Slag.SKRIVET ? u.text().text() : ""))
                        .toList());
    }

    private static String om(String nyckel, Motivutgava utgava, Locale sprak) {
        return Sidtexter.av(sprak)
                .text(
                        nyckel,
                        Map.of("vem", utgava.avVem(), "dag", Talformat.of(sprak).datum(utgava.dag())));
    }

    private static String da(Fyndmotiv motiv, Motivutgava utgava, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        return utgava.uppgifter()
                .anmarkning(motiv.nyckel().kod(), Allvar.VARNING)
                .map(a -> texter.text("lagkoll.motiv.da", Map.of("text", a.text(sprak))))
                .orElseGet(() -> texter.text("lagkoll.motiv.daOkant"));
    }

    /** Whether somebody has stated a motive that stands. */
    public boolean finns() {
        return !text.isEmpty();
    }

    /** Whether it was written about what the finding says now. */
    public boolean galler() {
        return finns() && da.isEmpty();
    }
}
