package org.openfinsam.persistence.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Bemanning;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatsmedel;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.insats.Omfattning;
import org.openfinsam.domain.insats.Rapporteringslinje;
import org.openfinsam.domain.insats.Registertal;
import org.openfinsam.domain.insats.Storreprojekt;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.insats.Insatsblad;

/**
 * The <i>insatser</i> of Södra Norrbotten in its half-year report of 2020, with the annual budget, and those of Pyramis in its
 * plan for 2019–2021. What a document does not state is left out, so that some have no owner or reporting line. People are
 * roles; that the demonstration's process leader reports of three of them is made up.
 */
final class Demoinsatser {

    private static final Rakenskapsar AR_2020 = new Rakenskapsar(2020);
    private static final Givare AF = Givare.of(Part.ARBETSFORMEDLINGEN, null, "Arbetsförmedlingen");
    private static final Givare FK = Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan");
    private static final Givare REGION = Givare.of(Part.REGION, "25", "Region Norrbotten");
    private static final Givare LULEA = Givare.of(Part.KOMMUN, "2580", "Luleå kommun");
    private static final Givare PITEA = Givare.of(Part.KOMMUN, "2581", "Piteå kommun");
    private static final Givare ALVSBYN = Givare.of(Part.KOMMUN, "2560", "Älvsbyns kommun");
    private static final Aldersspann ARBETSFOR = new Aldersspann(16, 64);
    private static final Finansiar FORBUNDET = Finansiar.forbundet();

    private Demoinsatser() {}

    /** An association's own target group: the same in both documents. */
    static Malgrupp malgrupp() {
        return new Malgrupp(
                ARBETSFOR,
                List.of(
                        "Står utanför arbetsmarknaden sedan lång tid på grund av ohälsa",
                        "Behöver samordnad rehabilitering"));
    }

    /** All of them, new each time, with the same ids. */
    static List<Insatsblad> alla() {
        return List.of(
                samverkansteam(),
                lots(),
                etableringKvinna(),
                moaPitea(),
                moaAlvsbyn(),
                tidsam(),
                ettStegTill(),
                stegetFram(),
                hikikomori(),
                arenan(),
                asf(),
                rehabteam(),
                arenaUngdom(),
                paRattVag(),
                pyramisLots());
    }

    /** What the half-year report of 2020 says of Tidsam; the days of its events it does not. */
    static Halvarsformular tidsamsHalvar() {
        return new Halvarsformular(
                id("tidsam"),
                Period.halvar(2020, 1),
                "",
                "Studiebesök i januari från vuxenpsykiatrin i Luleå. Workshop i maj för den lokala samverkansgruppen i Piteå.",
                "20 av 37 deltagare har kommit ut i sysselsättning.",
                "En liknande verksamhet i Luleå under hösten.",
                "Samarbetet med den psykiatriska rehabiliteringsenheten har fallerat på grund av pandemin.",
                List.of());
    }

    /** Two of Pyramis are ordinary work since 2016 and still financed. */
    static List<Implementering> implementeringar() {
        return List.of(
                implementerad("rehabteam", "Rehabteam 30+", 144_200, 130_200, 133_120),
                implementerad("arena-ungdom", "Arena Ungdom", 430_800, 440_300, 449_100));
    }

    /** The same id in every demonstration, so that an address to an <i>insats</i> holds. */
    static InsatsId id(String nyckel) {
        return new InsatsId(UUID.nameUUIDFromBytes(("insats/" + nyckel).getBytes(StandardCharsets.UTF_8)));
    }

    private static Insatsblad samverkansteam() {
        return sodra("samverkansteam", "Samverkansteam Luleå", Insatsslag.INDIVID, LULEA, "2019-12-01", null, 470_500)
                .med(insats -> insats.medSyfte(
                                "Att individen snabbare ska nå egen försörjning genom arbete, utbildning eller rätt"
                                        + " insats utifrån behov, och inte hamna i rundgång mellan parterna.")
                        .medMalgrupp(new Malgrupp(
                                ARBETSFOR,
                                List.of(
                                        "Utanför arbetsmarknaden sedan lång tid på grund av ohälsa",
                                        "Behov av insatser från minst två parter")))
                        .medMal(List.of(
                                new Insatsmal("Nya deltagare", "antal per år", "≥ 160"),
                                new Insatsmal("Avslutade till arbete eller utbildning", "andel av avslutade", "≥ 40 %"),
                                new Insatsmal(
                                        "Erbjuds enkät efter 3 månader och vid avslut", "andel deltagare", "100 %")))
                        .medParter(List.of(LULEA, REGION, AF, FK))
                        .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                        .medBemanning(List.of(
                                roll(AF, "Handläggare", 75),
                                roll(LULEA, "Handläggare, försörjningsstöd", 100),
                                roll(LULEA, "Handläggare, arbetsmarknadsavdelningen", 100),
                                roll(REGION, "Närpsykiatrin", 75),
                                new Bemanning(
                                        FK,
                                        "Handläggare",
                                        Omfattning.spann(Andel.of(1, 4), Andel.of(1, 2)),
                                        false,
                                        null,
                                        Finansiar.of(FK)))))
                .raknat(41, 44, 85)
                .ledd();
    }

