package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2016;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.MEDLEMMAR;
import static org.openfinsam.domain.insats.Kandaaskanden.SISTA_DAG;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.UTLYST;
import static org.openfinsam.domain.insats.Kandaaskanden.askar;
import static org.openfinsam.domain.insats.Kandaaskanden.besvarat;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;

@Provar({
    "ASKANDE-ANDEL",
    "ASKANDE-AR-BLANDAS",
    "ASKANDE-INGA-KOSTNADER",
    "ASKANDE-INGET-ASKAT",
    "ASKANDE-LAST",
    "ASKANDE-OBESVARAD",
    "ASKANDE-PERSONNUMMER",
    "ASKANDE-SUMMA",
    "ASKANDE-UPPDRAGSGRANS",
    "ASKANDE-UTLYSNING-STANGD",
    "BILAGA-FOR-STOR",
    "BILAGA-SLAG",
    "FL6-EJ-MEDLEM",
    "FL6-NATURA",
    "FL7-FORBUNDET-UTFOR",
    "FL7-UTFORARE-EJ-MEDLEM",
    "FL7-UTFORARE-SAKNAS",
    "INSATS-BLANDAT-SLAG",
    "INSATS-SLAG-SAKNAS"
})
class AskandeTest {

    private static final Map<org.openfinsam.domain.tid.Rakenskapsar, Belopp> TRETTIO =
            Map.of(AR_2017, Belopp.kronor(30));

    // From draft to handed in.

    @Test
    void ettUtkastLamnasInSandsTillbakaOchLamnasInIgen() {
        Askande askande = askande(hel());

        assertEquals(Askandelage.UTKAST, askande.lage());
        assertEquals(List.of(), lamnaIn(askande, SISTA_DAG));
        assertEquals(Askandelage.INLAMNAT, askande.lage());
        assertEquals(List.of("ASKANDE-LAST"), koder(askande.spara(hel().medNamn("Annat"), utlysning())));
        assertEquals(List.of("ASKANDE-LAST"), koder(lamnaIn(askande, SISTA_DAG)));

        askande.atersand();
        assertEquals(List.of(), askande.spara(hel().medNamn("Kompletterat"), utlysning()));
        // Who was asked to complete it does so after the call has closed.
        assertEquals(List.of(), lamnaIn(askande, SISTA_DAG.plusDays(10)));
        assertEquals(
                List.of("Steget vidare", "Kompletterat"),
                askande.inlamningar().stream().map(i -> i.innehall().namn()).toList());
    }

    @Test
    void ettTillbakadragetLasesBara() {
        Askande askande = askande(hel());

        assertThrows(IllegalStateException.class, askande::atersand);
        askande.draTillbaka();
        assertEquals(List.of("ASKANDE-LAST"), koder(lamnaIn(askande, SISTA_DAG)));
        assertThrows(IllegalStateException.class, askande::draTillbaka);
        assertEquals("Steget vidare TILLBAKADRAGET", askande.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-31, ASKANDE-UTLYSNING-STANGD",
        "2016-09-01, ''",
        "2016-11-18, ''",
        "2016-11-19, ASKANDE-UTLYSNING-STANGD"
    })
    void utlysningenArOppenFranForstaTillSistaDagen(LocalDate dag, String kod) {
        Askande askande = askande(hel());

        assertEquals(kod.isEmpty() ? List.of() : List.of(kod), koder(lamnaIn(askande, dag)));
        assertEquals(kod.isEmpty() ? Askandelage.INLAMNAT : Askandelage.UTKAST, askande.lage());
        assertEquals(hel(), askande.innehall(), "nothing is lost");
    }

    @Test
    void enAnnanUtlysningArEttFelIProgrammet() {
        Utlysning annan = new Utlysning(
                UtlysningId.ny(), ForbundId.of("umearegionen"), AR_2018, UTLYST, SISTA_DAG, List.of(), List.of());

        assertThrows(IllegalArgumentException.class, () -> askande(hel()).spara(hel(), annan));
    }

    // What is missing, with the questions to jump to.

