package org.openfinsam.persistence.demo;

import java.math.BigDecimal;
import java.util.List;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.medel.Kapitalar;

/**
 * What the members of three of the associations gave, as their documents state it.
 *
 * <p>Umeåregionen 2017 is asked and not decided: its board papers are of November 2016. Who decided and when is in none of
 * the documents, so it is nowhere here.
 */
final class Demomedel {

    private static final Givare STATEN = Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan");
    private static final Belopp UMEAREGIONENS = Belopp.kronor(12_432_000);
    private static final Belopp SODRA_NORRBOTTENS = Belopp.kronor(5_000_000);

    private Demomedel() {}

    /** The years of contributions, new each time. */
    static List<Bidragsar> aren() {
        return List.of(
                umearegionen(),
                sodraNorrbotten(),
                skelleftea(new Rakenskapsar(2013), 2900, 1450, 1450),
                skelleftea(new Rakenskapsar(2014), 2976, 1526, 1526));
    }

    /** Södra Norrbotten took over the capital of two associations on 1 January 2020; the year's result is not in yet. */
    static List<Kapitalar> kapital() {
        return List.of(Kapitalar.nytt(
                Demoforbund.SODRA_NORRBOTTEN,
                EgetKapital.of(
                        new Rakenskapsar(2020),
                        Belopp.kronor(1_030_361),
                        Belopp.NOLL,
                        Belopp.kronor(2_112_949 + 1_177_241))));
    }

    private static Bidragsar umearegionen() {
        return begart(
                Demoforbund.UMEAREGIONEN,
                new Bidragsfordelning(
                        new Rakenskapsar(2017),
                        UMEAREGIONENS,
                        Avrundning.TUSENTAL,
                        nyckel(del("24", "Västerbottens läns landsting", "100")),
                        nyckel(
                                del("2480", "Umeå kommun", "83.3"),
                                del("2460", "Vännäs kommun", "5.3"),
                                del("2401", "Nordmalings kommun", "4.2"),
                                del("2404", "Vindelns kommun", "3.1"),
                                del("2409", "Robertsfors kommun", "4.1")),
                        null));
    }

    private static Bidragsar sodraNorrbotten() {
        Bidragsar ar = begart(
                Demoforbund.SODRA_NORRBOTTEN,
                new Bidragsfordelning(
                        new Rakenskapsar(2020),
                        SODRA_NORRBOTTENS,
                        Avrundning.KRONA,
                        nyckel(del("25", "Region Norrbotten", "100")),
                        nyckel(
                                del("2580", "Luleå kommun", "62"),
                                del("2581", "Piteå kommun", "32"),
                                del("2560", "Älvsbyns kommun", "6")),
                        null));
        ar.poster().forEach(post -> ar.beslutat(post.givare(), post.begart().orElseThrow(), null));
        return ar;
    }

    private static Bidragsar skelleftea(Rakenskapsar ar, long statens, long landstingets, long kommunens) {
        Bidragsar skelleftea = Bidragsar.nytt(Demoforbund.SKELLEFTEA, ar);
        skelleftea.beslutat(STATEN, tkr(statens), null);
        skelleftea.beslutat(Givare.of(Part.REGION, "24", "Västerbottens läns landsting"), tkr(landstingets), null);
        skelleftea.beslutat(Givare.of(Part.KOMMUN, "2482", "Skellefteå kommun"), tkr(kommunens), null);
        return skelleftea;
    }

    private static Bidragsar begart(ForbundId forbund, Bidragsfordelning fordelning) {
        Bidragsar ar = Bidragsar.nytt(forbund, fordelning.ar());
        if (!ar.begar(fordelning, null, null).isEmpty()) {
            throw new IllegalStateException("Not as the document has it: " + fordelning);
        }
        return ar;
    }

    private static Fordelningsnyckel nyckel(Del... delar) {
        return new Fordelningsnyckel(Fordelningsnyckel.Slag.PROCENT, List.of(delar));
    }

    private static Del del(String kod, String namn, String procent) {
        return new Del(kod, namn, new BigDecimal(procent));
    }

    private static Belopp tkr(long tusental) {
        return Belopp.kronor(Math.multiplyExact(tusental, 1000L));
    }
}
