package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AndelPropertyTest {

    @Property
    void a_share_is_in_lowest_terms_whatever_it_was_made_of(
            @ForAll("andelar") Andel andel, @ForAll("nastIntill") BigInteger faktor) {
        assertEquals(BigInteger.ONE, andel.taljare().gcd(andel.namnare()));
        assertEquals(1, andel.namnare().signum());
        assertEquals(
                andel,
                new Andel(andel.taljare().multiply(faktor), andel.namnare().multiply(faktor)));
    }

    @Property
    boolean parse_reads_what_toString_writes(@ForAll("andelar") Andel andel) {
        return Andel.parse(andel.toString()).equals(andel);
    }

    @Property
    boolean plus_and_ganger_commute(@ForAll("andelar") Andel a, @ForAll("andelar") Andel b) {
        return a.plus(b).equals(b.plus(a)) && a.ganger(b).equals(b.ganger(a));
    }

    @Property
    boolean ganger_distributes_over_plus(
            @ForAll("andelar") Andel a, @ForAll("andelar") Andel b, @ForAll("andelar") Andel c) {
        return a.ganger(b.plus(c)).equals(a.ganger(b).plus(a.ganger(c)));
    }

    @Property
    boolean order_agrees_with_equals(@ForAll("andelar") Andel a, @ForAll("andelar") Andel b) {
        return (a.compareTo(b) == 0) == a.equals(b)
                && Integer.signum(a.compareTo(b)) == -Integer.signum(b.compareTo(a));
    }

    @Provide
    Arbitrary<Andel> andelar() {
        return Combinators.combine(Arbitraries.bigIntegers(), nastIntill()).as(Andel::new);
    }

    /** Whole numbers but zero. */
    @Provide
    Arbitrary<BigInteger> nastIntill() {
        return Arbitraries.bigIntegers().filter(n -> n.signum() != 0);
    }
}
