package org.openfinsam.web.belopp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One to three lines over the same points in time, told apart by dash and mark as well as by colour, each named at its end.
 *
 * <p>Drawn as SVG with presentation attributes and no {@code style}; on the page the style sheet gives the colours of the theme.
 * A picture never stands without its table.
 *
 * @param id anchor of the picture, unique on the page
 * @param rubrik what it shows, for who cannot see it
 * @param punkter what people read under the points, from left to right, at least two
 * @param linjer the lines, one to three, each with a value for every point
 */
public record Linjediagram(String id, String rubrik, List<String> punkter, List<Linje> linjer) {

    /** The most lines that can be told apart. */
    public static final int FLEST = 3;

    /**
     * A line.
     *
     * @param namn what it is
     * @param varden a value for each point, null where it is not known: the line is broken there
     * @param sist the last value as text, which stands at its end
     * @param iOrd the whole line, for who cannot see it
     */
    public record Linje(String namn, List<Double> varden, String sist, String iOrd) {}

    private static final int BREDD = 420;
    private static final int HOJD = 250;
    private static final int VANSTER = 16;
    private static final int HOGER = 84;
    private static final int UPPE = 16;
    private static final int NERE = 30;
    private static final int RADHOJD = 22;
    private static final double MARKE = 4.5;
    private static final int MINST_MELLAN = 15;

    private static final List<String> STRECK = List.of("none", "9 4", "2 4");
    private static final List<String> FARG = List.of("#0b5662", "#b66a14", "#4a2c67");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there are not one to three lines, or one has not a place for each point, or no value at all
     */
    public Linjediagram {
        punkter = List.copyOf(punkter);
        linjer = List.copyOf(linjer);
        int antal = punkter.size();
        if (antal < 2
                || linjer.isEmpty()
                || linjer.size() > FLEST
                || linjer.stream()
                        .anyMatch(l -> l.varden().size() != antal
                                || l.varden().stream().allMatch(Objects::isNull))) {
            throw new IllegalArgumentException("Not one to three lines over the points: " + linjer);
        }
    }

