package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * How the state's pot is shared between the associations of the country.
 *
 * <p>Each gets {@code grundbelopp + (pott − N·grundbelopp)·(viktForsorjning·F/ΣF + viktInvanare·B/ΣB)}, where F is its measure of
 * benefits and B its inhabitants. An association that got something the year before, and whose own capital is not above the
 * reasonable level, gets at least what the largest lowering leaves of it, rounded up (its <i>floor</i>). Those below their floor
 * are set to it, and the others share the rest by the same formula, base kept and keys among themselves; again, until nobody
 * new is below. Whole kronor by {@link Fordelning the largest remainder}, öre if the pot has öre. The parts sum exactly to the
 * pot.
 *
 * <p>Example: of a pot of 339 000 tkr over 75 associations, one with 1 % of both keys gets 400 + 3 090 = 3 490 tkr.
 *
 * <p>What the local parties can match is not known here: they have to put up as much again (FL 5 §). Immutable and thread-safe.
 *
 * @param pott what is shared, not null, zero or more
 * @param modell the numbers of the model, not null
 * @param forbund the associations in the order they are listed, at least one
 * @since 0.1
 */
public record StatligTilldelning(Belopp pott, Tilldelningsmodell modell, List<Tilldelningsunderlag> forbund) {

    /** The allocation, or what stands in its way. */
    public sealed interface Utfall {}

    /**
     * What one association gets.
     *
     * @param namn the association's name, not null
     * @param belopp the amount, not null
     * @param bromsad whether the largest lowering stopped it from getting less
     */
    public record Tilldelad(String namn, Belopp belopp, boolean bromsad) {}

    /**
     * The allocation.
     *
     * @param tilldelade what each association gets, in the order given; not null
     */
    public record Fordelad(List<Tilldelad> tilldelade) implements Utfall {
        /**
         * Copies the rows.
         *
         * @param tilldelade what each gets, none null
         */
        public Fordelad {
            tilldelade = List.copyOf(tilldelade);
        }

        /**
         * What all get together: exactly the pot.
         *
         * @return the sum, never null
         */
        public Belopp summa() {
            return Belopp.summa(tilldelade.stream().map(Tilldelad::belopp).toList());
        }
    }

    /**
     * Rules that said no.
     *
     * @param anmarkningar the findings, at least one
     */
    public record Nekad(List<Anmarkning> anmarkningar) implements Utfall {
        /**
         * Copies the findings.
         *
         * @param anmarkningar the findings, none null
         */
        public Nekad {
            anmarkningar = List.copyOf(anmarkningar);
        }
    }

    /**
     * Checks the parts. Whether the pot suffices is asked by {@link #fordela}.
     *
     * @param pott what is shared, not null
     * @param modell the numbers of the model, not null
     * @param forbund the associations, at least one
     * @throws IllegalArgumentException if the pot is negative or nobody shares it
     */
    public StatligTilldelning {
        Objects.requireNonNull(modell, "modell");
        forbund = List.copyOf(forbund);
        if (pott.arNegativt()) {
            throw new IllegalArgumentException("pott is negative: " + pott);
        }
        if (forbund.isEmpty()) {
            throw new IllegalArgumentException("Nobody to share the pot");
        }
    }

    /**
     * The country as one association knows it: how many share, and what they have together.
     *
     * @param antal how many associations share the pot, the one included; one or more
     * @param forsorjning the measure of benefits of all, not null, zero or more
     * @param invanare the inhabitants of all, not null, zero or more
     */
    public record Landet(int antal, BigDecimal forsorjning, BigDecimal invanare) {
        /**
         * Checks the parts.
         *
         * @param antal how many share
         * @param forsorjning the benefits of all
         * @param invanare the inhabitants of all
         * @throws IllegalArgumentException if nobody shares, or a number is negative
         */
        public Landet {
            if (antal < 1 || forsorjning.signum() < 0 || invanare.signum() < 0) {
                throw new IllegalArgumentException("Not a country: " + antal + ", " + forsorjning + ", " + invanare);
            }
        }

        /**
         * Whether an association has room in it: none has more than all have, and one that is alone has it all.
         *
         * @param ett the association, not null
         * @return false if the numbers contradict each other
         */
        public boolean rymmer(Tilldelningsunderlag ett) {
            int f = ett.forsorjning().compareTo(forsorjning);
            int b = ett.invanare().compareTo(invanare);
            return antal == 1 ? f == 0 && b == 0 : f <= 0 && b <= 0;
        }
    }