    @Test
    void ettTomtAskandeSagerAlltSomSaknas() {
        Askande askande = askande(Askandeinnehall.of("Nytt", Set.of()));

        assertEquals(
                List.of("behov", "malgrupp", "arbetsformaga", "mal", "metod", "jamstalldhet", "tillganglighet"),
                askande.obesvarade(utlysning()).stream().map(Fraga::kod).toList());
        assertEquals(
                List.of(
                        "ASKANDE-OBESVARAD",
                        "ASKANDE-OBESVARAD",
                        "ASKANDE-OBESVARAD",
                        "ASKANDE-OBESVARAD",
                        "ASKANDE-OBESVARAD",
                        "ASKANDE-OBESVARAD",
                        "ASKANDE-OBESVARAD",
                        "FL2-MALGRUPP-SAKNAS",
                        "FL2-ARBETSFORMAGA-SAKNAS",
                        "FL7-UTFORARE-SAKNAS",
                        "INSATS-SLAG-SAKNAS",
                        "ASKANDE-INGET-ASKAT",
                        "ASKANDE-INGA-KOSTNADER"),
                koder(lamnaIn(askande, SISTA_DAG)));
        assertEquals(
                "Frågan är inte besvarad: Vilket behov svarar insatsen på? Skriv ett svar.",
                lamnaIn(askande, SISTA_DAG).get(0).text(Locale.forLanguageTag("sv")));
    }

    @Test
    void ettSvarSomTasBortArObesvarat() {
        Askande askande = askande(hel().medSvar(Fraga.METOD, "  \u0007 "));

        assertEquals(
                List.of(Fraga.METOD),
                askande.obesvarade(utlysning()).stream().map(Fraga::kod).toList());
    }

    @Test
    void ordinarieUppdragOchUtoverKravsAvVarjePart() {
        Askandeinnehall innehall = hel().medParter(List.of(
                new Uppdragsgrans(UMEA, "Försörjningsstöd.", " "),
                new Uppdragsgrans(Kandaaskanden.AF, "Platsförmedling.", "Närvaro.")));

        List<Anmarkning> hinder = lamnaIn(askande(innehall), SISTA_DAG);
        assertEquals(List.of("ASKANDE-UPPDRAGSGRANS"), koder(hinder));
        assertEquals("{part=Umeå kommun}", hinder.get(0).data().toString());
    }

    // FL 2, 6 and 7 §§.

    @Test
    void enMedlemUtfor() {
        assertEquals(List.of("FL7-UTFORARE-EJ-MEDLEM"), fynd(hel().medUtforare(Givare.utomstaende("Konsulten AB"))));
        assertEquals(List.of("FL7-FORBUNDET-UTFOR"), fynd(hel().medUtforare(Askandekontroll.FORBUNDET)));
        assertEquals(
                List.of(), fynd(hel().medUtforare(Askandekontroll.FORBUNDET).medSlag(Set.of(Insatsslag.STRUKTUR))));
    }

    @Test
    void barMedlemmarOverforOchBaraPengar() {
        assertEquals(List.of(), fynd(viaForbundet(Finansiar.of(UMEA), Medelsform.LIKVIDA_MEDEL)));
        assertEquals(List.of(), fynd(viaForbundet(Finansiar.esf(), Medelsform.LIKVIDA_MEDEL)));
        assertEquals(List.of("FL6-NATURA"), fynd(viaForbundet(Finansiar.of(UMEA), Medelsform.NATURA)));
        assertEquals(List.of("FL6-NATURA"), fynd(viaForbundet(Finansiar.forbundet(), Medelsform.NATURA)));
        assertEquals(
                List.of("FL6-EJ-MEDLEM", "FL6-NATURA"),
                fynd(viaForbundet(Finansiar.of(Givare.utomstaende("Stiftelsen")), Medelsform.NATURA)));
    }

    @Test
    void ettSlagAvInsats() {
        assertEquals(
                List.of("INSATS-BLANDAT-SLAG"), fynd(hel().medSlag(Set.of(Insatsslag.INDIVID, Insatsslag.STRUKTUR))));
    }

    @Test
    void baraEnPartsBehovArEnVarningSomInteStoppar() {
        Askandeinnehall innehall =
                hel().medParter(List.of(new Uppdragsgrans(UMEA, "Försörjningsstöd.", "En samlad plan.")));

        assertEquals(List.of("INSATS-FOR-FA-PARTER"), fynd(innehall));
        assertEquals(List.of(), lamnaIn(askande(innehall), SISTA_DAG));
    }

    // Years and sums.

