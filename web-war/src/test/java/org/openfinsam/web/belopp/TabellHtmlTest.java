package org.openfinsam.web.belopp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TabellHtmlTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    @Test
    void showsEveryRowKeyAndFigureOfTheTable() throws Exception {
        for (Tabell tabell : List.of(Provtabeller.resultat(), Provtabeller.balans(), Provtabeller.andelar())) {
            Talformat format = Talformat.of(SVENSKA);
            List<String> vantat = new ArrayList<>();
            for (Rad rad : tabell.rader()) {
                for (Kolumn kolumn : tabell.kolumner()) {
                    vantat.add(rad.nyckel() + " " + kolumn.nyckel() + " "
                            + format.visning(rad.cell(kolumn.nyckel()), kolumn.enhet()));
                }
            }

            assertEquals(vantat, tabellceller(html(tabell, Markeringar.inga(), SVENSKA)));
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "//caption/span[@class='of-tabell-rubrik']            | Resultaträkning 2020-01-01 – 2020-06-30",
                "//caption/span[@class='of-tabell-enhet']             | hela kronor",
                "//thead/tr/th[1]                                     | Post",
                "//thead/tr/th[2][@scope='col']                       | Utfall, kr",
                "count(//tbody)                                       | 6",
                "count(//tbody/tr[@class='of-avsnitt'])               | 5",
                "//tbody[1]/tr[1]/th[@scope='rowgroup'][@colspan='5'] | Erhållna bidrag",
                "//tbody[1]/tr[2]/th[@scope='row']                    | Försäkringskassan",
                "//tbody[1]/tr[last()][@class='of-summa']/th          | Summa erhållna bidrag",
                "count(//tbody[6]/tr[@class='of-summa of-slutsumma']) | 3",
            })
    void hasHeadsSectionsAndSums(String xpath, String vantat) throws Exception {
        assertEquals(vantat, varde(html(Provtabeller.resultat(), Markeringar.inga(), SVENSKA), xpath));
    }

    @Test
    @DisplayName("a missing value is a dash to the eye and its reason to the ear")
    void missingValue() throws Exception {
        String html = html(Provtabeller.resultat(), Markeringar.inga(), SVENSKA);
        String cell = "//tr[@data-nyckel='individ/Nya individ och strukturella insatser']/td[1]";

        assertEquals("–", varde(html, cell + "/span[@aria-hidden='true']"));
        assertEquals("källan anger inget värde", varde(html, cell + "/span[@class='of-dold']"));
        assertEquals("Streck (–): källan anger inget värde.", varde(html, "//div[@class='of-tabell-noter']/p[last()]"));
    }

    @Test
    @DisplayName("a table as it is stated keeps its decimals and has no unit for the whole")
    void asStated() throws Exception {
        Tabell tabell = new Tabell(
                "t",
                "T",
                List.of(new Kolumn("k", "K", Enhet.KR)),
                List.of(),
                List.of(new Rad("", "r", "r", Rad.Slag.RAD, Map.of("k", Cell.tal(new BigDecimal("1234.50"))))),
                List.of());

        String sida = Tabellvy.somAngivet(tabell, Markeringar.inga(), SVENSKA).html();

        assertEquals("1\u00a0234,50", varde(sida, "//td"));
        assertEquals("0", varde(sida, "count(//span[@class='of-tabell-enhet'])"));
        assertEquals("1\u00a0235", varde(html(tabell, Markeringar.inga(), SVENSKA), "//td"));
    }

    @Test
    @DisplayName("a day among words is never broken at its hyphens")
    void day() throws Exception {
        Tabell tabell = new Tabell(
                "t",
                "T",
                List.of(new Kolumn("k", "K", Enhet.TEXT)),
                List.of(),
                List.of(new Rad(
                        "", "r", "r", Rad.Slag.RAD, Map.of("k", new Cell.Ord("från <2016-09-23> till 2016-09-25.")))),
                List.of());

        String html = html(tabell, Markeringar.inga(), SVENSKA);

        assertEquals("från <2016-09-23> till 2016-09-25.", varde(html, "//td"));
        assertEquals("2016-09-25", varde(html, "//td/span[@class='of-datum'][2]"));
    }

    @Test
    @DisplayName("a mark hangs beside its figure, says why, and is explained under the table")
    void mark() throws Exception {
        Markeringar markeringar = Provtabeller.avrundning("ovrigt", "Webbredaktör/Hemsida", "avvikelse");
        String html = html(Provtabeller.resultat(), markeringar, SVENSKA);
        String cell = "//tr[@data-nyckel='ovrigt/Webbredaktör/Hemsida']/td[3]";

        assertEquals("−21\u00a0090", varde(html, cell + "/text()"));
        assertEquals("±1", varde(html, cell + "/span/span[@aria-hidden='true']"));
        assertEquals(
                "(Avrundning: de visade talen ger −21 089.)",
                varde(html, cell + "/span/span[@class='of-dold']").strip());
        assertEquals("1", varde(html, "count(//table//span[starts-with(@class,'of-markering')])"));
        assertTrue(varde(html, "//div[@class='of-tabell-noter']/p[1]").startsWith("±1 Ett tal skiljer så mycket"));
    }

    @Test
    @DisplayName("on a phone a section opens to its rows and a row to its other figures")
    void phone() throws Exception {
        String html = TabellHtml.sida(Tabellvy.of(Provtabeller.resultat(), Markeringar.inga(), SVENSKA)
                .medBikolumn("avvikelse"));
        String lista = "//div[@class='of-tabell-lista']";

        assertEquals("Utfall, kr", varde(html, lista + "/p/span[@class='of-tabell-enhet']"));
        assertEquals("8", varde(html, "count(" + lista + "/ul/li)"), "five sections and three sums");
        assertEquals(
                "Personalkostnader Avvikelse −146\u00a0899 363\u00a0881",
                varde(html, lista + "/ul/li[2]/details/summary"));
        assertEquals(
                "Köp av tjänst administratör 0", varde(html, lista + "/ul/li[2]/details/ul/li[4]/details/summary"));
        assertEquals("Budget, kr110\u00a0000", varde(html, lista + "/ul/li[2]/details/ul/li[4]/details/dl/div[1]"));
        assertEquals("39", varde(html, "count(" + lista + "//dl)"), "every row of the table");
    }

    @Test
    @DisplayName("on a phone another column than the first may come first; the others open")
    void phoneWithAnotherColumnFirst() throws Exception {
        String html = TabellHtml.sida(
                Tabellvy.of(Provtabeller.balans(), Markeringar.inga(), SVENSKA).medForst("utgaende_2020-06-30"));
        String lista = "//div[@class='of-tabell-lista']";

        assertEquals("Utgående 2020-06-30, kr", varde(html, lista + "/p/span[@class='of-tabell-enhet']"));
        assertEquals("Tillgångar 6\u00a0929\u00a0388", varde(html, lista + "/ul/li[1]/details/summary"));
        assertEquals(
                "Ingående 2020-01-01, kr1\u00a0326\u00a0971",
                varde(html, lista + "/ul/li[1]/details/ul/li[2]/details/dl/div"));
    }

    @Test
    @DisplayName("a table that fits a phone has one form")
    void narrowTable() throws Exception {
        String html = html(Provtabeller.andelar(), Markeringar.inga(), SVENSKA);

        assertEquals("0", varde(html, "count(//div[@class='of-tabell-lista'])"));
        assertEquals("0", varde(html, "count(//caption/span[@class='of-tabell-enhet'])"));
        assertEquals("Andel, %", varde(html, "//thead/tr/th[2]"));
    }

    @Test
    void speaksEnglish() throws Exception {
        String html = html(Provtabeller.resultat(), Markeringar.inga(), Locale.UK);

        assertEquals("Item", varde(html, "//thead/tr/th[1]"));
        assertEquals("Utfall, SEK", varde(html, "//thead/tr/th[2]"));
    }

    // Comments

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "count(//table//tr[@class='of-kommentar'])                                     | 2",
                "//tr[@class='of-kommentar'][1]/preceding-sibling::tr[1]/@data-nyckel          | personal/Köp av tjänst administratör",
                "//tr[@class='of-kommentar'][1]/td/@colspan                                    | 5",
                "//tr[@class='of-kommentar'][1]//p[1]/span[@class='of-dold']                   | Kommentar till Köp av tjänst administratör:",
                "//tr[@class='of-kommentar'][1]//p[1]/text()                                   | Ingen tjänst köptes. Utfallet är 0 kr.",
                "//tr[@class='of-kommentar'][1]//p[2]/text()                                   | Ekonom, 2020-08-12 · kommentar krävs när avvikelsen är minst 50 000 kr",
                "//tr[@class='of-kommentar'][1]//p[2]/a[1]/@href                               | /skriv?rad=x",
                "//tr[@class='of-kommentar'][1]//p[2]/a[1]                                     | Ändra Kommentar till Köp av tjänst administratör",
                "(//tr[@class='of-kommentar'])[2]//p[2]/text()                                  | Ekonom, 2020-08-13",
                "//div[@class='of-tabell-noter']/p[last()]                                     | Kommentar krävs när avvikelsen är minst 50 000 kr.",
            })
    void aCommentIsARowOfItsOwnUnderTheRowItIsAbout(String xpath, String vantat) throws Exception {
        assertEquals(vantat, varde(kommenterad("/skriv?rad=x"), "normalize-space(" + xpath + ")"));
    }

    @Test
    @DisplayName("the icon beside the figure leads to the comment and back, without script")
    void commentLinks() throws Exception {
        String html = kommenterad("/skriv?rad=x");
        String ikon = "//tr[@data-nyckel='" + Provtabeller.ADMINISTRATOR + "']/td[3]//a";
        String kommentar = varde(html, ikon + "/@href").substring(1);
        String tillbaka =
                varde(html, "//tr[@id='" + kommentar + "']//a[last()]/@href").substring(1);

        assertEquals("Kommentar till Köp av tjänst administratör", varde(html, ikon));
        assertEquals(Provtabeller.ADMINISTRATOR, varde(html, "//tr[@id='" + tillbaka + "']/@data-nyckel"));
        assertEquals(
                "2", varde(html, "count(//table//a[contains(@class,'of-kommentarsikon')][starts-with(@href,'#')])"));
        Tabellvy vy = Tabellvy.of(Provtabeller.resultat(), Markeringar.inga(), SVENSKA)
                .medKommentarer(Provtabeller.kommentarer(""));
        assertEquals(kommentar, vy.ankare(Provtabeller.ADMINISTRATOR));
        assertEquals(
                Provtabeller.TIDSAM, varde(html, "//tr[@id='" + vy.ankare(Provtabeller.TIDSAM) + "']/@data-nyckel"));
        assertEquals("1", varde(html, "count(//table[@id='" + vy.ankare("finns/inte") + "'])"));
    }

    @Test
    @DisplayName("a missing comment is a link for who may write it, a mark for who may only read")
    void missingComment() throws Exception {
        String cell = "//tr[@data-nyckel='" + Provtabeller.TIDSAM + "']/td[3]";

        assertEquals("/skriv?rad=x", varde(kommenterad("/skriv?rad=x"), cell + "//a/@href"));
        assertEquals("Skriv kommentar till Piteå, Tidsam", varde(kommenterad("/skriv?rad=x"), cell + "//a"));
        String lasare = kommenterad("");
        assertEquals("0", varde(lasare, "count(" + cell + "//a)"));
        assertEquals("Kommentar saknas", varde(lasare, cell + "//span[@title]/@title"));
        assertEquals("0", varde(lasare, "count(//a[starts-with(@href,'/')])"), "nothing leads where one may not go");
    }

    @Test
    @DisplayName("the figures are the same with comments as without")
    void commentsMoveNoFigure() throws Exception {
        assertEquals(
                tabellceller(html(Provtabeller.resultat(), Markeringar.inga(), SVENSKA)),
                tabellceller(kommenterad("/skriv?rad=x")));
        assertEquals("0", varde(html(Provtabeller.resultat(), Markeringar.inga(), SVENSKA), "count(//tr[@id])"));
    }

    @Test
    @DisplayName("on a phone the comment stands with the figures of its row, opened if the address says so")
    void phoneComments() throws Exception {
        String html = kommenterad("/skriv?rad=x");
        String avsnitt = "//div[@class='of-tabell-lista']/ul/li[2]/details";
        String rad = avsnitt + "/ul/li[4]/details";

        assertEquals("2", varde(html, "count(//div[@class='of-tabell-lista']//details[@open])"));
        assertEquals("open", varde(html, avsnitt + "/@open"));
        assertEquals("open", varde(html, rad + "/@open"));
        assertEquals(
                "Köp av tjänst administratör kommentar finns",
                varde(html, rad + "/summary/span[@class='of-lista-namn']"));
        assertEquals(
                "Ingen tjänst köptes.\nUtfallet är 0 kr.", varde(html, rad + "/div[@class='of-lista-kommentar']/p[1]"));
        assertEquals("/skriv?rad=x", varde(html, rad + "/div/p[2]/a/@href"));
        String saknas = "//div[@class='of-lista-kommentar'][p='Kommentar saknas']";
        assertEquals("1", varde(html, "count(" + saknas + ")"));
        assertEquals("Skriv kommentar Kommentar till Piteå, Tidsam", varde(html, saknas + "/p[2]/a"));
    }

    @Test
    @DisplayName("on paper the figure has a number, and the comments stand under the table by number")
    void paperComments() throws Exception {
        Markup papper = new Markup();
        TabellHtml.papper(
                Tabellvy.of(Provtabeller.resultat(), Markeringar.inga(), SVENSKA)
                        .medKommentarer(Provtabeller.kommentarer("")),
                papper);
        String html = papper.toString();

        assertEquals("0", varde(html, "count(//tr[@class='of-kommentar'] | //svg | //a)"));
        assertEquals("K1−110 000", varde(html, "//tr[@data-nyckel='" + Provtabeller.ADMINISTRATOR + "']/td[3]"));
        assertEquals("K2−1 481 556", varde(html, "//tr[@data-nyckel='total/SUMMA PROJEKT/INSATSER']/td[3]"));
        assertEquals(
                "K1Köp av tjänst administratör, −110 000 Ekonom, 2020-08-12",
                varde(html, "//div[@class='of-kommentarspunkt'][1]/p[1]"));
        assertEquals("Insatser har dröjt.", varde(html, "//div[@class='of-kommentarspunkt'][2]/p[2]"));
        assertEquals("Kommentar saknas: Piteå, Tidsam.", varde(html, "//p[@class='of-kommentar-saknas']"));
    }

    private static String kommenterad(String skriv) {
        return Tabellvy.of(Provtabeller.resultat(), Markeringar.inga(), SVENSKA)
                .medKommentarer(Provtabeller.kommentarer(skriv))
                .html();
    }

    @Test
    @DisplayName("text stays text, whatever it looks like")
    void escapes() throws Exception {
        String elakt = Provtabeller.elak().rubrik();
        Markering markering = new Markering(Markering.Slag.FEL, elakt, elakt);
        Markeringar markeringar =
                new Markeringar(java.util.Map.of(new Markeringar.Plats("a", "SUMMA", "tredje"), markering));
        Radkommentarer kommentarer = new Radkommentarer(
                "kr",
                java.util.Map.of("a/SUMMA", new Radkommentar(elakt, elakt, elakt, elakt)),
                java.util.Optional.of(elakt),
                elakt);
        Tabellvy vy = Tabellvy.of(Provtabeller.elak(), markeringar, SVENSKA).medKommentarer(kommentarer);

        Markup papper = new Markup();
        TabellHtml.papper(vy, papper);

        for (String html : List.of(TabellHtml.sida(vy), papper.toString())) {
            assertFalse(html.contains("<script"), html);
            assertFalse(html.contains("]]>"), html);
            assertEquals(
                    "<script>alert('å')</script> ]]> & \"citat\" \uFFFD\uFFFD",
                    varde(html, "//span[@class='of-tabell-rubrik']"));
        }
    }

    private static String html(Tabell tabell, Markeringar markeringar, Locale sprak) {
        return Tabellvy.of(tabell, markeringar, sprak).html();
    }

    /** What stands in the table, cell by cell: row key, column key, text; hidden text and marks left out. */
    private static List<String> tabellceller(String html) throws Exception {
        List<String> celler = new ArrayList<>();
        NodeList rader = noder(html, "//tbody/tr[@data-nyckel]");
        List<String> kolumner = new ArrayList<>();
        NodeList huvuden = noder(html, "//thead/tr/th/@data-nyckel");
        for (int i = 0; i < huvuden.getLength(); i++) {
            kolumner.add(huvuden.item(i).getNodeValue());
        }
        for (int i = 0; i < rader.getLength(); i++) {
            String nyckel =
                    rader.item(i).getAttributes().getNamedItem("data-nyckel").getNodeValue();
            NodeList td = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate("td/text() | td/span[@class='of-saknas']", rader.item(i), XPathConstants.NODESET);
            for (int k = 0; k < td.getLength(); k++) {
                celler.add(nyckel + " " + kolumner.get(k) + " " + td.item(k).getTextContent());
            }
        }
        return celler;
    }

    private static String varde(String html, String xpath) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(xpath, dokument(html));
    }

    private static NodeList noder(String html, String xpath) throws Exception {
        return (NodeList)
                XPathFactory.newInstance().newXPath().evaluate(xpath, (Node) dokument(html), XPathConstants.NODESET);
    }

    private static Document dokument(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    /** A figure leads to what is behind it; a value that is missing and a phone's summary lead nowhere. */
    @Test
    void siffrorLederTillDetSomLiggerBakom() {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put("ett", Cell.tal(BigDecimal.ONE));
        celler.put("inget", Cell.belopp(null));
        Tabell tabell = new Tabell(
                "t",
                "T",
                List.of(new Kolumn("ett", "Ett", Enhet.KR), new Kolumn("inget", "Inget", Enhet.KR)),
                List.of(),
                List.of(new Rad("", "r", "R", Rad.Slag.RAD, celler)),
                List.of());

        String html = Tabellvy.of(tabell, Markeringar.inga(), Locale.ROOT)
                .medLankar((rad, kolumn) -> "/bakom?rad=" + rad + "&kol=" + kolumn)
                .html();

        assertEquals(2, html.split("class=\"of-siffra\"", -1).length - 1);
        assertTrue(
                html.contains(
                        "<td class=\"of-tal\"><a class=\"of-siffra\" href=\"/bakom?rad=r&amp;kol=ett\">1</a></td>"),
                html);
        assertFalse(html.contains("kol=inget"), html);
        assertFalse(
                html.substring(html.indexOf("<summary>"), html.indexOf("</summary>"))
                        .contains("<a "),
                html);
    }
}