    /**
     * One association among others of which only the sums are known. The others are counted as equally large, and none of them
     * as stopped from getting less; then it is exact for the one. Example: with 1 % of both keys among 75, of a pot of
     * 339 000 tkr, 3 490 tkr.
     *
     * @param pott what is shared, not null, zero or more
     * @param modell the numbers of the model, not null
     * @param ett the association, not null; it comes first
     * @param landet how many there are, and what they have together, the one included; not null
     * @return the allocation, never null
     * @throws IllegalArgumentException if the country has not {@linkplain Landet#rymmer room} for it
     */
    public static StatligTilldelning blandAndra(
            Belopp pott, Tilldelningsmodell modell, Tilldelningsunderlag ett, Landet landet) {
        if (!landet.rymmer(ett)) {
            throw new IllegalArgumentException(ett + " has no room in " + landet);
        }
        // Only proportions count: everything times the number of the others, so that their equal parts are exact.
        BigDecimal andra = BigDecimal.valueOf(Math.max(1, landet.antal() - 1));
        List<Tilldelningsunderlag> alla = new ArrayList<>();
        alla.add(new Tilldelningsunderlag(
                ett.namn(),
                ett.forsorjning().multiply(andra),
                ett.invanare().multiply(andra),
                ett.foregaende(),
                ett.overKapitalniva()));
        for (int i = 1; i < landet.antal(); i++) {
            alla.add(new Tilldelningsunderlag(
                    "+" + i,
                    landet.forsorjning().subtract(ett.forsorjning()),
                    landet.invanare().subtract(ett.invanare()),
                    null,
                    false));
        }
        return new StatligTilldelning(pott, modell, alla);
    }

    /**
     * The same with another pot.
     *
     * @param annan what is shared, not null, zero or more
     * @return the allocation, never null
     */
    public StatligTilldelning medPott(Belopp annan) {
        return new StatligTilldelning(annan, modell, forbund);
    }

    /**
     * The same by other numbers of the model.
     *
     * @param annan the model, not null
     * @return the allocation, never null
     */
    public StatligTilldelning medModell(Tilldelningsmodell annan) {
        return new StatligTilldelning(pott, annan, forbund);
    }

    /**
     * The same with another benefit measure, population, year before or capital of one association.
     *
     * @param namn the association, not null; every one of that name
     * @param andring what is different about it, not null
     * @return the allocation, never null
     * @throws IllegalArgumentException if there is no such association
     */
    public StatligTilldelning medForbund(String namn, UnaryOperator<Tilldelningsunderlag> andring) {
        if (forbund.stream().noneMatch(ett -> ett.namn().equals(namn))) {
            throw new IllegalArgumentException("No association '" + namn + "'");
        }
        return new StatligTilldelning(
                pott,
                modell,
                forbund.stream()
                        .map(ett -> ett.namn().equals(namn) ? andring.apply(ett) : ett)
                        .toList());
    }

    /**
     * Shares the pot.
     *
     * @return the allocation, or the rule that said no: weights that do not sum to one, a pot too small for bases and floors, a
     *     key that is zero for all who share by it; never null
     */
    public Utfall fordela() {
        BigDecimal vikter = modell.viktForsorjning().add(modell.viktInvanare());
        if (vikter.compareTo(BigDecimal.ONE) != 0) {
            return nekad(Medelsregler.MODELLVIKTER.anmarkning(
                    Map.of("summa", new Uppgift.Tal(Bidragsfordelning.utanOnodigaNollor(vikter)))));
        }
        Belopp behov = Belopp.summa(IntStream.range(0, forbund.size())
                .mapToObj(i -> new Belopp(Math.max(golv(i), modell.grundbelopp().oren())))
                .toList());
        if (pott.compareTo(behov) < 0) {
            return nekad(Medelsregler.POTT_FOR_LITEN.anmarkning(Map.of(
                    "pott", new Uppgift.Pengar(pott),
                    "behov", new Uppgift.Pengar(behov),
                    "differens", new Uppgift.Pengar(pott.minus(behov)))));
        }
        return new Delning().utfall();
    }

    private static Utfall nekad(Anmarkning anmarkning) {
        return new Nekad(List.of(anmarkning));
    }

    private Avrundning enhet() {
        return Avrundning.KRONA.ellerFinare(pott);
    }

    /** What an association gets at least, in öre, rounded up to the unit; zero if nothing protects it. */
    private long golv(int i) {
        Tilldelningsunderlag ett = forbund.get(i);
        if (ett.foregaende() == null || ett.overKapitalniva()) {
            return 0;
        }
        BigDecimal enhet = BigDecimal.valueOf(enhet().oren());
        return modell.golv(ett.foregaende())
                .map(golv -> golv.divide(enhet, 0, RoundingMode.CEILING)
                        .multiply(enhet)
                        .longValueExact())
                .orElse(0L);
    }

