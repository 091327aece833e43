package org.openfinsam.domain.forbund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.tid.Frist;

@Provar({
    "FL1-OMRADE-SAKNAS",
    "FL1-KOMMUN-UTANFOR-OMRADET",
    "FL3-PART-SAKNAS",
    "FL3-INGEN-KVAR",
    "FL3-KOMMUN-EJ-MEDLEM",
    "FL3-REGION-EJ-MEDLEM",
    "FL4-ORGANISATIONSNUMMER-SAKNAS",
    "FL8-ORDNING-SAKNAS",
    "FL8-EJ-FASTSTALLD",
    "FL8-FASTSTALLD-SENARE",
    "FL8-BILDAT-FORE-FASTSTALLANDET",
    "FL9-PUNKT-SAKNAS",
    "FL9-VILLKORAD-PUNKT-SAKNAS",
    "FL9-MAJORITET",
    "FL13-MANDAT-FOR-LANGT",
    "FL20-ARKIVKOMMUN-SAKNAS",
    "FL20-ARKIVKOMMUN-EJ-MEDLEM",
    "FL27-UTTRADE-FOR-TIDIGT",
    "FL27-UPPSAGNING-SAKNAS",
    "FL27-UPPSAGNINGSTID-FOR-LANG",
    "KOD-SAKNAS",
    "KOD-ANNAT-NAMN",
    "KOD-OKAND"
})
class ForbundskontrollTest {

    private static final ForbundId ID = ForbundId.of("sodra-norrbotten");
    private static final LocalDate BILDAT = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAG = LocalDate.of(2022, 6, 30);
    private static final BeslutRef BESLUT = BeslutRef.of("Fullmäktige", LocalDate.of(2019, 11, 25), "112");

    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final Medlem AF = Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen");
    private static final Medlem REGIONEN = Medlem.of(Part.REGION, "25", "Region Norrbotten");
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå kommun");
    private static final Medlem PITEA = Medlem.of(Part.KOMMUN, "2581", "Piteå kommun");
    private static final Medlem GOTLAND = Medlem.of(Part.KOMMUN, "0980", "Region Gotland");

    private Forbundsordning ordning;

    @BeforeEach
    void enFullstandigOrdning() {
        ordning = ordning(KASSAN, AF, REGIONEN, LULEA, PITEA, GOTLAND);
    }