    private static Insatsblad lots() {
        return sodra("lots", "Lots", Insatsslag.INDIVID, null, "2019-03-04", "2020-12-31", 600_000)
                .med(insats -> insats.medSyfte(
                                "Att pröva ett personligt stöd genom rehabiliteringens faser, mot utbildning och arbete.")
                        .medMalgrupp(new Malgrupp(
                                null, List.of("Deltar i samverkansinsatser och behöver tidiga förberedande insatser")))
                        .medKommuner(List.of(Kommunkod.of("2580")))
                        .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                        .medBemanning(List.of(
                                new Bemanning(LULEA, "Lots", Omfattning.exakt(procent(100)), false, null, FORBUNDET))))
                .raknat(null, null, 20)
                .blad;
    }

    private static Insatsblad etableringKvinna() {
        return sodra(
                        "etablering-kvinna",
                        "Etablering kvinna",
                        Insatsslag.INDIVID,
                        PITEA,
                        "2020-01-01",
                        "2022-06-30",
                        1_000_000)
                .med(insats -> insats.medSyfte(
                                "Att utrikesfödda kvinnor som står särskilt långt från arbetsmarknaden närmar sig utbildning och arbete.")
                        .medMalgrupp(new Malgrupp(
                                null,
                                List.of("Utomeuropeiskt födda kvinnor med svag eller ingen progression i svenska")))
                        .medMal(List.of(
                                new Insatsmal("Deltagarna har stärkt sina kunskaper i svenska", "", ""),
                                new Insatsmal("En etableringsprocess för nyanlända kvinnor i samverkan", "", "")))
                        .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                        .medBemanning(List.of(
                                new Bemanning(
                                        PITEA, "Projektledare", Omfattning.exakt(procent(50)), false, null, FORBUNDET),
                                new Bemanning(
                                        PITEA,
                                        "Projektmedarbetare",
                                        Omfattning.exakt(procent(100)),
                                        false,
                                        null,
                                        FORBUNDET),
                                roll(PITEA, "Extratjänst", 100))))
                .raknat(10, 0, 10)
                .blad;
    }

    private static Insatsblad moaPitea() {
        return moa("moa-pitea", "MoA Piteå", PITEA, 100_000)
                .med(insats -> insats.medBemanning(
                        List.of(roll(PITEA, "Projektmedarbetare (ca)", 225), roll(PITEA, "Projektledare", 90))))
                .raknat(10, 7, 17)
                .ledd();
    }

    private static Insatsblad moaAlvsbyn() {
        return moa("moa-alvsbyn", "MoA Älvsbyn", ALVSBYN, 0)
                .med(insats -> insats.medBemanning(List.of(
                        roll(ALVSBYN, "Arbetsterapeut", 100),
                        roll(ALVSBYN, "Samordnare och arbetskonsulenter (ca)", 100),
                        new Bemanning(
                                ALVSBYN, "Två lärare på vuxenutbildningen", Omfattning.VID_BEHOV, false, null, null))))
                .raknat(7, 7, 14)
                .blad;
    }

    /** One of the parts of a larger project: they have purpose, target group and goals in common. */
    private static Under moa(String nyckel, String namn, Givare agare, int kronor) {
        return sodra(nyckel, namn, Insatsslag.INDIVID, agare, "2019-03-01", "2022-02-28", kronor)
                .med(insats -> insats.medSyfte(
                                "Att målgruppen närmar sig arbetsmarknaden eller studier, och att tiden utan aktivitet"
                                        + " förkortas genom utvecklat samarbete.")
                        .medMalgrupp(new Malgrupp(
                                new Aldersspann(15, 29), List.of("Unga som varken arbetar eller studerar")))
                        .medMal(List.of(new Insatsmal(
                                "I aktivitet eller påbörjad planering inom en månad", "andel deltagare", "≥ 50 %")))
                        .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                        .medEsf(true)
                        .medMetod("Motivera och aktivera")
                        .medProjekt(new Storreprojekt(
                                "Motivera och aktivera (ESF)",
                                List.of("Skellefteå kommun", "Arvidsjaurs kommun"),
                                null,
                                null)));
    }

