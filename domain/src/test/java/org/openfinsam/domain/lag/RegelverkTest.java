package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegelverkTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final LocalDate ARSSKIFTET = LocalDate.of(2018, 1, 1);
    private static final Regel REGEL = Regel.of("PROV-REGEL", Allvar.FEL, null, "differens", "vad")
            .medAvrundning()
            .iKraft(ARSSKIFTET, null);

    private static Regelkalla kalla(Map<String, String> mallar, Regel... regler) {
        return new Regelkalla() {
            @Override
            public List<Regel> regler() {
                return List.of(regler);
            }

            @Override
            public Optional<String> mall(String nyckel, Locale sprak) {
                return Optional.ofNullable(mallar.get(nyckel));
            }
        };
    }

    private static Anmarkning anmarkning(boolean avrundning, long kronor) {
        return REGEL.anmarkning(
                avrundning, Map.of("vad", new Uppgift.Begrepp("budget"), "differens", Uppgift.Tal.of(kronor)));
    }

    @ParameterizedTest
    @CsvSource({
        "false, -2, Budgeten är −2. Höj med 2 kronor.",
        "false, 1,  Budgeten är 1. Sänk med 1 krona.",
        "false, 0,  Budgeten är 0. Sänk med 0 kronor. Ingenting.",
        "true,  1,  Avrundning: 1.",
    })
    void textenFyllsMedUppgifter(boolean avrundning, long kronor, String vantat) {
        Regelverk regelverk = Regelverk.of(List.of(kalla(
                Map.of(
                        "PROV-REGEL",
                        "{vad} är {differens}. {differens<0?Höj:Sänk} med {|differens|} {|differens|=1?krona:kronor}.{differens=0? Ingenting.:}",
                        "PROV-REGEL.AVRUNDNING",
                        "Avrundning: {|differens|}.",
                        "PROV-REGEL.budget",
                        "Budgeten"),
                REGEL)));

        assertEquals(vantat, regelverk.text(anmarkning(avrundning, kronor), SVENSKA));
    }

    @Test
    void utanTextEllerKalla() {
        Regelverk utanText = Regelverk.of(List.of(kalla(Map.of(), REGEL)));
        Regelverk tomt = Regelverk.of(List.of());

        assertThrows(MissingResourceException.class, () -> utanText.text(anmarkning(false, 1), SVENSKA));
        assertThrows(MissingResourceException.class, () -> tomt.text(anmarkning(false, 1), SVENSKA));
    }

    @Test
    void enRegelBeskrivsUtanFynd() {
        assertEquals(
                "Statens del är … för liten/stor. Den ska vara hälften av alla bidrag. Flytta … till/från"
                        + " Försäkringskassan från/till de andra medlemmarna.",
                Regelverk.samlat().beskrivning(samladRegel("FL5-HALFTEN"), Locale.forLanguageTag("sv")));
        assertEquals(
                "The … shares add up to …. Add/Remove … percentage point/points. At least one share has to be"
                        + " more than 0.",
                Regelverk.samlat().beskrivning(samladRegel("FL5-NYCKEL"), Locale.ENGLISH));
        assertEquals("b $ …", new Mall("{a<0?:b} $ {a}").beskrivning());
    }

    private static Regel samladRegel(String kod) {
        return Regelverk.samlat().regler().stream()
                .filter(regel -> regel.kod().equals(kod))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "a}", "{}", "{a b}", "{|a}", "{a<1?b:c}", "{a=2?b:c}", "{a<0?b}", "{a<0?{b}:c}"})
    void felskrivenMall(String text) {
        assertTrue(new Mall(text).arFelskriven());
        assertFalse(new Mall("{a} {|a|} {a<0?b c:} {|a|=1?b:c} {a=0?b:}").arFelskriven());
    }

    @Test
    void sammaKodITvaKallor() {
        List<Regelkalla> kallor = List.of(kalla(Map.of(), REGEL), kalla(Map.of(), REGEL.tidigareOverifierad(null)));

        assertThrows(IllegalArgumentException.class, () -> Regelverk.of(kallor));
    }

    @Test
    void versionerISammaKalla() {
        Regel tidigare = REGEL.tidigareOverifierad(Lagrum.of(Forfattning.KOMMUNALLAGEN_1991));

        List<Regel> regler =
                Regelverk.of(List.of(kalla(Map.of(), REGEL, tidigare))).regler();

        assertEquals(List.of(tidigare, REGEL), regler);
        assertFalse(tidigare.verifierad());
        assertTrue(tidigare.arIKraft(ARSSKIFTET.minusDays(1)));
        assertFalse(tidigare.arIKraft(ARSSKIFTET));
        assertTrue(REGEL.arIKraft(ARSSKIFTET));
        assertFalse(REGEL.arIKraft(ARSSKIFTET.minusDays(1)));
    }

    @Test
    void versionerSomKrockar() {
        Regel sammaDag = REGEL.iKraft(null, ARSSKIFTET);
        Regel annanBetydelse = Regel.of("PROV-REGEL", Allvar.VARNING, null, "differens", "vad")
                .medAvrundning()
                .iKraft(null, ARSSKIFTET.minusDays(1));

        for (Regel krock : List.of(sammaDag, annanBetydelse)) {
            List<Regelkalla> kallor = List.of(kalla(Map.of(), REGEL, krock));
            assertThrows(IllegalArgumentException.class, () -> Regelverk.of(kallor));
        }
    }

    @Test
    void regelnsForm() {
        assertThrows(IllegalArgumentException.class, () -> Regel.of("prov-regel", Allvar.FEL, null));
        assertThrows(IllegalArgumentException.class, () -> Regel.of("PROV", Allvar.FEL, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> Regel.of("PROV-REGEL", Allvar.FEL, null).iKraft(ARSSKIFTET, ARSSKIFTET.minusDays(1)));
    }

    @Test
    void anmarkningenHarRegelnsUppgifterIRegelnsOrdning() {
        Anmarkning anmarkning = anmarkning(false, -2);

        assertEquals("FEL PROV-REGEL {differens=-2, vad=budget}", anmarkning.toString());
        assertEquals("PROV-REGEL", anmarkning.kod());
        assertSame(null, anmarkning.lagrum());
        assertThrows(
                UnsupportedOperationException.class, () -> anmarkning.data().clear());
    }

    @Test
    void anmarkningenNekarAnnat() {
        Uppgift ord = new Uppgift.Ord("x");
        Uppgift tal = new Uppgift.Tal(BigDecimal.ONE);
        Regel utanAvrundning = Regel.of("PROV-ANNAN", Allvar.VARNING, null);

        assertThrows(IllegalArgumentException.class, () -> REGEL.anmarkning(Map.of("differens", tal)));
        assertThrows(
                IllegalArgumentException.class,
                () -> REGEL.anmarkning(Map.of("differens", tal, "vad", ord, "mer", ord)));
        assertThrows(IllegalArgumentException.class, () -> utanAvrundning.anmarkning(true, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Anmarkning(utanAvrundning, Allvar.FEL, Map.of()));
    }
}
