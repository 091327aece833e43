package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.lag.Regel;

@Provar({
    "SIE-OBALANS",
    "SIE-AVBRUTEN",
    "SIE-KSUMMA",
    "SIE-POST-SAKNAS",
    "SIE-OKAND-ETIKETT",
    "SIE-EJ-I-TYPEN",
    "SIE-TECKEN",
    "SIE-FLAGGA",
    "SIE-DECIMALKOMMA",
    "SIE-OBJEKTLISTA",
    "SIE-RTRANS",
    "SIE-VER-TOM",
    "SIE-VER-ORDNING",
    "SIE-VER-UTANFOR",
    "SIE-KONTO-SAKNAS",
    "SIE-DUBBEL",
    "SIE-SALDO",
    "SIE-PERSONNUMMER",
    "SIE-FLER"
})
class SieregelTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void obalansenNamnsMedRadOchDifferens() {
        Anmarkning obalans = Sieregel.OBALANS.anmarkning(21, "A", "12", Belopp.parse("-0.50"));

        assertEquals("FEL SIE-OBALANS {rad=21, serie=A, nummer=12, differens=-0.50}", obalans.toString());
        assertEquals(
                "Rad 21: verifikation A 12 väger inte jämnt, debet minus kredit är −0,50 kr. Rätta den i ekonomisystemet och "
                        + "exportera filen på nytt.",
                obalans.text(SVENSKA).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @EnumSource(Sieregel.class)
    void varjeRegelHarTextPaBadaSpraken(Sieregel regel) {
        Object[] varden = regel.regel().parametrar().stream()
                .map(namn -> switch (namn) {
                    case "rad", "antal" -> 3;
                    case "differens", "angivet", "beraknat" -> Belopp.kronor(4);
                    case "datum" -> LocalDate.of(2020, 1, 2);
                    default -> namn;
                })
                .toArray();
        Anmarkning anmarkning = regel.anmarkning(varden);

        assertEquals(regel.regel().kod(), anmarkning.kod());
        assertFalse(anmarkning.text(SVENSKA).isEmpty());
        assertFalse(anmarkning.text(Locale.ENGLISH).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> regel.anmarkning(Arrays.copyOf(varden, varden.length + 1)));
    }

    @Test
    void kallanHarAlla() {
        assertEquals(
                Arrays.stream(Sieregel.values())
                        .map(Sieregel::regel)
                        .map(Regel::kod)
                        .toList(),
                new Sieregler().regler().stream().map(Regel::kod).toList());
        assertThrows(IllegalArgumentException.class, () -> Sieregel.FLER.anmarkning(true));
    }
}
