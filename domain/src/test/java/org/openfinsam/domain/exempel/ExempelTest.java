package org.openfinsam.domain.exempel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Avvikelse;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Regeltolk;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.belopp.Tabellregel.Kolumnregel;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Avstamningsregler;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.medel.Bidragskontroll;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.domain.tid.Helgdag;
import org.openfinsam.domain.tid.Kalender;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The examples of the library's README: {@link LasmigTest} compares each with what stands there. */
class ExempelTest {

    @Test
    void delaEfterNyckel() {
        Fordelningsnyckel nyckel = new Fordelningsnyckel(
                Slag.VIKT,
                List.of(
                        new Del("2580", "Luleå", BigDecimal.ONE),
                        new Del("2581", "Piteå", BigDecimal.ONE),
                        new Del("2560", "Älvsbyn", BigDecimal.ONE)));

        List<Belopp> delar = nyckel.fordela(Belopp.kronor(1_250_000), Avrundning.KRONA);

        assertEquals("[416667.00, 416667.00, 416666.00]", delar.toString());
        assertEquals(Belopp.kronor(1_250_000), Belopp.summa(delar));
    }

    @Test
    void kontrolleraBidrag() {
        List<Bidrag> bidrag = List.of(
                new Bidrag(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan", Belopp.kronor(2_976_000)),
                new Bidrag(Part.REGION, "24", "Region Västerbotten", Belopp.kronor(1_526_000)),
                new Bidrag(Part.KOMMUN, "2482", "Skellefteå", Belopp.kronor(1_526_000)));

        Bidragskontroll kontroll = Bidragskontroll.of(new Rakenskapsar(2014), bidrag, Avrundning.KRONA);

        assertEquals(
                "[FEL FL5-HALFTEN Lag (2003:1210) 5 § {differens=-38000}]",
                kontroll.anmarkningar().toString());
    }

    @Test
    void raknaFrister() {
        LocalDate sammantrade = LocalDate.of(2016, 9, 16);
        LocalDate justerat = LocalDate.of(2016, 9, 23);
        LocalDate anslaget = LocalDate.of(2016, 9, 26);

        Protokollsfrister frister = new Protokollsfrister(sammantrade, justerat, anslaget, null);

        assertEquals("2016-09-30", frister.justerasSenast().toString());
        assertEquals("Optional[2016-09-26]", frister.anslasSenast().toString());
        assertEquals("Optional[2016-10-17]", frister.overklagasSenast().toString());
        assertEquals("Optional[2016-10-18]", frister.tasNedTidigast().toString());
    }

    @Test
    void granskaTabell() {
        String csv = """
                avsnitt;rad;utfall;budget;avvikelse
                personal;Förbundschef;176715;219780;-43065
                personal;Administratör;0;110000;-110000
                personal;SUMMA;176715;329780;-153056
                """;
        Tabell tabell = Tabellcsv.las(csv, Tabellform.belopp()).varde();
        Kolumnregel regel = Regeltolk.of(tabell).kolumnregel("avvikelse=utfall-budget");

        List<Avvikelse> avvikelser =
                Avstamning.granska(tabell, List.of(regel), Enhet.KR, Tomt.NOLL).avvikelser();

        assertEquals("9", avvikelser.get(0).differens().toString());
        assertEquals("AVST-SUMMA", Avstamningsregler.of(avvikelser.get(0)).kod());
        assertEquals("avvikelse=utfall-budget", avvikelser.get(1).regel());
    }

    @Test
    void rodaDagar() {
        List<LocalDate> roda = Kalender.svensk().dagar(2026).stream()
                .filter(dag -> !dag.namn().arAfton())
                .map(Helgdag::datum)
                .toList();

        assertEquals(
                "[2026-01-01, 2026-01-06, 2026-04-03, 2026-04-05, 2026-04-06, 2026-05-01, 2026-05-14, "
                        + "2026-05-24, 2026-06-06, 2026-06-20, 2026-10-31, 2026-12-25, 2026-12-26]",
                roda.toString());
    }

    @Test
    void sagDetPaTvaSprak() {
        Protokollsfrister frister =
                new Protokollsfrister(LocalDate.of(2016, 9, 16), LocalDate.of(2016, 10, 3), null, null);

        Anmarkning anmarkning = frister.anmarkningar().get(0);

        assertEquals("KL5:69-JUSTERAT-FOR-SENT", anmarkning.kod());
        assertEquals(
                "Protokollet justerades 2016-10-03. Sista dagen var 2016-09-30. "
                        + "Rätta datumet om det är fel, anteckna annars varför det dröjde.",
                anmarkning.text(Locale.forLanguageTag("sv")));
        assertEquals(
                "The minutes were approved on 2016-10-03. The last day was 2016-09-30. "
                        + "Correct the date if it is wrong, otherwise note why it took longer.",
                anmarkning.text(Locale.ENGLISH));
    }

    @Test
    void lasOchSkrivCsv() {
        String csv = "avsnitt;rad;utfall\nbidrag;Region Norrbotten;625 000\nbidrag;Luleå;trehundra\n";

        Inlasning<Tabell> last = Tabellcsv.las(csv, Tabellform.belopp());

        assertEquals(
                "Rad 3: är inget tal (utfall = trehundra)",
                last.avvisade().get(0).text(Locale.forLanguageTag("sv")));
        assertEquals("avsnitt;rad;utfall\nbidrag;Region Norrbotten;625000\n", Tabellcsv.skriv(last.varde()));
    }

    @Test
    void skrivFramEgetKapital() {
        Belopp ingaende = Belopp.kronor(1_030_361);
        Belopp overfort = Belopp.kronor(2_112_949).plus(Belopp.kronor(1_177_241));

        EgetKapital kapital = EgetKapital.of(new Rakenskapsar(2020), ingaende, Belopp.kronor(-2_100_506), overfort);
        EgetKapital nasta = kapital.nasta(Belopp.kronor(-500_000));

        assertEquals(Belopp.kronor(2_220_045), kapital.utgaende());
        assertEquals(new Rakenskapsar(2021), nasta.ar());
        assertEquals(Belopp.kronor(1_720_045), nasta.utgaende());
    }

    @Test
    void avrundaTillTusental() {
        String csv = "avsnitt;rad;utfall\nbidrag;Luleå;387500\nbidrag;Piteå;200000\nbidrag;Älvsbyn;37500\n";
        Tabell kronor = Tabellcsv.las(csv, Tabellform.belopp()).varde();

        String fotnot = "Varje belopp är för sig avrundat till tusental kronor.";
        Tabell tusental = kronor.iTusental(fotnot);

        Rad lulea = tusental.rader().get(0);
        assertEquals("388", Talformat.of(Locale.forLanguageTag("sv")).visning(lulea.cell("utfall"), Enhet.TKR));
        assertEquals(List.of(fotnot), tusental.fotnoter());
    }
}
