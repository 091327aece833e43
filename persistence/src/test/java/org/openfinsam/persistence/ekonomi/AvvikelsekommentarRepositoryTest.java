package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.KommentarId;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Uppstallning;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Provlager.Handelse;
import org.openfinsam.persistence.grund.Versionskonflikt;

@ParameterizedClass
@EnumSource(Databas.class)
class AvvikelsekommentarRepositoryTest {

    private static final Period HALVARET = Period.halvar(2020, 1);
    private static final String TIDSAM = "individ/Piteå, Tidsam";
    private static final Belopp AVVIKELSE = Belopp.parse("-475000.50");
    private static final LocalDate AUGUSTI = LocalDate.parse("2020-08-12");

    private final Provlager lager;
    private ForbundId forbund;
    private RakningId rakning;

    AvvikelsekommentarRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egenRakning() {
        forbund = ForbundId.of("kommentar-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
        importera("individ;Piteå, Tidsam;-475000.50");
        rakning = lagrad().id();
    }

    @Test
    void tillbakaFaltForFalt() {
        Avvikelsekommentar ny = lagrad(TIDSAM, "Insatsen dröjde.\nDen börjar i höst.", AVVIKELSE);

        Avvikelsekommentar tillbaka = finn(TIDSAM).orElseThrow();

        assertEquals(ny.id(), tillbaka.id());
        assertEquals(rakning, tillbaka.rakning());
        assertEquals(TIDSAM, tillbaka.rad());
        assertEquals(ny.text(), tillbaka.text());
        assertEquals(Optional.of(AVVIKELSE), tillbaka.avvikelse());
        assertEquals("Ekonom", tillbaka.forfattare());
        assertEquals(AUGUSTI, tillbaka.skriven());
        assertFalse(tillbaka.arBorttagen());
        assertEquals(1, tillbaka.utgava());
        assertEquals(1, lager.version("avvikelsekommentar", ny.id()));
    }

    @Test
    void detLangstaSomFarSkrivasRyms() {
        String tusen = "å".repeat(Kommentarstext.LANGST);
        String langRad = "individ/" + "ö".repeat(4_000);
        lagrad(langRad, tusen, null);

        Avvikelsekommentar tillbaka = finn(langRad).orElseThrow();

        assertEquals(tusen, tillbaka.text().text());
        assertEquals(Optional.empty(), tillbaka.avvikelse());
    }

    @Test
    void varjeRadHarEnKommentarOchInteTva() {
        lagrad(TIDSAM, "En.", AVVIKELSE);

        assertThrows(Versionskonflikt.class, () -> lagrad(TIDSAM, "En till samtidigt.", AVVIKELSE));
        assertEquals("En.", finn(TIDSAM).orElseThrow().text().text());
    }

    @Test
    void enRakningsAllaInteEnAnnans() {
        lagrad(TIDSAM, "T", AVVIKELSE);
        lagrad("individ/Luleå, Arenan", "A", null);
        gor(TIDSAM, Avvikelsekommentar::taBort);

        List<Avvikelsekommentar> alla = lager.fraga(f -> f.kommentarer().lista(rakning));

        assertEquals(
                List.of("individ/Luleå, Arenan", TIDSAM),
                alla.stream().map(Avvikelsekommentar::rad).toList());
        assertTrue(alla.get(1).arBorttagen());
        assertEquals(List.of(), lager.fraga(f -> f.kommentarer().lista(RakningId.ny())));
    }

    @Test
    void varjeUtgavaFinnsKvarILoggen() {
        Avvikelsekommentar ny = lagrad(TIDSAM, "Insatsen dröjde.", AVVIKELSE);
        gor(TIDSAM, k -> k.skriv(Kommentarstext.of("Den är inställd."), null, "Förbundschef", AUGUSTI));
        gor(TIDSAM, Avvikelsekommentar::taBort);
        gor(TIDSAM, Avvikelsekommentar::aterstall);

        List<Handelse> handelser = lager.handelser(ny.id());

        assertEquals(
                List.of("SKAPAD", "ANDRAD", "ANDRAD", "ANDRAD"),
                handelser.stream().map(Handelse::handling).toList());
        assertEquals("""
                        rakning=%s
                        rad=individ/Piteå, Tidsam
                        utgava=1
                        borttagen=nej
                        avvikelse=-475000.50
                        forfattare=Ekonom
                        skriven=2020-08-12
                        text=Insatsen dröjde.""".formatted(rakning), handelser.get(1).fore());
        assertEquals(
                handelser.get(1).efter().replace("utgava=2", "utgava=4"),
                handelser.get(3).efter());
        assertEquals(Provlager.SKRIBENT, handelser.get(3).aktor());
        assertEquals(4, lager.version("avvikelsekommentar", ny.id()));
    }

    @Test
    void denSomKommerEfterFarSagaAttDenLasteGammalt() {
        lagrad(TIDSAM, "Först.", AVVIKELSE);
        Avvikelsekommentar min = finn(TIDSAM).orElseThrow();
        Avvikelsekommentar din = finn(TIDSAM).orElseThrow();
        min.skriv(Kommentarstext.of("Min."), AVVIKELSE, "Ekonom", AUGUSTI);
        din.skriv(Kommentarstext.of("Din."), AVVIKELSE, "Förbundschef", AUGUSTI);
        lager.gor(f -> f.kommentarer().spara(min));

        assertThrows(
                Versionskonflikt.class, () -> lager.gor(f -> f.kommentarer().spara(din)));
        assertEquals("Min.", finn(TIDSAM).orElseThrow().text().text());
    }

    @Test
    void enNyImportLamnarKommentarenVidSinRad() {
        lagrad(TIDSAM, "Insatsen dröjde.", AVVIKELSE);

        importera("individ;Luleå, Arenan;-60000\nindivid;Piteå, Tidsam;-400000");
        assertTrue(lage().rad(TIDSAM).orElseThrow().harAndratsSedan());

        importera("individ;Luleå, Arenan;-60000");
        assertEquals(List.of(finn(TIDSAM).orElseThrow()), lage().utanRad());

        importera("individ;Piteå, Tidsam;-475000.50");
        assertFalse(lage().rad(TIDSAM).orElseThrow().harAndratsSedan());
        assertEquals(List.of(), lage().anmarkningar());
    }

    private Kommentarslage lage() {
        return Kommentarslage.av(
                Uppstallning.of(Rakningsslag.RESULTAT, Locale.ROOT).tabell(lagrad(), List.of()),
                Kommentarsgranser.ny(forbund).vid(HALVARET.till()),
                lager.fraga(f -> f.kommentarer().lista(rakning)));
    }

    private void importera(String rader) {
        lager.gor(f -> {
            try {
                f.rakningsimport()
                        .importera(
                                forbund,
                                HALVARET,
                                Rakningsslag.RESULTAT,
                                new StringReader("avsnitt;rad;avvikelse\n" + rader + "\n"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Rakning lagrad() {
        return lager.fraga(f -> f.rakningar().find(forbund, HALVARET, Rakningsslag.RESULTAT))
                .orElseThrow();
    }

    private Avvikelsekommentar lagrad(String rad, String text, Belopp avvikelse) {
        Avvikelsekommentar ny =
                Avvikelsekommentar.ny(rakning, rad, Kommentarstext.of(text), avvikelse, "Ekonom", AUGUSTI);
        lager.gor(f -> f.kommentarer().laggTill(ny));
        return ny;
    }

    private void gor(String rad, Consumer<Avvikelsekommentar> andring) {
        lager.gor(f -> {
            Avvikelsekommentar kommentar =
                    f.kommentarer().find(KommentarId.av(rakning, rad)).orElseThrow();
            andring.accept(kommentar);
            f.kommentarer().spara(kommentar);
        });
    }

    private Optional<Avvikelsekommentar> finn(String rad) {
        return lager.fraga(f -> f.kommentarer().find(KommentarId.av(rakning, rad)));
    }
}
