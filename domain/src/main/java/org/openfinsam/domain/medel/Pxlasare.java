package org.openfinsam.domain.medel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;

/**
 * A file in SCB's PX format (PC-Axis 2013): its keywords, then its cells one at a time.
 *
 * <p>{@code KEYWORD[language]("of what")="value","value";} A value may be written as several quoted texts after each other,
 * line by line. Keywords of another language than the file's own are passed over. After {@code DATA=} come cells between
 * spaces, commas, semicolons, tabs or line breaks; a cell that is no number stands in quotation marks. Only the keywords
 * are held in memory.
 */
final class Pxlasare {

    private static final int SLUT = -1;
    private static final String DATA = "DATA";

    private final Reader kalla;
    private int rad = 1;
    private int tecken;
    private final Map<Nyckelord, List<String>> nyckelord = new LinkedHashMap<>();

    /** A keyword, and what it is about; empty if it is about the whole file. */
    record Nyckelord(String ord, String om) {}

    /** A cell as it is written, without quotation marks. */
    record Cell(int rad, String text) {}

    /** Why a file cannot be read. */
    static final class Pxfel extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient AvvisadRad varfor;

        Pxfel(int rad, Skal skal, String uppgift) {
            super(skal + " " + uppgift + " on line " + rad);
            this.varfor = new AvvisadRad(rad, skal, uppgift);
        }

        AvvisadRad varfor() {
            return varfor;
        }
    }

    private Pxlasare(Reader kalla) throws IOException {
        this.kalla = new BufferedReader(kalla);
        this.tecken = this.kalla.read();
    }

    /** Reads the keywords, up to the cells. */
    static Pxlasare av(Reader kalla) throws IOException, Pxfel {
        Pxlasare lasare = new Pxlasare(kalla);
        while (lasare.lasNyckelord()) {
            // Until DATA.
        }
        return lasare;
    }

    /** The values of a keyword that is about the whole file; none if it is not there. */
    List<String> varden(String ord) {
        return varden(ord, "");
    }

    /** The values of a keyword about something; none if it is not there. */
    List<String> varden(String ord, String om) {
        return nyckelord.getOrDefault(new Nyckelord(ord, om), List.of());
    }

    /** The only value of a keyword, if it has one with any text. */
    Optional<String> varde(String ord) {
        return varden(ord).stream().filter(varde -> !varde.isBlank()).findFirst();
    }

    /** Whether a keyword is there, about anything. */
    boolean har(String ord) {
        return nyckelord.keySet().stream().anyMatch(nyckel -> nyckel.ord().equals(ord));
    }

    /** The line that is read now. */
    int rad() {
        return rad;
    }

    /** The next cell; none at the end of the file. */
    Optional<Cell> nastaCell() throws IOException, Pxfel {
        while (arSkiljetecken()) {
            las();
        }
        if (tecken == SLUT) {
            return Optional.empty();
        }
        int forsta = rad;
        if (tecken == '"') {
            return Optional.of(new Cell(forsta, citat()));
        }
        StringBuilder text = new StringBuilder();
        while (tecken != SLUT && !arSkiljetecken()) {
            text.append((char) tecken);
            las();
        }
        return Optional.of(new Cell(forsta, text.toString()));
    }

    private boolean arSkiljetecken() {
        return tecken != SLUT && (tecken == ',' || tecken == ';' || Character.isWhitespace(tecken));
    }

    private boolean lasNyckelord() throws IOException, Pxfel {
        hoppaMellanslag();
        int forsta = rad;
        if (tecken == SLUT) {
            throw new Pxfel(rad, Skal.SAKNAS_I_FILEN, DATA);
        }
        String ord = tillNagotAv("[(=").strip().toUpperCase(Locale.ROOT);
        boolean annatSprak = tecken == '[';
        if (annatSprak) {
            tillNagotAv("(=");
        }
        String om = "";
        if (tecken == '(') {
            las();
            hoppaMellanslag();
            if (tecken == '"') {
                om = citat();
            }
            tillNagotAv("=");
        }
        if (tecken != '=' || ord.isEmpty()) {
            throw new Pxfel(forsta, Skal.STODS_INTE, ord);
        }
        las();
        if (ord.equals(DATA)) {
            return false;
        }
        List<String> varden = varden();
        if (!annatSprak) {
            nyckelord.put(new Nyckelord(ord, om), varden);
        }
        return true;
    }

    private List<String> varden() throws IOException, Pxfel {
        int forsta = rad;
        List<String> varden = new ArrayList<>();
        StringBuilder varde = new StringBuilder();
        boolean finns = false;
        while (tecken != ';') {
            switch (tecken) {
                case SLUT -> throw new Pxfel(forsta, Skal.CITAT, "");
                case '"' -> {
                    // Quoted texts after each other, line by line, are one value.
                    varde.append(citat());
                    finns = true;
                }
                case ',' -> {
                    varden.add(varde.toString());
                    varde.setLength(0);
                    finns = true;
                    las();
                }
                default -> {
                    if (!Character.isWhitespace(tecken)) {
                        varde.append((char) tecken);
                        finns = true;
                    }
                    las();
                }
            }
        }
        las();
        if (finns) {
            varden.add(varde.toString());
        }
        return varden;
    }

    private String citat() throws IOException, Pxfel {
        int forsta = rad;
        las();
        StringBuilder text = new StringBuilder();
        while (tecken != '"') {
            if (tecken == SLUT) {
                throw new Pxfel(
                        forsta, Skal.CITAT, text.toString().lines().findFirst().orElse(""));
            }
            text.append((char) tecken);
            las();
        }
        las();
        return text.toString();
    }

    private String tillNagotAv(String slut) throws IOException {
        StringBuilder text = new StringBuilder();
        while (tecken != SLUT && slut.indexOf(tecken) < 0) {
            text.append((char) tecken);
            las();
        }
        return text.toString();
    }

    private void hoppaMellanslag() throws IOException {
        while (tecken != SLUT && Character.isWhitespace(tecken)) {
            las();
        }
    }

    private void las() throws IOException {
        if (tecken == '\n') {
            rad++;
        }
        tecken = kalla.read();
    }
}
