package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Fordelningsnyckel.Slag;
import org.openfinsam.domain.tid.Rakenskapsar;

/** Years of real associations, as their documents state them, and the parts such years are made of. */
public final class Kandaar {

    static final Fordelningsnyckel INGEN = nyckel(Slag.PROCENT);
    static final Fordelningsnyckel NORRBOTTEN = nyckel(Slag.PROCENT, "25 Norrbotten 100");
    static final Fordelningsnyckel TRE_KOMMUNER =
            nyckel(Slag.PROCENT, "2580 Luleå 62", "2581 Piteå 32", "2560 Älvsbyn 6");
    static final Fordelningsnyckel FEM_KOMMUNER = nyckel(
            Slag.PROCENT,
            "2480 Umeå 83.3",
            "2460 Vännäs 5.3",
            "2401 Nordmaling 4.2",
            "2404 Vindeln 3.1",
            "2409 Robertsfors 4.1");

    static final Givare FK = Givare.forsakringskassan();
    static final Givare AF = Givare.of(Part.ARBETSFORMEDLINGEN, null, "Arbetsförmedlingen");
    static final BeslutRef BESLUT = new BeslutRef("Kommunfullmäktige", LocalDate.of(2016, 11, 28), "214");

    private Kandaar() {}

    /** Umeåregionen 2017 in thousands of kronor, asked and not yet decided. */
    static Bidragsar umea2017() {
        return begart(
                "umearegionen",
                2017,
                Belopp.kronor(12_432_000),
                Avrundning.TUSENTAL,
                nyckel(Slag.PROCENT, "24 Västerbotten 100"),
                FEM_KOMMUNER);
    }

    /** Södra Norrbotten 2020, asked and not yet decided; the state's half is shown as two equal rows. */
    static Bidragsar sodraNorrbotten2020() {
        Bidragsar ar =
                begart("sodra-norrbotten", 2020, Belopp.kronor(5_000_000), Avrundning.KRONA, NORRBOTTEN, TRE_KOMMUNER);
        ar.visaStatenDelad(new BigDecimal("50"));
        return ar;
    }

    /** Skellefteå 2013 and 2014: what the members gave, and no request. */
    public static Bidragsar skelleftea(int ar, int statenTkr, int regionenTkr, int kommunenTkr) {
        Bidragsar skelleftea = Bidragsar.nytt(ForbundId.of("skelleftea"), new Rakenskapsar(ar));
        skelleftea.beslutat(FK, tkr(statenTkr), null);
        skelleftea.beslutat(Givare.of(Part.REGION, "24", "Västerbotten"), tkr(regionenTkr), null);
        skelleftea.beslutat(Givare.of(Part.KOMMUN, "2482", "Skellefteå"), tkr(kommunenTkr), null);
        return skelleftea;
    }

    /** The members of {@link #skelleftea}. */
    public static List<Medlem> skellefteasMedlemmar() {
        return medlemmar("24 Västerbotten", "2482 Skellefteå");
    }

    static Bidragsar begart(
            String forbund,
            int ar,
            Belopp totalt,
            Avrundning avrundning,
            Fordelningsnyckel regioner,
            Fordelningsnyckel kommuner) {
        Bidragsar bidragsar = Bidragsar.nytt(ForbundId.of(forbund), new Rakenskapsar(ar));
        if (!bidragsar
                .begar(fordelning(ar, totalt, avrundning, regioner, kommuner), null, Nyckelavtal.of(BESLUT))
                .isEmpty()) {
            throw new IllegalArgumentException("The members cannot be asked");
        }
        return bidragsar;
    }

    static Bidragsfordelning fordelning(
            int ar, Belopp totalt, Avrundning avrundning, Fordelningsnyckel regioner, Fordelningsnyckel kommuner) {
        return new Bidragsfordelning(new Rakenskapsar(ar), totalt, avrundning, regioner, kommuner, null);
    }

    /** Every row decided as it was asked, by one body on one day. */
    static Bidragsar allaBeslutar(Bidragsar ar) {
        ar.poster().forEach(post -> ar.beslutat(post.givare(), post.begart().orElseThrow(), BESLUT));
        return ar;
    }

    static Givare kommun(String kod, String namn) {
        return Givare.of(Part.KOMMUN, kod, namn);
    }

    /** Both agencies, and for {@code 24 Västerbotten} a region, for {@code 2480 Umeå} a municipality. */
    static List<Medlem> medlemmar(String... regionerOchKommuner) {
        return Stream.concat(
                        Stream.of(
                                Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
                                Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen")),
                        Arrays.stream(regionerOchKommuner)
                                .map(medlem -> medlem.split(" "))
                                .map(m -> Medlem.of(m[0].length() == 2 ? Part.REGION : Part.KOMMUN, m[0], m[1])))
                .toList();
    }

    static Fordelningsnyckel nyckel(Slag slag, String... delar) {
        return new Fordelningsnyckel(
                slag,
                Arrays.stream(delar)
                        .map(del -> del.split(" "))
                        .map(del -> new Del(del[0], del[1], new BigDecimal(del[2])))
                        .toList());
    }

    static Belopp tkr(long tusental) {
        return Belopp.kronor(tusental * 1000);
    }
}
