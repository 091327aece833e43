package org.openfinsam.web.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.persistence.sakerhet.Tilldelning;

class InloggadTest {

    private final Anvandare konto = Anvandare.ny(AnvandareId.of("ekonom"), "Ekonom", "hash");

    @Test
    void theRolesAreThoseTheAccountHoldsNow() {
        Inloggad inloggad = med(Optional.of(konto));
        assertEquals(Set.of(), roller(inloggad));
        konto.tilldela(Tilldelning.av(Roll.EKONOM, ForbundId.of("skelleftea")));
        assertEquals(Set.of(Roll.EKONOM), roller(inloggad));
    }

    @Test
    void nobodyHoldsARole() {
        assertEquals(Set.of(), roller(med(Optional.empty())));
    }

    private static Set<Roll> roller(Inloggad inloggad) {
        return Arrays.stream(Roll.values())
                .filter(inloggad::har)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Roll.class)));
    }

    private static Inloggad med(Optional<Anvandare> konto) {
        return new Inloggad() {
            @Override
            public Optional<Anvandare> konto() {
                return konto;
            }
        };
    }
}