    private static Insatsblad tidsam() {
        return sodra("tidsam", "Tidsam", Insatsslag.INDIVID, PITEA, "2019-04-01", "2021-03-31", 950_000)
                .med(insats -> insats.medSyfte(
                                "Att skapa ett vård- och stödprogram tillsammans med öppenvårdspsykiatrin, så att"
                                        + " individen kommer ut i sysselsättning.")
                        .medMalgrupp(new Malgrupp(
                                new Aldersspann(18, 65),
                                List.of("Psykossjukdom eller neuropsykiatrisk funktionsnedsättning, nyligen utredd")))
                        .medMal(List.of(new Insatsmal("Deltagare per anställd", "antal", "15")))
                        .medParter(List.of(PITEA, REGION))
                        .medLinje(Rapporteringslinje.LOKAL_GRUPP)
                        .medMetod("IPS")
                        .medBemanning(List.of(
                                roll(PITEA, "Arbetsterapeut", 100), roll(PITEA, "Studie- och yrkesvägledare", 100))))
                .raknat(15, 22, 37)
                .blad;
    }

    private static Insatsblad ettStegTill() {
        return sodra("ett-steg-till", "Ett steg till", Insatsslag.INDIVID, ALVSBYN, "2020-01-01", "2022-12-31", 242_000)
                .med(insats -> insats.medSyfte(
                                "Att samverka enhetligt kring individer som hamnat i rundgång mellan olika system, så att"
                                        + " de får samordnad rehabilitering.")
                        .medMalgrupp(new Malgrupp(
                                new Aldersspann(18, 64),
                                List.of(
                                        "Stort behov av samordnade insatser från minst två parter",
                                        "Sjukpenninggrundande inkomst saknas (prioriteras)")))
                        .medParter(List.of(ALVSBYN, REGION, AF, FK))
                        .medLinje(Rapporteringslinje.LOKAL_GRUPP)
                        .medBemanning(List.of(
                                vidBehov(ALVSBYN, "Projektledare"),
                                vidBehov(ALVSBYN, "Samordnare, arbetskonsulent, socialsekreterare"),
                                vidBehov(AF, "Handläggare"),
                                vidBehov(FK, "Handläggare"),
                                vidBehov(REGION, "Två rehabiliteringskoordinatorer"))))
                .raknat(7, 6, 13)
                .blad;
    }

    private static Insatsblad stegetFram() {
        return sodra("steget-fram", "Steget fram", Insatsslag.INDIVID, ALVSBYN, "2020-02-01", "2021-12-31", 1_300_000)
                .med(insats -> insats.medSyfte(
                                "Att deltagarna får möta kunder i arbetsnära situationer, på väg till arbete eller studier.")
                        .medMalgrupp(
                                new Malgrupp(
                                        null,
                                        List.of(
                                                "Personer över 18 år",
                                                "Behöver ett sammanhållet stöd av medicinska, psykiska, sociala eller arbetsmarknadsskäl")))
                        .medMal(List.of(
                                new Insatsmal("Arbetsträningsplatser", "antal", "≥ 10"),
                                new Insatsmal("Vidare till studier eller arbete", "andel av deltagarna", "≥ 50 %"),
                                new Insatsmal("Minskad ohälsa upplevs", "andel av deltagarna", "≥ 90 %")))
                        .medBemanning(List.of(roll(ALVSBYN, "Handläggare", 100), roll(ALVSBYN, "Handläggare", 100))))
                .raknat(11, 15, 26)
                .ledd();
    }

    private static Insatsblad hikikomori() {
        return sodra(
                        "hikikomori",
                        "Hikikomori (hemmasittare)",
                        Insatsslag.INDIVID,
                        LULEA,
                        "2020-08-17",
                        "2020-11-20",
                        300_000)
                .med(insats -> insats.medSyfte(
                                "Att kartlägga hemmasittare, och pröva ett första steg mot studier och arbete.")
                        .medMalgrupp(new Malgrupp(
                                new Aldersspann(16, 29), List.of("Unga vuxna som varken studerar eller arbetar")))
                        .medLinje(Rapporteringslinje.EGEN_STYRGRUPP))
                .blad;
    }

