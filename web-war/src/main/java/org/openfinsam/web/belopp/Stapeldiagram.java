package org.openfinsam.web.belopp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;

/**
 * One column of a {@link Tabell} as bars, each with its name above and its figure at its end.
 *
 * <p>Drawn as SVG with presentation attributes and no {@code style}; on the page the style sheet gives the colours of the
 * theme. Bars start at zero and are in proportion; a negative one goes to the left of a line at zero; no value has no bar
 * but its dash. Stands together with its table, which also is what paper gets.
 *
 * @param id anchor of the picture, unique on the page
 * @param rubrik what the bars show, for who cannot see them
 * @param staplar the bars from top to bottom
 */
public record Stapeldiagram(String id, String rubrik, List<Stapel> staplar) {

    /**
     * A bar.
     *
     * @param namn what people read
     * @param varde its length; empty for no value
     * @param visning the figure as text
     * @param skal why there is no value; empty when there is one
     */
    public record Stapel(String namn, Optional<BigDecimal> varde, String visning, String skal) {}

    private static final int BREDD = 320;
    /** Least room for the figure at the end of the longest bar. */
    private static final int TALBREDD = 72;
    /** As wide as a character of a figure may be. */
    private static final int TECKENBREDD = 9;

    private static final int RADHOJD = 16;
    private static final int STAPELHOJD = 14;
    private static final int GLAPP = 8;
    /** As many characters as a line of names surely has room for. */
    private static final int TECKEN = 44;

    private static final String GRUNDFARG = "#0b5662";

    /** Copies the bars. */
    public Stapeldiagram {
        staplar = List.copyOf(staplar);
    }

    /**
     * The picture of a column, its sums left out.
     *
     * @param tabell the table, not null
     * @param kolumn key of a column with figures
     * @param sprak the reader's locale, not null
     * @throws java.util.NoSuchElementException if there is no such column
     * @throws IllegalArgumentException if it holds words
     */
    public static Stapeldiagram of(Tabell tabell, String kolumn, Locale sprak) {
        Kolumn vald = tabell.kolumn(kolumn);
        if (vald.enhet() == Enhet.TEXT) {
            throw new IllegalArgumentException("No figures in column '" + kolumn + "'");
        }
        Talformat format = Talformat.of(sprak);
        List<Stapel> staplar = tabell.rader().stream()
                .filter(rad -> rad.slag() == Rad.Slag.RAD)
                .map(rad -> stapel(rad.namn(), rad.cell(kolumn), vald.enhet(), format))
                .toList();
        return new Stapeldiagram(Tabellvy.ankare("diagram", tabell), tabell.rubrik(), staplar);
    }

    private static Stapel stapel(String namn, Cell cell, Enhet enhet, Talformat format) {
        String visning = format.visning(cell, enhet);
        if (cell instanceof Cell.Tal tal) {
            String medEnhet = enhet == Enhet.PROCENT
                    ? format.procent(tal.varde(), Math.min(Math.max(tal.varde().scale(), 0), 1))
                    : visning;
            return new Stapel(namn, Optional.of(tal.varde()), medEnhet, "");
        }
        String skal = cell instanceof Cell.Saknas saknas ? format.skal(saknas.skal()) : "";
        return new Stapel(namn, Optional.empty(), visning, skal);
    }

    /** The picture: escaped SVG. */
    public String svg() {
        double lagst = Math.min(0, varden().min().orElse(0));
        double hogst = Math.max(0, varden().max().orElse(0));
        double skala = hogst > lagst ? (BREDD - talbredd()) / (hogst - lagst) : 0;
        double noll = -lagst * skala;

        Markup bild = new Markup();
        int y = 0;
        for (Stapel stapel : staplar) {
            for (String rad : rader(stapel.namn())) {
                y += RADHOJD;
                text(bild, rad, 0, y - 4, "400");
            }
            double langd = stapel.varde().map(v -> v.doubleValue() * skala).orElse(0.0);
            double slut = noll + Math.max(langd, 0);
            if (stapel.varde().isPresent()) {
                bild.tom(
                        "rect",
                        "x",
                        matt(noll + Math.min(langd, 0)),
                        "y",
                        matt(y),
                        "width",
                        matt(Math.abs(langd)),
                        "height",
                        matt(STAPELHOJD),
                        "rx",
                        "2",
                        "fill",
                        GRUNDFARG);
            }
            text(bild, stapel.visning(), slut + GLAPP, y + STAPELHOJD - 3, "600");
            y += STAPELHOJD + GLAPP;
        }
        if (lagst < 0) {
            bild.tom("line", "x1", matt(noll), "x2", matt(noll), "y1", "0", "y2", matt(y), "stroke", "currentColor");
        }
        return ram(bild, y);
    }

    private java.util.stream.DoubleStream varden() {
        return staplar.stream().flatMap(s -> s.varde().stream()).mapToDouble(BigDecimal::doubleValue);
    }

    private int talbredd() {
        int tecken = staplar.stream().mapToInt(s -> s.visning().length()).max().orElse(0);
        return Math.max(TALBREDD, GLAPP + tecken * TECKENBREDD);
    }

    private String ram(Markup bild, int hojd) {
        Markup ut = new Markup();
        ut.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "of-staplar",
                "role",
                "img",
                "aria-labelledby",
                id + "-rubrik " + id + "-text",
                "viewBox",
                "0 0 " + BREDD + " " + hojd,
                "font-size",
                "13");
        ut.element("title", rubrik, "id", id + "-rubrik");
        StringJoiner text = new StringJoiner("; ");
        staplar.forEach(s -> text.add(s.namn() + " " + (s.skal().isEmpty() ? s.visning() : s.skal())));
        ut.element("desc", text.toString(), "id", id + "-text");
        return ut.infoga(bild).slut().toString();
    }

    private static void text(Markup bild, String text, double x, double y, String vikt) {
        bild.element("text", text, "x", matt(x), "y", matt(y), "fill", "currentColor", "font-weight", vikt);
    }

    /** A length with at most one decimal and a point, in every locale. */
    private static String matt(double langd) {
        return BigDecimal.valueOf(Math.round(langd * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A name as lines, broken between words. */
    private static List<String> rader(String namn) {
        List<String> rader = new ArrayList<>();
        String kvar = namn;
        while (kvar.length() > TECKEN && kvar.lastIndexOf(' ', TECKEN) > 0) {
            int slut = kvar.lastIndexOf(' ', TECKEN);
            rader.add(kvar.substring(0, slut));
            kvar = kvar.substring(slut + 1);
        }
        rader.add(kvar);
        return rader;
    }
}
