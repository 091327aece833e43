package org.openfinsam.persistence.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.BlivandeMedlem;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;

/**
 * Four associations as their own published documents describe them, and the two more that one of them comes from.
 *
 * <p>Their members are those of the document's year, with the days that it tells. What a document does not state is left out:
 * no organisation number, decision or <i>förbundsordning</i> is invented. Of Umeåregionen the month of its formation is
 * known; the first of it stands for the day.
 */
public final class Demoforbund {

    /** From its half-year report of 2020. */
    public static final ForbundId SODRA_NORRBOTTEN = ForbundId.of("sodra-norrbotten");

    /** From its plan for 2019–2021; went into Södra Norrbotten. */
    public static final ForbundId PYRAMIS = ForbundId.of("pyramis");

    /** Piteå's, which went into Södra Norrbotten; from that one's half-year report of 2020. */
    public static final ForbundId ACTIVUS = ForbundId.of("activus");

    /** Älvsbyn's, which went into Södra Norrbotten; from that one's half-year report of 2020. */
    public static final ForbundId CONSENSUS = ForbundId.of("consensus");

    /** From its plan for 2014–2016. */
    public static final ForbundId SKELLEFTEA = ForbundId.of("skelleftea");

    /** From its board papers of November 2016. */
    public static final ForbundId UMEAREGIONEN = ForbundId.of("umearegionen");

    private static final LocalDate DECEMBER_2005 = LocalDate.of(2005, Month.DECEMBER, 1);
    private static final LocalDate MAJ_2005 = LocalDate.of(2005, Month.MAY, 1);
    private static final LocalDate DECEMBER_2006 = LocalDate.of(2006, Month.DECEMBER, 1);
    private static final LocalDate AR_2014 = LocalDate.of(2014, Month.JANUARY, 1);
    private static final LocalDate AR_2016 = LocalDate.of(2016, Month.JANUARY, 1);
    private static final LocalDate AR_2017 = LocalDate.of(2017, Month.JANUARY, 1);
    private static final LocalDate AR_2020 = LocalDate.of(2020, Month.JANUARY, 1);

    private static final Medlem NORRBOTTEN = Medlem.of(Part.REGION, "25", "Region Norrbotten");
    private static final Medlem VASTERBOTTEN = Medlem.of(Part.REGION, "24", "Västerbottens läns landsting");
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå kommun");
    private static final Medlem PITEA = Medlem.of(Part.KOMMUN, "2581", "Piteå kommun");
    private static final Medlem ALVSBYN = Medlem.of(Part.KOMMUN, "2560", "Älvsbyns kommun");

    private Demoforbund() {}

    /** All of them, new each time. */
    public static List<Forbund> alla() {
        return List.of(
                sodraNorrbotten(),
                tillSodraNorrbotten(ACTIVUS, "Activus", PITEA),
                tillSodraNorrbotten(CONSENSUS, "Consensus", ALVSBYN),
                tillSodraNorrbotten(PYRAMIS, "Pyramis", LULEA),
                skelleftea(),
                umearegionen());
    }

    /** How three of them became one, new each time. */
    static Ombildning sammanslagning() {
        return Ombildning.sammanslagning(AR_2020, List.of(ACTIVUS, CONSENSUS, PYRAMIS), SODRA_NORRBOTTEN, List.of());
    }

    private static Forbund sodraNorrbotten() {
        Forbund forbund = nytt(SODRA_NORRBOTTEN, "Södra Norrbotten", AR_2020, NORRBOTTEN, LULEA, PITEA, ALVSBYN);
        forbund.noteraBlivande(BlivandeMedlem.intresserad(Medlem.of(Part.KOMMUN, "2582", "Bodens kommun"), null));
        return forbund;
    }

    private static Forbund tillSodraNorrbotten(ForbundId id, String kortnamn, Medlem kommun) {
        Forbund forbund = nytt(id, kortnamn, DECEMBER_2006, NORRBOTTEN, kommun);
        forbund.upplos(AR_2020.minusDays(1), null);
        return forbund;
    }

    private static Forbund skelleftea() {
        Forbund forbund = nytt(
                SKELLEFTEA,
                "Skellefteå",
                DECEMBER_2005,
                VASTERBOTTEN,
                Medlem.of(Part.KOMMUN, "2482", "Skellefteå kommun"));
        forbund.noteraBlivande(BlivandeMedlem.intresserad(Medlem.of(Part.KOMMUN, "2417", "Norsjö kommun"), null)
                .medStart(AR_2014));
        return forbund;
    }

    private static Forbund umearegionen() {
        Forbund forbund = Forbund.ny(
                UMEAREGIONEN,
                "Samordningsförbundet Umeå",
                "Umeå",
                Organisationsnummer.parse("222000-1834"),
                null,
                List.of());
        forbund.bildades(MAJ_2005);
        medStaten(VASTERBOTTEN, Medlem.of(Part.KOMMUN, "2480", "Umeå kommun"))
                .forEach(m -> ansluter(forbund, m, MAJ_2005));
        forbund.bytNamn("Samordningsförbundet Umeå-Vännäs", "Umeå-Vännäs", AR_2014);
        ansluter(forbund, Medlem.of(Part.KOMMUN, "2460", "Vännäs kommun"), AR_2014);
        forbund.bytNamn("Samordningsförbundet Umeåregionen", "Umeåregionen", AR_2016);
        ansluter(forbund, Medlem.of(Part.KOMMUN, "2404", "Vindelns kommun"), AR_2016);
        ansluter(forbund, Medlem.of(Part.KOMMUN, "2401", "Nordmalings kommun"), AR_2016);
        ansluter(forbund, Medlem.of(Part.KOMMUN, "2409", "Robertsfors kommun"), AR_2017);
        return forbund;
    }

    private static Forbund nytt(ForbundId id, String kortnamn, LocalDate bildat, Medlem... ovriga) {
        Forbund forbund = Forbund.ny(id, "Samordningsförbundet " + kortnamn, kortnamn, null, null, List.of());
        forbund.bildades(bildat);
        medStaten(ovriga).forEach(m -> ansluter(forbund, m, bildat));
        return forbund;
    }

    /** A municipality is part of the area as long as it is a member. */
    private static void ansluter(Forbund forbund, Medlem medlem, LocalDate fran) {
        forbund.anslut(medlem, fran, null);
        medlem.kommunkod().ifPresent(kod -> forbund.utvidgaOmrade(kod, null, fran));
    }

    private static Stream<Medlem> medStaten(Medlem... ovriga) {
        return Stream.concat(
                Stream.of(
                        Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
                        Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen")),
                Stream.of(ovriga));
    }
}
