package org.openfinsam.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Regeltolk;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellregel;
import org.openfinsam.domain.belopp.Tomt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The linter on a table of ten thousand rows: a hundred sections of 99 rows and their sum, three columns, a column rule. */
@State(Scope.Benchmark)
public class Granskning {

    /** One sum in each section is checked in each column, and the rule once a row. */
    static final int KONTROLLER = 100 * 3 + 10_000;

    /** The sum of every tenth section is wrong in one column, so the rule is broken in that row too. */
    static final int AVVIKELSER = 20;

    private static final int AVSNITT = 100;
    private static final int RADER = 99;

    private final Tabell tabell = tabell();
    private final List<Tabellregel> regler = List.of(Regeltolk.of(tabell).kolumnregel("avvikelse=utfall-budget"));

    /** Sums of sections and the rule {@code avvikelse=utfall-budget}. */
    @Benchmark
    public Avstamning.Resultat openfinsam() {
        return Avstamning.granska(tabell, regler, Enhet.KR, Tomt.NOLL);
    }

    private static Tabell tabell() {
        List<Rad> rader = new ArrayList<>();
        for (int i = 0; i < AVSNITT; i++) {
            String avsnitt = "avsnitt " + i;
            long utfall = 0;
            long budget = 0;
            for (int j = 1; j <= RADER; j++) {
                long u = 7L * i + 13L * j;
                long b = 11L * i + 5L * j;
                rader.add(rad(avsnitt, "rad " + j, Rad.Slag.RAD, u, b, u - b));
                utfall += u;
                budget += b;
            }
            long fel = i % 10 == 0 ? 1_000 : 0;
            rader.add(rad(avsnitt, Rad.SUMMA, Rad.Slag.SUMMA, utfall, budget, utfall - budget + fel));
        }
        return new Tabell(
                "prov",
                "Prov",
                List.of(kolumn("utfall"), kolumn("budget"), kolumn("avvikelse")),
                List.of(),
                rader,
                List.of());
    }

    private static Kolumn kolumn(String nyckel) {
        return new Kolumn(nyckel, nyckel, Enhet.KR);
    }

    private static Rad rad(String avsnitt, String rad, Rad.Slag slag, long utfall, long budget, long avvikelse) {
        return new Rad(
                avsnitt,
                rad,
                rad,
                slag,
                Map.of("utfall", cell(utfall), "budget", cell(budget), "avvikelse", cell(avvikelse)));
    }

    private static Cell cell(long kronor) {
        return Cell.tal(BigDecimal.valueOf(kronor));
    }
}
