package org.openfinsam.persistence.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Andelsuppgift;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Inlamning;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Kostnadsslag;
import org.openfinsam.domain.insats.Lofte;
import org.openfinsam.domain.insats.Lofteslage;
import org.openfinsam.domain.insats.Prioritering;
import org.openfinsam.domain.insats.Uppdragsgrans;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The call and the eleven applications of Umeåregionen for 2017, as its board papers of November 2016 have them, handed in
 * the day the preparation met.
 *
 * <p>Amounts, rows, results and considerations are those of the papers; persons are posts. Made up, because no paper says: the
 * day the call opened, who applied where it is not a kommun's own model (Umeå kommun stands there), in what form a promise was
 * given (in writing, since it stands in the papers), the weights of the priorities, and what begins with "Påhittat:". The
 * preparation corrected the years of Uppsökande verksamhet, which the papers mix.
 */
final class Demoaskanden {

    static final Rakenskapsar AR_2017 = new Rakenskapsar(2017);
    static final Rakenskapsar AR_2018 = new Rakenskapsar(2018);
    private static final Rakenskapsar AR_2019 = new Rakenskapsar(2019);
    static final LocalDate BEREDNINGEN = LocalDate.of(2016, Month.NOVEMBER, 18);
    private static final LocalDate UTLYST = LocalDate.of(2016, Month.SEPTEMBER, 1);

    private static final Givare UMEA = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");
    private static final Givare LANDSTINGET = Givare.of(Part.REGION, "24", "Västerbottens läns landsting");
    private static final Givare AF = Givare.of(Part.ARBETSFORMEDLINGEN, null, "Arbetsförmedlingen");
    private static final Givare FK = Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan");
    private static final Lofte SKRIFTLIGT = new Lofte(Lofteslage.SKRIFTLIG, BEREDNINGEN);
    private static final Properties TEXTER = las();

    private Demoaskanden() {}

    /** The call: asks what the papers tell of each application. */
    static Utlysning utlysning() {
        return new Utlysning(
                UtlysningId.parse(id("utlysning")),
                Demoforbund.UMEAREGIONEN,
                AR_2017,
                UTLYST,
                BEREDNINGEN,
                List.of(
                        new Fraga(Fraga.BEHOV, "Nuläge: vilket behov svarar insatsen på?", true),
                        new Fraga(Fraga.MALGRUPP, "Vilka är insatsen till för?", true),
                        new Fraga(
                                Fraga.ARBETSFORMAGA,
                                "Hur når eller förbättrar de sin förmåga att förvärvsarbeta?",
                                true),
                        new Fraga(Fraga.MAL, "Vilka är målen, och hur mäts de?", false),
                        new Fraga(Fraga.METOD, "Hur ska ni arbeta?", false),
                        new Fraga(Fraga.JAMSTALLDHET, "Hur tas hänsyn till jämställdhet?", false),
                        new Fraga(Fraga.TILLGANGLIGHET, "Hur görs insatsen tillgänglig?", false),
                        new Fraga(Fraga.RESULTAT, "Vilka resultat har insatsen nått hittills?", false)),
                List.of(
                        new Prioritering(1, "Unga 16–30 år", 3),
                        new Prioritering(2, "Människor som står utanför arbetsmarknaden", 2)));
    }

    /** The eleven, in the order of the papers, new each time. */
    static List<Askande> alla() {
        return List.of(
                inlamnat(1, UMEA, sammanhallna()),
                inlamnat(2, UMEA, ungdomstorget()),
                inlamnat(3, UMEA, uppsokande()),
                inlamnat(4, UMEA, stegetVidare()),
                inlamnat(5, UMEA, gronaVagen()),
                inlamnat(6, UMEA, nafs()),
                inlamnat(7, UMEA, overenskommelsen()),
                lokalSamverkan(8, "Vännäs", Givare.of(Part.KOMMUN, "2460", "Vännäs kommun")),
                lokalSamverkan(9, "Vindeln", Givare.of(Part.KOMMUN, "2404", "Vindelns kommun")),
                lokalSamverkan(10, "Nordmaling", Givare.of(Part.KOMMUN, "2401", "Nordmalings kommun")),
                lokalSamverkan(11, "Robertsfors", Givare.of(Part.KOMMUN, "2409", "Robertsfors kommun")));
    }

    /** The id of an application by its place among the eleven, the same each time. */
    static AskandeId id(int nr) {
        return AskandeId.parse(id("askande/" + nr));
    }

    /** What the papers say under a key, or blank. */
    static String text(String nyckel) {
        return TEXTER.getProperty(nyckel, "");
    }

