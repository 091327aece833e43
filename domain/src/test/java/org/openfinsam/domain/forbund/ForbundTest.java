package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbundTest {

    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå");
    private static final Medlem BODEN = Medlem.of(Part.KOMMUN, "2582", "Boden");

    @Test
    void ettNyttForbundHarSinaMedlemmarISinOrdning() {
        Forbund forbund = ettForbund();

        assertEquals(ForbundId.of("pyramis"), forbund.id());
        assertEquals("Samordningsförbundet Pyramis", forbund.namn());
        assertEquals("Pyramis", forbund.kortnamn());
        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar());
    }

    @Test
    void detSomInteArKantSaknas() {
        assertEquals(Optional.empty(), ettForbund().organisationsnummer());
        assertEquals(Optional.empty(), ettForbund().sate());

        Organisationsnummer nummer = Organisationsnummer.parse("222000-1834");
        Forbund kant = Forbund.ny(ForbundId.of("umearegionen"), "Förbundet", "Umeå", nummer, "Umeå", List.of());
        assertEquals(Optional.of(nummer), kant.organisationsnummer());
        assertEquals(Optional.of("Umeå"), kant.sate());
    }

    @Test
    void enNyMedlemStarSist() {
        Forbund forbund = ettForbund();

        forbund.anslut(BODEN);

        assertEquals(List.of(LULEA, KASSAN, BODEN), forbund.medlemmar());
    }

    @Test
    void ingenArMedlemTvaGanger() {
        Forbund forbund = ettForbund();

        assertThrows(IllegalArgumentException.class, () -> forbund.anslut(LULEA));
        assertThrows(IllegalArgumentException.class, () -> medMedlemmar(List.of(LULEA, LULEA)));
        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar());
    }

    @Test
    void ingenAnnanHallerListan() {
        List<Medlem> utifran = new ArrayList<>(List.of(LULEA));
        Forbund forbund = medMedlemmar(utifran);

        utifran.add(BODEN);

        assertEquals(List.of(LULEA), forbund.medlemmar());
        assertThrows(
                UnsupportedOperationException.class, () -> forbund.medlemmar().add(BODEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void tommaTexterNekas(String tom) {
        ForbundId id = ForbundId.of("a");

        assertThrows(IllegalArgumentException.class, () -> Forbund.ny(id, tom, "A", null, null, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Forbund.ny(id, "A", tom, null, null, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Forbund.ny(id, "A", "A", null, tom, List.of()));
    }

    @Test
    void nullNekas() {
        ForbundId id = ForbundId.of("a");

        assertThrows(NullPointerException.class, () -> Forbund.ny(null, "A", "A", null, null, List.of()));
        assertThrows(NullPointerException.class, () -> Forbund.ny(id, null, "A", null, null, List.of()));
        assertThrows(NullPointerException.class, () -> Forbund.ny(id, "A", null, null, null, List.of()));
        assertThrows(NullPointerException.class, () -> Forbund.ny(id, "A", "A", null, null, null));
        assertThrows(NullPointerException.class, () -> ettForbund().anslut(null));
    }

    @Test
    void likaEfterId() {
        assertEquals(ettForbund(), medMedlemmar(List.of()));
        assertEquals(ettForbund().hashCode(), medMedlemmar(List.of()).hashCode());
        assertNotEquals(ettForbund(), Forbund.ny(ForbundId.of("a"), "A", "A", null, null, List.of()));
        assertEquals("pyramis", ettForbund().toString());
    }

    private static Forbund ettForbund() {
        return medMedlemmar(List.of(LULEA, KASSAN));
    }

    private static Forbund medMedlemmar(List<Medlem> medlemmar) {
        return Forbund.ny(ForbundId.of("pyramis"), "Samordningsförbundet Pyramis", "Pyramis", null, null, medlemmar);
    }
}