    private static Insatsblad arenan() {
        return sodra("arenan", "Plattform Arenan", Insatsslag.STRUKTUR, LULEA, "2020-04-01", "2021-12-31", null)
                .med(insats -> insats.medSyfte(
                                "Att utveckla och införa integrerad samverkan med en gemensam ingång för alla som behöver"
                                        + " fördjupat stöd.")
                        .medMalgrupp(new Malgrupp(ARBETSFOR, List.of("Behov av fördjupat stöd och samverkan")))
                        .medParter(List.of(LULEA, AF, FK, REGION))
                        .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                        .medBemanning(List.of(roll(LULEA, "Projektledare, från 2020-06-08", 100))))
                .blad;
    }

    private static Insatsblad asf() {
        return sodra(
                        "asf",
                        "Plattform för arbetsintegrerade sociala företag, förstudie",
                        Insatsslag.STRUKTUR,
                        null,
                        null,
                        null,
                        200_000)
                .med(insats -> insats.medSyfte(
                                "Att pröva en stödstruktur för sociala företag i Luleå, Piteå och Älvsbyn, om medel beviljas.")
                        .medKommuner(List.of(Kommunkod.of("2580"), Kommunkod.of("2581"), Kommunkod.of("2560"))))
                .blad;
    }

    private static Insatsblad rehabteam() {
        return pyramis("rehabteam", "Rehabteam 30+", LULEA, "2016-01-01", "2019-11-30", 144_200)
                .med(insats -> insats.medSyfte(
                                "Gemensam kartläggning och handlingsplan, så att förmågan till arbete och egen försörjning ökar.")
                        .medMalgrupp(new Malgrupp(
                                new Aldersspann(30, 64),
                                List.of("Utanför arbetsmarknaden, stöd behövs från minst två parter")))
                        .medMal(List.of(
                                new Insatsmal("Upprättade handlingsplaner", "antal per år", "50"),
                                new Insatsmal("Handlingsplan inom en månad från remiss", "andel deltagare", "100 %"),
                                new Insatsmal("Föreslagna insatser startade inom två månader", "andel", "100 %"),
                                new Insatsmal("Uppföljning efter 3 och 12 månader", "andel deltagare", "100 %")))
                        .medParter(List.of(LULEA, AF, FK, REGION))
                        .medBemanning(List.of(
                                roll(LULEA, "Socialsekreterare", 25),
                                roll(AF, "Arbetsförmedlare", 25),
                                roll(FK, "Personlig handläggare", 25),
                                roll(LULEA, "Arbetsmarknadskonsult", 25),
                                roll(REGION, "Vuxenpsykiatri eller närsjukvård", 25))))
                .blad;
    }

    private static Insatsblad arenaUngdom() {
        return pyramis("arena-ungdom", "Arena Ungdom", LULEA, "2016-01-01", "2019-11-30", 430_800)
                .med(insats -> insats.medSyfte(
                                "Stöd till unga med lång väg till arbetsmarknaden, till arbete, utbildning eller rätt insats.")
                        .medMalgrupp(new Malgrupp(
                                new Aldersspann(16, 29), List.of("Arbetslösa unga, stöd behövs från minst två parter")))
                        .medMal(List.of(
                                new Insatsmal("Avslutade till arbete eller utbildning", "andel av avslutade", "≥ 50 %"),
                                new Insatsmal("Nya deltagare", "antal per år", "40"),
                                new Insatsmal("Kartläggning och aktivitetsplan inom en månad", "andel", "100 %"),
                                new Insatsmal("Samtidigt inskrivna", "antal", "≤ 75")))
                        .medParter(List.of(LULEA, AF, FK, REGION))
                        .medBemanning(List.of(
                                roll(LULEA, "Socialsekreterare", 75),
                                roll(AF, "Arbetsförmedlare", 75),
                                new Bemanning(
                                        FK,
                                        "Personlig handläggare",
                                        Omfattning.VID_BEHOV,
                                        false,
                                        null,
                                        Finansiar.of(FK)),
                                roll(LULEA, "Arbetsmarknadskonsult", 75),
                                roll(REGION, "Vuxenpsykiatri eller närsjukvård", 50))))
                .blad;
    }

