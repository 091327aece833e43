package org.openfinsam.domain.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class BeloppPropertyTest {
    private static final long STORT = Long.MAX_VALUE / 4;

    @Property
    boolean parse_reads_what_toString_writes(@ForAll long oren) {
        return Belopp.parse(new Belopp(oren).toString()).oren() == oren;
    }

    @Property
    boolean plus_commutes(
            @ForAll @LongRange(min = -STORT, max = STORT) long a,
            @ForAll @LongRange(min = -STORT, max = STORT) long b) {
        return new Belopp(a).plus(new Belopp(b)).equals(new Belopp(b).plus(new Belopp(a)));
    }

    @Property
    boolean minus_undoes_plus(
            @ForAll @LongRange(min = -STORT, max = STORT) long a,
            @ForAll @LongRange(min = -STORT, max = STORT) long b) {
        return new Belopp(a).plus(new Belopp(b)).minus(new Belopp(b)).equals(new Belopp(a));
    }

    @Property
    boolean a_sum_is_right_or_an_error(@ForAll long a, @ForAll long b) {
        BigInteger ratt = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        try {
            return BigInteger.valueOf(new Belopp(a).plus(new Belopp(b)).oren()).equals(ratt);
        } catch (ArithmeticException e) {
            return ratt.bitLength() > 63;
        }
    }

    @Property
    void rounding_moves_at_most_half_a_unit_and_is_symmetric(
            @ForAll @LongRange(min = -STORT, max = STORT) long oren, @ForAll Avrundning enhet) {
        Belopp belopp = new Belopp(oren);
        Belopp avrundat = enhet.avrunda(belopp);
        assertTrue(enhet.arJamn(avrundat));
        assertTrue(2 * Math.abs(avrundat.minus(belopp).oren()) <= enhet.oren());
        assertEquals(avrundat.negerat(), enhet.avrunda(belopp.negerat()));
        assertEquals(avrundat, enhet.avrunda(avrundat));
    }
}
