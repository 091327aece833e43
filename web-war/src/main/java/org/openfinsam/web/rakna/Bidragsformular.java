package org.openfinsam.web.rakna;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        @NotBlank(message = "{rakna.ar.saknas}")
        @Pattern(regexp = "(?:200[4-9]|20[1-9]\\d|2[1-9]\\d\\d|[3-9]\\d{3})?", message = "{rakna.ar.fel}")
        String ar,

        @NotBlank(message = "{rakna.totalt.saknas}") @BeloppText
        String totalt,

        @NotNull(message = "{rakna.val}") Avrundning avrundning,
        @NotNull(message = "{rakna.val}") Fordelningsnyckel.Slag nyckel,
        List<@Valid Medlemsrad> regioner,
        List<@Valid Medlemsrad> kommuner) {

    /** The units that a page can show: its figures are whole kronor. */
    static final List<Avrundning> AVRUNDNINGAR = List.of(Avrundning.KRONA, Avrundning.TUSENTAL);

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
    static Bidragsformular av(Map<String, String[]> adress) {
        if (Stream.of("ar", "totalt", "region", "kommun").noneMatch(adress::containsKey)) {
            return EXEMPEL;
        }
        return new Bidragsformular(
                forsta(adress, "ar"),
                forsta(adress, "totalt"),
                val(AVRUNDNINGAR, forsta(adress, "avrundning")),
                val(List.of(Fordelningsnyckel.Slag.values()), forsta(adress, "nyckel")),
                rader(adress, "region"),
                rader(adress, "kommun"));
    }

    /** Puts empty rows last, so that the others keep their places when they are left out. */
    public Bidragsformular {
        regioner = tommaSist(regioner);
        kommuner = tommaSist(kommuner);
    }

    /** The form without rows where nothing is written. */
    Bidragsformular ifylld() {
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
    Bidragsfordelning fraga() {
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
        List<String> delar = new ArrayList<>(List.of(del("ar", ar), del("totalt", totalt)));
        if (avrundning != null) {
            delar.add(del("avrundning", avrundning.name()));
        }
        if (nyckel != null) {
            delar.add(del("nyckel", nyckel.name()));
        }
        regioner.forEach(rad -> delar.addAll(List.of(del("region", rad.medlem()), del("regionandel", rad.andel()))));
        kommuner.forEach(rad -> delar.addAll(List.of(del("kommun", rad.medlem()), del("kommunandel", rad.andel()))));
        return String.join("&", delar);
    }

    private static String del(String namn, String varde) {
        return namn + "=" + URLEncoder.encode(varde, StandardCharsets.UTF_8);
    }

    private static String forsta(Map<String, String[]> adress, String namn) {
        return adress.containsKey(namn) ? adress.get(namn)[0].strip() : "";
    }

    private static <E extends Enum<E>> E val(List<E> alla, String ord) {
        return alla.stream().filter(e -> e.name().equals(ord)).findFirst().orElse(null);
    }

    /** The n:th name and the n:th share make a row; where one is missing, nothing is written. */
    private static List<Medlemsrad> rader(Map<String, String[]> adress, String namn) {
        String[] medlemmar = adress.getOrDefault(namn, new String[0]);
        String[] andelar = adress.getOrDefault(namn + "andel", new String[0]);
        List<Medlemsrad> rader = new ArrayList<>();
        for (int i = 0; i < Math.max(medlemmar.length, andelar.length); i++) {
            rader.add(new Medlemsrad(
                    i < medlemmar.length ? medlemmar[i].strip() : "", i < andelar.length ? andelar[i].strip() : ""));
        }
        return rader;
    }

    private static List<Medlemsrad> tommaSist(List<Medlemsrad> rader) {
        return rader.stream().sorted(Comparator.comparing(Medlemsrad::arTom)).toList();
    }
}
