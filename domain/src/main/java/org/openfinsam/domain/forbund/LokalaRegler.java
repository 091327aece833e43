package org.openfinsam.domain.forbund;

import static org.openfinsam.domain.lag.Forfattning.FINSAMLAGEN;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.tid.Frist;

/**
 * What other rooms need to know of an association's own rules. Where they are silent the act or usage holds.
 *
 * <table>
 * <caption>What holds when the <i>förbundsordning</i> says nothing</caption>
 * <tr><th scope="col">rule</th><th scope="col">value</th><th scope="col">source</th></tr>
 * <tr><th scope="row">{@code mandatar}</th><td>4</td><td>FL 13 §</td></tr>
 * <tr><th scope="row">{@code mandatstart}</th><td>1 April, the year after a general election</td><td>FL 13 §</td></tr>
 * <tr><th scope="row">{@code delarsrapport}</th><td>none</td><td>FL 21 § does not refer to KL 11 kap. 16 §</td></tr>
 * <tr><th scope="row">{@code uppsagningstid}</th><td>three years</td><td>FL 27 §</td></tr>
 * <tr><th scope="row">{@code majoritetskrav}</th><td>none: simple majority</td><td>FL 9 §</td></tr>
 * <tr><th scope="row">{@code anslagsplatser}</th><td>none named: the board of every member kommun and region</td>
 *     <td>FL 19 §</td></tr>
 * <tr><th scope="row">{@code parterPerInsats}</th><td>2</td><td>usage; the act demands no number</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 *
 * @param mandatar the board's term in years, not null
 * @param mandatstart the day of the year on which the term begins, not null
 * @param delarsrapport whether there has to be a half-year report, not null
 * @param uppsagningstid the time between notice and exit, not null
 * @param majoritetskrav the kinds of matter that need more than a simple majority, not null
 * @param anslagsplatser where notices are posted, not null
 * @param parterPerInsats how many parties have to need an <i>insats</i>, not null
 * @since 0.1
 */
public record LokalaRegler(
        Lokalregel<Integer> mandatar,
        Lokalregel<MonthDay> mandatstart,
        Lokalregel<Boolean> delarsrapport,
        Lokalregel<Frist> uppsagningstid,
        Lokalregel<List<Majoritetskrav>> majoritetskrav,
        Lokalregel<List<String>> anslagsplatser,
        Lokalregel<Integer> parterPerInsats) {

    /** The longest term of a board, in years (FL 13 §). */
    static final int LANGSTA_MANDAT = 4;
    /** The notice when nothing shorter is said (FL 27 §). */
    static final Frist TRE_AR = Frist.manader(36);

    private static final LokalaRegler UTAN_ORDNING = new LokalaRegler(
            lagen(LANGSTA_MANDAT, "13"),
            lagen(MonthDay.of(Month.APRIL, 1), "13"),
            lagen(false, "21"),
            lagen(TRE_AR, "27"),
            lagen(List.of(), "9"),
            lagen(List.of(), "19"),
            new Lokalregel<>(2, Lokalregel.Kalla.PRAXIS, null, null));

    /**
     * What holds while nothing is known of a <i>förbundsordning</i>.
     *
     * @return the rules of act and usage, never null
     */
    public static LokalaRegler utanOrdning() {
        return UTAN_ORDNING;
    }

    private static <T> Lokalregel<T> lagen(T varde, String paragraf) {
        return new Lokalregel<>(varde, Lokalregel.Kalla.LAGEN, Lagrum.of(FINSAMLAGEN, paragraf), null);
    }

    /** The rule with what the association says instead; the rule itself if it says nothing. */
    static <T> Lokalregel<T> ellerEgen(Lokalregel<T> annars, T egen, Optional<String> hanvisning) {
        return egen == null
                ? annars
                : new Lokalregel<>(egen, Lokalregel.Kalla.FORBUNDSORDNINGEN, annars.lagrum(), hanvisning.orElse(null));
    }
}
