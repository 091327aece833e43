package org.openfinsam.web.belopp;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Own capital through a year as a picture: the line from 1 January to the last day that is known, and from there the forecast, dashed,
 * with its span as a fan.
 *
 * <p>Drawn as SVG with presentation attributes and no {@code style}; on the page the style sheet gives the colours of the theme. A
 * picture never stands without its table.
 *
 * @param id anchor of the picture, unique on the page
 * @param rubrik what it shows, for who cannot see it
 * @param iOrd the whole picture in words
 * @param manad how many months are known, 0–11
 * @param oppnar own capital on 1 January
 * @param nu own capital when the last known month ended; empty if it is not known
 * @param slut the ends on 31 December, the forecast first; then the highest and the lowest if there is a span
 * @param axel the names under the axis: 1 January, the last known day, 31 December
 * @param enhet divides a krona into the unit of the axis: 1 000 000 for millions
 */
public record Kapitaldiagram(
        String id,
        String rubrik,
        String iOrd,
        int manad,
        Punkt oppnar,
        Optional<Punkt> nu,
        List<Punkt> slut,
        List<String> axel,
        double enhet) {

    /**
     * A value in the picture.
     *
     * @param kronor the amount
     * @param visning the figure as text
     * @param ord what it is, under the figure; may be empty
     */
    public record Punkt(double kronor, String visning, String ord) {}

    private static final int BREDD = 590;
    private static final int HOJD = 220;
    private static final int VANSTER = 34;
    private static final int HOGER = 150;
    private static final int UPPE = 22;
    private static final int NERE = 28;
    private static final int STEG = 3;
    /** As much as two lines of text need, so that labels at the right edge do not meet. */
    private static final int ETIKETT = 36;

    private static final String FARG = "#0b5662";

    /** Copies the ends. */
    public Kapitaldiagram {
        slut = List.copyOf(slut);
        axel = List.copyOf(axel);
        if (slut.isEmpty() || axel.size() != 3) {
            throw new IllegalArgumentException("A year has an end and three days: " + slut + ", " + axel);
        }
    }

    /** The picture: escaped SVG. */
    public String svg() {
        double minst = Math.min(0, alla().mapToDouble(Punkt::kronor).min().orElse(0));
        double mest = Math.max(0, alla().mapToDouble(Punkt::kronor).max().orElse(0));
        double steg = steg((mest - minst) / STEG);
        Skala skala = new Skala(Math.floor(minst / steg) * steg, Math.ceil(mest / steg) * steg);
        double x0 = VANSTER;
        double x1 = BREDD - HOGER;
        double xNu = x0 + (x1 - x0) * manad / 12.0;

        Markup bild = ram();
        for (double v = skala.lagst; v <= skala.hogst + steg / 2; v += steg) {
            String y = matt(skala.y(v));
            bild.tom(
                    "line",
                    "class",
                    Math.abs(v) < steg / 2 ? "of-diagram-noll" : "of-diagram-linje",
                    "x1",
                    matt(x0),
                    "x2",
                    matt(x1),
                    "y1",
                    y,
                    "y2",
                    y,
                    "stroke",
                    Math.abs(v) < steg / 2 ? "#776f64" : "#e6e2da");
            text(bild, tal(v / enhet), x0 - 8, skala.y(v) + 4, "end", "400");
        }
        Punkt fran = nu.orElse(oppnar);
        double xFran = nu.isPresent() ? xNu : x0;
        if (slut.size() > 2) {
            bild.tom(
                    "polygon",
                    "class",
                    "of-korridor-band",
                    "points",
                    punkt(xFran, skala.y(fran.kronor())) + " "
                            + punkt(x1, skala.y(slut.get(1).kronor())) + " "
                            + punkt(x1, skala.y(slut.get(2).kronor())),
                    "fill",
                    "#cfe3e5");
        }
        nu.ifPresent(punkt -> {
            bild.tom(
                    "line",
                    "class",
                    "of-diagram-nu",
                    "x1",
                    matt(xNu),
                    "x2",
                    matt(xNu),
                    "y1",
                    matt(UPPE - 8.0),
                    "y2",
                    matt(HOJD - NERE),
                    "stroke",
                    "currentColor",
                    "stroke-dasharray",
                    "2 3");
            linje(bild, x0, skala.y(oppnar.kronor()), xNu, skala.y(punkt.kronor()), null);
        });
        linje(bild, xFran, skala.y(fran.kronor()), x1, skala.y(slut.get(0).kronor()), "6 5");
        prick(bild, x0, skala.y(oppnar.kronor()), true);
        text(bild, oppnar.visning(), x0 + 10, skala.y(oppnar.kronor()) + 20, "start", "600");
        nu.ifPresent(punkt -> {
            prick(bild, xNu, skala.y(punkt.kronor()), true);
            text(bild, punkt.visning(), xNu - 8, skala.y(punkt.kronor()) - 12, "end", "600");
        });
        slutet(bild, skala, x1);
        List<Double> var = List.of(x0, xNu, x1);
        for (int i = 0; i < axel.size(); i++) {
            if (i != 1 || nu.isPresent()) {
                text(bild, axel.get(i), var.get(i), HOJD - 8, i == 0 ? "start" : "middle", "400");
            }
        }
        return bild.slut().toString();
    }

    private Stream<Punkt> alla() {
        return Stream.of(Stream.of(oppnar), nu.stream(), slut.stream()).flatMap(ett -> ett);
    }

    /** The ends from top to bottom, their labels moved apart where they would meet. */
    private void slutet(Markup bild, Skala skala, double x) {
        List<Punkt> uppifran = slut.stream()
                .sorted(Comparator.comparingDouble(Punkt::kronor).reversed())
                .toList();
        double forra = Double.NEGATIVE_INFINITY;
        for (Punkt punkt : uppifran) {
            double y = skala.y(punkt.kronor());
            double etikett = Math.max(y, forra + ETIKETT);
            prick(bild, x, y, false);
            text(bild, punkt.visning(), x + 14, etikett - 1, "start", "600");
            text(bild, punkt.ord(), x + 14, etikett + 15, "start", "400");
            forra = etikett;
        }
    }

    private static void linje(Markup bild, double x1, double y1, double x2, double y2, String streck) {
        if (streck == null) {
            bild.tom(
                    "line",
                    "class",
                    "of-korridor-linje",
                    "x1",
                    matt(x1),
                    "y1",
                    matt(y1),
                    "x2",
                    matt(x2),
                    "y2",
                    matt(y2),
                    "stroke",
                    FARG,
                    "stroke-width",
                    "3");
        } else {
            bild.tom(
                    "line",
                    "class",
                    "of-korridor-linje",
                    "x1",
                    matt(x1),
                    "y1",
                    matt(y1),
                    "x2",
                    matt(x2),
                    "y2",
                    matt(y2),
                    "stroke",
                    FARG,
                    "stroke-width",
                    "2",
                    "stroke-dasharray",
                    streck);
        }
    }

    private static void prick(Markup bild, double x, double y, boolean fylld) {
        bild.tom(
                "circle",
                "class",
                fylld ? "of-korridor-punkt" : "of-diagram-ring",
                "cx",
                matt(x),
                "cy",
                matt(y),
                "r",
                "4.5",
                "fill",
                fylld ? FARG : "#ffffff",
                "stroke",
                FARG,
                "stroke-width",
                "2");
    }

    private static void text(Markup bild, String text, double x, double y, String ankare, String vikt) {
        bild.element(
                "text",
                text,
                "x",
                matt(x),
                "y",
                matt(y),
                "text-anchor",
                ankare,
                "fill",
                "currentColor",
                "font-weight",
                vikt);
    }

    private Markup ram() {
        Markup ut = new Markup();
        ut.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "of-kapitaldiagram",
                "role",
                "img",
                "aria-labelledby",
                id + "-rubrik " + id + "-text",
                "viewBox",
                "0 0 " + BREDD + " " + HOJD,
                "font-size",
                "13");
        ut.element("title", rubrik, "id", id + "-rubrik");
        return ut.element("desc", iOrd, "id", id + "-text");
    }

    /** One, two or five times a power of ten, at least as large as is asked for. */
    static double steg(double minst) {
        if (minst <= 0) {
            return 1;
        }
        double potens = Math.pow(10, Math.floor(Math.log10(minst)));
        for (double faktor : new double[] {1, 2, 5}) {
            if (potens * faktor >= minst) {
                return potens * faktor;
            }
        }
        return potens * 10;
    }

    private static String tal(double varde) {
        String tal = BigDecimal.valueOf(Math.round(varde * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
        return tal.replace('-', '−').replace('.', ',');
    }

    private static String punkt(double x, double y) {
        return matt(x) + "," + matt(y);
    }

    /** A length with at most one decimal and a point, in every locale. */
    private static String matt(double langd) {
        return BigDecimal.valueOf(Math.round(langd * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** From kronor to a height. */
    private record Skala(double lagst, double hogst) {
        double y(double kronor) {
            return UPPE + (HOJD - UPPE - NERE) * (1 - (kronor - lagst) / (hogst - lagst));
        }
    }
}