    private static Askande inlamnat(int nr, Givare sokande, Askandeinnehall skrivet) {
        Askandeinnehall innehall = skrivet.medUtforare(sokande).medAskatI(Avrundning.TUSENTAL);
        for (String fraga : List.of(Fraga.BEHOV, Fraga.RESULTAT, Fraga.METOD, Fraga.MAL)) {
            innehall = innehall.medSvar(fraga, text(nr + "." + fraga));
        }
        innehall = innehall.medSvar(Fraga.ARBETSFORMAGA, text("pahittat.arbetsformaga"));
        return Askande.aterskapat(
                id(nr),
                Demoforbund.UMEAREGIONEN,
                utlysning().id(),
                sokande,
                Askandelage.INLAMNAT,
                innehall,
                List.of(new Inlamning(1, BEREDNINGEN, innehall)));
    }

    private static Askande lokalSamverkan(int nr, String ort, Givare kommun) {
        Askandeinnehall innehall = innehall(
                "Lokal samverkan " + ort, Insatsslag.STRUKTUR, "alla", Period.ar(2017), kommun, AF, FK, LANDSTINGET);
        return inlamnat(
                nr,
                kommun,
                innehall.medAskat(tkr(380, 0, 0))
                        .medRader(List.of(forbundets(1, Kostnadsslag.OVRIGT, "Lokal samverkan", null, 380_000, 0, 0))));
    }

    // The papers round the association's share of salaries to whole kronor, and so do the rows: 394 902 and 418 952 of
    // five.
    private static Askandeinnehall sammanhallna() {
        List<Kostnadsrad> rader = new ArrayList<>();
        for (int nr = 1; nr <= 5; nr++) {
            Belopp ena = Belopp.parse("78980.40");
            Belopp andra = nr == 5 ? Belopp.kronor(83_792) : Belopp.kronor(83_790);
            rader.add(new Kostnadsrad(
                    nr,
                    "Egen personal",
                    Kostnadsslag.PERSONAL,
                    "Tjänst " + nr,
                    Andel.of(1, 1),
                    null,
                    belopp(526_536, 558_602, 0),
                    List.of(
                            pengar(AR_2017, ena),
                            Finansiering.egna(
                                    AR_2017,
                                    Finansiar.of(UMEA),
                                    Belopp.kronor(526_536).minus(ena),
                                    SKRIFTLIGT),
                            pengar(AR_2018, andra),
                            Finansiering.egna(
                                    AR_2018,
                                    Finansiar.of(UMEA),
                                    Belopp.kronor(558_602).minus(andra),
                                    SKRIFTLIGT))));
        }
        rader.add(new Kostnadsrad(
                6,
                "Externa tjänster",
                Kostnadsslag.PERSONAL,
                "Landstingets tjänst",
                Andel.of(1, 1),
                null,
                belopp(526_536, 558_602, 0),
                List.of(
                        Finansiering.egna(AR_2017, Finansiar.of(LANDSTINGET), Belopp.kronor(526_536), SKRIFTLIGT),
                        Finansiering.egna(AR_2018, Finansiar.of(LANDSTINGET), Belopp.kronor(558_602), SKRIFTLIGT))));
        rader.add(forbundets(7, Kostnadsslag.LOKAL, "Hyra av lokal", null, 347_000, 350_000, 0));
        rader.add(forbundets(8, Kostnadsslag.LOKAL, "Drift", null, 48_000, 50_000, 0));
        rader.add(forbundets(9, Kostnadsslag.OVRIGT, "Friskvård och aktiviteter", null, 70_000, 80_000, 0));
        rader.add(forbundets(10, Kostnadsslag.OVRIGT, "Kompetensutveckling", null, 15_000, 15_000, 0));
        rader.add(forbundets(11, Kostnadsslag.OVRIGT, "Resor", null, 50_000, 55_000, 0));
        rader.add(forbundets(12, Kostnadsslag.OVRIGT, "Utrustning", null, 10_000, 10_000, 0));
        rader.add(forbundets(13, Kostnadsslag.OVRIGT, "Studiebesök för personal", null, 10_000, 10_000, 0));
        rader.add(forbundets(14, Kostnadsslag.OVRIGT, "Kommunikation", null, 8_000, 10_000, 0));
        return innehall(
                        "De sammanhållna insatserna för unga (Mellansteget, Hikikomori, Våga växa)",
                        Insatsslag.INDIVID,
                        "unga",
                        Period.of(AR_2017.period().fran(), AR_2018.period().till()),
                        UMEA,
                        LANDSTINGET)
                .medAskat(tkr(950, 1000, 0))
                .medRader(rader)
                .medAndelar(List.of(new Andelsuppgift(
                        AR_2017, Kostnadsslag.PERSONAL, Finansiar.forbundet(), new BigDecimal("20"))));
    }

