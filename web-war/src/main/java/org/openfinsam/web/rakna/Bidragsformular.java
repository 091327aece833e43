package org.openfinsam.web.rakna;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.ram.BeloppText;

/**
 * The form of the page {@code /rakna/bidrag}: the whole of it stands in the address, nowhere else.
 *
 * @param ar year as written
 * @param totalt amount as written
 * @param avrundning unit; null if the address names none that is known
 * @param nyckel kind of key; null if the address names none that is known
 * @param regioner the regions, empty rows last
 * @param kommuner the municipalities, empty rows last
 */
public record Bidragsformular(
        @NotBlank(message = "{rakna.ar.saknas}") @Pattern(regexp = AR, message = "{rakna.ar.fel}")
        String ar,

        @NotBlank(message = "{rakna.totalt.saknas}") @BeloppText(hogst = BeloppText.MEST)
        String totalt,

        @NotNull(message = "{rakna.val}") Avrundning avrundning,
        @NotNull(message = "{rakna.val}") Fordelningsnyckel.Slag nyckel,
        List<@Valid Medlemsrad> regioner,
        List<@Valid Medlemsrad> kommuner) {

    /** A year with four digits, from the first that the law rules. */
    static final String AR = "(?:200[4-9]|20[1-9]\\d|2[1-9]\\d\\d|[3-9]\\d{3})?";

    /** The units that a page can show: its figures are whole kronor. */
    public static final List<Avrundning> AVRUNDNINGAR = List.of(Avrundning.KRONA, Avrundning.TUSENTAL);

    /** Södra Norrbotten 2020, the example of the documentation: what a first visitor sees. */
    static final Bidragsformular EXEMPEL = new Bidragsformular(
            "2020",
            "5\u00a0000\u00a0000",
            Avrundning.KRONA,
            Fordelningsnyckel.Slag.PROCENT,
            List.of(new Medlemsrad("25 Region Norrbotten", "100")),
            List.of(
                    new Medlemsrad("2580 Luleå", "62"),
                    new Medlemsrad("2581 Piteå", "32"),
                    new Medlemsrad("2560 Älvsbyn", "6")));

    /** The form that an address holds; {@link #EXEMPEL} if it holds nothing of it. */
    public static Bidragsformular av(Map<String, String[]> delar) {
        Adress adress = new Adress(delar);
        if (!adress.harNagon("ar", "totalt", "region", "kommun")) {
            return EXEMPEL;
        }
        return new Bidragsformular(
                adress.text("ar"),
                adress.text("totalt"),
                adress.val(AVRUNDNINGAR, "avrundning"),
                adress.val(List.of(Fordelningsnyckel.Slag.values()), "nyckel"),
                rader(adress, "region"),
                rader(adress, "kommun"));
    }

    private static List<Medlemsrad> rader(Adress adress, String namn) {
        return adress.rader(namn, namn + "andel").stream()
                .map(rad -> new Medlemsrad(rad.get(0), rad.get(1)))
                .toList();
    }

    /** Puts empty rows last, so that the others keep their places when they are left out. */
    public Bidragsformular {
        regioner = tommaSist(regioner);
        kommuner = tommaSist(kommuner);
    }

    /** The form without rows where nothing is written. */
    public Bidragsformular ifylld() {
        UnaryOperator<List<Medlemsrad>> utanTomma =
                rader -> rader.stream().filter(rad -> !rad.arTom()).toList();
        return new Bidragsformular(
                ar, totalt, avrundning, nyckel, utanTomma.apply(regioner), utanTomma.apply(kommuner));
    }

    /** The form with other members. */
    Bidragsformular med(Medlemslista lista, UnaryOperator<List<Medlemsrad>> andring) {
        return new Bidragsformular(
                ar,
                totalt,
                avrundning,
                nyckel,
                lista == Medlemslista.REGIONER ? andring.apply(regioner) : regioner,
                lista == Medlemslista.KOMMUNER ? andring.apply(kommuner) : kommuner);
    }

    /** The question that the form asks, when nothing is wrong with it. */
    public Bidragsfordelning fraga() {
        return new Bidragsfordelning(
                Rakenskapsar.parse(ar),
                BeloppText.Provning.las(totalt).orElseThrow(),
                avrundning,
                nyckel(regioner),
                nyckel(kommuner),
                null);
    }

    private Fordelningsnyckel nyckel(List<Medlemsrad> rader) {
        return new Fordelningsnyckel(nyckel, rader.stream().map(Medlemsrad::del).toList());
    }

    /** The query of the address that holds this form. */
    String adress() {
        List<String> delar = new ArrayList<>(List.of(Adress.del("ar", ar), Adress.del("totalt", totalt)));
        if (avrundning != null) {
            delar.add(Adress.del("avrundning", avrundning.name()));
        }
        if (nyckel != null) {
            delar.add(Adress.del("nyckel", nyckel.name()));
        }
        rader(regioner, "region").forEach(delar::add);
        rader(kommuner, "kommun").forEach(delar::add);
        return String.join("&", delar);
    }

    private static Stream<String> rader(List<Medlemsrad> rader, String namn) {
        return rader.stream()
                .flatMap(rad -> Stream.of(Adress.del(namn, rad.medlem()), Adress.del(namn + "andel", rad.andel())));
    }

    private static List<Medlemsrad> tommaSist(List<Medlemsrad> rader) {
        return rader.stream().sorted(Comparator.comparing(Medlemsrad::arTom)).toList();
    }
}