    @Test
    void uppsokandesForstaVersionStoppasOchDenRattadeGarVidare() {
        Askande askande = askande(Kandaaskanden.uppsokande(AR_2018, AR_2017, AR_2016));

        List<Anmarkning> hinder = lamnaIn(askande, SISTA_DAG);
        assertEquals(List.of("ASKANDE-AR-BLANDAS"), koder(hinder));
        assertEquals(
                "{utlysning=2017, askat=2018, kostnader=2017, finansiering=2016}",
                hinder.get(0).data().toString());
        assertEquals(List.of(), askande.inlamningar());

        assertEquals(List.of(), askande.spara(Kandaaskanden.uppsokande(AR_2017, AR_2017, AR_2017), utlysning()));
        assertEquals(List.of(), lamnaIn(askande, SISTA_DAG));
        assertEquals(Belopp.kronor(250_000), askande.innehall().totaltAskat());
    }

    @Test
    void sammaArOverallt() {
        assertEquals(List.of(), fynd(askar("Ett", Map.of(AR_2017, Belopp.kronor(1), AR_2018, Belopp.kronor(1)))));
        assertEquals(List.of("ASKANDE-AR-BLANDAS"), fynd(askar("Nästa", Map.of(AR_2018, Belopp.kronor(1)))));
        assertEquals(
                List.of("ASKANDE-AR-BLANDAS", "ASKANDE-SUMMA"),
                fynd(hel().medAskat(new TreeMap<>(Map.of(AR_2017, Belopp.kronor(30), AR_2018, Belopp.kronor(1))))));
    }

    @Test
    void detAskadeArVadForbundetBetalarIEnhetensNoggrannhet() {
        Askandeinnehall steget = besvarat("Steget vidare").medRader(Kandaaskanden.stegetVidare());

        assertEquals(List.of(), fynd(askat(steget, 1_973_800)));
        assertEquals(List.of("ASKANDE-SUMMA"), fynd(askat(steget, 1_974_000)));
        assertEquals(List.of(), fynd(askat(steget, 1_974_000).medAskatI(Avrundning.TUSENTAL)));
        assertEquals(List.of("ASKANDE-SUMMA"), fynd(askat(steget, 1_975_000).medAskatI(Avrundning.TUSENTAL)));
    }

    @Test
    void deSammanhallnaInsatsernasTjugoProcent() {
        Askandeinnehall insatserna =
                askat(besvarat("De sammanhållna insatserna"), 952_902).medRader(Kandaaskanden.sammanhallnaInsatser());
        Andelsuppgift tjugo =
                new Andelsuppgift(AR_2017, Kostnadsslag.PERSONAL, Finansiar.forbundet(), new BigDecimal("20"));
        Andelsuppgift femton =
                new Andelsuppgift(AR_2017, Kostnadsslag.PERSONAL, Finansiar.forbundet(), new BigDecimal("15.0"));

        List<Anmarkning> fynd = kontroll(insatserna.medAndelar(List.of(tjugo)));
        assertEquals(List.of("ASKANDE-ANDEL"), koder(fynd));
        assertEquals(
                "{ar=2017, finansiar=Samordningsförbundet, angivet=20, beraknat=15.0, del=394902, hela=2632680}",
                fynd.get(0).data().toString());
        assertEquals(List.of(), fynd(insatserna.medAndelar(List.of(femton))));
    }

    @Test
    void enObetaldRadMarkerasOchStopparInte() {
        Askandeinnehall obetald = hel().medRader(List.of(
                hel().rader().get(0),
                Kandaaskanden.rad(
                        2, "", Kostnadsslag.PERSONAL, "Coach", null, Map.of(AR_2017, Belopp.kronor(5)), List.of())));

        assertEquals(List.of("RAD-OBETALD"), fynd(obetald));
        assertEquals(List.of(), lamnaIn(askande(obetald), SISTA_DAG));
    }

    // Personal numbers and files. The number is Skatteverket's example.

    @ParameterizedTest
    @CsvSource({"640823-3234, personnummer", "701063-2391, samordningsnummer"})
    void ettPersonnummerSparasInteOchDetSomVarStarKvar(String nummer, String slag) {
        Askande askande = askande(hel());
        List<Anmarkning> hinder = askande.spara(hel().medSvar(Fraga.RESULTAT, "Personen " + nummer), utlysning());

        assertEquals(List.of("ASKANDE-PERSONNUMMER"), koder(hinder));
        String text = hinder.get(0).text(Locale.forLanguageTag("sv"));
        assertFalse(text.contains(nummer.substring(0, 6)), text);
        assertEquals(true, text.contains(" ett " + slag + "."), text);
        assertEquals(true, text.startsWith("Vilka resultat har insatsen nått hittills?"), text);
        assertEquals(hel(), askande.innehall());
    }

