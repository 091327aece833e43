package org.openfinsam.it.forbund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** The register kept in a browser: an association from nothing, its growth, a merger, and what nobody else may see. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegistretIT {

    private static final String BESKED = ".of-besked-ok";
    private static final String FEL = "#felruta li";

    @ArquillianResource
    private URI bas;

    @Test
    void anAssociationIsMadeFromNothingAndGrows() {
        try (Flik admin = inne("admin")) {
            Page sida = admin.sida();
            admin.oppna("/forbund/nytt");
            sida.fill("[id='nytt:namn']", "Samordningsförbundet Umeå");
            sida.fill("[id='nytt:kortnamn']", "Växande");
            sida.fill("[id='nytt:orgnr']", "222000-1835");
            sida.click("[id='nytt:skapa']");
            assertThat(sida.locator(FEL)).containsText("Kontrollsiffran ska stämma");
            assertEquals(List.of(), admin.axe());
            sida.fill("[id='nytt:orgnr']", "");
            sida.fill("[id='nytt:bildat']", "2005-05-01");
            sida.click("[id='nytt:skapa']");
            assertThat(sida.locator(BESKED)).containsText("Förbundet är inlagt");
            assertThat(sida.locator(".of-tom")).containsText("inga medlemmar ännu");
            admin.skarmbild("forbund-nytt-tomt");
            assertEquals(List.of(), admin.axe());

            for (String medlem :
                    List.of("Försäkringskassan", "Arbetsförmedlingen", "Västerbottens läns landsting", "Umeå")) {
                anslut(admin, "vaxande", medlem, "2005-05-01");
            }
            bytNamn(admin, "Samordningsförbundet Umeå-Vännäs", "2014-01-01");
            anslut(admin, "vaxande", "Vännäs", "2014-01-01");
            anslut(admin, "vaxande", "Nordmaling", "2016-01-01");
            anslut(admin, "vaxande", "Vindeln", "2016-01-01");

            admin.oppna("/forbund/blivande?forbund=vaxande");
            sida.fill("[id='blivande:medlem']", "Robertsfors");
            sida.fill("[id='blivande:intresse']", "2016-02-01");
            sida.click("[id='blivande:spara']");
            sida.click("a:has-text('Robertsfors')");
            assertThat(sida.locator("[id='steg:valkomna']")).hasCount(0);
            sida.fill("[id='blivande:beslutorgan']", "Kommunfullmäktige i Robertsfors");
            sida.fill("[id='blivande:beslutdag']", "2016-06-13");
            sida.fill("[id='blivande:start']", "2017-01-01");
            sida.click("[id='blivande:spara']");
            sida.click("a:has-text('Robertsfors')");
            assertThat(sida.locator(".of-ingress")).hasText("Har beslutat att ansluta");
            admin.skarmbild("forbund-blivande");
            assertEquals(List.of(), admin.axe());
            sida.click("[id='steg:valkomna']");
            assertThat(sida.locator(BESKED)).containsText("välkomnad");

            assertEquals(7, medlemmar(admin, "2016-06-30"));
            assertThat(sida.locator("dd").first()).hasText("Samordningsförbundet Umeå-Vännäs");
            assertEquals(4, medlemmar(admin, "2013-12-31"));
            assertThat(sida.locator("dd").first()).hasText("Samordningsförbundet Umeå");
            assertEquals(8, medlemmar(admin, "2017-01-01"));
            assertThat(sida.locator(".of-fyndlista")).containsText("FL8-ORDNING-SAKNAS");
            assertThat(sida.locator(".of-fyndlista")).not().containsText("FL1-");
            assertThat(sida.locator(".of-fyndlista")).not().containsText("FL3-");
            admin.skarmbild("forbund-vuxet");
            assertEquals(List.of(), admin.axe());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Luleå       | 2022-01-01 | Luleå är redan medlem
                    Piteå kommun| 2021-01-01 | Piteå är redan medlem
                    Boden       | 2019-12-31 | ligger före bildandet 2020-01-01
                    Atlantis    | 2022-01-01 | Ingen kommun, region eller myndighet heter
                    """)
    void whatCannotBeIsToldAndNothingIsStored(String medlem, String fran, String fel) {
        try (Flik chef = inne("forbundschef@sodra-norrbotten")) {
            chef.oppna("/forbund/medlem?forbund=sodra-norrbotten");
            chef.sida().fill("[id='ny:medlem']", medlem);
            chef.sida().fill("[id='ny:fran']", fran);
            chef.sida().click("[id='ny:anslut']");
            assertThat(chef.sida().locator(FEL)).containsText(fel);
            assertThat(chef.sida().locator("[id='ny:medlem']")).hasValue(medlem);
            assertEquals(List.of(), chef.axe());
            chef.oppna("/forbund?forbund=sodra-norrbotten&dag=2022-01-01");
            assertThat(chef.sida().locator(".of-ingress")).containsText("Medlemmar den 2022-01-01: 6.");
        }
    }

    @Test
    void ofTwoWhoChangeTheFactsTheSecondSeesBothAndChooses() {
        try (Flik chef = inne("forbundschef@skelleftea");
                Flik admin = inne("admin")) {
            for (Flik flik : List.of(chef, admin)) {
                flik.oppna("/forbund/uppgifter?forbund=skelleftea");
            }
            chef.sida().fill("[id='ratta:sate']", "Skellefteå");
            chef.sida().click("[id='ratta:spara']");
            assertThat(chef.sida().locator(BESKED)).containsText("sparade");
            admin.sida().fill("[id='ratta:sate']", "Norsjö");
            admin.sida().click("[id='ratta:spara']");
            assertThat(admin.sida().locator(FEL)).containsText("Någon annan har ändrat förbundet");
            assertThat(admin.sida().locator("#lagrat-rubrik >> xpath=../..")).containsText("Skellefteå");
            assertThat(admin.sida().locator("[id='ratta:sate']")).hasValue("Norsjö");
            assertEquals(List.of(), admin.axe());
            admin.sida().click("[id='ratta:spara']");
            assertThat(admin.sida().locator(".of-par")).containsText("Norsjö");
        }
    }

    @Test
    void theRulesOfTheAssociationAreFilledInAndAdopted() {
        try (Flik chef = inne("forbundschef@umearegionen")) {
            Page sida = chef.sida();
            chef.oppna("/forbund/version?forbund=umearegionen");
            sida.fill("[id='ny:fran']", "2016-01-01");
            sida.click("[id='ny:skapa']");
            sida.fill("[id='punkter:rad:13:var']", "§ 18");
            sida.click("[id='punkter:sparaPunkter']");
            sida.fill("[id='regler:uppsagning']", "12");
            sida.click("[id='regler:sparaRegler']");
            sida.selectOption("[id='anta:medlem']", "KOMMUN 2480 Umeå kommun");
            sida.fill("[id='anta:antaorgan']", "Kommunfullmäktige i Umeå");
            sida.fill("[id='anta:antadag']", "2015-10-26");
            sida.click("[id='anta:anta']");
            assertThat(sida.locator(BESKED)).containsText("Versionen är sparad");
            chef.skarmbild("forbund-version");
            assertEquals(List.of(), chef.axe());
            chef.oppna("/forbund/ordning?forbund=umearegionen&dag=2016-06-30");
            assertThat(sida.locator(".of-ingress")).containsText("saknas 17");
            assertThat(sida.locator("#tabell-regler")).containsText("12 månader");
            assertThat(sida.locator("#tabell-antaganden")).containsText("Kommunfullmäktige i Umeå 2015-10-26");
            chef.skarmbild("forbund-ordning");
            assertEquals(List.of(), chef.axe());
        }
    }

    @Test
    void threeBecomeOneAndTheHistoryTellsItInThreeViews() {
        try (Flik admin = inne("admin")) {
            Page sida = admin.sida();
            gammalt(admin, "Prov Activus", "Piteå");
            gammalt(admin, "Prov Consensus", "Älvsbyn");
            gammalt(admin, "Prov Pyramis", "Luleå");
            admin.oppna("/forbund/ombildning?forbund=prov-activus");
            sida.fill("[id='ny:dag']", "2020-01-01");
            sida.check("input[value=prov-consensus]");
            sida.check("input[value=prov-pyramis]");
            sida.click("[id='ny:skapa']");
            assertThat(sida.locator(BESKED)).containsText("Planen är inlagd");
            sida.fill("[id='nytt:namn']", "Samordningsförbundet Prov Södra Norrbotten");
            sida.fill("[id='nytt:kortnamn']", "Prov Södra");
            sida.click("[id='nytt:sparaNytt']");
            List<String> kapital = List.of("2 112 949", "1 177 241", "1 030 361");
            for (int i = 0; i < kapital.size(); i++) {
                sida.fill("[id='kapital:rad:" + i + ":belopp']", kapital.get(i));
            }
            sida.click("[id='kapital:sparaKapital']");
            assertThat(sida.locator("#tabell-kapital")).containsText("4 320 551");
            assertThat(sida.locator(".of-val")).containsText("beställs i Uppföljning Finsam före start");

            // Left, and come back to.
            admin.oppna("/forbund/ombildning?forbund=prov-pyramis");
            sida.click(".of-lista a");
            List<String> andelar = List.of("32", "6", "60");
            for (int i = 0; i < 6; i++) {
                sida.fill("[id='medlemmar:rad:" + i + ":platser']", "1");
            }
            for (int i = 0; i < andelar.size(); i++) {
                sida.fill("[id='medlemmar:rad:" + (3 + i) + ":andel']", andelar.get(i));
            }
            sida.click("[id='medlemmar:sparaMedlemmar']");
            sida.click("[id='slut:genomfor']");
            assertThat(sida.locator(FEL)).containsText("Kommunernas andelar blir 98 %");
            admin.skarmbild("forbund-ombildning");
            assertEquals(List.of(), admin.axe());
            sida.fill("[id='medlemmar:rad:5:andel']", "62");
            sida.click("[id='medlemmar:sparaMedlemmar']");
            assertThat(sida.locator("#fattas-rubrik >> xpath=../..")).containsText("Inget fattas");
            sida.click("[id='slut:genomfor']");
            assertThat(sida.locator(BESKED)).containsText("Ombildningen är genomförd");

            admin.oppna("/forbund?forbund=prov-sodra&dag=2020-01-01");
            assertThat(sida.locator(".of-ingress")).containsText("Medlemmar den 2020-01-01: 6.");
            admin.oppna("/forbund?forbund=prov-pyramis&dag=2020-01-01");
            assertThat(sida.locator(".of-ingress")).containsText("fanns inte");
            admin.oppna("/forbund/historia?forbund=prov-sodra");
            assertThat(sida.locator(".of-harledning"))
                    .containsText("Prov Activus, Prov Consensus, Prov Pyramis gick samman till Prov Södra");
            assertThat(sida.locator("tr[data-nyckel='2019']")).containsText("1");
            for (String vy : List.of("som_nu", "jamforbart")) {
                admin.oppna("/forbund/historia?forbund=prov-sodra&vy=" + vy);
                assertThat(sida.locator("tr[data-nyckel='2019'] td")).hasText("3");
            }
            assertThat(sida.locator("svg.of-livslinjer circle")).hasCount(3);
            assertThat(sida.locator("svg.of-livslinjer desc")).containsText("gick samman till Prov Södra");
            admin.skarmbild("forbund-historia");
            assertEquals(List.of(), admin.axe());

            // The three closings are the three openings, and together the new one's.
            List<String> id = List.of("prov-activus", "prov-consensus", "prov-pyramis");
            for (int i = 0; i < id.size(); i++) {
                kapital(admin, id.get(i), "2019", kapital.get(i), "0");
            }
            kapital(admin, "prov-sodra", "2020", "0", "4 320 551");
            admin.oppna("/medel/kapital?forbund=prov-sodra&ar=2020");
            assertThat(sida.locator("#tabell-kapitalserie tr[data-nyckel='2019'] td"))
                    .containsText(new String[] {"–", "2 112 949", "1 177 241", "1 030 361"});
            for (String vy : List.of("som_nu", "jamforbart")) {
                admin.oppna("/medel/kapital?forbund=prov-sodra&ar=2020&vy=" + vy);
                assertThat(sida.locator("#tabell-kapitalserie tr[data-nyckel='2019'] td"))
                        .hasText("4 320 551");
            }
            admin.skarmbild("medel-kapital-over");
            assertEquals(List.of(), admin.axe());
            admin.oppna("/forbund/ombildning?forbund=prov-sodra");
            sida.click(".of-lista a");
            assertThat(sida.locator("#tabell-kapital")).containsText("2 112 949");
            assertThat(sida.locator("[id='slut:genomfor']")).hasCount(0);
        }
    }

    @Test
    void oneBecomesTwoAndOneOfThemCloses() {
        try (Flik admin = inne("admin")) {
            Page sida = admin.sida();
            gammalt(admin, "Prov Delas", "Piteå");
            anslut(admin, "prov-delas", "Luleå", "2006-12-01");
            admin.oppna("/forbund/ombildning?forbund=prov-delas");
            sida.fill("[id='ny:dag']", "2021-01-01");
            sida.check("input[value=DELNING]");
            sida.click("[id='ny:skapa']");
            assertThat(sida.locator(BESKED)).containsText("Planen är inlagd");
            sida.fill("[id='delar:kapitalnyckel']", "invånare 2019-12-31");
            sida.fill("[id='delar:rad:0:kortnamn']", "Prov Norr");
            sida.fill("[id='delar:rad:0:andel']", "50");
            sida.fill("[id='delar:rad:1:kortnamn']", "Prov Söder");
            sida.fill("[id='delar:rad:1:andel']", "49");
            sida.click("[id='delar:sparaDelar']");
            assertThat(sida.locator("#fattas-rubrik >> xpath=../.."))
                    .containsText("Andelarna av det egna kapitalet blir 99 %");
            sida.fill("[id='delar:rad:1:andel']", "50");
            sida.click("[id='delar:sparaDelar']");
            sida.fill("[id='kapital:rad:0:belopp']", "100,01");
            sida.click("[id='kapital:sparaKapital']");
            assertThat(sida.locator("#tabell-fordelning tr[data-nyckel='rad-0']"))
                    .containsText("50");

            // Left, and come back to.
            admin.oppna("/forbund/ombildning?forbund=prov-delas");
            sida.click(".of-lista a");
            for (int i = 0; i < 5; i++) {
                sida.fill("[id='medlemmar:rad:" + i + ":platser']", "1");
            }
            sida.selectOption("[id='medlemmar:rad:3:del']", "prov-soder");
            sida.selectOption("[id='medlemmar:rad:4:del']", "prov-norr");
            sida.click("[id='medlemmar:sparaMedlemmar']");
            assertThat(sida.locator("#fattas-rubrik >> xpath=../..")).containsText("Inget fattas");
            admin.skarmbild("forbund-ombildning-delning");
            assertEquals(List.of(), admin.axe());
            sida.click("[id='slut:genomfor']");
            assertThat(sida.locator(BESKED)).containsText("Ombildningen är genomförd");
            assertThat(sida.locator("svg.of-livslinjer circle")).hasCount(2);
            admin.oppna("/forbund?forbund=prov-norr&dag=2021-01-01");
            assertThat(sida.locator(".of-ingress")).containsText("Medlemmar den 2021-01-01: 4.");

            admin.oppna("/forbund/ombildning?forbund=prov-soder");
            sida.fill("[id='ny:dag']", "2024-01-01");
            sida.check("input[value=AVVECKLING]");
            sida.click("[id='ny:skapa']");
            sida.fill("[id='slutet:likvidation']", "2023-07-01");
            sida.fill("[id='slutet:kapitalnyckel']", "bidragen 2023");
            sida.click("[id='slutet:sparaSlut']");
            sida.fill("[id='kapital:rad:0:belopp']", "100");
            sida.click("[id='kapital:sparaKapital']");
            List<String> andelar = List.of("50", "0", "25", "25");
            for (int i = 0; i < andelar.size(); i++) {
                sida.fill("[id='medlemmar:rad:" + i + ":andel']", andelar.get(i));
            }
            sida.click("[id='medlemmar:sparaMedlemmar']");
            assertThat(sida.locator("#tabell-fordelning tr[data-nyckel='SUMMA']"))
                    .containsText("100");
            assertThat(sida.locator(".of-val")).containsText("Styrelsen är likvidator");
            admin.skarmbild("forbund-ombildning-avveckling");
            assertEquals(List.of(), admin.axe());
            sida.click("[id='slut:genomfor']");
            assertThat(sida.locator(BESKED)).containsText("Ombildningen är genomförd");
            assertThat(sida.locator(".of-harledning")).containsText("trädde i likvidation");
            admin.oppna("/forbund?forbund=prov-soder&dag=2024-01-01");
            assertThat(sida.locator(".of-ingress")).containsText("fanns inte");
        }
    }

    private static void kapital(Flik admin, String forbund, String ar, String ingaende, String overforingar) {
        Page sida = admin.sida();
        admin.oppna("/medel/kapital?forbund=" + forbund + "&ar=" + ar);
        sida.fill("#ingaende", ingaende);
        sida.fill("#resultat", "0");
        sida.fill("#overforingar", overforingar);
        sida.fill("#utgaende", ingaende.equals("0") ? overforingar : ingaende);
        sida.click("#spara");
        assertThat(sida.locator(BESKED)).containsText("Årets eget kapital är sparat");
    }

    @ParameterizedTest
    @CsvSource({
        "/forbund, ''",
        "/forbund/uppgifter, ratta:spara",
        "/forbund/medlem, ny:anslut",
        "/forbund/omrade, in:laggTill",
        "/forbund/blivande, blivande:spara",
        "/forbund/ordning, ''",
        "/forbund/version, ny:skapa",
        "/forbund/historia, ''",
        "/forbund/ombildning, ny:skapa",
    })
    void whatIsAnothersIsNotThereNeitherToReadNorToWrite(String vag, String knapp) {
        try (Flik chef = inne("forbundschef@umearegionen")) {
            Page sida = chef.sida();
            assertEquals(404, chef.oppna(vag + "?forbund=sodra-norrbotten"));
            assertEquals(404, chef.oppna(vag + "?forbund=finns-inte"));
            assertEquals(200, chef.oppna(vag + "?forbund=umearegionen"));
            if (!knapp.isEmpty()) {
                String form = knapp.substring(0, knapp.indexOf(':'));
                sida.evaluate(
                        "form => { const f = document.getElementById(form); f.noValidate = true;"
                                + " f.action = f.action.replace('umearegionen', 'sodra-norrbotten'); }",
                        form);
                fyll(sida, vag);
                Response svar = sida.waitForResponse(
                        r -> r.request().method().equals("POST"), () -> sida.click("[id='" + knapp + "']"));
                assertEquals(404, svar.status());
                // What the console has to say of that comes before what it says of the next page.
                chef.oppna("/tillganglighet");
            }
            chef.taKlagomal();
        }
    }

    /** What would be stored if it were the writer's own. */
    private static void fyll(Page sida, String vag) {
        switch (vag) {
            case "/forbund/medlem" -> sida.fill("[id='ny:medlem']", "Boden");
            case "/forbund/omrade" -> sida.fill("[id='in:kommun']", "Boden");
            case "/forbund/blivande" -> sida.fill("[id='blivande:medlem']", "Arjeplog");
            case "/forbund/version", "/forbund/ombildning" ->
                sida.fill(vag.endsWith("version") ? "[id='ny:fran']" : "[id='ny:dag']", "2030-01-01");
            default -> sida.fill("[id='ratta:sate']", "Någon annanstans");
        }
    }

    private static void gammalt(Flik admin, String kortnamn, String kommun) {
        Page sida = admin.sida();
        admin.oppna("/forbund/nytt");
        sida.fill("[id='nytt:namn']", "Samordningsförbundet " + kortnamn);
        sida.fill("[id='nytt:kortnamn']", kortnamn);
        sida.fill("[id='nytt:bildat']", "2006-12-01");
        sida.click("[id='nytt:skapa']");
        assertThat(sida.locator(BESKED)).containsText("Förbundet är inlagt");
        String id = kortnamn.toLowerCase(Locale.ROOT).replace(' ', '-');
        for (String medlem : List.of("Försäkringskassan", "Arbetsförmedlingen", "Region Norrbotten", kommun)) {
            anslut(admin, id, medlem, "2006-12-01");
        }
    }

    private static void anslut(Flik flik, String forbund, String medlem, String fran) {
        flik.oppna("/forbund/medlem?forbund=" + forbund);
        flik.sida().fill("[id='ny:medlem']", medlem);
        flik.sida().fill("[id='ny:fran']", fran);
        flik.sida().click("[id='ny:anslut']");
        assertThat(flik.sida().locator(BESKED)).containsText("Medlemmen är inlagd");
    }

    private static void bytNamn(Flik flik, String namn, String fran) {
        flik.oppna("/forbund/uppgifter?forbund=vaxande");
        flik.sida().fill("[id='byte:namn']", namn);
        flik.sida().fill("[id='byte:kortnamn']", "Växande");
        flik.sida().fill("[id='byte:fran']", fran);
        flik.sida().click("[id='byte:bytNamn']");
        assertThat(flik.sida().locator(BESKED)).containsText("Namnbytet är sparat");
    }

    private static int medlemmar(Flik flik, String dag) {
        flik.oppna("/forbund?forbund=vaxande&dag=" + dag);
        return flik.sida().locator("#tabell-medlemmar th[scope=row]").count();
    }

    private Flik inne(String konto) {
        Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT);
        flik.loggaIn(konto);
        return flik;
    }
}
