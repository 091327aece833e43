package org.openfinsam.domain.rapport;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Texter;

/**
 * The findings of a {@link Lagkoll} with what the association says of them.
 *
 * <p>A finding with a motive remains a finding but is counted apart. Once its figures are others than those that the motive was
 * written about, it counts as a warning again until somebody has looked at it anew. Immutable as long as nobody changes the
 * motives.
 *
 * @param koll what the law says, not null
 * @param motiv the motives that are not removed by what they are about, not null; also of findings that are not there
 * @since 0.1
 */
public record Motivlage(Lagkoll koll, Map<Fyndnyckel, Fyndmotiv> motiv) {

    /** Key of the column of errors. */
    public static final String FEL = "fel";

    /** Key of the column of warnings without a motive. */
    public static final String VARNINGAR = "varningar";

    /** Key of the column of findings with a motive. */
    public static final String MOTIVERADE = "motiverade";

    /**
     * Copies the motives.
     *
     * @param koll what the law says, not null
     * @param motiv the motives, none null
     */
    public Motivlage {
        motiv = Map.copyOf(motiv);
    }

    /**
     * The findings with their motives.
     *
     * @param koll what the law says, not null
     * @param motiv all motives of the association, removed ones too, none null
     * @return the two together, never null
     */
    public static Motivlage of(Lagkoll koll, Collection<Fyndmotiv> motiv) {
        return new Motivlage(
                koll,
                motiv.stream()
                        .filter(m -> !m.arBorttaget())
                        .collect(Collectors.toMap(Fyndmotiv::nyckel, Function.identity())));
    }

    /**
     * The motive of a finding.
     *
     * @param fynd the finding, not null
     * @return its motive, also one that was written about other figures; empty if there is none, or the rule leaves no room
     */
    public Optional<Fyndmotiv> motiv(Fynd fynd) {
        return fynd.medgerMotiv() ? Optional.ofNullable(motiv.get(fynd.nyckel())) : Optional.empty();
    }

    /**
     * Whether a finding has a motive that was written about its figures.
     *
     * @param fynd the finding, not null
     * @return true if it has
     */
    public boolean arMotiverat(Fynd fynd) {
        return motiv(fynd).filter(m -> m.galler(fynd)).isPresent();
    }

    /**
     * How many findings have a motive that was written about their figures.
     *
     * @return zero or more
     */
    public int motiverade() {
        return (int) koll.fynd().stream().filter(this::arMotiverat).count();
    }

    /**
     * How many warnings have none.
     *
     * @return zero or more
     */
    public int varningar() {
        return koll.antal(Allvar.VARNING) - motiverade();
    }

    /**
     * How many findings ask for something to be done: errors, and warnings without a motive.
     *
     * @return zero or more
     */
    public int attAtgarda() {
        return koll.attAtgarda() - motiverade();
    }

    /**
     * The findings that a motive is asked of: the rule leaves room and none is written about their figures.
     *
     * @return the findings in their order, never null
     */
    public List<Fynd> utanMotiv() {
        return koll.fynd().stream()
                .filter(f -> f.medgerMotiv() && !arMotiverat(f))
                .toList();
    }

    /**
     * How it stood on some days.
     *
     * @param lagen the findings of each day, none null
     * @param sprak the reader's locale, not null; English, or Swedish for every other
     * @return a table with a row for each day in the order given, never null
     */
    public static Tabell tabell(List<Motivlage> lagen, Locale sprak) {
        Texter texter = Texter.of(Lagkoll.class, "lagkoll", sprak);
        return new Tabell(
                "lagkoll",
                texter.text("rubrik"),
                Stream.of(FEL, VARNINGAR, MOTIVERADE)
                        .map(kolumn -> new Kolumn(kolumn, texter.text("kolumn." + kolumn), Enhet.ANTAL))
                        .toList(),
                List.of(),
                lagen.stream()
                        .map(lage -> new Rad(
                                "",
                                lage.koll().dag().toString(),
                                Talformat.of(sprak).datum(lage.koll().dag()),
                                Rad.Slag.RAD,
                                Map.of(
                                        FEL, tal(lage.koll().antal(Allvar.FEL)),
                                        VARNINGAR, tal(lage.varningar()),
                                        MOTIVERADE, tal(lage.motiverade()))))
                        .toList(),
                List.of(texter.text("fotnot")));
    }

    private static Cell tal(int antal) {
        return Cell.tal(BigDecimal.valueOf(antal));
    }
}
