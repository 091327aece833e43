package org.openfinsam.benchmarks;

import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.javamoney.moneta.FastMoney;
import org.joda.money.Money;
import org.openfinsam.domain.belopp.Belopp;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The sum of a thousand amounts. */
@State(Scope.Benchmark)
public class Summering {

    private static final CurrencyUnit SEK = Monetary.getCurrency("SEK");

    private final List<Belopp> belopp = Indata.belopp(Belopp::new);
    private final List<Money> joda = Indata.belopp(oren -> Money.ofMinor(org.joda.money.CurrencyUnit.of("SEK"), oren));
    private final List<FastMoney> fast = Indata.belopp(oren -> FastMoney.ofMinor(SEK, oren));
    private final List<org.javamoney.moneta.Money> moneta =
            Indata.belopp(oren -> org.javamoney.moneta.Money.ofMinor(SEK, oren));

    /** Ours. */
    @Benchmark
    public Belopp openfinsam() {
        return Belopp.summa(belopp);
    }

    /** The library's own sum. */
    @Benchmark
    public Money jodaMoney() {
        return Money.total(joda);
    }

    /** The faster of moneta's two types, in a loop, which is faster than its stream functions. */
    @Benchmark
    public FastMoney monetaFastMoney() {
        FastMoney summa = FastMoney.zero(SEK);
        for (FastMoney m : fast) {
            summa = summa.add(m);
        }
        return summa;
    }

    /** The exact one of moneta's two types, in a loop. */
    @Benchmark
    public org.javamoney.moneta.Money monetaMoney() {
        org.javamoney.moneta.Money summa = org.javamoney.moneta.Money.zero(SEK);
        for (org.javamoney.moneta.Money m : moneta) {
            summa = summa.add(m);
        }
        return summa;
    }
}
