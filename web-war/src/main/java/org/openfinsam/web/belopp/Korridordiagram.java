package org.openfinsam.web.belopp;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A corridor as a picture: a band between a lowest and a highest value at some points in time, the line that is chosen through
 * it, and a short mark where a level is known.
 *
 * <p>Drawn as SVG with presentation attributes and no {@code style}; on the page the style sheet gives the colours of the theme.
 * A picture never stands without its table.
 *
 * @param id anchor of the picture, unique on the page
 * @param rubrik what it shows, for who cannot see it
 * @param punkter the points from left to right, at least two
 */
public record Korridordiagram(String id, String rubrik, List<Punkt> punkter) {

    /**
     * A point in time.
     *
     * @param namn what people read under it
     * @param lagst the lower edge
     * @param valt what is chosen
     * @param hogst the upper edge
     * @param niva the level that is marked; empty if it is not known
     * @param visning what is chosen, as text
     * @param iOrd the whole point, for who cannot see it
     */
    public record Punkt(
            String namn, double lagst, double valt, double hogst, OptionalDouble niva, String visning, String iOrd) {}

    private static final int BREDD = 640;
    private static final int HOJD = 260;
    private static final int VANSTER = 60;
    private static final int HOGER = 80;
    private static final int UPPE = 28;
    private static final int NERE = 32;
    private static final int HALV_NIVA = 30;

    /** Checks and copies the points. */
    public Korridordiagram {
        punkter = List.copyOf(punkter);
        if (punkter.size() < 2) {
            throw new IllegalArgumentException("A corridor needs two points: " + punkter);
        }
    }

    /** The picture: escaped SVG. */
    public String svg() {
        double minst = Math.min(0, varden().min().orElse(0));
        double mest = Math.max(0, varden().max().orElse(0));
        double spann = mest > minst ? mest - minst : 1;
        double[] x = IntStream.range(0, punkter.size())
                .mapToDouble(i -> VANSTER + (double) (BREDD - VANSTER - HOGER) * i / (punkter.size() - 1))
                .toArray();

        Markup bild = ram();
        String band = IntStream.range(0, punkter.size())
                        .mapToObj(i -> punkt(x[i], punkter.get(i).hogst(), minst, spann))
                        .collect(Collectors.joining(" "))
                + " "
                + IntStream.range(0, punkter.size())
                        .map(i -> punkter.size() - 1 - i)
                        .mapToObj(i -> punkt(x[i], punkter.get(i).lagst(), minst, spann))
                        .collect(Collectors.joining(" "));
        bild.tom("polygon", "class", "of-korridor-band", "points", band, "fill", "#cfe3e5");
        double noll = y(0, minst, spann);
        bild.tom(
                "line",
                "x1",
                matt(VANSTER),
                "x2",
                matt(BREDD - HOGER),
                "y1",
                matt(noll),
                "y2",
                matt(noll),
                "stroke",
                "currentColor");
        bild.element(
                "text",
                "0",
                "x",
                matt(VANSTER - 8.0),
                "y",
                matt(noll + 4),
                "text-anchor",
                "end",
                "fill",
                "currentColor");
        bild.tom(
                "polyline",
                "class",
                "of-korridor-linje",
                "points",
                IntStream.range(0, punkter.size())
                        .mapToObj(i -> punkt(x[i], punkter.get(i).valt(), minst, spann))
                        .collect(Collectors.joining(" ")),
                "fill",
                "none",
                "stroke",
                "#0b5662",
                "stroke-width",
                "3");
        for (int i = 0; i < punkter.size(); i++) {
            rita(bild, punkter.get(i), x[i], minst, spann);
        }
        return bild.slut().toString();
    }

    private static void rita(Markup bild, Punkt punkt, double x, double minst, double spann) {
        double valt = y(punkt.valt(), minst, spann);
        punkt.niva().ifPresent(niva -> {
            String hojd = matt(y(niva, minst, spann));
            bild.tom(
                    "line",
                    "class",
                    "of-korridor-niva",
                    "x1",
                    matt(x - HALV_NIVA),
                    "x2",
                    matt(x + HALV_NIVA),
                    "y1",
                    hojd,
                    "y2",
                    hojd,
                    "stroke",
                    "#b66a14",
                    "stroke-width",
                    "3",
                    "stroke-dasharray",
                    "6 4");
        });
        bild.tom("circle", "class", "of-korridor-punkt", "cx", matt(x), "cy", matt(valt), "r", "5", "fill", "#0b5662");
        bild.element(
                "text",
                punkt.visning(),
                "x",
                matt(x),
                "y",
                matt(valt - 12),
                "text-anchor",
                "middle",
                "fill",
                "currentColor",
                "font-weight",
                "600");
        bild.element(
                "text",
                punkt.namn(),
                "x",
                matt(x),
                "y",
                matt(HOJD - 8),
                "text-anchor",
                "middle",
                "fill",
                "currentColor");
    }

    private DoubleStream varden() {
        return punkter.stream()
                .flatMapToDouble(
                        p -> DoubleStream.concat(DoubleStream.of(p.lagst(), p.valt(), p.hogst()), p.niva().stream()));
    }

    private static double y(double varde, double minst, double spann) {
        return UPPE + (HOJD - UPPE - NERE) * (1 - (varde - minst) / spann);
    }

    private static String punkt(double x, double varde, double minst, double spann) {
        return matt(x) + "," + matt(y(varde, minst, spann));
    }

    private Markup ram() {
        Markup ut = new Markup();
        ut.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "of-korridor",
                "role",
                "img",
                "aria-labelledby",
                id + "-rubrik " + id + "-text",
                "viewBox",
                "0 0 " + BREDD + " " + HOJD,
                "font-size",
                "14");
        ut.element("title", rubrik, "id", id + "-rubrik");
        return ut.element("desc", punkterna(), "id", id + "-text");
    }

    private String punkterna() {
        return punkter.stream().map(Punkt::iOrd).collect(Collectors.joining("; "));
    }

    /** The whole picture in words, for who cannot see it. */
    String iOrd() {
        return rubrik + ": " + punkterna();
    }

    /** A length with at most one decimal and a point, in every locale. */
    private static String matt(double langd) {
        return BigDecimal.valueOf(Math.round(langd * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
