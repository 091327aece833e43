package org.openfinsam.domain.belopp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of a text whose fields are set apart by a character, one at a time.
 *
 * <p>A field in quotation marks may hold that character, line breaks and doubled quotation marks, and is kept as it is; any
 * other field is stripped of spaces around it, and a quotation mark inside it is a character like others. A row whose
 * quotation goes wrong ends with that line. Lines that a quotation has swallowed up to the end of the file are read again
 * as rows of one line each, so that good rows are kept and no line is read more than twice. Not thread-safe.
 *
 * <p>For a file that is a table of amounts there is {@link Tabellcsv}; this is for readers who make something else of it.
 *
 * @since 0.1
 */
public final class Csvrader {
    private static final char BOM = '\ufeff';
    private static final char UTBYTESTECKEN = '\ufffd';

    static final char SEMIKOLON = ';';

    private final BufferedReader kalla;
    private final char skiljetecken;
    private final Deque<String> aterlagda = new ArrayDeque<>();
    private final Predicate<String> personnummer;
    private int lasta;

    Csvrader(Reader kalla) {
        this(kalla, SEMIKOLON, falt -> false);
    }

    /**
     * The rows of a source.
     *
     * @param kalla the text, read as far as rows are asked for and not closed; not null
     * @param personnummer whether a field holds what looks like a person's number, not null; such a row is refused before
     *     anything else is asked of it, and nothing of it is repeated
     */
    public Csvrader(Reader kalla, Predicate<String> personnummer) {
        this(kalla, SEMIKOLON, personnummer);
    }

    /**
     * The rows of a source whose fields are set apart by another character, such as the tab of what is copied from a sheet.
     *
     * @param kalla the text, read as far as rows are asked for and not closed; not null
     * @param skiljetecken the character between fields
     * @param personnummer whether a field holds what looks like a person's number, not null; such a row is refused before
     *     anything else is asked of it, and nothing of it is repeated
     */
    public Csvrader(Reader kalla, char skiljetecken, Predicate<String> personnummer) {
        this.kalla = new BufferedReader(kalla);
        this.skiljetecken = skiljetecken;
        this.personnummer = personnummer;
    }

    /**
     * A row.
     *
     * @param nummer the line it begins on, from 1
     * @param falt its fields, not null; none if something is wrong with it
     * @param fel what is wrong with its characters, if anything is; not null
     */
    public record Csvrad(int nummer, List<String> falt, Optional<AvvisadRad> fel) {
        /**
         * Copies the fields.
         *
         * @param nummer the line, from 1
         * @param falt the fields, none null
         * @param fel what is wrong, not null
         */
        public Csvrad {
            falt = List.copyOf(falt);
        }

