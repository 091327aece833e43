package org.openfinsam.web.rakna;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The form of the page {@code /rakna/bidragskontroll}: the whole of it stands in the address, nowhere else.
 *
 * @param ar year as written
 * @param avrundning what the amounts were rounded to; null if the address names no unit that is known
 * @param rader the contributions, empty rows last
 */
public record Kontrollformular(
        @NotBlank(message = "{rakna.ar.saknas}") @Pattern(regexp = Bidragsformular.AR, message = "{rakna.ar.fel}")
        String ar,

        @NotNull(message = "{rakna.val}") Avrundning avrundning,

        @NotEmpty(message = "{bidragskontroll.rader.saknas}")
        List<@Valid Bidragsrad> rader) {

    /** Key of the list of rows: the beginning of its ids and buttons. */
    static final String RADER = "rader";

    /** Skellefteå 2014, the example of the documentation: what a first visitor sees. */
    static final Kontrollformular EXEMPEL = new Kontrollformular(
            "2014",
            Avrundning.KRONA,
            List.of(
                    new Bidragsrad(Part.FORSAKRINGSKASSAN, "", "2\u00a0976\u00a0000"),
                    new Bidragsrad(Part.REGION, "24 Västerbottens läns landsting", "1\u00a0526\u00a0000"),
                    new Bidragsrad(Part.KOMMUN, "2482 Skellefteå", "1\u00a0526\u00a0000")));

    /** The form that an address holds; {@link #EXEMPEL} if it holds nothing of it. */
    static Kontrollformular av(Map<String, String[]> delar) {
        Adress adress = new Adress(delar);
        if (!adress.harNagon("ar", "part", "medlem", "belopp")) {
            return EXEMPEL;
        }
        return new Kontrollformular(
                adress.text("ar"),
                adress.val(Bidragsformular.AVRUNDNINGAR, "avrundning"),
                adress.rader("part", "medlem", "belopp").stream()
                        .map(rad -> new Bidragsrad(part(rad.get(0)), rad.get(1), rad.get(2)))
                        .toList());
    }

    private static Part part(String namn) {
        return List.of(Part.values()).stream()
                .filter(part -> part.name().equals(namn))
                .findFirst()
                .orElse(null);
    }

    /** Puts empty rows last, so that the others keep their places when they are left out. */
    public Kontrollformular {
        rader = rader.stream().sorted(Comparator.comparing(Bidragsrad::arTom)).toList();
    }

    /** The form without rows where nothing is written. */
    Kontrollformular ifylld() {
        return new Kontrollformular(
                ar, avrundning, rader.stream().filter(rad -> !rad.arTom()).toList());
    }

    /** The form after a button was pressed: {@code rader-ny}, {@code rader-bort-2}; empty if there is no such button. */
    Optional<Kontrollformular> efter(String varde) {
        return Radknapp.av(varde)
                .filter(knapp -> knapp.lista().equals(RADER))
                .map(knapp -> new Kontrollformular(ar, avrundning, knapp.tryck(rader, Bidragsrad.TOM)));
    }

    /** The question that the form asks, when nothing is wrong with it. */
    Kontrolltjanst.Fraga fraga() {
        return new Kontrolltjanst.Fraga(
                Rakenskapsar.parse(ar), rader.stream().map(Bidragsrad::bidrag).toList(), avrundning);
    }

    /** The query of the address that holds this form. */
    String adress() {
        List<String> delar = new ArrayList<>(List.of(Adress.del("ar", ar)));
        if (avrundning != null) {
            delar.add(Adress.del("avrundning", avrundning.name()));
        }
        rader.forEach(rad -> {
            delar.add(Adress.del("part", rad.part() == null ? "" : rad.part().name()));
            delar.add(Adress.del("medlem", rad.medlem()));
            delar.add(Adress.del("belopp", rad.belopp()));
        });
        return String.join("&", delar);
    }
}
