package org.openfinsam.web.rakna;

import java.util.List;
import java.util.Locale;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.rakna.exempel.Avstamningsexempel;
import org.openfinsam.web.rakna.exempel.Bidragsexempel;
import org.openfinsam.web.rakna.exempel.Bidragskontrollexempel;
import org.openfinsam.web.rakna.exempel.Fristexempel;
import org.openfinsam.web.rakna.exempel.Sieexempel;
import org.openfinsam.web.rakna.exempel.Tilldelningsexempel;

/** The open calculators: each has a page and a place in the API, and answers by some sections of law. */
public enum Kalkylator {
    /** How the law splits a year's money. */
    BIDRAG(Bidragsexempel.class, "FL 5 §"),
    /** Whether contributions are shared as the law says. */
    BIDRAGSKONTROLL(Bidragskontrollexempel.class, "FL 5 §"),
    /** The last days of a meeting's minutes. */
    FRISTER(Fristexempel.class, "KL 5, 8, 13 kap."),
    /** Whether the sums of a table are what their terms give. */
    AVSTAMNING(Avstamningsexempel.class, ""),
    /** How the state's pot is shared between associations. */
    TILLDELNING(Tilldelningsexempel.class, ""),
    /** What is in a SIE file, and whether it is sound. */
    SIE(Sieexempel.class, "");

    private final Class<?> exempel;
    private final String lag;

    Kalkylator(Class<?> exempel, String lag) {
        this.exempel = exempel;
        this.lag = lag;
    }

    /** The name in addresses: {@code bidragskontroll}. */
    public String namn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of the page. */
    public String vag() {
        return "/rakna/" + namn();
    }

    /** The path in the API. */
    public String api() {
        return Api.ROT + "/kalkyl/" + namn();
    }

    /** The law behind it, short: {@code FL 5 §}; empty where no law speaks. */
    public String lag() {
        return lag;
    }

    /** The sections of law that the answer follows; where no law speaks, the rules of arithmetic. */
    public List<Lagstycke> lagstycken() {
        return switch (this) {
            case BIDRAG -> List.of(Lagstycke.finsam("5"), Lagstycke.finsam("5 a"), Lagstycke.finsam("3"));
            case BIDRAGSKONTROLL -> List.of(Lagstycke.finsam("5"), Lagstycke.finsam("5 a"));
            case FRISTER ->
                List.of(
                        Lagstycke.kommunal("5 kap. 69"),
                        Lagstycke.kommunal("8 kap. 12"),
                        Lagstycke.kommunal("13 kap. 5"),
                        Lagstycke.finsam("19"),
                        Lagstycke.tidsberakning("1"),
                        Lagstycke.tidsberakning("2"));
            case AVSTAMNING ->
                List.of(
                        Lagstycke.utanLag("SUMMA", "AVST.SUMMA"),
                        Lagstycke.utanLag("a=b+c", "AVST.regel"),
                        Lagstycke.utanLag("±1", "AVST.avrundning"),
                        Lagstycke.utanLag("≠", "AVST.fel"));
            case TILLDELNING ->
                List.of(
                        Lagstycke.utanLag("400 tkr", "MODELL.grund"),
                        Lagstycke.utanLag("75/25", "MODELL.vikter"),
                        Lagstycke.utanLag("−10 %", "MODELL.sankning"),
                        Lagstycke.finsam("5"));
            case SIE ->
                List.of(
                        Lagstycke.utanLag("#TRANS", "SIE.TRANS"),
                        Lagstycke.utanLag("#IB + #TRANS = #UB", "SIE.UB"),
                        Lagstycke.utanLag("åäö", "SIE.tecken"),
                        Lagstycke.utanLag("#?", "SIE.okand"));
        };
    }

    /** Key of its name in menus. */
    public String menynyckel() {
        return "meny.rakna." + namn();
    }

    /** The class that asks the documentation's question in code. */
    Class<?> exempel() {
        return exempel;
    }
}
