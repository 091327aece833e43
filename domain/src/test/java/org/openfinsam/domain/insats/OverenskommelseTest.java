package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2019;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Provar;

@Provar({
    "AVTAL-PLATSHALLARE",
    "AVTAL-PART-DUBBLETT",
    "AVTAL-ORGANISATIONSNUMMER",
    "AVTAL-ANTAL-OMRADEN",
    "AVTAL-SUMMA",
    "AVTAL-TID-SAKNAS",
    "AVTAL-OVERSYN-SAKNAS",
    "AVTAL-UPPFOLJNING-SAKNAS",
    "AVTAL-UNDERSKRIFT-SAKNAS",
    "AVTAL-OLIKA-FILER",
    "AVTAL-UNDERTECKNAT"
})
class OverenskommelseTest {

    private static final LocalDate NYAR = LocalDate.of(2017, 1, 1);
    private static final String HASH = "0123456789abcdef".repeat(4);

    // The agreement of the board's papers of 2016-11-25.

    @Test
    void styrelsehandlingarnasSummor() {
        Overenskommelse umeas = umeas();

        assertEquals(
                List.of(Belopp.kronor(1_719_449), Belopp.kronor(3_000_000)),
                umeas.rader().stream().map(Avtalsrad::summa).toList());
        assertEquals(Belopp.kronor(4_719_449), umeas.summa());
        assertEquals(
                Map.of(
                        AR_2017, Belopp.kronor(1_490_000),
                        AR_2018, Belopp.kronor(1_605_640),
                        AR_2019, Belopp.kronor(1_623_809)),
                umeas.perAr());
    }

    @Test
    void styrelsehandlingarnasFynd() {
        assertEquals(
                List.of(
                        "AVTAL-PLATSHALLARE {plats=Nordmalings kommun}",
                        "AVTAL-PLATSHALLARE {plats=Robertsfors kommun}",
                        "AVTAL-PLATSHALLARE {plats=Vindelns kommun}",
                        "AVTAL-PLATSHALLARE {plats=Nordmalings kommun}",
                        "AVTAL-PART-DUBBLETT {part=Nordmalings kommun, antal=2}",
                        "AVTAL-ANTAL-OMRADEN {angivet=7, raknat=5}",
                        "AVTAL-UPPFOLJNING-SAKNAS {}"),
                umeas().granska().stream()
                        .filter(a -> !a.kod().equals("AVTAL-UNDERSKRIFT-SAKNAS"))
                        .map(a -> a.kod() + " " + a.data())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "212000-2627, true",
        "212000-2841, true",
        "222000-1834, true",
        "2220001834,  true",
        "212000-2628, false",
        "212000-2842, false",
        "222000-1835, false",
        "222001-1834, false",
        "640823-3234, false",
        "'',          false",
    })
    void organisationsnumretHarSinKontrollsiffra(String nummer, boolean ratt) {
        Overenskommelse en = ettHelt().medParter(List.of(new Avtalspart("Förbundet", nummer)));

        assertEquals(ratt ? List.of() : List.of("AVTAL-ORGANISATIONSNUMMER"), koder(en.granska()));
    }

    // One thing at a time.

    @ParameterizedTest
    @CsvSource({"xxxxxx-xxxx", "XXX", "[namn]", "____", "......", "TBD", "????"})
    void enPlatshallare(String text) {
        assertEquals(
                List.of("AVTAL-PLATSHALLARE"),
                koder(ettHelt().medOmraden(List.of(text)).granska()));
    }

    @ParameterizedTest
    @CsvSource({"Ledarskap (etapp XX)", "Maxxx AB", "Kost m.m.", "Vad?"})
    void ingenPlatshallare(String text) {
        assertEquals(List.of(), koder(ettHelt().medOmraden(List.of(text)).granska()));
    }

    @Test
    void summanArRadernas() {
        Overenskommelse dyrare =
                ettHelt().medRader(List.of(new Avtalsrad("Medel", new TreeMap<>(Map.of(AR_2017, Belopp.kronor(11))))));

        assertEquals(List.of("AVTAL-SUMMA"), koder(dyrare.granska()));
        assertEquals(
                "{angivet=10, beraknat=11, differens=-1}",
                dyrare.granska().get(0).data().toString());
    }

    @Test
    void tillsVidareHarEnDagForOversyn() {
        Overenskommelse tillsVidare = ettHelt().fornyad(LocalDate.of(2020, 1, 1), null);

        assertEquals(
                List.of("AVTAL-OVERSYN-SAKNAS", "AVTAL-UPPFOLJNING-SAKNAS", "AVTAL-UNDERSKRIFT-SAKNAS"),
                koder(tillsVidare.granska()));
        assertEquals(
                List.of("AVTAL-UPPFOLJNING-SAKNAS", "AVTAL-UNDERSKRIFT-SAKNAS"),
                koder(tillsVidare.medOversyn(NYAR.plusYears(4)).granska()));
        assertNotEquals(ettHelt().id(), tillsVidare.id());
        assertEquals(ettHelt().id(), tillsVidare.foregaende());
        assertThrows(IllegalArgumentException.class, () -> ettHelt().fornyad(NYAR, NYAR.minusDays(1)));
    }

