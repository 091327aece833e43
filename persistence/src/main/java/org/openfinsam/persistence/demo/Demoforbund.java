package org.openfinsam.persistence.demo;

import java.util.ArrayList;
import java.util.List;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;

/**
 * Four associations as their own published documents describe them.
 *
 * <p>Their members are those of the document's year. What a document does not state is left out: no organisation number
 * is invented.
 */
public final class Demoforbund {

    /** From its half-year report of 2020. */
    public static final ForbundId SODRA_NORRBOTTEN = ForbundId.of("sodra-norrbotten");

    /** From its plan for 2019–2021. */
    public static final ForbundId PYRAMIS = ForbundId.of("pyramis");

    /** From its plan for 2014–2016. */
    public static final ForbundId SKELLEFTEA = ForbundId.of("skelleftea");

    /** From its board papers of November 2016. */
    public static final ForbundId UMEAREGIONEN = ForbundId.of("umearegionen");

    private static final Medlem NORRBOTTEN = Medlem.of(Part.REGION, "25", "Region Norrbotten");
    private static final Medlem VASTERBOTTEN = Medlem.of(Part.REGION, "24", "Västerbottens läns landsting");
    private static final Medlem LULEA = Medlem.of(Part.KOMMUN, "2580", "Luleå kommun");

    private Demoforbund() {}

    /** The four, new each time. */
    public static List<Forbund> alla() {
        return List.of(
                Forbund.ny(
                        SODRA_NORRBOTTEN,
                        "Samordningsförbundet Södra Norrbotten",
                        "Södra Norrbotten",
                        null,
                        null,
                        medStaten(
                                NORRBOTTEN,
                                LULEA,
                                Medlem.of(Part.KOMMUN, "2581", "Piteå kommun"),
                                Medlem.of(Part.KOMMUN, "2560", "Älvsbyns kommun"))),
                Forbund.ny(
                        PYRAMIS, "Samordningsförbundet Pyramis", "Pyramis", null, null, medStaten(NORRBOTTEN, LULEA)),
                Forbund.ny(
                        SKELLEFTEA,
                        "Samordningsförbundet Skellefteå",
                        "Skellefteå",
                        null,
                        null,
                        medStaten(VASTERBOTTEN, Medlem.of(Part.KOMMUN, "2482", "Skellefteå kommun"))),
                Forbund.ny(
                        UMEAREGIONEN,
                        "Samordningsförbundet Umeåregionen",
                        "Umeåregionen",
                        Organisationsnummer.parse("222000-1834"),
                        null,
                        medStaten(
                                VASTERBOTTEN,
                                Medlem.of(Part.KOMMUN, "2480", "Umeå kommun"),
                                Medlem.of(Part.KOMMUN, "2460", "Vännäs kommun"),
                                Medlem.of(Part.KOMMUN, "2404", "Vindelns kommun"),
                                Medlem.of(Part.KOMMUN, "2401", "Nordmalings kommun"),
                                Medlem.of(Part.KOMMUN, "2409", "Robertsfors kommun"))));
    }

    private static List<Medlem> medStaten(Medlem... ovriga) {
        List<Medlem> medlemmar = new ArrayList<>();
        medlemmar.add(Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"));
        medlemmar.add(Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"));
        medlemmar.addAll(List.of(ovriga));
        return medlemmar;
    }
}
