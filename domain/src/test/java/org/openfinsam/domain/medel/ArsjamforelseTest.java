package org.openfinsam.domain.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openfinsam.domain.medel.Intaktsslag.MEDLEMSBIDRAG;
import static org.openfinsam.domain.medel.Kandaar.NORRBOTTEN;
import static org.openfinsam.domain.medel.Kandaar.TRE_KOMMUNER;
import static org.openfinsam.domain.medel.Kandaar.kommun;
import static org.openfinsam.domain.medel.Kandaar.nyckel;
import static org.openfinsam.domain.medel.Kandaar.tkr;
import static org.openfinsam.domain.medel.Tabellutskrift.huvud;
import static org.openfinsam.domain.medel.Tabellutskrift.utskrift;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.medel.Bidragsfordelning.Fordelad;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;

class ArsjamforelseTest {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    @Test
    void avSkellefteas228GavStaten76OchDeAndra152() {
        Tabell tabell = Arsjamforelse.av(
                Kandaar.skelleftea(2013, 2_900, 1_450, 1_450), Kandaar.skelleftea(2014, 2_976, 1_526, 1_526), SVENSKA);

        assertEquals("2013 | 2014 | Förändring | Förändring mot 2013 | Del av hela förändringen", huvud(tabell));
        assertEquals("""
                forsakringskassan | Försäkringskassan (staten) | 2 900 000 | 2 976 000 | 76 000 | 2,6 | 33,3
                ovriga | Regioner och kommuner tillsammans | 2 900 000 | 3 052 000 | 152 000 | 5,2 | 66,7
                ovriga/regioner | Västerbotten | 1 450 000 | 1 526 000 | 76 000 | 5,2 | 33,3
                ovriga/kommuner | Skellefteå | 1 450 000 | 1 526 000 | 76 000 | 5,2 | 33,3
                SUMMA | Summa | 5 800 000 | 6 028 000 | 228 000 | 3,9 | 100,0""", utskrift(tabell));
        assertEquals("Bidrag 2014 mot 2013", tabell.rubrik());
        assertEquals(
                List.of(
                        "En medlem som bara står i den ena kolumnen bidrog inte med något i den andra: 0 kr.",
                        "Procenten är räknade på beloppet i kolumnen 2013 och på hela förändringen, 228 000 kr, och"
                                + " avrundade var för sig till en decimal."),
                tabell.fotnoter().stream()
                        .map(not -> not.replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void enNyMedlemGavIngetForeOchEnSomGattGerIngetNu() {
        Bidragsar fore = Kandaar.skelleftea(2013, 100, 50, 40);
        fore.beslutat(kommun("2401", "Nordmaling"), tkr(10), null);
        Bidragsar nu = Kandaar.skelleftea(2014, 100, 50, 30);
        nu.beslutat(kommun("2417", "Norsjö"), tkr(20), null);

        assertEquals("""
                forsakringskassan | Försäkringskassan (staten) | 100 000 | 100 000 | 0 | 0,0 | –
                ovriga | Regioner och kommuner tillsammans | 100 000 | 100 000 | 0 | 0,0 | –
                ovriga/regioner | Västerbotten | 50 000 | 50 000 | 0 | 0,0 | –
                ovriga/kommuner | Kommunerna tillsammans | 50 000 | 50 000 | 0 | 0,0 | –
                kommuner/Skellefteå | Skellefteå | 40 000 | 30 000 | −10 000 | −25,0 | –
                kommuner/Nordmaling | Nordmaling | 10 000 | 0 | −10 000 | −100,0 | –
                kommuner/Norsjö | Norsjö | 0 | 20 000 | 20 000 | – | –
                SUMMA | Summa | 200 000 | 200 000 | 0 | 0,0 | –""", utskrift(Arsjamforelse.av(fore, nu, SVENSKA)));
    }

    @Test
    void denSomInteSagtNagotArIngenNolla() {
        Bidragsar nu = Kandaar.skelleftea(2014, 2_976, 1_526, 1_526);
        nu.taUpp(nu.post(MEDLEMSBIDRAG, kommun("2482", "Skellefteå"))
                .orElseThrow()
                .utanBeslut());

        assertEquals("""
                forsakringskassan | Försäkringskassan (staten) | 2 900 000 | 2 976 000 | 76 000 | 2,6 | –
                ovriga | Regioner och kommuner tillsammans | 2 900 000 | – | – | – | –
                ovriga/regioner | Västerbotten | 1 450 000 | 1 526 000 | 76 000 | 5,2 | –
                ovriga/kommuner | Skellefteå | 1 450 000 | – | – | – | –
                SUMMA | Summa | 5 800 000 | – | – | – | –""", utskrift(Arsjamforelse.av(Kandaar.skelleftea(2013, 2_900, 1_450, 1_450), nu, SVENSKA)));
    }

    @Test
    void etttNamnbyteArSammaMedlem() {
        Bidragsar nu = Kandaar.skelleftea(2014, 100, 0, 0);
        nu.taUpp(
                Intaktspost.of(MEDLEMSBIDRAG, kommun("2482", "Skellefteå stad")).beslutad(tkr(100), null));

        assertEquals(
                List.of("forsakringskassan", "ovriga", "ovriga/regioner", "ovriga/kommuner", "SUMMA"),
                Arsjamforelse.av(Kandaar.skelleftea(2013, 100, 0, 100), nu, SVENSKA).rader().stream()
                        .map(rad -> rad.nyckel())
                        .toList());
    }

    @Test
    void enAnnanNyckelOmDetVoreSa() {
        Fordelad som = (Fordelad) Kandaar.fordelning(2020, tkr(5_000), Avrundning.KRONA, NORRBOTTEN, TRE_KOMMUNER)
                .fordela();
        Fordelad om = (Fordelad) Kandaar.fordelning(
                        2020,
                        tkr(5_200),
                        Avrundning.KRONA,
                        NORRBOTTEN,
                        nyckel(Slag.VIKT, "2580 Luleå 60", "2581 Piteå 30", "2560 Älvsbyn 5", "2582 Boden 5"))
                .fordela();

        Tabell tabell = Arsjamforelse.omVore(som, om, Locale.ENGLISH);

        assertEquals("Now | If it were so | Change | Change from Now | Part of the whole change", huvud(tabell));
        assertEquals("""
                forsakringskassan | Försäkringskassan (the state) | 2 500 000 | 2 600 000 | 100 000 | 4.0 | 50.0
                ovriga | Regions and municipalities together | 2 500 000 | 2 600 000 | 100 000 | 4.0 | 50.0
                ovriga/regioner | Norrbotten | 1 250 000 | 1 300 000 | 50 000 | 4.0 | 25.0
                ovriga/kommuner | The municipalities together | 1 250 000 | 1 300 000 | 50 000 | 4.0 | 25.0
                kommuner/Luleå | Luleå | 775 000 | 780 000 | 5 000 | 0.6 | 2.5
                kommuner/Piteå | Piteå | 400 000 | 390 000 | −10 000 | −2.5 | −5.0
                kommuner/Älvsbyn | Älvsbyn | 75 000 | 65 000 | −10 000 | −13.3 | −5.0
                kommuner/Boden | Boden | 0 | 65 000 | 65 000 | – | 32.5
                SUMMA | Sum | 5 000 000 | 5 200 000 | 200 000 | 4.0 | 100.0""", utskrift(tabell, Locale.ENGLISH));
    }

    @Test
    void tvaTommaAr() {
        Bidragsar tomt =
                Bidragsar.nytt(Kandaar.umea2017().forbund(), Kandaar.umea2017().ar());

        Tabell tabell = Arsjamforelse.av(tomt, tomt, SVENSKA);

        assertEquals(List.of(), tabell.rader());
        assertEquals(1, tabell.fotnoter().size());
    }
}
