package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BeslutRefPropertyTest {

    @Property
    void parseLasesDetToStringSkrev(@ForAll("beslut") BeslutRef beslut) {
        assertEquals(beslut, BeslutRef.parse(beslut.toString()));
    }

    @Provide
    Arbitrary<BeslutRef> beslut() {
        Arbitrary<String> organ = Arbitraries.strings()
                .withChars("aåö §0123456789-/")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
        Arbitrary<LocalDate> datum = Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<String> paragraf = Arbitraries.integers()
                .between(1, 999_999)
                .map(String::valueOf)
                .map(tal -> tal.endsWith("7") ? tal + " a" : tal)
                .injectNull(0.3);
        return Combinators.combine(organ, datum, paragraf).as(BeslutRef::new);
    }
}
