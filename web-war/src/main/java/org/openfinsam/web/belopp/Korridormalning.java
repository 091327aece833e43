package org.openfinsam.web.belopp;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;

/** A {@link Korridordiagram} as a PNG for paper: the PDF writer draws no SVG. The same band, line and marks as on the page. */
final class Korridormalning {

    private static final Logger LOGG = Logger.getLogger(Korridormalning.class.getName());

    private static final int BREDD = 640;
    private static final int HOJD = 260;
    private static final int VANSTER = 60;
    private static final int HOGER = 80;
    private static final int UPPE = 28;
    private static final int NERE = 32;
    private static final int HALV_NIVA = 30;
    private static final int RADIE = 5;

    /** Sharp at 300 dots an inch on the width of a page. */
    private static final int SKALA = 3;

    private static final Color BAND = new Color(0xcf, 0xe3, 0xe5);
    private static final Color LINJE = new Color(0x0b, 0x56, 0x62);
    private static final Color NIVA = new Color(0xb6, 0x6a, 0x14);
    private static final Color TEXT = new Color(0x22, 0x20, 0x1c);

    private final List<Korridordiagram.Punkt> punkter;
    private final double minst;
    private final double spann;

    private Korridormalning(Korridordiagram diagram) {
        punkter = diagram.punkter();
        double[] varden = punkter.stream()
                .flatMapToDouble(
                        p -> DoubleStream.concat(DoubleStream.of(p.lagst(), p.valt(), p.hogst(), 0), p.niva().stream()))
                .toArray();
        minst = DoubleStream.of(varden).min().orElse(0);
        double mest = DoubleStream.of(varden).max().orElse(0);
        spann = mest > minst ? mest - minst : 1;
    }

    /** The picture as an address that holds it; empty on a machine that cannot draw text: the table says the same. */
    static Optional<String> adress(Korridordiagram diagram) {
        try {
            return Optional.of(png(diagram));
        } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError | IllegalStateException utanTypsnitt) {
            LOGG.log(Level.WARNING, "No picture on paper: install fontconfig", utanTypsnitt);
            return Optional.empty();
        }
    }

    private static String png(Korridordiagram diagram) {
        BufferedImage bild = new BufferedImage(BREDD * SKALA, HOJD * SKALA, BufferedImage.TYPE_INT_RGB);
        Graphics2D ritning = bild.createGraphics();
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try {
            ritning.scale(SKALA, SKALA);
            new Korridormalning(diagram).rita(ritning);
            ImageIO.write(bild, "png", ut);
        } catch (IOException e) {
            throw new UncheckedIOException("To memory can always be written", e);
        } finally {
            ritning.dispose();
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(ut.toByteArray());
    }

    private void rita(Graphics2D ritning) {
        ritning.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ritning.setColor(Color.WHITE);
        ritning.fillRect(0, 0, BREDD, HOJD);
        ritning.setColor(BAND);
        Path2D band = linje(Korridordiagram.Punkt::hogst);
        for (int i = punkter.size() - 1; i >= 0; i--) {
            band.lineTo(x(i), y(punkter.get(i).lagst()));
        }
        ritning.fill(band);
        ritning.setColor(TEXT);
        ritning.setStroke(new BasicStroke(1));
        ritning.draw(new Line2D.Double(VANSTER, y(0), BREDD - HOGER, y(0)));
        ritning.setFont(typsnitt("Regular"));
        ritning.drawString("0", VANSTER - 16, (float) y(0) + 4);
        ritning.setColor(LINJE);
        ritning.setStroke(new BasicStroke(3));
        ritning.draw(linje(Korridordiagram.Punkt::valt));
        for (int i = 0; i < punkter.size(); i++) {
            punkt(ritning, punkter.get(i), x(i));
        }
    }

    private void punkt(Graphics2D ritning, Korridordiagram.Punkt punkt, double x) {
        punkt.niva().ifPresent(niva -> {
            ritning.setColor(NIVA);
            ritning.setStroke(
                    new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 4}, 0));
            ritning.draw(new Line2D.Double(x - HALV_NIVA, y(niva), x + HALV_NIVA, y(niva)));
        });
        double y = y(punkt.valt());
        ritning.setColor(LINJE);
        ritning.fill(new Ellipse2D.Double(x - RADIE, y - RADIE, 2 * RADIE, 2 * RADIE));
        ritning.setColor(TEXT);
        ritning.setFont(typsnitt("Bold"));
        mitt(ritning, punkt.visning(), x, y - 12);
        ritning.setFont(typsnitt("Regular"));
        mitt(ritning, punkt.namn(), x, HOJD - 8.0);
    }

    private static void mitt(Graphics2D ritning, String text, double x, double y) {
        ritning.drawString(text, (float) (x - ritning.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }

    private Path2D linje(ToDoubleFunction<Korridordiagram.Punkt> varde) {
        Path2D linje = new Path2D.Double();
        linje.moveTo(x(0), y(varde.applyAsDouble(punkter.get(0))));
        for (int i = 1; i < punkter.size(); i++) {
            linje.lineTo(x(i), y(varde.applyAsDouble(punkter.get(i))));
        }
        return linje;
    }

    private double x(int i) {
        return VANSTER + (double) (BREDD - VANSTER - HOGER) * i / (punkter.size() - 1);
    }

    private double y(double varde) {
        return UPPE + (HOJD - UPPE - NERE) * (1 - (varde - minst) / spann);
    }

    private static Font typsnitt(String snitt) {
        try (InputStream in = Korridormalning.class.getResourceAsStream("typsnitt/Roboto-" + snitt + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(14f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("Not a font on the class path: " + snitt, e);
        }
    }
}
