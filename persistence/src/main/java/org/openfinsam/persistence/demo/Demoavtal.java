package org.openfinsam.persistence.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Avtalsrad;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The agreement that the board papers of Umeåregionen of November 2016 hold, with the faults it has there. */
final class Demoavtal {

    /** The same in every demonstration, so that an address to it holds. */
    private static final OverenskommelseId ID = OverenskommelseId.parse("4f1d0c52-6f0a-4c0e-9f0b-2016112500aa");

    private static final String NAMN = "Överenskommelse om ohälsa i kontaktyrken";

    private Demoavtal() {}

    /** The agreement, new each time. */
    static Overenskommelse umea() {
        Rakenskapsar forst = new Rakenskapsar(2017);
        Belopp miljonen = Belopp.kronor(1_000_000);
        return new Overenskommelse(
                        ID,
                        Demoforbund.UMEAREGIONEN,
                        null,
                        null,
                        NAMN,
                        List.of(),
                        "",
                        "",
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of())
                .medParter(List.of(
                        new Avtalspart("Nordmalings kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Robertsfors kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Umeå kommun", "212000-2627"),
                        new Avtalspart("Vindelns kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Nordmalings kommun", "xxxxxx-xxxx"),
                        new Avtalspart("Vännäs kommun", "212000-2841"),
                        new Avtalspart("Försäkringskassan", "202100-5521"),
                        new Avtalspart("Samordningsförbundet Umeåregionen", "222000-1834")))
                .medOrd(
                        "En utvecklingsarena som bidrar till att motverka sjukskrivningar inom kontaktyrken.",
                        "Genomförandegrupp.")
                .medOmraden(List.of(
                        "Ledarskap",
                        "Preventiva insatser på arbetsplatsen",
                        "Livsstilsförändringar",
                        "Systemproblematik",
                        "Forskning och utveckling"))
                .medAngivet(7, Belopp.kronor(4_719_449))
                .medRader(List.of(
                        rad(
                                "Utvecklingsledare",
                                forst,
                                Belopp.kronor(490_000),
                                Belopp.kronor(605_640),
                                Belopp.kronor(623_809)),
                        rad("Utvecklingsmedel", forst, miljonen, miljonen, miljonen)))
                .medTid(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 1, 1));
    }

    private static Avtalsrad rad(String namn, Rakenskapsar forst, Belopp ett, Belopp tva, Belopp tre) {
        return new Avtalsrad(
                namn,
                new TreeMap<>(
                        Map.of(forst, ett, forst.nasta(), tva, forst.nasta().nasta(), tre)));
    }
}
