package org.openfinsam.domain.medel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.medel.Pxlasare.Pxfel;

/**
 * Population from a file in SCB's PX format (PC-Axis), as the statistical database gives it.
 *
 * <table>
 * <caption>Which variable is which, and what is read of it</caption>
 * <tr><th scope="col">variable</th><th scope="col">known by</th><th scope="col">read</th></tr>
 * <tr><th scope="row">region</th><td>codes of two or four digits</td><td>each area</td></tr>
 * <tr><th scope="row">ages</th><td>the name <i>ålder</i> or <i>age</i></td><td>the ages asked for, from single years or
 *     classes that make them up; if they cannot, all ages of the file. Without such a variable, the ages that the title
 *     names</td></tr>
 * <tr><th scope="row">time</th><td>{@code TIMEVAL}, or the name <i>år</i>, <i>tid</i>, <i>year</i>, <i>time</i></td><td>the year
 *     asked for, else the last; the day of the count is the last day of the period</td></tr>
 * <tr><th scope="row">sex</th><td>the name <i>kön</i> or <i>sex</i></td><td>the total if there is one, else the sum</td></tr>
 * <tr><th scope="row">any other</th><td></td><td>its one value; with several the file is refused</td></tr>
 * </table>
 *
 * <p>A cell of dots has no value, and then its area has none; that is never zero. A dash is SCB's zero. The characters are those
 * that {@code CODEPAGE} names, else Windows-1252 for {@code CHARSET="ANSI"}, else code page 850. Files with {@code KEYS} are
 * refused. Reads cell by cell; the memory needed does not grow with the data. Thread-safe.
 *
 * @since 0.1
 */
public final class Befolkningspx {

    /** Where keywords of a file's characters are looked for. */
    private static final int HUVUD = 1 << 16;

    private static final Pattern CODEPAGE = Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern ANSI = Pattern.compile("CHARSET\\s*=\\s*\"ANSI\"");

    /**
     * What is wanted of a file that may hold more.
     *
     * @param aldrar the ages; null for all that the file has
     * @param ar the year; null for the last that the file has
     */
    public record Urval(Aldersspann aldrar, Integer ar) {}

    private final Pxlasare fil;
    private final Urval urval;
    private final List<Pxvariabel> variabler = new ArrayList<>();
    private Aldersspann aldrar;
    private LocalDate datum;

    private Befolkningspx(Pxlasare fil, Urval urval) {
        this.fil = fil;
        this.urval = urval;
    }

