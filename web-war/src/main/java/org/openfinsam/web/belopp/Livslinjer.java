package org.openfinsam.web.belopp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things that begin and end, each as a line over the years, and which became which.
 *
 * <p>Drawn as SVG with presentation attributes and no {@code style}; on the page the style sheet gives the colours of the
 * theme. Time goes to the right; what comes of something hangs on an upright line at its day. The same stands in words beside
 * the picture: who cannot see it loses nothing.
 *
 * @param id anchor of the picture, unique on the page
 * @param rubrik what it shows, for who cannot see it
 * @param text the same in words
 * @param linjer the things from top to bottom, at least one
 * @param lankar which became which
 */
public record Livslinjer(String id, String rubrik, String text, List<Linje> linjer, List<Lank> lankar) {

    /**
     * A thing.
     *
     * @param namn what people read
     * @param ar its years as people read them
     * @param fran its first day; empty if not known
     * @param till its last day; empty if no end is known
     * @param vald whether the page is about it
     */
    public record Linje(String namn, String ar, Optional<LocalDate> fran, Optional<LocalDate> till, boolean vald) {}

    /**
     * Something that became something else.
     *
     * @param fran index of what was
     * @param till index of what came
     * @param dag the first day of what came
     */
    public record Lank(int fran, int till, LocalDate dag) {}

    private static final int BREDD = 340;
    private static final int RADHOJD = 40;
    private static final int TEXTHOJD = 18;
    private static final int STRECK = 8;
    private static final int MARGINAL = 6;
    private static final String GRUNDFARG = "#0b5662";

    /** Copies the lists. */
    public Livslinjer {
        linjer = List.copyOf(linjer);
        lankar = List.copyOf(lankar);
    }

    /**
     * The picture: escaped SVG.
     *
     * @param idag where a line without an end stops
     */
    public String svg(LocalDate idag) {
        Axel axel = new Axel(idag);
        Markup bild = new Markup();
        for (int i = 0; i < linjer.size(); i++) {
            linje(bild, axel, linjer.get(i), i * RADHOJD);
        }
        for (Lank lank : lankar) {
            String x = matt(axel.x(lank.dag()));
            int y1 = mitt(Math.min(lank.fran(), lank.till()));
            int y2 = mitt(Math.max(lank.fran(), lank.till()));
            bild.tom(
                    "line",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    matt(y1),
                    "y2",
                    matt(y2),
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    "2");
            bild.tom("circle", "cx", x, "cy", matt(mitt(lank.till())), "r", "5", "fill", GRUNDFARG);
        }
        Markup ut = new Markup();
        ut.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "of-staplar of-livslinjer",
                "role",
                "img",
                "aria-labelledby",
                id + "-rubrik " + id + "-text",
                "viewBox",
                "0 0 " + BREDD + " " + linjer.size() * RADHOJD,
                "font-size",
                "13");
        ut.element("title", rubrik, "id", id + "-rubrik");
        ut.element("desc", text, "id", id + "-text");
        return ut.infoga(bild).slut().toString();
    }

    private static void linje(Markup bild, Axel axel, Linje linje, int y) {
        bild.start(
                "text",
                "x",
                matt(0),
                "y",
                matt(y + 13),
                "fill",
                "currentColor",
                "font-weight",
                linje.vald() ? "700" : "400");
        bild.text(linje.namn() + "  ");
        bild.element("tspan", linje.ar(), "font-weight", "400", "font-size", "12");
        bild.slut();
        double x1 = linje.fran().map(axel::x).orElse((double) MARGINAL);
        double x2 = linje.till().map(dag -> axel.x(dag.plusDays(1))).orElse((double) BREDD - MARGINAL);
        bild.tom(
                "rect",
                "x",
                matt(x1),
                "y",
                matt(y + TEXTHOJD),
                "width",
                matt(Math.max(2, x2 - x1)),
                "height",
                matt(STRECK),
                "rx",
                "2",
                "fill",
                GRUNDFARG,
                "fill-opacity",
                linje.vald() ? "1" : "0.55");
    }

    private static int mitt(int rad) {
        return rad * RADHOJD + TEXTHOJD + STRECK / 2;
    }

    /** Days as places: the first known one to the left, today or the last one to the right. */
    private final class Axel {
        private final long forst;
        private final long sist;

        Axel(LocalDate idag) {
            List<LocalDate> dagar = Stream.concat(
                            linjer.stream().flatMap(l -> Stream.concat(l.fran().stream(), l.till().stream())),
                            Stream.concat(Stream.of(idag), lankar.stream().map(Lank::dag)))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            forst = dagar.get(0).toEpochDay();
            long sista = dagar.get(dagar.size() - 1).toEpochDay() + 1;
            // What is still to come has to have some length to be seen.
            boolean framtid = lankar.stream().anyMatch(lank -> !lank.dag().isBefore(idag));
            sist = framtid ? sista + (sista - forst) / 8 : sista;
        }

        double x(LocalDate dag) {
            double del = (double) (dag.toEpochDay() - forst) / (sist - forst);
            return MARGINAL + Math.min(1, del) * (BREDD - 2 * MARGINAL);
        }
    }

    /** A length with at most one decimal and a point, in every locale. */
    private static String matt(double langd) {
        return BigDecimal.valueOf(Math.round(langd * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
