package org.openfinsam.web.rakna;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.web.ram.DatumText;

/**
 * The form of the page {@code /rakna/frister}: the whole of it stands in the address, nowhere else.
 *
 * @param sammantrade the day of the meeting as written
 * @param justerat the day of approval as written; may be empty
 * @param anslaget the day of the notice as written; may be empty
 * @param nedtaget the day it was taken down as written; may be empty
 */
public record Fristformular(
        @NotBlank(message = "{frister.sammantrade.saknas}")
        @DatumText(tidigast = Fristtjanst.TIDIGAST, senast = Fristtjanst.SENAST)
        String sammantrade,

        @DatumText(tidigast = Fristtjanst.TIDIGAST, senast = Fristtjanst.SENAST)
        String justerat,

        @DatumText(tidigast = Fristtjanst.TIDIGAST, senast = Fristtjanst.SENAST)
        String anslaget,

        @DatumText(tidigast = Fristtjanst.TIDIGAST, senast = Fristtjanst.SENAST)
        String nedtaget) {

    /** Umeåregionen's meeting of September 2016, the example of the documentation: what a first visitor sees. */
    static final Fristformular EXEMPEL = new Fristformular("2016-09-16", "2016-09-23", "2016-09-26", "2016-10-17");

    /** The form that an address holds; {@link #EXEMPEL} if it holds nothing of it. */
    static Fristformular av(Map<String, String[]> delar) {
        Adress adress = new Adress(delar);
        return falt().anyMatch(adress::harNagon)
                ? new Fristformular(
                        adress.text("sammantrade"),
                        adress.text("justerat"),
                        adress.text("anslaget"),
                        adress.text("nedtaget"))
                : EXEMPEL;
    }

    /** The fields in the order of the page. */
    static Stream<String> falt() {
        return Stream.of("sammantrade", "justerat", "anslaget", "nedtaget");
    }

    /** The question that the form asks, when nothing is wrong with it. */
    Fristtjanst.Fraga fraga() {
        return new Fristtjanst.Fraga(dag(sammantrade), dag(justerat), dag(anslaget), dag(nedtaget));
    }

    /** The days that are days, by field. */
    Map<String, String> dagar() {
        Map<String, String> dagar = new HashMap<>(
                Map.of("sammantrade", sammantrade, "justerat", justerat, "anslaget", anslaget, "nedtaget", nedtaget));
        dagar.values().removeIf(text -> dag(text) == null);
        return dagar;
    }

    private static LocalDate dag(String text) {
        return DatumText.Provning.las(text).orElse(null);
    }
}