    /**
     * The population that a file holds.
     *
     * @param kalla the file, read to its end and not closed; not null
     * @param urval what is wanted of it, not null
     * @return the population of the areas with a value, of the ages asked for if the file has them; and what was refused: an
     *     area with its line, or the whole file, and then there is no population; never null
     * @throws IOException if the source cannot be read
     */
    public static Inlasning<Optional<Befolkning>> las(InputStream kalla, Urval urval) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(kalla, HUVUD);
        try {
            Charset tecken = tecken(bytes);
            return new Befolkningspx(Pxlasare.av(new InputStreamReader(bytes, tecken.newDecoder())), urval)
                    .befolkning();
        } catch (Pxfel fel) {
            return new Inlasning<>(Optional.empty(), List.of(fel.varfor()));
        } catch (CharacterCodingException fel) {
            return new Inlasning<>(Optional.empty(), List.of(new AvvisadRad(1, Skal.OLASLIGT_TECKEN, "")));
        }
    }

    private static Charset tecken(BufferedInputStream bytes) throws IOException, Pxfel {
        bytes.mark(HUVUD);
        byte[] borjan = bytes.readNBytes(HUVUD);
        bytes.reset();
        boolean bom =
                borjan.length > 2 && borjan[0] == (byte) 0xEF && borjan[1] == (byte) 0xBB && borjan[2] == (byte) 0xBF;
        if (bom) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        // Keywords are ASCII in every code page that the format knows.
        String huvud = new String(borjan, StandardCharsets.ISO_8859_1);
        Matcher codepage = CODEPAGE.matcher(huvud);
        if (codepage.find()) {
            try {
                return Charset.forName(codepage.group(1).strip());
            } catch (IllegalCharsetNameException | UnsupportedCharsetException okand) {
                throw new Pxfel(1, Skal.STODS_INTE, codepage.group());
            }
        }
        return Charset.forName(ANSI.matcher(huvud).find() ? "windows-1252" : "IBM850");
    }

    private Inlasning<Optional<Befolkning>> befolkning() throws IOException, Pxfel {
        if (fil.har("KEYS")) {
            throw new Pxfel(1, Skal.STODS_INTE, "KEYS");
        }
        lasVariabler();
        Pxvariabel region = region();
        for (Pxvariabel variabel : variabler) {
            if (variabel == region) {
                variabel.valjAlla();
            } else {
                valj(variabel);
            }
        }
        kontrolleraUrvalet();
        Summor summor = new Summor(region);
        lasCeller(summor);
        List<AvvisadRad> avvisade = new ArrayList<>();
        List<Befolkning.Omrade> omraden = summor.omraden(avvisade);
        return new Inlasning<>(Optional.of(new Befolkning(kallan(), datum, aldrar, omraden)), avvisade);
    }

    private void lasVariabler() throws Pxfel {
        for (String nyckelord : List.of("STUB", "HEADING")) {
            for (String namn : fil.varden(nyckelord)) {
                variabler.add(Pxvariabel.av(fil, namn));
            }
        }
    }

    private Pxvariabel region() throws Pxfel {
        List<Pxvariabel> mojliga =
                variabler.stream().filter(Pxvariabel::kanVaraRegion).toList();
        if (mojliga.size() != 1) {
            throw new Pxfel(fil.rad(), mojliga.isEmpty() ? Skal.SAKNAS_I_FILEN : Skal.FLERA_VARDEN, "region");
        }
        return mojliga.get(0);
    }

    private void valj(Pxvariabel variabel) throws Pxfel {
        switch (variabel.roll()) {
            case ALDER -> aldrar = variabel.valjAldrar(urval.aldrar());
            case TID -> datum = variabel.valjTid(urval.ar());
            case KON -> variabel.valjTotalen();
            case ANNAT -> variabel.valjEnda();
        }
    }

    /** What no variable said: the ages may stand in the title, and the time must stand somewhere. */
    private void kontrolleraUrvalet() throws Pxfel {
        if (aldrar == null) {
            aldrar =
                    Aldersvarde.iText(rubriken()).orElseThrow(() -> new Pxfel(fil.rad(), Skal.SAKNAS_I_FILEN, "ålder"));
        }
        if (datum == null) {
            throw new Pxfel(fil.rad(), Skal.SAKNAS_I_FILEN, "år");
        }
    }

    private String rubriken() {
        return fil.varde("TITLE").or(() -> fil.varde("DESCRIPTION")).orElse("")
                + " "
                + fil.varde("CONTENTS").orElse("");
    }

    private String kallan() {
        String kalla = fil.varde("SOURCE").orElse("PX");
        return fil.varde("TITLE")
                .or(() -> fil.varde("CONTENTS"))
                .map(titel -> kalla + ": " + titel)
                .orElse(kalla);
    }

    /** Walks the cells, the last variable varying fastest. */
    private void lasCeller(Summor summor) throws IOException, Pxfel {
        int[] plats = new int[variabler.size()];
        long antal = 0;
        long vantat = 1;
        for (Pxvariabel variabel : variabler) {
            // More cells than can be counted are too many, and never the right number.
            vantat = vantat > Long.MAX_VALUE / variabel.antal() ? Long.MAX_VALUE : vantat * variabel.antal();
        }
        for (Optional<Pxlasare.Cell> cell = fil.nastaCell(); cell.isPresent(); cell = fil.nastaCell()) {
            antal++;
            if (antal <= vantat && arVald(plats)) {
                summor.laggTill(plats, cell.get());
            }
            stegaFram(plats);
        }
        if (antal != vantat) {
            throw new Pxfel(fil.rad(), Skal.FEL_ANTAL_CELLER, antal + " ≠ " + vantat);
        }
    }

    private boolean arVald(int[] plats) {
        for (int i = 0; i < plats.length; i++) {
            if (!variabler.get(i).arVald(plats[i])) {
                return false;
            }
        }
        return true;
    }

    private void stegaFram(int[] plats) {
        for (int i = plats.length - 1; i >= 0; i--) {
            plats[i]++;
            if (plats[i] < variabler.get(i).antal()) {
                return;
            }
            plats[i] = 0;
        }
    }

    /** Whether a cell is dots, which say that there is no value and why. */
    static boolean arPrickar(String text) {
        return text.matches("\\.{1,6}");
    }

    /** What is summed for each area, and the first cell that made it impossible. */
    private final class Summor {
        private final Pxvariabel region;
        private final int regionensPlats;
        private final long[] summor;
        private final AvvisadRad[] hinder;

        Summor(Pxvariabel region) {
            this.region = region;
            this.regionensPlats = variabler.indexOf(region);
            this.summor = new long[region.antal()];
            this.hinder = new AvvisadRad[region.antal()];
        }

        void laggTill(int[] plats, Pxlasare.Cell cell) {
            int omrade = plats[regionensPlats];
            if (hinder[omrade] != null) {
                return;
            }
            if (arPrickar(cell.text())) {
                hinder[omrade] = new AvvisadRad(cell.rad(), Skal.VARDE_SAKNAS, region.kod(omrade));
                return;
            }
            // A dash is SCB's zero.
            Optional<Long> antal = cell.text().equals("-")
                    ? Optional.of(0L)
                    : Taltext.las(cell.text()).flatMap(Befolkningscsv::antal);
            if (antal.isEmpty()) {
                hinder[omrade] = new AvvisadRad(cell.rad(), Skal.EJ_ANTAL, region.kod(omrade) + " = " + cell.text());
            } else {
                summor[omrade] += antal.get();
            }
        }

        List<Befolkning.Omrade> omraden(List<AvvisadRad> avvisade) {
            List<Befolkning.Omrade> omraden = new ArrayList<>();
            Set<String> sedda = new HashSet<>();
            for (int i = 0; i < summor.length; i++) {
                String kod = region.kod(i);
                if (hinder[i] != null) {
                    avvisade.add(hinder[i]);
                } else if (!sedda.add(kod)) {
                    avvisade.add(new AvvisadRad(fil.rad(), Skal.DUBBLETT, kod));
                } else {
                    omraden.add(new Befolkning.Omrade(kod, region.omradesnamn(i), summor[i]));
                }
            }
            avvisade.sort(Comparator.comparingInt(AvvisadRad::rad));
            return omraden;
        }
    }
}