    /** The picture: escaped SVG. */
    public String svg() {
        double minst = Math.min(0, alla().min().orElse(0));
        double mest = Math.max(0, alla().max().orElse(0));
        double spann = mest > minst ? mest - minst : 1;
        Markup bild = new Markup();
        int hojd = HOJD + RADHOJD * linjer.size();
        bild.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "of-linjer",
                "role",
                "img",
                "aria-labelledby",
                id + "-rubrik " + id + "-text",
                "viewBox",
                "0 0 " + BREDD + " " + hojd,
                "font-size",
                "13");
        bild.element("title", rubrik, "id", id + "-rubrik");
        bild.element("desc", linjer.stream().map(Linje::iOrd).collect(Collectors.joining("; ")), "id", id + "-text");
        String noll = matt(y(0, minst, spann));
        bild.tom(
                "line",
                "class",
                "of-linjer-noll",
                "x1",
                matt(VANSTER),
                "x2",
                matt(BREDD - HOGER),
                "y1",
                noll,
                "y2",
                noll,
                "stroke",
                "currentColor");
        bild.element("text", "0", "x", "0", "y", matt(y(0, minst, spann) + 4), "fill", "currentColor");
        for (int i = 0; i < punkter.size(); i++) {
            ord(bild, punkter.get(i), x(i), HOJD - 8.0, "middle", "400");
        }
        double[] slut = slutlagen(minst, spann);
        for (int nr = linjer.size() - 1; nr >= 0; nr--) {
            linje(bild, nr, minst, spann);
            ord(bild, linjer.get(nr).sist(), BREDD - HOGER + 10.0, slut[nr] + 4, "start", "600");
        }
        for (int nr = 0; nr < linjer.size(); nr++) {
            double rad = HOJD + RADHOJD * nr + 12.0;
            bild.tom(
                    "line",
                    "class",
                    "of-linjer-" + (nr + 1),
                    "x1",
                    matt(VANSTER),
                    "x2",
                    matt(VANSTER + 28.0),
                    "y1",
                    matt(rad),
                    "y2",
                    matt(rad),
                    "stroke",
                    FARG.get(nr),
                    "stroke-width",
                    "3",
                    "stroke-dasharray",
                    STRECK.get(nr));
            marke(bild, nr, VANSTER + 14.0, rad);
            ord(bild, linjer.get(nr).namn(), VANSTER + 36.0, rad + 4, "start", "400");
        }
        return bild.slut().toString();
    }

    private DoubleStream alla() {
        return linjer.stream()
                .flatMap(l -> l.varden().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
    }

    /** Where the last values stand: apart, however close the lines end. */
    private double[] slutlagen(double minst, double spann) {
        double[] lagen = linjer.stream()
                .mapToDouble(l -> y(
                        l.varden().stream()
                                .filter(Objects::nonNull)
                                .reduce((ett, nasta) -> nasta)
                                .orElseThrow(),
                        minst,
                        spann))
                .toArray();
        List<Integer> iOrdning = IntStream.range(0, lagen.length)
                .boxed()
                .sorted((a, b) -> Double.compare(lagen[a], lagen[b]))
                .toList();
        for (int i = 1; i < iOrdning.size(); i++) {
            double over = lagen[iOrdning.get(i - 1)];
            lagen[iOrdning.get(i)] = Math.max(lagen[iOrdning.get(i)], over + MINST_MELLAN);
        }
        return lagen;
    }

    private void linje(Markup bild, int nr, double minst, double spann) {
        List<Double> varden = linjer.get(nr).varden();
        StringBuilder punkterna = new StringBuilder();
        for (int i = 0; i < varden.size(); i++) {
            if (varden.get(i) != null) {
                punkterna
                        .append(punkterna.isEmpty() ? "" : " ")
                        .append(matt(x(i)))
                        .append(',')
                        .append(matt(y(varden.get(i), minst, spann)));
            }
            if (!punkterna.isEmpty() && (varden.get(i) == null || i == varden.size() - 1)) {
                streck(bild, nr, punkterna.toString());
                punkterna.setLength(0);
            }
        }
        for (int i = 0; i < varden.size(); i++) {
            if (varden.get(i) != null) {
                marke(bild, nr, x(i), y(varden.get(i), minst, spann));
            }
        }
    }

    private static void streck(Markup bild, int nr, String punkterna) {
        bild.tom(
                "polyline",
                "class",
                "of-linjer-" + (nr + 1),
                "points",
                punkterna,
                "fill",
                "none",
                "stroke",
                FARG.get(nr),
                "stroke-width",
                "2.5",
                "stroke-dasharray",
                STRECK.get(nr));
    }

    /** A round, square or pointed mark. */
    private static void marke(Markup bild, int nr, double x, double y) {
        String klass = "of-linjer-marke-" + (nr + 1);
        switch (nr) {
            case 0 ->
                bild.tom(
                        "circle", "class", klass, "cx", matt(x), "cy", matt(y), "r", matt(MARKE), "fill", FARG.get(nr));
            case 1 ->
                bild.tom(
                        "rect",
                        "class",
                        klass,
                        "x",
                        matt(x - MARKE),
                        "y",
                        matt(y - MARKE),
                        "width",
                        matt(2 * MARKE),
                        "height",
                        matt(2 * MARKE),
                        "fill",
                        FARG.get(nr));
            default ->
                bild.tom(
                        "polygon",
                        "class",
                        klass,
                        "points",
                        matt(x) + "," + matt(y - MARKE) + " " + matt(x + MARKE) + "," + matt(y + MARKE) + " "
                                + matt(x - MARKE) + "," + matt(y + MARKE),
                        "fill",
                        FARG.get(nr));
        }
    }

    private static void ord(Markup bild, String text, double x, double y, String ankare, String vikt) {
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

    private double x(int i) {
        int forsta = VANSTER + 20;
        return forsta + (double) (BREDD - HOGER - forsta) * i / (punkter.size() - 1);
    }

    private static double y(double varde, double minst, double spann) {
        return UPPE + (HOJD - UPPE - NERE - UPPE) * (1 - (varde - minst) / spann);
    }

    private static String matt(double tal) {
        return BigDecimal.valueOf(tal)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