        boolean arTom() {
            return fel.isEmpty() && falt.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * The next row that has any content.
     *
     * @return the row, or empty at the end of the file
     * @throws IOException if the source cannot be read
     */
    public Optional<Csvrad> nastaMedInnehall() throws IOException {
        Optional<Csvrad> rad = nasta();
        while (rad.isPresent() && rad.get().arTom()) {
            rad = nasta();
        }
        return rad;
    }

    /** The next row, empty ones too; none at the end of the file. */
    Optional<Csvrad> nasta() throws IOException {
        boolean omlasning = !aterlagda.isEmpty();
        String text = nastaLinje();
        if (text == null) {
            return Optional.empty();
        }
        int nummer = lasta;
        Falt falt = new Falt(skiljetecken);
        falt.lasLinje(text);
        List<String> slukade = new ArrayList<>();
        while (falt.arOppet()) {
            String fortsattning = omlasning ? null : nastaLinje();
            if (fortsattning == null) {
                lasta = nummer;
                aterlagda.addAll(slukade);
                return avvisadForCitat(nummer, text);
            }
            slukade.add(fortsattning);
            falt.lasLinje(fortsattning);
        }
        if (falt.arTrasigt()) {
            return avvisadForCitat(nummer, text);
        }
        if (falt.lista.stream().anyMatch(personnummer)) {
            return avvisad(nummer, AvvisadRad.Skal.PERSONNUMMER, "");
        }
        if (falt.lista.stream().anyMatch(Csvrader::harOlasligtTecken)) {
            return avvisad(nummer, AvvisadRad.Skal.OLASLIGT_TECKEN, "");
        }
        return Optional.of(new Csvrad(nummer, falt.lista, Optional.empty()));
    }

    private String nastaLinje() throws IOException {
        String linje = aterlagda.isEmpty() ? kalla.readLine() : aterlagda.removeFirst();
        if (linje != null && lasta++ == 0 && !linje.isEmpty() && linje.charAt(0) == BOM) {
            return linje.substring(1);
        }
        return linje;
    }

    private Optional<Csvrad> avvisadForCitat(int nummer, String text) {
        return personnummer.test(text)
                ? avvisad(nummer, AvvisadRad.Skal.PERSONNUMMER, "")
                : avvisad(nummer, AvvisadRad.Skal.CITAT, text);
    }

    private static Optional<Csvrad> avvisad(int nummer, AvvisadRad.Skal skal, String uppgift) {
        return Optional.of(new Csvrad(nummer, List.of(), Optional.of(new AvvisadRad(nummer, skal, uppgift))));
    }

    private static boolean harOlasligtTecken(String text) {
        return text.chars().anyMatch(c -> c == UTBYTESTECKEN || (Character.isISOControl(c) && c != '\t' && c != '\n'));
    }

    /** Whether a character is a space of any kind, no-break ones too. */
    static boolean arMellanslag(char tecken) {
        return Character.isWhitespace(tecken) || Character.isSpaceChar(tecken);
    }

    private static String utanMellanslagEfter(CharSequence text) {
        int slut = text.length();
        while (slut > 0 && arMellanslag(text.charAt(slut - 1))) {
            slut--;
        }
        return text.subSequence(0, slut).toString();
    }

    /** The fields of a row while its lines are read. */
    private static final class Falt {
        private enum Lage {
            FORE,
            UTAN_CITAT,
            I_CITAT,
            EFTER_CITAT,
            TRASIGT
        }

        private final char skiljetecken;
        private final List<String> lista = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Lage lage = Lage.FORE;

        Falt(char skiljetecken) {
            this.skiljetecken = skiljetecken;
        }

        boolean arOppet() {
            return lage == Lage.I_CITAT;
        }

        boolean arTrasigt() {
            return lage == Lage.TRASIGT;
        }

        void lasLinje(String linje) {
            if (arOppet()) {
                text.append('\n');
            }
            for (int i = 0; i < linje.length() && !arTrasigt(); i++) {
                char tecken = linje.charAt(i);
                if (arOppet()) {
                    if (tecken != '"') {
                        text.append(tecken);
                    } else if (linje.startsWith("\"\"", i)) {
                        text.append(tecken);
                        i++;
                    } else {
                        lage = Lage.EFTER_CITAT;
                    }
                } else if (tecken == skiljetecken) {
                    avsluta();
                } else {
                    lasUtanfor(tecken);
                }
            }
            if (!arOppet()) {
                avsluta();
            }
        }

        private void lasUtanfor(char tecken) {
            boolean mellanslag = arMellanslag(tecken);
            switch (lage) {
                case FORE -> {
                    if (tecken == '"') {
                        lage = Lage.I_CITAT;
                    } else if (!mellanslag) {
                        lage = Lage.UTAN_CITAT;
                        text.append(tecken);
                    }
                }
                case UTAN_CITAT -> text.append(tecken);
                default -> lage = mellanslag ? lage : Lage.TRASIGT;
            }
        }

        private void avsluta() {
            if (!arTrasigt()) {
                lista.add(lage == Lage.UTAN_CITAT ? utanMellanslagEfter(text) : text.toString());
                text.setLength(0);
                lage = Lage.FORE;
            }
        }
    }
}
