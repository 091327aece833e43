package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.tid.Giltighet;

@Provar({"MEDLEM-TVA-GANGER", "OMRADE-TVA-GANGER", "KOD-OKAND"})
class ForbundTest {

    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå");
    private static final Medlem BODEN = Medlem.of(Part.KOMMUN, "2582", "Boden");
    private static final Medlem HEBY_I_VASTMANLAND = Medlem.of(Part.KOMMUN, "1917", "Heby");
    private static final LocalDate BILDAT = LocalDate.of(2006, 12, 1);
    private static final LocalDate ARSSKIFTET = LocalDate.of(2014, 1, 1);
    private static final BeslutRef BESLUT = BeslutRef.of("Kommunfullmäktige i Boden", LocalDate.of(2013, 10, 28), "7");

    // Who it is.

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
        Forbund okant = ettForbund();

        assertEquals(Optional.empty(), okant.organisationsnummer());
        assertEquals(Optional.empty(), okant.sate());
        assertEquals(Optional.empty(), okant.bildat());
        assertEquals(Optional.empty(), okant.likvidation());
        assertEquals(Optional.empty(), okant.upplost());
        assertEquals(Optional.empty(), okant.avslutsbeslut());
        assertEquals(Optional.empty(), okant.arkivkommun());
        assertEquals(Giltighet.ALLTID, okant.giltighet());

