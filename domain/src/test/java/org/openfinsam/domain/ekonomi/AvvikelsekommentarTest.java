package org.openfinsam.domain.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;

class AvvikelsekommentarTest {

    private static final RakningId RAKNING = RakningId.ny();
    private static final String RAD = "personal/Köp av tjänst administratör";
    private static final Kommentarstext INGEN_TJANST = Kommentarstext.of("Ingen tjänst köptes under perioden.");
    private static final Kommentarstext UPPSAGD = Kommentarstext.of("Avtalet sades upp.");
    private static final Belopp AVVIKELSE = Belopp.kronor(-110_000);
    private static final LocalDate AUGUSTI = LocalDate.of(2020, Month.AUGUST, 12);
    private static final LocalDate SEPTEMBER = LocalDate.of(2020, Month.SEPTEMBER, 1);

    @Test
    void denForstaVetVadDenSagerOmVadAvVemOchNar() {
        Avvikelsekommentar kommentar = enKommentar();

        assertEquals(KommentarId.av(RAKNING, RAD), kommentar.id());
        assertEquals(RAKNING, kommentar.rakning());
        assertEquals(RAD, kommentar.rad());
        assertEquals(INGEN_TJANST, kommentar.text());
        assertEquals(Optional.of(AVVIKELSE), kommentar.avvikelse());
        assertEquals("Ekonom", kommentar.forfattare());
        assertEquals(AUGUSTI, kommentar.skriven());
        assertFalse(kommentar.arBorttagen());
        assertEquals(1, kommentar.utgava());
        assertEquals(RAD + " utgåva 1", kommentar.toString());
    }

    @Test
    void skrivenAnnorlundaArEnNyUtgavaAvDenSomSkrev() {
        Avvikelsekommentar kommentar = enKommentar();

        assertTrue(kommentar.skriv(UPPSAGD, AVVIKELSE, "Förbundschef", SEPTEMBER));

        assertEquals(UPPSAGD, kommentar.text());
        assertEquals("Förbundschef", kommentar.forfattare());
        assertEquals(SEPTEMBER, kommentar.skriven());
        assertEquals(2, kommentar.utgava());
    }

    @Test
    void sammaOrdOmSammaTalAndrarIngentingInteHellerVemSomSkrev() {
        Avvikelsekommentar kommentar = enKommentar();

        assertFalse(kommentar.skriv(INGEN_TJANST, AVVIKELSE, "Förbundschef", SEPTEMBER));

        assertEquals("Ekonom", kommentar.forfattare());
        assertEquals(AUGUSTI, kommentar.skriven());
        assertEquals(1, kommentar.utgava());
    }

    @Test
    void sammaOrdOmEttNyttTalSagerAttDeGallerAnnu() {
        Avvikelsekommentar kommentar = enKommentar();

        assertTrue(kommentar.skriv(INGEN_TJANST, Belopp.kronor(-90_000), "Ekonom", SEPTEMBER));

        assertEquals(Optional.of(Belopp.kronor(-90_000)), kommentar.avvikelse());
    }

    @Test
    void borttagenMinnsAlltOchKommerTillbakaSomDenVar() {
        Avvikelsekommentar kommentar = enKommentar();

        kommentar.taBort();
        assertTrue(kommentar.arBorttagen());
        assertEquals(INGEN_TJANST, kommentar.text());
        assertEquals(2, kommentar.utgava());

        kommentar.aterstall();
        assertFalse(kommentar.arBorttagen());
        assertEquals(INGEN_TJANST, kommentar.text());
        assertEquals("Ekonom", kommentar.forfattare());
        assertEquals(AUGUSTI, kommentar.skriven());
        assertEquals(3, kommentar.utgava());
    }

    @Test
    void enNyKommentarTarDenBorttagnasPlats() {
        Avvikelsekommentar kommentar = enKommentar();
        kommentar.taBort();

        assertTrue(kommentar.skriv(INGEN_TJANST, AVVIKELSE, "Förbundschef", SEPTEMBER), "the same words, but visible");

        assertFalse(kommentar.arBorttagen());
        assertEquals("Förbundschef", kommentar.forfattare());
        assertThrows(IllegalStateException.class, kommentar::aterstall);
    }

    @Test
    void borttagenTasInteBortIgenOchKvarstallsInteTillbaka() {
        Avvikelsekommentar kommentar = enKommentar();
        assertThrows(IllegalStateException.class, kommentar::aterstall);

        kommentar.taBort();
        assertThrows(IllegalStateException.class, kommentar::taBort);
        assertEquals(2, kommentar.utgava());
    }

    @Test
    void enRadUtanAngivenAvvikelseKanOcksaForklaras() {
        Avvikelsekommentar kommentar = Avvikelsekommentar.ny(RAKNING, RAD, INGEN_TJANST, null, "Ekonom", AUGUSTI);

        assertEquals(Optional.empty(), kommentar.avvikelse());
        assertFalse(kommentar.skriv(INGEN_TJANST, null, "Ekonom", SEPTEMBER));
    }

    @Test
    void deSomForklararSammaRadArSammaKommentar() {
        Avvikelsekommentar annan = Avvikelsekommentar.ny(RAKNING, RAD, UPPSAGD, null, "Förbundschef", SEPTEMBER);

        assertEquals(enKommentar(), annan);
        assertEquals(enKommentar().hashCode(), annan.hashCode());
        assertNotEquals(enKommentar(), Avvikelsekommentar.ny(RAKNING, "SUMMA", INGEN_TJANST, null, "Ekonom", AUGUSTI));
    }

    @Test
    void utanRadEllerForfattareNekas() {
        String lang = "x".repeat(Avvikelsekommentar.LANGSTA_FORFATTARE + 1);

        assertThrows(IllegalArgumentException.class, () -> ny(" ", "Ekonom"));
        assertThrows(IllegalArgumentException.class, () -> ny(RAD, " "));
        assertThrows(IllegalArgumentException.class, () -> ny(RAD, lang));
        assertThrows(NullPointerException.class, () -> ny(null, "Ekonom"));
        assertThrows(NullPointerException.class, () -> ny(RAD, null));
        assertThrows(
                NullPointerException.class,
                () -> Avvikelsekommentar.ny(RAKNING, RAD, null, AVVIKELSE, "Ekonom", AUGUSTI));
        assertThrows(
                NullPointerException.class,
                () -> Avvikelsekommentar.ny(RAKNING, RAD, INGEN_TJANST, AVVIKELSE, "Ekonom", null));
        assertThrows(
                NullPointerException.class,
                () -> Avvikelsekommentar.ny(null, RAD, INGEN_TJANST, AVVIKELSE, "Ekonom", AUGUSTI));
    }

    @Test
    void ettNekatForsokLamnarKommentarenSomDenVar() {
        Avvikelsekommentar kommentar = enKommentar();

        assertThrows(IllegalArgumentException.class, () -> kommentar.skriv(UPPSAGD, AVVIKELSE, " ", SEPTEMBER));

        assertEquals(INGEN_TJANST, kommentar.text());
        assertEquals(1, kommentar.utgava());
    }

    private static Avvikelsekommentar enKommentar() {
        return ny(RAD, "Ekonom");
    }

    private static Avvikelsekommentar ny(String rad, String forfattare) {
        return Avvikelsekommentar.ny(RAKNING, rad, INGEN_TJANST, AVVIKELSE, forfattare, AUGUSTI);
    }
}