    private static Askandeinnehall ungdomstorget() {
        return innehall("Ungdomstorget 3.1", Insatsslag.INDIVID, "unga", Period.ar(2017), UMEA, AF, FK, LANDSTINGET)
                .medAskat(tkr(2765, 0, 0))
                .medRader(List.of(
                        forbundets(1, Kostnadsslag.PERSONAL, "Utvecklingsledare", "0.5", 330_000, 0, 0),
                        forbundets(2, Kostnadsslag.PERSONAL, "Arbetsmarknadskonsulent", "1", 525_000, 0, 0),
                        forbundets(3, Kostnadsslag.PERSONAL, "Arbetsmarknadskonsulent", "0.5", 250_000, 0, 0),
                        forbundets(4, Kostnadsslag.PERSONAL, "Arbetsterapeut", "1", 560_000, 0, 0),
                        forbundets(5, Kostnadsslag.PERSONAL, "Arbetsterapeut", "0.5", 280_000, 0, 0),
                        forbundets(6, Kostnadsslag.LOKAL, "Kontorslokaler", null, 600_000, 0, 0),
                        forbundets(7, Kostnadsslag.OVRIGT, "Övriga kostnader", null, 220_000, 0, 0)));
    }

    private static Askandeinnehall uppsokande() {
        return innehall("Uppsökande verksamhet unga (Ciceron)", Insatsslag.INDIVID, "unga", Period.ar(2017), UMEA, AF)
                .medAskat(tkr(250, 0, 0))
                .medRader(List.of(
                        delad(1, "Ungdomsanställningar", "2", 640_000, 220_000, UMEA),
                        forbundets(2, Kostnadsslag.OVRIGT, "Kompetensutveckling", null, 10_000, 0, 0),
                        forbundets(3, Kostnadsslag.OVRIGT, "Resor", null, 20_000, 0, 0)));
    }

    private static Askandeinnehall stegetVidare() {
        return innehall(
                        "Steget vidare (1/1-30/9)",
                        Insatsslag.INDIVID,
                        "vuxna",
                        Period.of(AR_2017.period().fran(), LocalDate.of(2017, Month.SEPTEMBER, 30)),
                        UMEA,
                        LANDSTINGET,
                        AF,
                        FK)
                .medAskat(tkr(1974, 0, 0))
                .medRader(List.of(
                        forbundets(1, Kostnadsslag.PERSONAL, "Utvecklingsledare/hälsocoach", "1", 441_000, 0, 0),
                        delad(2, "Arbetsförmedlare (AF)", "1", 403_200, 0, AF),
                        delad(3, "Arbetsförmedlare (FK)", "1", 403_200, 0, FK),
                        delad(4, "Personlig handläggare", "1", 403_200, 403_200, UMEA),
                        delad(5, "Socionom", "1", 403_200, 0, UMEA),
                        delad(6, "Arbetsterapeut", "0.8", 352_800, 0, LANDSTINGET),
                        forbundets(7, Kostnadsslag.PERSONAL, "Psykolog", "0.5", 504_000, 0, 0),
                        delad(8, "Arbetsmarknadskonsulent", "1", 365_400, 0, UMEA),
                        forbundets(9, Kostnadsslag.LOKAL, "Hyra", null, 440_000, 0, 0),
                        forbundets(10, Kostnadsslag.LOKAL, "Städning", null, 27_600, 0, 0),
                        forbundets(11, Kostnadsslag.OVRIGT, "Handledning", null, 30_000, 0, 0),
                        forbundets(12, Kostnadsslag.OVRIGT, "Innovativ verksamhet", null, 25_000, 0, 0),
                        forbundets(13, Kostnadsslag.OVRIGT, "Kompetensutveckling", null, 30_000, 0, 0),
                        forbundets(14, Kostnadsslag.OVRIGT, "Övrigt", null, 20_000, 0, 0),
                        forbundets(15, Kostnadsslag.OVRIGT, "Drift", null, 53_000, 0, 0)));
    }

    private static Askandeinnehall gronaVagen() {
        return innehall(
                        "Den gröna vägen",
                        Insatsslag.INDIVID,
                        "grona",
                        Period.of(AR_2017.period().fran(), AR_2018.period().till()),
                        UMEA,
                        FK,
                        LANDSTINGET)
                .medAskat(tkr(1276, 1300, 0))
                .medRader(List.of(
                        forbundets(1, Kostnadsslag.PERSONAL, "Socionom", null, 588_000, 600_000, 0),
                        forbundets(2, Kostnadsslag.PERSONAL, "Psykolog", null, 588_000, 600_000, 0),
                        forbundets(3, Kostnadsslag.OVRIGT, "Hälsoinsatser", null, 25_000, 25_000, 0),
                        forbundets(4, Kostnadsslag.OVRIGT, "Jord, plantor och utrustning", null, 50_000, 50_000, 0),
                        forbundets(5, Kostnadsslag.OVRIGT, "Kompetensutveckling", null, 15_000, 15_000, 0),
                        forbundets(6, Kostnadsslag.OVRIGT, "Studiebesök", null, 10_000, 10_000, 0)));
    }

