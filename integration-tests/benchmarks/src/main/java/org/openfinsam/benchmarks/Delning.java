package org.openfinsam.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.money.Monetary;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The split of a thousand amounts into five shares each. */
@State(Scope.Benchmark)
public class Delning {

    private final List<BigDecimal> vikter = Indata.PROCENT;
    private final List<Belopp> belopp = Indata.belopp(Belopp::new);
    private final List<Money> joda = Indata.belopp(oren -> Money.ofMinor(CurrencyUnit.of("SEK"), oren));
    private final List<org.javamoney.moneta.Money> moneta =
            Indata.belopp(oren -> org.javamoney.moneta.Money.ofMinor(Monetary.getCurrency("SEK"), oren));

    /** Ours. */
    @Benchmark
    public List<List<Belopp>> openfinsam() {
        List<List<Belopp>> delade = new ArrayList<>(belopp.size());
        for (Belopp hela : belopp) {
            delade.add(Fordelning.efterVikt(hela, vikter, Avrundning.ORE));
        }
        return delade;
    }

    /** {@link Jodadelning#medBigMoney}. */
    @Benchmark
    public List<List<Money>> jodaMoney() {
        List<List<Money>> delade = new ArrayList<>(joda.size());
        for (Money hela : joda) {
            delade.add(Jodadelning.medBigMoney(hela, vikter));
        }
        return delade;
    }

    /** {@link Jodadelning#medOren}. */
    @Benchmark
    public List<List<Money>> jodaMoneyOren() {
        List<List<Money>> delade = new ArrayList<>(joda.size());
        for (Money hela : joda) {
            delade.add(Jodadelning.medOren(hela, vikter));
        }
        return delade;
    }

    /** {@link Monetadelning}. */
    @Benchmark
    public List<List<org.javamoney.moneta.Money>> monetaMoney() {
        List<List<org.javamoney.moneta.Money>> delade = new ArrayList<>(moneta.size());
        for (org.javamoney.moneta.Money hela : moneta) {
            delade.add(Monetadelning.dela(hela, vikter));
        }
        return delade;
    }
}
