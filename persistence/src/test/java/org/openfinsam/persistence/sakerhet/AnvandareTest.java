package org.openfinsam.persistence.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.forbund.ForbundId;

class AnvandareTest {

    private static final ForbundId PYRAMIS = ForbundId.of("pyramis");
    private static final ForbundId UMEA = ForbundId.of("umearegionen");
    private static final Tilldelning EKONOM = Tilldelning.av(Roll.EKONOM, PYRAMIS);
    private static final Tilldelning ADMINISTRATOR = Tilldelning.av(Roll.ADMINISTRATOR);

    @Test
    void enRollGallerISittForbund() {
        Anvandare anvandare = enEkonom();

        assertTrue(anvandare.har(Roll.EKONOM, PYRAMIS));
        assertFalse(anvandare.har(Roll.EKONOM, UMEA));
        assertFalse(anvandare.har(Roll.REVISOR, PYRAMIS));
        assertFalse(anvandare.har(Roll.ADMINISTRATOR, PYRAMIS));
        assertEquals(Set.of(Roll.EKONOM), anvandare.roller());
    }

    @Test
    void enGlobalRollGallerOverallt() {
        Anvandare anvandare = enEkonom();
        anvandare.tilldela(ADMINISTRATOR);

        assertTrue(anvandare.har(Roll.ADMINISTRATOR, PYRAMIS));
        assertTrue(anvandare.har(Roll.ADMINISTRATOR, UMEA));
        assertFalse(anvandare.har(Roll.EKONOM, UMEA));
        assertEquals(Set.of(Roll.EKONOM, Roll.ADMINISTRATOR), anvandare.roller());
    }

    @Test
    void tilldelasEnGangOchTasTillbaka() {
        Anvandare anvandare = enEkonom();

        anvandare.tilldela(EKONOM);
        assertEquals(List.of(EKONOM), anvandare.tilldelningar());

        anvandare.taTillbaka(ADMINISTRATOR);
        anvandare.taTillbaka(EKONOM);
        assertEquals(List.of(), anvandare.tilldelningar());
        assertEquals(Set.of(), anvandare.roller());
    }

    @Test
    void losenordOchStangning() {
        Anvandare anvandare = enEkonom();
        assertTrue(anvandare.arAktiv());

        anvandare.bytLosenord("ny hash");
        anvandare.stang();

        assertEquals("ny hash", anvandare.losenord());
        assertFalse(anvandare.arAktiv());
        assertThrows(IllegalArgumentException.class, () -> anvandare.bytLosenord(" "));
    }

    @Test
    void ettGivetLosenordMasteBytasEnGang() {
        Anvandare anvandare = enEkonom();
        assertFalse(anvandare.masteByta());

        anvandare.kravByte();
        assertTrue(anvandare.masteByta());

        anvandare.bytLosenord("eget");
        assertFalse(anvandare.masteByta());
    }

    @ParameterizedTest
    @EnumSource(Roll.class)
    void globalEllerIEttForbund(Roll roll) {
        if (roll == Roll.ADMINISTRATOR || roll == Roll.PUBLIK) {
            assertEquals(Optional.empty(), Tilldelning.av(roll).forbund());
            assertThrows(IllegalArgumentException.class, () -> Tilldelning.av(roll, PYRAMIS));
        } else {
            assertEquals(PYRAMIS, Tilldelning.av(roll, PYRAMIS).forbund().orElseThrow());
            assertThrows(IllegalArgumentException.class, () -> Tilldelning.av(roll));
        }
    }

    @Test
    void likaEfterVardeOchEfterId() {
        assertEquals(Tilldelning.av(Roll.EKONOM, PYRAMIS), EKONOM);
        assertEquals(Tilldelning.av(Roll.EKONOM, PYRAMIS).hashCode(), EKONOM.hashCode());
        assertNotEquals(Tilldelning.av(Roll.EKONOM, UMEA), EKONOM);
        assertNotEquals(Tilldelning.av(Roll.REVISOR, PYRAMIS), EKONOM);
        assertEquals("EKONOM pyramis", EKONOM.toString());
        assertEquals("ADMINISTRATOR", ADMINISTRATOR.toString());
        assertEquals(Anvandare.ny(AnvandareId.of("e"), "Annan", "annan"), enEkonom());
        assertEquals("e", enEkonom().toString());
    }

    @ParameterizedTest
    @CsvSource({"ekonom, ekonom", "' EKONOM ', ekonom", "Ink@Ex.se, ink@ex.se", "INKIP, inkip"})
    void inloggningsnamnetIStoraOchSma(String skrivet, String vantat) {
        assertEquals(vantat, AnvandareId.of(skrivet).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "å", "a b", "a/b", "İ"})
    void annatNamnNekas(String skrivet) {
        assertThrows(IllegalArgumentException.class, () -> AnvandareId.of(skrivet));
    }

    @Test
    void hundraTeckenMenInteFler() {
        assertEquals("a".repeat(100), AnvandareId.of("a".repeat(100)).namn());
        assertThrows(IllegalArgumentException.class, () -> AnvandareId.of("a".repeat(101)));
    }

    private static Anvandare enEkonom() {
        Anvandare anvandare = Anvandare.ny(AnvandareId.of("e"), "Ekonom", "hash");
        anvandare.tilldela(EKONOM);
        return anvandare;
    }
}