    private static Insatsblad paRattVag() {
        return pyramis("pa-ratt-vag", "På rätt väg", LULEA, "2018-01-01", "2019-12-01", null)
                .med(insats -> insats.medSyfte(
                                "En arbetsmetod för att samverka kring målgruppen, så att människor kommer närmare arbete.")
                        .medMalgrupp(new Malgrupp(
                                new Aldersspann(18, 60),
                                List.of("Sjukskrivna med ekonomiskt bistånd som saknar sjukpenninggrundande inkomst")))
                        .medMal(List.of(
                                new Insatsmal("Aktiv planering", "andel", "70 %"),
                                new Insatsmal("Samtidigt inskrivna", "antal", "≤ 75")))
                        .medParter(List.of(LULEA, FK, AF, REGION))
                        .medLinje(Rapporteringslinje.EGEN_STYRGRUPP)
                        .medKostnad(Belopp.kronor(1_356_600))
                        .medMedel(List.of(
                                new Insatsmedel(new Rakenskapsar(2018), FORBUNDET, Belopp.kronor(250_000)),
                                new Insatsmedel(new Rakenskapsar(2019), FORBUNDET, Belopp.kronor(250_000))))
                        .medBemanning(List.of(
                                new Bemanning(AF, "Processledare", Omfattning.exakt(procent(100)), false, null, null),
                                new Bemanning(LULEA, "Socialsekreterare", Omfattning.VID_BEHOV, true, null, null),
                                new Bemanning(FK, "Samverkansansvarig", Omfattning.VID_BEHOV, true, null, null))))
                .blad;
    }

    private static Insatsblad pyramisLots() {
        return pyramis("pyramis-lots", "Projekt Lots", null, "2019-02-01", "2019-12-31", 600_000)
                .med(insats -> insats.medSyfte(
                                "Att pröva en lots som stöder deltagare att genomföra sin handlingsplan.")
                        .medMalgrupp(new Malgrupp(
                                null, List.of("Svårt att själv planera och genomföra föreslagna aktiviteter"))))
                .blad;
    }

    // How they are put together

    /** A sheet while it is filled in. */
    private record Under(Insatsblad blad) {

        Under med(UnaryOperator<Insats> andring) {
            blad.satt(andring.apply(blad.insats()));
            return this;
        }

        Under raknat(Integer kvinnor, Integer man, Integer totalt) {
            blad.raknades(new Registertal(AR_2020, kvinnor, man, null, totalt));
            return this;
        }

        Insatsblad ledd() {
            blad.ledsAv(List.of("processledare@" + blad.insats().forbund()));
            return blad;
        }
    }

    private static Under sodra(
            String nyckel, String namn, Insatsslag slag, Givare agare, String fran, String till, Integer kronor) {
        return ny(Demoforbund.SODRA_NORRBOTTEN, nyckel, namn, slag, agare, fran, till, kronor, AR_2020);
    }

    private static Under pyramis(String nyckel, String namn, Givare agare, String fran, String till, Integer kronor) {
        return ny(
                Demoforbund.PYRAMIS,
                nyckel,
                namn,
                Insatsslag.INDIVID,
                agare,
                fran,
                till,
                kronor,
                new Rakenskapsar(2019));
    }

    private static Under ny(
            ForbundId forbund,
            String nyckel,
            String namn,
            Insatsslag slag,
            Givare agare,
            String fran,
            String till,
            Integer kronor,
            Rakenskapsar ar) {
        Insats ny = new Insats(
                id(nyckel),
                forbund,
                namn,
                slag,
                null,
                "",
                "",
                null,
                List.of(),
                agare == null
                        ? List.of()
                        : agare.kod().map(Kommunkod::of).stream().toList(),
                agare,
                agare == null ? List.of() : List.of(agare),
                fran == null ? null : LocalDate.parse(fran),
                till == null ? null : LocalDate.parse(till),
                List.of(),
                null,
                null,
                null,
                "",
                null,
                kronor == null ? List.of() : List.of(new Insatsmedel(ar, FORBUNDET, Belopp.kronor(kronor))));
        Insatsblad blad = Insatsblad.nytt(ny);
        blad.visas(true);
        return new Under(blad);
    }

    private static Bemanning roll(Givare part, String roll, long procent) {
        return new Bemanning(part, roll, Omfattning.exakt(procent(procent)), false, null, Finansiar.of(part));
    }

    private static Bemanning vidBehov(Givare part, String roll) {
        return new Bemanning(part, roll, Omfattning.VID_BEHOV, false, null, Finansiar.of(part));
    }

    private static Andel procent(long procent) {
        return Andel.of(procent, 100);
    }

    private static Implementering implementerad(String nyckel, String namn, long... kronor) {
        Map<Rakenskapsar, Belopp> forbundets = new TreeMap<>();
        Rakenskapsar ar = new Rakenskapsar(2019);
        for (long ett : kronor) {
            forbundets.put(ar, Belopp.kronor(ett));
            ar = ar.nasta();
        }
        return new Implementering(
                id(nyckel),
                namn,
                List.of(),
                LocalDate.of(2016, 1, 1),
                new TreeMap<>(),
                new TreeMap<>(forbundets),
                new TreeMap<>(),
                null);
    }
}
