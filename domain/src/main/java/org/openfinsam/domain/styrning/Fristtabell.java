package org.openfinsam.domain.styrning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.styrning.Protokollsfrister.Skal;
import org.openfinsam.domain.styrning.Protokollsfrister.Steg;
import org.openfinsam.domain.tid.Fristdag;
import org.openfinsam.domain.tid.Veckodag;

/**
 * The days of a meeting's minutes as a {@link Tabell}: a row for each {@link Steg}, with what happened and how the day is
 * counted.
 *
 * <p>The row's key is the step's name. A day that cannot be counted has no value, and its reason stands where the others
 * say how they are counted. Thread-safe.
 *
 * @since 0.1
 */
public final class Fristtabell {

    /** Key of the column of days that the law sets. */
    public static final String DAG = "dag";
    /** Key of the column of what happened, and whether it was in time. */
    public static final String HANDE = "hande";
    /** Key of the column of how the day is counted. */
    public static final String HUR = "hur";
    /** Key of the column of places in law. */
    public static final String LAG = "lag";

    private static final List<String> KOLUMNER = List.of(DAG, HANDE, HUR, LAG);

    private final Protokollsfrister frister;
    private final Locale sprak;
    private final Texter texter;

    private Fristtabell(Protokollsfrister frister, Locale sprak) {
        this.frister = frister;
        this.sprak = sprak;
        this.texter = Texter.of(Fristtabell.class, "fristtabell", sprak);
    }

    /**
     * The table of a meeting's days.
     *
     * @param frister the meeting, not null
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the table, never null; four rows
     * @throws IllegalArgumentException if a day is outside the {@link org.openfinsam.domain.tid.Kalender}
     */
    public static Tabell av(Protokollsfrister frister, Locale sprak) {
        return new Fristtabell(frister, sprak).tabell();
    }

    private Tabell tabell() {
        List<Rad> rader = new ArrayList<>();
        rader.add(rad(Steg.JUSTERAS, Optional.of(frister.justering()), Optional.empty(), frister.justerat()));
        rader.add(rad(Steg.ANSLAS, frister.anslag(), frister.anslasSenastSkal(), frister.anslaget()));
        rader.add(rad(Steg.OVERKLAGAS, frister.overklagande(), frister.overklagasSenastSkal(), null));
        rader.add(tasNed());
        return new Tabell(
                "frister",
                texter.text("rubrik", Map.of("dag", Veckodag.medDatum(frister.sammantrade(), sprak))),
                KOLUMNER.stream()
                        .map(nyckel -> new Kolumn(nyckel, texter.text("kolumn." + nyckel), Enhet.TEXT))
                        .toList(),
                List.of(),
                rader,
                ejVerifierade());
    }

    private Rad rad(Steg steg, Optional<Fristdag> dag, Optional<Skal> skal, LocalDate hande) {
        return rad(
                steg,
                dag.map(Fristdag::sistaDag),
                skal.map(s -> s.text(sprak))
                        .or(() -> dag.map(d -> hur(steg, d)))
                        .orElseThrow(),
                // Who appeals, and when, is nothing the association decides.
                steg == Steg.OVERKLAGAS ? new Cell.Ord("") : hande(hande, dag.map(Fristdag::sistaDag), false));
    }

    private Rad tasNed() {
        Optional<LocalDate> dag = frister.tasNedTidigast();
        String hur = frister.tasNedTidigastSkal().map(s -> s.text(sprak)).orElseGet(() -> texter.text("hur.TAS_NED"));
        return rad(Steg.TAS_NED, dag, hur, hande(frister.nedtaget(), dag, true));
    }

    private Rad rad(Steg steg, Optional<LocalDate> dag, String hur, Cell hande) {
        return new Rad(
                "",
                steg.name(),
                texter.text("rad." + steg),
                Rad.Slag.RAD,
                Map.of(
                        DAG,
                        dag.<Cell>map(d -> new Cell.Ord(Veckodag.medDatum(d, sprak)))
                                .orElse(Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART)),
                        HANDE,
                        hande,
                        HUR,
                        new Cell.Ord(hur),
                        LAG,
                        new Cell.Ord(frister.lagrum(steg).kort())));
    }

    /** Said once, of all the days that have the same act without a section. */
    private List<String> ejVerifierade() {
        return Stream.of(Steg.values())
                .map(frister::lagrum)
                .filter(lagrum -> lagrum.paragraf() == null)
                .distinct()
                .map(lagrum -> texter.text("fotnot.ejVerifierad", Map.of("lag", lagrum.kort())))
                .toList();
    }

    /** The day something happened, and how far from the day of the law if it was on the wrong side of it. */
    private Cell hande(LocalDate hande, Optional<LocalDate> lagens, boolean tidigast) {
        if (hande == null) {
            return Cell.saknas(Cell.Skal.EJ_ANGIVET);
        }
        long sent = lagens.map(dag -> ChronoUnit.DAYS.between(dag, hande)).orElse(0L);
        long fel = tidigast ? -sent : sent;
        String nyckel = lagens.isEmpty() ? "hande" : fel <= 0 ? "hande.iTid" : tidigast ? "hande.tidigt" : "hande.sent";
        return new Cell.Ord(texter.text(
                fel == 1 ? nyckel + ".en" : nyckel,
                Map.of("dag", Veckodag.medDatum(hande, sprak), "antal", Long.toString(fel))));
    }

    private String hur(Steg steg, Fristdag dag) {
        String tid = texter.text(
                "tid." + dag.frist().enhet(),
                Map.of("antal", Integer.toString(dag.frist().antal())));
        String raknad =
                texter.text("hur." + steg, Map.of("tid", tid, "fran", dag.fran().toString()));
        if (!dag.arFlyttad()) {
            return raknad + ".";
        }
        return raknad + " "
                + texter.text(
                        "hur.flyttad",
                        Map.of(
                                "slut",
                                dag.utanFlytt().toString(),
                                "dagar",
                                dag.passerade().stream()
                                        .map(vilodag -> vilodag.text(sprak))
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                                "dag",
                                Veckodag.namn(dag.sistaDag(), sprak)));
    }
}