    /**
     * The sharing itself, in whole numbers: an association that is not stopped gets
     * {@code grund + rest·täljare/nämnare} öre, where all have the same denominator.
     */
    private final class Delning {
        private final BigInteger[] forsorjning = heltal(Tilldelningsunderlag::forsorjning);
        private final BigInteger[] invanare = heltal(Tilldelningsunderlag::invanare);
        private final BigInteger[] vikter = heltal(List.of(modell.viktForsorjning(), modell.viktInvanare()));
        private final long[] golv = IntStream.range(0, forbund.size())
                .mapToLong(StatligTilldelning.this::golv)
                .toArray();
        private final boolean[] bromsad = new boolean[forbund.size()];

        private List<Integer> fria;
        private BigInteger namnare;
        private BigInteger rest;
        private BigInteger summaForsorjning;
        private BigInteger summaInvanare;

        Utfall utfall() {
            boolean nagonNy = true;
            while (nagonNy) {
                rakna();
                if (rest.signum() > 0 && saknarNyckel(vikter[0], summaForsorjning)) {
                    return utanNyckel("FORSORJNING");
                }
                if (rest.signum() > 0 && saknarNyckel(vikter[1], summaInvanare)) {
                    return utanNyckel("INVANARE");
                }
                nagonNy = bromsa();
            }
            return fordelad();
        }

        private void rakna() {
            fria = IntStream.range(0, bromsad.length)
                    .filter(i -> !bromsad[i])
                    .boxed()
                    .toList();
            summaForsorjning = fria.stream().map(i -> forsorjning[i]).reduce(BigInteger.ZERO, BigInteger::add);
            summaInvanare = fria.stream().map(i -> invanare[i]).reduce(BigInteger.ZERO, BigInteger::add);
            namnare = vikter[0]
                    .add(vikter[1])
                    .multiply(ellerEtt(summaForsorjning))
                    .multiply(ellerEtt(summaInvanare));
            rest = BigInteger.valueOf(
                    frittBelopp() - fria.size() * modell.grundbelopp().oren());
        }

        private long frittBelopp() {
            return pott.oren()
                    - IntStream.range(0, bromsad.length)
                            .filter(i -> bromsad[i])
                            .mapToLong(i -> golv[i])
                            .sum();
        }

        private boolean saknarNyckel(BigInteger vikt, BigInteger summa) {
            return vikt.signum() > 0 && summa.signum() == 0;
        }

        private Utfall utanNyckel(String vilken) {
            return nekad(Medelsregler.MODELLNYCKEL.anmarkning(Map.of("nyckel", new Uppgift.Begrepp(vilken))));
        }

        /** A sum that nobody has a part of is never divided by. */
        private BigInteger ellerEtt(BigInteger summa) {
            return summa.max(BigInteger.ONE);
        }

        private BigInteger taljare(int i) {
            return vikter[0]
                    .multiply(forsorjning[i])
                    .multiply(ellerEtt(summaInvanare))
                    .add(vikter[1].multiply(invanare[i]).multiply(ellerEtt(summaForsorjning)));
        }

        /** Stops those who would get less than their floor; false if there was nobody new. */
        private boolean bromsa() {
            long grund = modell.grundbelopp().oren();
            boolean nagonNy = false;
            for (int i : fria) {
                BigInteger overGrund = BigInteger.valueOf(golv[i] - grund).multiply(namnare);
                if (rest.multiply(taljare(i)).compareTo(overGrund) < 0) {
                    bromsad[i] = true;
                    nagonNy = true;
                }
            }
            return nagonNy;
        }

        private Utfall fordelad() {
            Belopp fritt = new Belopp(frittBelopp());
            List<Belopp> delar = fritt.arNoll()
                    ? fria.stream().map(i -> Belopp.NOLL).toList()
                    : Fordelning.efterHeltal(
                            fritt, fria.stream().map(this::vikt).toList(), enhet());
            List<Tilldelad> tilldelade = new ArrayList<>();
            int fri = 0;
            for (int i = 0; i < bromsad.length; i++) {
                Belopp belopp = bromsad[i] ? new Belopp(golv[i]) : delar.get(fri++);
                tilldelade.add(new Tilldelad(forbund.get(i).namn(), belopp, bromsad[i]));
            }
            return new Fordelad(tilldelade);
        }

        /** What the formula gives, times the denominator that all have. */
        private BigInteger vikt(int i) {
            return BigInteger.valueOf(modell.grundbelopp().oren())
                    .multiply(namnare)
                    .add(rest.multiply(taljare(i)));
        }

        private BigInteger[] heltal(Function<Tilldelningsunderlag, BigDecimal> tal) {
            return heltal(forbund.stream().map(tal).toList());
        }

        /** The numbers times the power of ten that makes them all whole. */
        private static BigInteger[] heltal(List<BigDecimal> tal) {
            int skala =
                    Math.max(0, tal.stream().mapToInt(BigDecimal::scale).max().orElse(0));
            return tal.stream().map(t -> t.setScale(skala).unscaledValue()).toArray(BigInteger[]::new);
        }
    }
}