    @Test
    void personnummerHittasIVarjeText() {
        String nummer = "19640823-3234";

        assertEquals(1, fynd(hel().medNamn(nummer)).size());
        assertEquals(
                1,
                askande(hel())
                        .spara(hel().medParter(List.of(new Uppdragsgrans(UMEA, "x", nummer))), utlysning())
                        .size());
        assertEquals(
                1,
                askande(hel())
                        .spara(
                                hel().medRader(List.of(Kandaaskanden.rad(
                                        1, nummer, Kostnadsslag.OVRIGT, "Hyra", null, Map.of(), List.of()))),
                                utlysning())
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, 10485760, '', ''",
        "PLAN.PDF, 0, '', ''",
        "plan.pdf, 10485761, '', BILAGA-FOR-STOR",
        "plan.pdf, 41943040, '', BILAGA-FOR-STOR",
        "plan.exe, 1, '', BILAGA-SLAG",
        "plan, 1, '', BILAGA-SLAG",
        "plan.txt, 1, Person 640823-3234, ASKANDE-PERSONNUMMER",
        "640823-3234.txt, 1, '', ASKANDE-PERSONNUMMER"
    })
    void enBilaga(String namn, long storlek, String text, String kod) {
        List<Anmarkning> fynd = new Bilaga(namn, storlek, text).granska();

        assertEquals(kod.isEmpty() ? List.of() : List.of(kod), koder(fynd));
        assertEquals(
                false,
                fynd.stream().anyMatch(a -> a.text(Locale.ENGLISH).contains("640823")),
                "the number is never repeated");
    }

    // What nobody can say.

    @Test
    void detSomIngenMenar() {
        assertThrows(IllegalArgumentException.class, () -> hel().medNamn(" "));
        assertThrows(IllegalArgumentException.class, () -> askat(hel(), -1));
        Kostnadsrad rad = hel().rader().get(0);
        assertThrows(IllegalArgumentException.class, () -> hel().medRader(List.of(rad, rad)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Utlysning(
                        UtlysningId.ny(),
                        ForbundId.of("umearegionen"),
                        AR_2017,
                        SISTA_DAG,
                        UTLYST,
                        List.of(),
                        List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Askande.aterskapat(
                        AskandeId.ny(),
                        ForbundId.of("umearegionen"),
                        utlysning().id(),
                        UMEA,
                        Askandelage.INLAMNAT,
                        hel(),
                        List.of()));
    }

    private static Askandeinnehall hel() {
        return askar("Steget vidare", TRETTIO);
    }

    private static Askandeinnehall askat(Askandeinnehall innehall, long kronor) {
        return innehall.medAskat(new TreeMap<>(Map.of(AR_2017, Belopp.kronor(kronor))));
    }

    /** Somebody pays a row of 5 kr through the association's account. */
    private static Askandeinnehall viaForbundet(Finansiar finansiar, Medelsform form) {
        boolean forbundets = finansiar.equals(Finansiar.forbundet());
        Kostnadsrad rad = Kandaaskanden.rad(
                2,
                "",
                Kostnadsslag.OVRIGT,
                "Hyra",
                null,
                Map.of(AR_2017, Belopp.kronor(5)),
                List.of(new Finansiering(
                        AR_2017, finansiar, form, true, Belopp.kronor(5), new Lofte(Lofteslage.BESLUTAD, UTLYST))));
        return askat(hel(), forbundets ? 35 : 30).medRader(List.of(hel().rader().get(0), rad));
    }

    private static Askande askande(Askandeinnehall innehall) {
        return Askande.nytt(utlysning(), UMEA, innehall);
    }

    private static List<Anmarkning> lamnaIn(Askande askande, LocalDate dag) {
        return askande.lamnaIn(utlysning(), MEDLEMMAR, LokalaRegler.utanOrdning(), dag);
    }

    private static List<Anmarkning> kontroll(Askandeinnehall innehall) {
        return Askandekontroll.of(innehall, utlysning(), MEDLEMMAR, LokalaRegler.utanOrdning(), SISTA_DAG);
    }

    private static List<String> fynd(Askandeinnehall innehall) {
        return koder(kontroll(innehall));
    }
}