        Organisationsnummer nummer = Organisationsnummer.parse("222000-1834");
        Forbund kant = Forbund.ny(ForbundId.of("umearegionen"), "Förbundet", "Umeå", nummer, "Umeå", List.of());
        assertEquals(Optional.of(nummer), kant.organisationsnummer());
        assertEquals(Optional.of("Umeå"), kant.sate());
    }

    @Test
    void uppgifternaRattas() {
        Forbund forbund = ettForbund();
        Organisationsnummer nummer = Organisationsnummer.parse("222000-1834");

        forbund.ratta("Pyramis", "Pyr", nummer, "Luleå");

        assertEquals("Pyramis", forbund.namn());
        assertEquals("Pyr", forbund.kortnamn());
        assertEquals(Optional.of(nummer), forbund.organisationsnummer());
        assertEquals(Optional.of("Luleå"), forbund.sate());
        assertEquals(List.of(), forbund.tidigareNamn());
    }

    @Test
    void ettNyttNamnFranEnDag() {
        Forbund forbund = bildatForbund();

        assertEquals(List.of(), forbund.bytNamn("Pyramis och Boden", "Pyramis-Boden", ARSSKIFTET));
        assertEquals(List.of(), forbund.bytNamn("Norra förbundet", "Norra", LocalDate.of(2016, 1, 1)));

        assertEquals("Samordningsförbundet Pyramis", forbund.namn(ARSSKIFTET.minusDays(1)));
        assertEquals("Pyramis och Boden", forbund.namn(ARSSKIFTET));
        assertEquals("Pyramis och Boden", forbund.namn(LocalDate.of(2015, 12, 31)));
        assertEquals("Norra förbundet", forbund.namn(LocalDate.of(2016, 1, 1)));
        assertEquals("Norra", forbund.kortnamn());
        assertEquals(
                List.of(
                        "Samordningsförbundet Pyramis (Pyramis) /2013-12-31",
                        "Pyramis och Boden (Pyramis-Boden) /2015-12-31"),
                forbund.tidigareNamn().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-12-01", "2014-01-01", "2010-01-01"})
    void ettNamnVararMinstEnDag(LocalDate fran) {
        Forbund forbund = bildatForbund();
        forbund.bytNamn("Pyramis och Boden", "Pyramis-Boden", ARSSKIFTET);

        assertEquals(List.of("DATUM-ORDNING"), koder(forbund.bytNamn("Norra förbundet", "Norra", fran)));
        assertEquals("Pyramis och Boden", forbund.namn());
        assertEquals(1, forbund.tidigareNamn().size());
    }

    @Test
    void bildandetLiggerForeAlltAnnat() {
        Forbund forbund = bildatForbund();
        forbund.anslut(BODEN, ARSSKIFTET, BESLUT);

        assertEquals(List.of("DATUM-ORDNING"), koder(forbund.bildades(ARSSKIFTET.plusDays(1))));
        assertEquals(Optional.of(BILDAT), forbund.bildat());
        assertEquals(List.of(), forbund.bildades(null));
        assertEquals(Optional.empty(), forbund.bildat());
    }

    @Test
    void arkivkommunenValjs() {
        Forbund forbund = ettForbund();

        forbund.valjArkivkommun(Kommunkod.of("2580"));
        assertEquals(Optional.of(Kommunkod.of("2580")), forbund.arkivkommun());

        forbund.valjArkivkommun(null);
        assertEquals(Optional.empty(), forbund.arkivkommun());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void tommaTexterNekas(String tom) {
        ForbundId id = ForbundId.of("a");
        Forbund forbund = ettForbund();

        assertThrows(IllegalArgumentException.class, () -> Forbund.ny(id, tom, "A", null, null, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Forbund.ny(id, "A", tom, null, null, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Forbund.ny(id, "A", "A", null, tom, List.of()));
        assertThrows(IllegalArgumentException.class, () -> forbund.bytNamn(tom, "A", ARSSKIFTET));
        assertThrows(IllegalArgumentException.class, () -> forbund.bytNamn("A", tom, ARSSKIFTET));
        assertThrows(
                IllegalArgumentException.class, () -> forbund.utvidgaOmrade(Kommunkod.of("1480"), tom, ARSSKIFTET));
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

    // Members.

    @Test
    void enNyMedlemStarSist() {
        Forbund forbund = ettForbund();

        assertEquals(List.of(), forbund.anslut(BODEN));

        assertEquals(List.of(LULEA, KASSAN, BODEN), forbund.medlemmar());
    }

    @Test
    void enMedlemArMedlemSinaDagar() {
        Forbund forbund = bildatForbund();
        LocalDate sista = LocalDate.of(2020, 12, 31);
        forbund.anslut(BODEN, ARSSKIFTET, BESLUT);

        assertEquals(List.of(), forbund.noteraUttrade(BODEN, LocalDate.of(2017, 12, 1), sista, null));

        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar(ARSSKIFTET.minusDays(1)));
        assertEquals(List.of(LULEA, KASSAN, BODEN), forbund.medlemmar(ARSSKIFTET));
        assertEquals(List.of(LULEA, KASSAN, BODEN), forbund.medlemmar(sista));
        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar(sista.plusDays(1)));
        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar());
        assertEquals(3, forbund.medlemskap().size());
    }

    @Test
    void denSomHarLamnatKanKommaTillbaka() {
        Forbund forbund = bildatForbund();
        forbund.anslut(BODEN, ARSSKIFTET, null);
        forbund.noteraUttrade(BODEN, null, LocalDate.of(2018, 12, 31), null);

        assertEquals(List.of("MEDLEM-TVA-GANGER"), koder(forbund.anslut(BODEN, LocalDate.of(2018, 12, 31), null)));
        assertEquals(List.of(), forbund.anslut(BODEN, LocalDate.of(2019, 1, 1), null));

        assertEquals(List.of(LULEA, KASSAN, BODEN), forbund.medlemmar(LocalDate.of(2018, 12, 31)));
        assertEquals(List.of(LULEA, KASSAN, BODEN), forbund.medlemmar(LocalDate.of(2019, 1, 1)));
        assertEquals(4, forbund.medlemskap().size());
    }

    @Test
    void ingenArMedlemTvaGanger() {
        Forbund forbund = ettForbund();
        Medlem omskriven = Medlem.of(Part.KOMMUN, "2580", "Luleå kommun");

        List<Anmarkning> hinder = forbund.anslut(omskriven, ARSSKIFTET, null);

        assertEquals(
                List.of("Luleå kommun är redan medlem (–). Avsluta det medlemskapet först, eller rätta dagarna."),
                texter(hinder));
        assertEquals(List.of("MEDLEM-TVA-GANGER"), koder(forbund.anslut(LULEA)));
        assertThrows(IllegalArgumentException.class, () -> medMedlemmar(List.of(LULEA, omskriven)));
        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar());
    }

    @Test
    void enKodSomIngenHarDeDagarnaNekas() {
        Forbund forbund = ettForbund();

        assertEquals(
                List.of("Koden 9999 (Nybygget) finns inte i Sveriges indelning de dagarna. "
                        + "Välj kommunen eller regionen i listan."),
                texter(forbund.anslut(Medlem.of(Part.KOMMUN, "9999", "Nybygget"))));
        assertEquals(List.of("KOD-OKAND"), koder(forbund.anslut(Medlem.of(Part.REGION, "09", "Region Gotland"))));
        assertEquals(List.of("KOD-OKAND"), koder(forbund.anslut(HEBY_I_VASTMANLAND, LocalDate.of(2007, 1, 1), null)));
        assertEquals(List.of(), forbund.anslut(HEBY_I_VASTMANLAND, LocalDate.of(2006, 12, 31), null));
        assertEquals(List.of(), forbund.anslut(Medlem.of(Part.KOMMUN, "Utan kod")));
    }

    @ParameterizedTest
    @CsvSource({
        // joins,    gives notice, leaves
        "2006-11-30,           ,           ",
        "2014-01-01, 2013-12-31,           ",
        "2014-01-01,           , 2013-12-31",
        "2014-01-01, 2015-01-01, 2014-12-31",
    })
    void dagarIFelOrdningNekas(LocalDate fran, LocalDate uppsagt, LocalDate till) {
        Forbund forbund = bildatForbund();

        List<Anmarkning> hinder = new ArrayList<>(forbund.anslut(BODEN, fran, null));
        List<Medlemskap> fore = forbund.medlemskap();
        if (hinder.isEmpty()) {
            hinder.addAll(forbund.noteraUttrade(BODEN, uppsagt, till, null));
        }

        assertEquals(List.of("DATUM-ORDNING"), koder(hinder));
        assertEquals(fore, forbund.medlemskap());
    }

    @Test
    void denSomInteArMedlemLamnarInte() {
        Forbund forbund = ettForbund();

        assertThrows(IllegalArgumentException.class, () -> forbund.noteraUttrade(BODEN, null, ARSSKIFTET, null));
        forbund.noteraUttrade(LULEA, null, ARSSKIFTET, null);
        assertThrows(IllegalArgumentException.class, () -> forbund.noteraUttrade(LULEA, null, ARSSKIFTET, null));
    }

    @Test
    void ettMedlemskapRattas() {
        Forbund forbund = bildatForbund();
        forbund.anslut(BODEN, ARSSKIFTET, null);
        Medlemskap boden = forbund.medlemskap().get(2);
        Medlemskap ratt = Medlemskap.of(BODEN, LocalDate.of(2013, 1, 1), BESLUT).medNamn("Bodens kommun");

        assertEquals(List.of(), forbund.ratta(boden, ratt));
        assertEquals(List.of("MEDLEM-TVA-GANGER"), koder(forbund.ratta(ratt, Medlemskap.of(LULEA, ARSSKIFTET, null))));

        assertEquals(ratt, forbund.medlemskap().get(2));
        assertThrows(IllegalArgumentException.class, () -> forbund.ratta(boden, ratt));
    }

    @Test
    void ingenAnnanHallerListan() {
        List<Medlem> utifran = new ArrayList<>(List.of(LULEA));
        Forbund forbund = medMedlemmar(utifran);

        utifran.add(BODEN);

        assertEquals(List.of(LULEA), forbund.medlemmar());
        for (List<?> lista : List.of(
                forbund.medlemmar(),
                forbund.medlemskap(),
                forbund.blivande(),
                forbund.omradesdelar(),
                forbund.tidigareNamn())) {
            assertThrows(UnsupportedOperationException.class, () -> lista.add(null));
        }
    }

    // Those that may become members.

    @Test
    void enKommunKommerTillStegForSteg() {
        Forbund forbund = bildatForbund();
        BlivandeMedlem boden = BlivandeMedlem.intresserad(BODEN, LocalDate.of(2013, 5, 2));
        BeslutRef antagande = BeslutRef.of("Kommunfullmäktige i Boden", LocalDate.of(2013, 11, 25), "20");

        List<BlivandeMedlem.Lage> lagen = new ArrayList<>();
        for (BlivandeMedlem steg : List.of(
                boden,
                boden.medBeslut(BESLUT),
                boden.medBeslut(BESLUT).medAntagande(antagande),
                boden.medBeslut(BESLUT).medAntagande(antagande).medStart(ARSSKIFTET))) {
            assertEquals(List.of(), forbund.noteraBlivande(steg));
            assertEquals(List.of(steg), forbund.blivande());
            lagen.add(steg.lage());
        }
        assertEquals(List.of(BlivandeMedlem.Lage.values()), lagen);

        assertEquals(List.of(), forbund.valkomna(BODEN));
        assertEquals(List.of(), forbund.blivande());
        assertEquals(
                Medlemskap.of(BODEN, ARSSKIFTET, BESLUT), forbund.medlemskap().get(2));
    }

    @Test
    void enNyckelProvasForeNagotBeslut() {
        Forbund forbund = bildatForbund();
        Medlem pitea = Medlem.of(Part.KOMMUN, "2581", "Piteå");
        forbund.noteraBlivande(BlivandeMedlem.intresserad(BODEN, null));
        forbund.noteraBlivande(BlivandeMedlem.intresserad(pitea, null).medStart(ARSSKIFTET));

        assertEquals(List.of(LULEA, KASSAN, BODEN), forbund.tankbaraMedlemmar(ARSSKIFTET.minusDays(1)));
        assertEquals(List.of(LULEA, KASSAN, BODEN, pitea), forbund.tankbaraMedlemmar(ARSSKIFTET));
        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar(ARSSKIFTET));
    }

    @Test
    void denSomRedanArMedlemBlirDetInte() {
        Forbund forbund = bildatForbund();

        assertEquals(
                List.of("MEDLEM-TVA-GANGER"), koder(forbund.noteraBlivande(BlivandeMedlem.intresserad(LULEA, null))));
        assertEquals(List.of(), forbund.blivande());
    }

    @Test
    void denSomAngrarSigAvfors() {
        Forbund forbund = bildatForbund();
        forbund.noteraBlivande(BlivandeMedlem.intresserad(BODEN, null));

        assertThrows(IllegalArgumentException.class, () -> forbund.valkomna(BODEN));
        forbund.avforBlivande(BODEN);

        assertEquals(List.of(), forbund.blivande());
        assertThrows(IllegalArgumentException.class, () -> forbund.avforBlivande(BODEN));
        assertThrows(IllegalArgumentException.class, () -> forbund.valkomna(BODEN));
    }

    // Where it works.

    @Test
    void omradetVaxerOchMinskar() {
        Forbund forbund = ettForbund();
        Kommunkod lulea = Kommunkod.of("2580");
        Kommunkod goteborg = Kommunkod.of("1480");

        assertEquals(List.of(), forbund.utvidgaOmrade(lulea, null, null));
        assertEquals(List.of(), forbund.utvidgaOmrade(goteborg, "Hisingen", ARSSKIFTET));
        assertEquals(List.of(), forbund.utvidgaOmrade(goteborg, "Centrum", ARSSKIFTET));
        Omradesdel hisingen = forbund.omradesdelar().get(1);
        assertEquals(List.of(), forbund.minskaOmrade(hisingen, LocalDate.of(2014, 12, 31)));

        assertEquals(List.of("2580"), omrade(forbund, ARSSKIFTET.minusDays(1)));
        assertEquals(
                List.of("2580", "1480 Hisingen 2014-01-01/2014-12-31", "1480 Centrum 2014-01-01/"),
                omrade(forbund, ARSSKIFTET));
        assertEquals(List.of("2580", "1480 Centrum 2014-01-01/"), omrade(forbund, LocalDate.of(2015, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> forbund.minskaOmrade(hisingen, LocalDate.of(2015, 1, 1)));
    }

    @Test
    void sammaMarkHorInteTillTvaGanger() {
        Forbund forbund = ettForbund();
        Kommunkod goteborg = Kommunkod.of("1480");
        forbund.utvidgaOmrade(goteborg, "Hisingen", ARSSKIFTET);

        assertEquals(
                List.of("Göteborg, Hisingen hör redan till området. Ta bort den ena raden, eller rätta dagarna."),
                texter(forbund.utvidgaOmrade(goteborg, "Hisingen", null)));
        assertEquals(List.of("OMRADE-TVA-GANGER"), koder(forbund.utvidgaOmrade(goteborg, null, ARSSKIFTET)));
        assertEquals(1, forbund.omradesdelar().size());
    }

    @Test
    void enOkandKommunOchEttSlutForeBorjanNekas() {
        Forbund forbund = ettForbund();
        forbund.utvidgaOmrade(Kommunkod.of("2580"), null, ARSSKIFTET);
        Omradesdel lulea = forbund.omradesdelar().get(0);

        assertEquals(List.of("KOD-OKAND"), koder(forbund.utvidgaOmrade(Kommunkod.of("9999"), null, null)));
        assertEquals(
                List.of("Dagarna står i fel ordning: områdets sista dag 2013-12-31 ligger före "
                        + "områdets första dag 2014-01-01. Rätta den dag som är fel."),
                texter(forbund.minskaOmrade(lulea, ARSSKIFTET.minusDays(1))));
        assertEquals(List.of(lulea), forbund.omradesdelar());
    }

    // Its end.

    @Test
    void ettForbundLikviderasOchUpploses() {
        Forbund forbund = bildatForbund();
        forbund.anslut(BODEN, ARSSKIFTET, null);
        forbund.noteraUttrade(BODEN, null, LocalDate.of(2015, 12, 31), null);
        LocalDate likvidation = LocalDate.of(2019, 7, 1);
        LocalDate sista = LocalDate.of(2019, 12, 31);

        assertEquals(List.of(), forbund.tradILikvidation(likvidation, BESLUT));
        assertEquals(List.of(), forbund.upplos(sista, null));

        assertEquals(Optional.of(likvidation), forbund.likvidation());
        assertEquals(Optional.of(sista), forbund.upplost());
        assertEquals(Optional.of(BESLUT), forbund.avslutsbeslut());
        assertEquals(new Giltighet(BILDAT, sista), forbund.giltighet());
        assertEquals(List.of(LULEA, KASSAN), forbund.medlemmar(sista));
        assertEquals(List.of(), forbund.medlemmar(sista.plusDays(1)));
        assertEquals(
                List.of("/2019-12-31", "/2019-12-31", "2014-01-01/2015-12-31"),
                forbund.medlemskap().stream().map(m -> m.giltighet().toString()).toList());
    }

    @Test
    void ettSlutForeNagotSomHarHantNekas() {
        Forbund forbund = bildatForbund();
        forbund.anslut(BODEN, ARSSKIFTET, null);
        forbund.tradILikvidation(LocalDate.of(2015, 1, 1), null);

        assertEquals(
                List.of("DATUM-ORDNING", "DATUM-ORDNING"), koder(forbund.upplos(LocalDate.of(2013, 12, 31), null)));
        assertEquals(List.of("DATUM-ORDNING"), koder(forbund.tradILikvidation(BILDAT.minusDays(1), null)));
        assertEquals(Optional.empty(), forbund.upplost());

        forbund.upplos(LocalDate.of(2016, 12, 31), BESLUT);
        assertEquals(List.of("DATUM-ORDNING"), koder(forbund.anslut(BODEN, LocalDate.of(2017, 1, 1), null)));
        assertEquals(List.of("DATUM-ORDNING"), koder(forbund.tradILikvidation(LocalDate.of(2017, 1, 1), null)));
    }

    private static Forbund ettForbund() {
        return medMedlemmar(List.of(LULEA, KASSAN));
    }

    private static Forbund bildatForbund() {
        Forbund forbund = ettForbund();
        forbund.bildades(BILDAT);
        return forbund;
    }

    private static Forbund medMedlemmar(List<Medlem> medlemmar) {
        return Forbund.ny(ForbundId.of("pyramis"), "Samordningsförbundet Pyramis", "Pyramis", null, null, medlemmar);
    }

    private static List<String> koder(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream().map(Anmarkning::kod).toList();
    }

    private static List<String> texter(List<Anmarkning> anmarkningar) {
        return anmarkningar.stream()
                .map(a -> a.text(Locale.forLanguageTag("sv")))
                .toList();
    }

    private static List<String> omrade(Forbund forbund, LocalDate dag) {
        return forbund.omrade(dag).stream().map(Object::toString).toList();
    }
}