    @Test
    void ettForbundSomHallerLagen() {
        assertEquals(List.of(), koder(sodraNorrbotten(), DAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2025-01-01"})
    void ettForbundSomInteFinnsDenDagen(LocalDate dag) {
        Forbund forbund = forbund();
        forbund.bildades(BILDAT);
        forbund.upplos(LocalDate.of(2024, 12, 31), null);

        assertEquals(List.of(), koder(forbund, dag));
    }

    @Test
    void foreLagenGallerBaraDetSomInteArLag() {
        Forbund forbund = forbund(Medlem.of(Part.KOMMUN, "Luleå"));

        assertEquals(List.of("KOD-SAKNAS"), koder(forbund, LocalDate.of(2003, 12, 31)));
        assertTrue(koder(forbund, LocalDate.of(2004, 1, 1)).size() > 1);
    }

    // The register.

    @Test
    void enMedlemUtanKod() {
        Forbund forbund = sodraNorrbotten(KASSAN, AF, REGIONEN, Medlem.of(Part.KOMMUN, "Luleå kommun"), PITEA);

        assertEquals(
                List.of("Luleå kommun saknar kod. Välj kommunen eller regionen i listan, "
                        + "annars kan lagen inte prövas."),
                texter(forbund));
    }

    @ParameterizedTest
    @CsvSource({
        "KOMMUN, 2580, Piteå kommun,                Luleå",
        "REGION, 25,   Region Västerbotten,         Region Norrbotten",
        "KOMMUN, 2580, Luleå stad och land,              ",
        "REGION, 25,   Norrbottens läns landsting,       ",
    })
    void enKodSomArNagonAnnans(Part part, String kod, String namn, String koden) {
        List<String> fynd = texter(forbund(Medlem.of(part, kod, namn))).stream()
                .filter(text -> text.startsWith("Koden"))
                .toList();

        assertEquals(
                koden == null
                        ? List.of()
                        : List.of("Koden " + kod + " är " + koden + ", men medlemmen heter " + namn
                                + ". Välj medlemmen i listan på nytt."),
                fynd);
    }

    @Test
    void enKodSomIngenHarLangre() {
        Medlem heby = Medlem.of(Part.KOMMUN, "1917", "Heby");
        Forbund forbund = forbund(heby);
        forbund.utvidgaOmrade(Kommunkod.of("1917"), null, null);

        assertEquals(List.of(), koder(forbund, LocalDate.of(2006, 12, 31), "KOD"));
        assertEquals(List.of("KOD-OKAND", "KOD-OKAND"), koder(forbund, LocalDate.of(2007, 1, 1), "KOD"));
    }

    // FL 1 §.

    @Test
    void omradetSaknas() {
        Forbund forbund = forbund(KASSAN, AF, REGIONEN, LULEA);

        assertEquals(
                List.of("Förbundets område saknas. Ange de kommuner, eller delar av kommuner, "
                        + "som området omfattar."),
                texter(forbund, "FL1"));
    }

    @Test
    void enMedlemskommunUtanforOmradet() {
        Forbund forbund = sodraNorrbotten();
        forbund.anslut(Medlem.of(Part.KOMMUN, "2582", "Bodens kommun"), BILDAT, null);

        assertEquals(
                List.of("Bodens kommun är medlem men hör inte till förbundets område. "
                        + "Lägg till kommunen i området, eller avsluta medlemskapet."),
                texter(forbund, "FL1"));
        forbund.utvidgaOmrade(Kommunkod.of("2582"), "Sävast", BILDAT);
        assertEquals(List.of(), texter(forbund, "FL1"));
    }

    // FL 3 §.

    @ParameterizedTest
    @EnumSource
    void enAvVarjePart(Part part) {
        List<Medlem> kvar = new ArrayList<>(List.of(KASSAN, AF, REGIONEN, LULEA, PITEA));
        kvar.removeIf(m -> m.part() == part);

        assertEquals(List.of("FL3-PART-SAKNAS"), koder(sodraNorrbotten(kvar.toArray(Medlem[]::new)), DAG, "FL3"));
    }

    @Test
    void parternaPaBadaSpraken() {
        List<Anmarkning> fynd = Forbundskontroll.of(forbund(LULEA), List.of(ordning), DAG).stream()
                .filter(a -> a.kod().equals("FL3-PART-SAKNAS"))
                .toList();

        assertEquals(
                List.of("Försäkringskassan saknas", "Arbetsförmedlingen saknas", "Region saknas"),
                fynd.stream()
                        .map(a -> a.text(Locale.forLanguageTag("sv")).replaceFirst(" bland .*", ""))
                        .toList());
        assertEquals(
                "A region is missing among the members. Add the member that is missing. "
                        + "Without it the association may not coordinate, and has to be liquidated.",
                fynd.get(2).text(Locale.ENGLISH));
    }

    @Test
    void gotlandEnsamtBehoverIngenRegion() {
        Forbund gotland = forbund(KASSAN, AF, GOTLAND);
        gotland.utvidgaOmrade(Kommunkod.of("0980"), null, BILDAT);

        assertEquals(List.of(), koder(gotland, DAG, "FL3"));

        gotland.anslut(LULEA, BILDAT, null);
        gotland.utvidgaOmrade(Kommunkod.of("2580"), null, BILDAT);
        assertEquals(List.of("FL3-PART-SAKNAS"), koder(gotland, DAG, "FL3"));
    }

    @Test
    void enKommunIOmradetSomInteArMedlem() {
        Forbund forbund = sodraNorrbotten();
        forbund.utvidgaOmrade(Kommunkod.of("2560"), null, LocalDate.of(2022, 1, 1));

        assertEquals(
                List.of("Älvsbyn hör till förbundets område men är inte medlem. "
                        + "Ta in kommunen som medlem, eller ta den ur området."),
                texter(forbund, "FL3"));
        assertEquals(List.of(), koder(forbund, LocalDate.of(2021, 12, 31), "FL3"));
    }

    @Test
    void enKommunIOmradetSagsEnGangOchOmDessRegion() {
        Forbund forbund = sodraNorrbotten();
        forbund.utvidgaOmrade(Kommunkod.of("2482"), "Burträsk", BILDAT);
        forbund.utvidgaOmrade(Kommunkod.of("2482"), "Byske", BILDAT);

        assertEquals(List.of("FL3-KOMMUN-EJ-MEDLEM", "FL3-REGION-EJ-MEDLEM"), koder(forbund, DAG));

        forbund.tradILikvidation(DAG, BESLUT);
        assertEquals(List.of(), koder(forbund, DAG));
    }

    @Test
    void utanEnEndaKommunSaknasRegionenAnda() {
        assertEquals(List.of("FL3-PART-SAKNAS", "FL3-PART-SAKNAS"), koder(forbund(KASSAN, AF), DAG, "FL3"));
    }

    @Test
    void ettOmradeOverRegiongransenBehoverBadaRegionerna() {
        Forbund forbund = sodraNorrbotten();
        for (String kod : List.of("2482", "2480")) {
            forbund.anslut(Medlem.of(Part.KOMMUN, kod, Indelning.svensk().namn(Kommunkod.of(kod))), BILDAT, null);
            forbund.utvidgaOmrade(Kommunkod.of(kod), null, BILDAT);
        }

        assertEquals(
                List.of("Region Västerbotten är inte medlem, men Skellefteå, Umeå ligger där. "
                        + "Ta in regionen som medlem, eller ta den kommunen ur området."),
                texter(forbund, "FL3"));

        forbund.anslut(Medlem.of(Part.REGION, "Region Västerbotten"), BILDAT, null);
        assertEquals(List.of(), texter(forbund, "FL3"));
    }

    @Test
    void utanOmradeFragasEfterMedlemskommunernasRegion() {
        assertEquals(
                List.of("FL3-REGION-EJ-MEDLEM"),
                koder(forbund(KASSAN, AF, REGIONEN, Medlem.of(Part.KOMMUN, "2480", "Umeå")), DAG, "FL3"));
    }

    @Test
    void denSistaAvEnPartLamnar() {
        Forbund forbund = sodraNorrbotten();
        LocalDate sista = LocalDate.of(2023, 12, 31);
        forbund.noteraUttrade(REGIONEN, LocalDate.of(2020, 6, 1), sista, null);

        assertEquals(
                List.of("Region Norrbotten lämnar förbundet 2023-12-31, och sedan är ingen region kvar. "
                        + "Ta in en ny medlem före dess, eller besluta om likvidation."),
                texter(forbund));
        assertEquals(List.of("FL3-PART-SAKNAS"), koder(forbund, sista.plusDays(1), "FL3"));

        forbund.tradILikvidation(sista.plusDays(1), BESLUT);
        assertEquals(List.of(), koder(forbund, DAG));
        assertEquals(List.of(), koder(forbund, sista.plusDays(1), "FL3"));
    }

    @Test
    void enAvFleraKommunerLamnar() {
        Forbund forbund = sodraNorrbotten();
        forbund.noteraUttrade(PITEA, LocalDate.of(2020, 6, 1), LocalDate.of(2023, 12, 31), null);

        assertEquals(List.of(), koder(forbund, DAG));
    }

    // FL 4 §.

    @Test
    void utanOrganisationsnummer() {
        Forbund forbund = sodraNorrbotten();
        forbund.ratta("Förbundet", "Förbundet", null, null);

        assertEquals(
                List.of("Organisationsnumret saknas. Förbundet är en egen juridisk person: "
                        + "ange numret, eller beställ ett hos SCB."),
                texter(forbund));
    }

    // FL 8 §.

    @Test
    void utanForbundsordning() {
        assertEquals(
                List.of("FL8-ORDNING-SAKNAS"),
                Forbundskontroll.of(sodraNorrbotten(), List.of(), DAG).stream()
                        .map(Anmarkning::kod)
                        .toList());
        assertEquals(
                List.of("FL8-ORDNING-SAKNAS"),
                Forbundskontroll.of(sodraNorrbotten(), List.of(ordning.nyVersion(DAG.plusDays(1))), DAG).stream()
                        .map(Anmarkning::kod)
                        .toList());
    }

    @Test
    void enMedlemHarInteFaststallt() {
        ordning.strykAntagande(PITEA);

        assertEquals(
                List.of("Piteå kommun har inte fastställt den förbundsordning som ska gälla från 2020-01-01. "
                        + "Lägg in beslutet, eller be medlemmen om det."),
                texter(sodraNorrbotten()));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, ",
        "2020-01-02, FL8-FASTSTALLD-SENARE",
        "2022-06-30, FL8-FASTSTALLD-SENARE",
        "2022-07-01, FL8-EJ-FASTSTALLD",
    })
    void enMedlemFaststallerSenare(LocalDate faststalld, String vantat) {
        Forbund forbund = sodraNorrbotten();
        forbund.bildades(null);
        ordning.anta(PITEA, BeslutRef.of("Fullmäktige", faststalld));

        assertEquals(vantat == null ? List.of() : List.of(vantat), koder(forbund, DAG));
    }

    @Test
    void bildatForeDetSistaBeslutet() {
        ordning.anta(PITEA, BeslutRef.of("Fullmäktige", BILDAT.plusDays(30)));

        assertEquals(
                List.of(
                        "Piteå kommun fastställde förbundsordningen 2020-01-31, senare än 2020-01-01. "
                                + "Den gäller först när alla har fastställt den: rätta den dag som är fel.",
                        "Förbundet står som bildat 2020-01-01, men förbundsordningen fastställdes av den sista "
                                + "medlemmen 2020-01-31. Rätta den dag som är fel."),
                texter(sodraNorrbotten()));
    }

    @Test
    void enSenareOrdningSagerIngetOmBildandet() {
        Forbund forbund = sodraNorrbotten();
        Medlem alvsbyn = Medlem.of(Part.KOMMUN, "2560", "Älvsbyn");
        forbund.anslut(alvsbyn, LocalDate.of(2022, 1, 1), null);
        forbund.utvidgaOmrade(Kommunkod.of("2560"), null, LocalDate.of(2022, 1, 1));
        ordning.anta(alvsbyn, BeslutRef.of("Fullmäktige", LocalDate.of(2021, 6, 1)));
        Forbundsordning senare = ordning.nyVersion(LocalDate.of(2022, 1, 1));
        forbund.medlemmar(DAG).forEach(m -> senare.anta(m, BeslutRef.of("Fullmäktige", LocalDate.of(2021, 12, 1))));

        assertEquals(List.of(), Forbundskontroll.of(forbund, List.of(senare), DAG));
        assertEquals(List.of(), Forbundskontroll.of(forbund, List.of(ordning, senare), DAG));
    }

    // FL 9 och 13 §§.

    @ParameterizedTest
    @EnumSource
    void varjePunktSaknasForSig(Ordningspunkt punkt) {
        ordning.stryk(punkt);

        List<Anmarkning> fynd = Forbundskontroll.of(sodraNorrbotten(), List.of(ordning), DAG);

        assertEquals(
                List.of(punkt.arVillkorad() ? "FL9-VILLKORAD-PUNKT-SAKNAS" : "FL9-PUNKT-SAKNAS"),
                fynd.stream().map(Anmarkning::kod).toList());
        for (Locale sprak : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            String text = fynd.get(0).text(sprak);
            assertTrue(text.contains(" " + punkt.nummer() + " "), text);
            assertTrue(text.contains(punkt.rubrik(sprak)), text);
        }
    }

    @Test
    void punktenSomSaknasIOrd() {
        ordning.stryk(Ordningspunkt.UTTRADE);
        ordning.stryk(Ordningspunkt.KREDITER);

        assertEquals(
                List.of(
                        "Punkt 9 i förbundsordningen är inte angiven: gränser för krediter. "
                                + "Ange paragrafen, eller skriv att det inte är aktuellt.",
                        "Punkt 14 i förbundsordningen saknas: utträde. Ange paragrafen där det står, "
                                + "eller låt medlemmarna fastställa en ordning som har det."),
                texter(sodraNorrbotten()));
    }

    @ParameterizedTest
    @CsvSource({"2/3, true", "3/4, true", "1/1, false", "1/2, false"})
    void enMajoritetArMerAnHalftenMenInteAlla(String andel, boolean tillaten) {
        ordning.bestamMajoritetskrav(List.of(Majoritetskrav.of("budget", Andel.parse(andel))));

        assertEquals(
                tillaten
                        ? List.of()
                        : List.of("För budget krävs " + andel + " av rösterna. En kvalificerad majoritet är mer än "
                                + "hälften men inte alla: ange till exempel 2/3 eller 3/4."),
                texter(sodraNorrbotten()));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void styrelsenValjsForHogstFyraAr(int ar, int antal) {
        ordning.bestamMandat(ar, null);

        assertEquals(antal, koder(sodraNorrbotten(), DAG, "FL13").size());
    }

    // FL 20 §.

    @Test
    void fleraKommunerMasteKommaOverensOmArkivet() {
        Forbund forbund = sodraNorrbotten();
        forbund.valjArkivkommun(null);

        assertEquals(
                List.of("Ingen kommun är vald för tillsynen av arkivet. Låt medlemskommunerna komma överens "
                        + "om vilken, och ange den."),
                texter(forbund));
    }

    @Test
    void enEndaKommunHarArkivetUtanAttNagonValt() {
        Forbund forbund = sodraNorrbotten(KASSAN, AF, REGIONEN, LULEA);
        forbund.valjArkivkommun(null);

        assertEquals(List.of(), koder(forbund, DAG, "FL20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2582", "9999"})
    void arkivkommunenArMedlem(String kod) {
        Forbund forbund = sodraNorrbotten();
        forbund.valjArkivkommun(Kommunkod.of(kod));

        assertEquals(List.of("FL20-ARKIVKOMMUN-EJ-MEDLEM"), koder(forbund, DAG));
    }

    // FL 27 §.

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 36, 2023-12-30, 2023-12-31",
        "2020-12-31, 36, 2023-12-31,           ",
        "2020-12-31, 12, 2022-06-30,           ",
        "2022-03-31, 12, 2023-03-30, 2023-03-31",
    })
    void uppsagningstidenArTreArEllerDenKortareIOrdningen(
            LocalDate uppsagt, int manader, LocalDate sista, LocalDate tidigast) {
        Forbund forbund = sodraNorrbotten();
        ordning.bestamUppsagningstid(Frist.manader(manader));
        forbund.noteraUttrade(PITEA, uppsagt, sista, null);

        assertEquals(
                tidigast == null
                        ? List.of()
                        : List.of("Piteå kommun lämnar förbundet " + sista + ". Med uppsägningstiden är den tidigaste "
                                + "sista dagen " + tidigast + ". Rätta den dag som är fel."),
                texter(forbund));
    }

    @Test
    void ordningenNarManSaUppGaller() {
        Forbund forbund = sodraNorrbotten();
        Forbundsordning senare = ordning.nyVersion(LocalDate.of(2021, 1, 1));
        senare.bestamUppsagningstid(Frist.manader(12));
        forbund.medlemmar(DAG).forEach(m -> senare.anta(m, BESLUT));
        forbund.noteraUttrade(PITEA, LocalDate.of(2020, 12, 31), LocalDate.of(2022, 12, 31), null);

        assertEquals(
                List.of("FL27-UTTRADE-FOR-TIDIGT"),
                Forbundskontroll.of(forbund, List.of(ordning, senare), DAG).stream()
                        .map(Anmarkning::kod)
                        .toList());
        assertEquals(
                LocalDate.of(2022, 1, 1),
                Forbundskontroll.tidigasteUttrade(List.of(ordning, senare), LocalDate.of(2021, 1, 1)));
        assertEquals(LocalDate.of(2024, 1, 1), Forbundskontroll.tidigasteUttrade(List.of(), LocalDate.of(2021, 1, 1)));
    }

    @Test
    void ettUttradeUtanUppsagning() {
        Forbund forbund = sodraNorrbotten();
        LocalDate sista = LocalDate.of(2023, 12, 31);
        forbund.noteraUttrade(PITEA, null, sista, null);

        assertEquals(
                List.of("Piteå kommun lämnar förbundet 2023-12-31, men dagen för uppsägningen saknas. "
                        + "Ange den, så att uppsägningstiden kan prövas."),
                texter(forbund));
        assertEquals(List.of(), koder(forbund, sista.plusDays(1), "FL27"));
    }

    @Test
    void ettForbundSomUpphorArIngetUttrade() {
        Forbund forbund = sodraNorrbotten();
        forbund.upplos(LocalDate.of(2023, 12, 31), BESLUT);

        assertEquals(List.of(), koder(forbund, DAG));
    }

    @ParameterizedTest
    @CsvSource({"36, 0", "37, 1"})
    void uppsagningstidenArHogstTreAr(int manader, int antal) {
        ordning.bestamUppsagningstid(Frist.manader(manader));

        assertEquals(antal, koder(sodraNorrbotten(), DAG, "FL27-UPPSAGNINGSTID").size());
    }

    // Fixtures.

    private static Forbundsordning ordning(Medlem... medlemmar) {
        Forbundsordning ordning = Forbundsordning.ny(ID, BILDAT);
        for (Ordningspunkt punkt : Ordningspunkt.values()) {
            ordning.ange(punkt, "§ " + punkt.nummer());
        }
        for (Medlem medlem : medlemmar) {
            ordning.anta(medlem, BESLUT);
        }
        return ordning;
    }

    private static Forbund forbund(Medlem... medlemmar) {
        return Forbund.ny(
                ID,
                "Samordningsförbundet Södra Norrbotten",
                "Södra Norrbotten",
                Organisationsnummer.parse("222000-1834"),
                "Luleå",
                List.of(medlemmar));
    }

    /** Luleå and Piteå, formed on 2020-01-01, without a fault. */
    private static Forbund sodraNorrbotten() {
        return sodraNorrbotten(KASSAN, AF, REGIONEN, LULEA, PITEA);
    }

    private static Forbund sodraNorrbotten(Medlem... medlemmar) {
        Forbund forbund = forbund();
        forbund.bildades(BILDAT);
        Consumer<Medlem> anslut = medlem -> forbund.anslut(medlem, BILDAT, BESLUT);
        List.of(medlemmar).forEach(anslut);
        forbund.utvidgaOmrade(Kommunkod.of("2580"), null, BILDAT);
        if (List.of(medlemmar).contains(PITEA) || medlemmar.length < 4) {
            forbund.utvidgaOmrade(Kommunkod.of("2581"), null, BILDAT);
        }
        forbund.valjArkivkommun(Kommunkod.of("2580"));
        return forbund;
    }

    private List<String> koder(Forbund forbund, LocalDate dag) {
        return koder(forbund, dag, "");
    }

    private List<String> koder(Forbund forbund, LocalDate dag, String borjan) {
        return Forbundskontroll.of(forbund, List.of(ordning), dag).stream()
                .map(Anmarkning::kod)
                .filter(kod -> kod.startsWith(borjan))
                .toList();
    }

    private List<String> texter(Forbund forbund) {
        return texter(forbund, "");
    }

    private List<String> texter(Forbund forbund, String borjan) {
        return Forbundskontroll.of(forbund, List.of(ordning), DAG).stream()
                .filter(a -> a.kod().startsWith(borjan))
                .map(a -> a.text(Locale.forLanguageTag("sv")))
                .toList();
    }
}