    @Test
    void utanForstaDag() {
        assertEquals(
                List.of("AVTAL-TID-SAKNAS", "AVTAL-UPPFOLJNING-SAKNAS"),
                koder(Overenskommelse.ny(ForbundId.of("umearegionen"), "Avtal").granska()));
    }

    @Test
    void allaUndertecknarSammaFil() {
        Overenskommelse tva = ettHelt()
                .medParter(List.of(
                        new Avtalspart("Umeå kommun", "212000-2627"), new Avtalspart("Förbundet", "222000-1834")));
        Underskrift kommunens = new Underskrift("Umeå kommun", "Ordförande", NYAR, HASH);

        assertEquals(List.of("AVTAL-UNDERSKRIFT-SAKNAS"), koder(tva.granska()));
        assertEquals(
                List.of(),
                koder(tva.medUnderskrifter(List.of(kommunens, new Underskrift("Förbundet", "Ordförande", NYAR, HASH)))
                        .granska()));
        assertEquals(
                List.of("AVTAL-OLIKA-FILER"),
                koder(tva.medUnderskrifter(List.of(
                                kommunens, new Underskrift("Förbundet", "Ordförande", NYAR, HASH.replace('0', '1'))))
                        .granska()));
        assertThrows(IllegalArgumentException.class, () -> new Underskrift("Förbundet", "Ordförande", NYAR, "abc"));
    }

    @Test
    void undertecknadStarDen() {
        Overenskommelse fore = ettHelt();
        Overenskommelse utan = fore.medUnderskrifter(List.of());

        assertEquals(List.of(), koder(utan.medOmraden(List.of()).hinder(null)));
        assertEquals(List.of(), koder(utan.medOmraden(List.of()).hinder(utan)));
        assertEquals(
                List.of("AVTAL-UNDERTECKNAT"), koder(fore.medOmraden(List.of()).hinder(fore)));
        assertEquals(
                List.of("AVTAL-UNDERTECKNAT"), koder(utan.medNamn("Annat", null).hinder(fore)));
        assertEquals(
                List.of(),
                koder(utan.medOversyn(NYAR).medUppfoljningar(List.of(NYAR)).hinder(fore)));
    }

    @Test
    void ettPersonnummerStarInte() {
        Overenskommelse fore = ettHelt();

        assertEquals(
                List.of("ASKANDE-PERSONNUMMER"),
                koder(fore.medUnderskrifter(List.of())
                        .medOrd("640823-3234", "640823-3234")
                        .hinder(null)));
        assertEquals(
                List.of("ASKANDE-PERSONNUMMER"),
                koder(fore.medUnderskrifter(List.of(new Underskrift("Förbundet", "640823-3234", NYAR, HASH)))
                        .hinder(fore)));
    }

    private static Overenskommelse ettHelt() {
        return new Overenskommelse(
                OverenskommelseId.parse("00000000-0000-0000-0000-000000000001"),
                ForbundId.of("umearegionen"),
                null,
                null,
                "Avtal",
                List.of(new Avtalspart("Förbundet", "222000-1834")),
                "Att samverka.",
                "Styrgrupp.",
                List.of("Ledarskap"),
                1,
                List.of(new Avtalsrad("Medel", new TreeMap<>(Map.of(AR_2017, Belopp.kronor(10))))),
                Belopp.kronor(10),
                NYAR,
                NYAR.plusYears(3),
                null,
                List.of(NYAR.plusMonths(6)),
                List.of(new Underskrift("Förbundet", "Ordförande", NYAR, HASH)));
    }

    private static Overenskommelse umeas() {
        Belopp miljonen = Belopp.kronor(1_000_000);
        return new Overenskommelse(
                OverenskommelseId.ny(),
                ForbundId.of("umearegionen"),
                null,
                null,
                "Överenskommelse om ohälsa i kontaktyrken",
                List.of(
                        new Avtalspart("Nordmalings kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Robertsfors kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Umeå kommun", "212000-2627"),
                        new Avtalspart("Vindelns kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Nordmalings kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Vännäs kommun", "212000-2841"),
                        new Avtalspart("Försäkringskassan", "202100-5521"),
                        new Avtalspart("Samordningsförbundet Umeåregionen", "222000-1834")),
                "En utvecklingsarena som bidrar till att motverka sjukskrivningar inom kontaktyrken.",
                "Genomförandegrupp.",
                List.of(
                        "Ledarskap",
                        "Preventiva insatser på arbetsplatsen",
                        "Livsstilsförändringar",
                        "Systemproblematik",
                        "Forskning och utveckling"),
                7,
                List.of(
                        new Avtalsrad(
                                "Utvecklingsledare",
                                new TreeMap<>(Map.of(
                                        AR_2017, Belopp.kronor(490_000),
                                        AR_2018, Belopp.kronor(605_640),
                                        AR_2019, Belopp.kronor(623_809)))),
                        new Avtalsrad(
                                "Utvecklingsmedel",
                                new TreeMap<>(Map.of(AR_2017, miljonen, AR_2018, miljonen, AR_2019, miljonen)))),
                Belopp.kronor(4_719_449),
                NYAR,
                LocalDate.of(2020, 1, 1),
                null,
                List.of(),
                List.of());
    }
}