    private static Askandeinnehall nafs() {
        return innehall("NAFS utveckling", Insatsslag.STRUKTUR, "alla", Period.ar(2017), UMEA, AF, FK, LANDSTINGET)
                .medAskat(tkr(340, 0, 0))
                .medRader(List.of(forbundets(1, Kostnadsslag.OVRIGT, "Utvecklingsarbete", null, 340_000, 0, 0)));
    }

    private static Askandeinnehall overenskommelsen() {
        return innehall(
                        "Överenskommelse ohälsa i kontaktyrken",
                        Insatsslag.FOREBYGGANDE,
                        "anstallda",
                        Period.of(AR_2017.period().fran(), AR_2019.period().till()),
                        UMEA,
                        FK,
                        LANDSTINGET)
                .medAskat(tkr(1490, 1605, 1620))
                .medRader(List.of(
                        forbundets(1, Kostnadsslag.PERSONAL, "Utvecklingsledare", "1", 490_000, 605_640, 623_809),
                        forbundets(2, Kostnadsslag.OVRIGT, "Utvecklingsmedel", null, 1_000_000, 1_000_000, 1_000_000)));
    }

    private static Askandeinnehall innehall(
            String namn, Insatsslag slag, String malgrupp, Period period, Givare... parter) {
        return Askandeinnehall.of(namn, Set.of(slag))
                .medPeriod(period)
                .medSvar(Fraga.MALGRUPP, text("malgrupp." + malgrupp))
                .medParter(Stream.of(parter)
                        .map(part -> new Uppdragsgrans(
                                part,
                                text("pahittat.ordinarie." + part.part().orElseThrow()),
                                text("pahittat.utover." + part.part().orElseThrow())))
                        .toList());
    }

    private static Kostnadsrad forbundets(
            int nr, Kostnadsslag slag, String resurs, String heltid, long ar1, long ar2, long ar3) {
        SortedMap<Rakenskapsar, Belopp> belopp = belopp(ar1, ar2, ar3);
        return new Kostnadsrad(
                nr,
                "",
                slag,
                resurs,
                heltid(heltid),
                null,
                belopp,
                belopp.entrySet().stream()
                        .map(ar -> pengar(ar.getKey(), ar.getValue()))
                        .toList());
    }

    /** A post of 2017 that the association and a member pay together; whole kronor, one of the parts may be none. */
    private static Kostnadsrad delad(int nr, String resurs, String heltid, long kostnad, long forbundet, Givare annan) {
        List<Finansiering> betalar = new ArrayList<>();
        if (forbundet > 0) {
            betalar.add(pengar(AR_2017, Belopp.kronor(forbundet)));
        }
        if (forbundet < kostnad) {
            betalar.add(
                    Finansiering.egna(AR_2017, Finansiar.of(annan), Belopp.kronor(kostnad - forbundet), SKRIFTLIGT));
        }
        return new Kostnadsrad(
                nr, "", Kostnadsslag.PERSONAL, resurs, heltid(heltid), null, belopp(kostnad, 0, 0), betalar);
    }

    private static Finansiering pengar(Rakenskapsar ar, Belopp belopp) {
        return Finansiering.pengar(ar, Finansiar.forbundet(), belopp, SKRIFTLIGT);
    }

    private static Andel heltid(String tal) {
        return tal == null ? null : Andel.procent(new BigDecimal(tal).movePointRight(2));
    }

    private static SortedMap<Rakenskapsar, Belopp> tkr(long ar1, long ar2, long ar3) {
        return belopp(1000 * ar1, 1000 * ar2, 1000 * ar3);
    }

    /** Kronor of three years; 0 is a year that is not spoken of. */
    private static SortedMap<Rakenskapsar, Belopp> belopp(long ar1, long ar2, long ar3) {
        SortedMap<Rakenskapsar, Belopp> belopp = new TreeMap<>();
        List<Long> kronor = List.of(ar1, ar2, ar3);
        for (int i = 0; i < kronor.size(); i++) {
            if (kronor.get(i) > 0) {
                belopp.put(List.of(AR_2017, AR_2018, AR_2019).get(i), Belopp.kronor(kronor.get(i)));
            }
        }
        return belopp;
    }

    private static String id(String vad) {
        return UUID.nameUUIDFromBytes(("openfinsam/umearegionen/2017/" + vad).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Properties las() {
        try (Reader fil = new InputStreamReader(
                Demoaskanden.class.getResourceAsStream("umea-2017-askanden.properties"), StandardCharsets.UTF_8)) {
            Properties texter = new Properties();
            texter.load(fil);
            return texter;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
