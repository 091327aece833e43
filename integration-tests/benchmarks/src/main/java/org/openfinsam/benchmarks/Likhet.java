package org.openfinsam.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Belopp;

/** Whether all libraries give the same answer: a fast wrong one is not worth measuring. */
final class Likhet {

    private Likhet() {}

    /** @throws IllegalStateException if an answer differs from ours, or ours from what it has to be */
    static void krav() {
        Summering summering = new Summering();
        BigDecimal summa = summering.openfinsam().iKronor();
        krav("sum of joda-money", summa, summering.jodaMoney().getAmount());
        krav("sum of moneta FastMoney", summa, tal(summering.monetaFastMoney()));
        krav("sum of moneta Money", summa, tal(summering.monetaMoney()));

        Delning delning = new Delning();
        List<List<BigDecimal>> delar = tal(delning.openfinsam(), Belopp::iKronor);
        krav("parts of joda-money", delar, tal(delning.jodaMoney(), org.joda.money.Money::getAmount));
        krav("parts of joda-money in öre", delar, tal(delning.jodaMoneyOren(), org.joda.money.Money::getAmount));
        krav("parts of moneta Money", delar, tal(delning.monetaMoney(), Likhet::tal));

        Avstamning.Resultat granskat = new Granskning().openfinsam();
        krav("checks", Granskning.KONTROLLER, granskat.kontrollerade());
        krav("differences", Granskning.AVVIKELSER, granskat.avvikelser().size());
        krav("time limits", Frister.ANTAL, new Frister().frist().size());
    }

    private static BigDecimal tal(javax.money.MonetaryAmount belopp) {
        return belopp.getNumber().numberValueExact(BigDecimal.class).setScale(2);
    }

    private static <T> List<List<BigDecimal>> tal(List<List<T>> delade, Function<T, BigDecimal> tal) {
        return delade.stream().map(delar -> delar.stream().map(tal).toList()).toList();
    }

    private static void krav(String vad, Object vantat, Object funnet) {
        if (!vantat.equals(funnet)) {
            throw new IllegalStateException("Another " + vad + ": " + funnet + " and not " + vantat);
        }
    }
}
